// SPDX-License-Identifier: EUPL-1.2
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiTown, openApiTown, publicUrl } from '../../testing/api-town.ts';
import { askOfCouncil } from '../../testing/api-council.ts';

type Schema = { [key: string]: unknown; properties?: Record<string, Schema>; additionalProperties?: unknown };
type Answer = {
  headers: Record<string, { $ref?: string }>;
  content: Record<string, { schema: { $ref: string } }>;
};
type Parameter = { name: string; in: string; required: boolean; schema: Schema; description: string };
type Operation = {
  operationId: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  responses: Record<string, Answer>;
  requestBody?: unknown;
};
type Document = {
  openapi: string;
  info: { version: string; contact: object; description: string; license: object };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

let town: ApiTown;
let document: Document;
beforeAll(async () => {
  town = await openApiTown();
  document = (await town.ask({ url: '/api/v1/openapi.json' })).json();
});
afterAll(() => town.close());

const operations = (): [string, string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Operation] => [
      path,
      method,
      operation,
    ]),
  );

describe('the document', () => {
  test('says what it is, whose it is and where', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document.info).toMatchObject({
      version: '1.0.0',
      contact: { name: expect.any(String), url: publicUrl, email: 'meent@noord.example.nl' },
      license: { identifier: 'EUPL-1.2' },
    });
    expect(document.servers).toEqual([{ url: `${publicUrl}/api/v1`, description: 'noord' }]);
  });

  test('every reference leads somewhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(
      ([, pointer = '']) => pointer,
    );
    expect(references.length).toBeGreaterThan(20);
    for (const pointer of references) {
      const found = pointer
        .slice(1)
        .split('/')
        .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
      expect(found, pointer).toBeDefined();
    }
  });

  test('every route is in it, and it tells of no other', () => {
    const there = town.routed
      .filter((route) => !route.startsWith('HEAD '))
      .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'));
    const told = operations().map(([path, method]) => `${method.toUpperCase()} /api/v1${path}`);
    expect(there.length).toBeGreaterThan(4);
    expect(told.sort()).toEqual(there.sort());
  });

  test('names are as the design rules want them', () => {
    for (const [path, , operation] of operations()) {
      expect(path).toMatch(/^(\/(?:[a-z][a-z0-9-]*|\{[a-zA-Z]+\}))+$|^\/openapi\.json$/);
      for (const parameter of operation.parameters) {
        if (parameter.in === 'query') expect(parameter.name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
        expect(parameter.description, parameter.name).not.toBe('');
        expect(parameter.schema, parameter.name).toSatisfy(
          (schema: Schema) => 'type' in schema || 'enum' in schema,
        );
      }
      expect(operation.summary && operation.description && operation.operationId).toBeTruthy();
    }
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^([A-Z][a-z]+)+$/);
  });

  test('every answer has the version, every error is a problem, and what takes anything can refuse it', () => {
    for (const [path, method, { responses, parameters, requestBody }] of operations()) {
      for (const [status, answer] of Object.entries(responses)) {
        expect(answer.headers, `${method} ${path} ${status}`).toHaveProperty('API-Version');
        if (Number(status) >= 400) expect(Object.keys(answer.content)).toEqual(['application/problem+json']);
      }
      if (parameters.length > 0 || requestBody) expect(responses, `${method} ${path}`).toHaveProperty('400');
    }
    const { properties } = document.components.schemas.Probleem ?? {};
    expect(properties).toMatchObject({
      status: { type: 'integer' },
      title: { type: 'string' },
      detail: { type: 'string' },
    });
  });
});

describe('real answers are as the document says', () => {
  const body = {
    soort: 'signaal',
    onderwerp: 'Losse tegel',
    toelichting: 'Bij de school.',
    locatie: { type: 'Point', coordinates: [6.51, 52.11] },
    melder: { email: 'jos@example.nl' },
  };
  const headers = { 'content-type': 'application/json' };
  const send = (payload: unknown) =>
    town.ask({ method: 'POST', url: '/api/v1/bijdragen', headers, payload: JSON.stringify(payload) });

  test('a contribution, sent and read', async () => {
    const sent = await send(body);
    check('/bijdragen', 'post', sent);
    const { nummer, sleutel } = sent.json();
    check(
      '/bijdragen/{nummer}',
      'get',
      await town.ask({ url: `/api/v1/bijdragen/${nummer}`, headers: { authorization: `Bearer ${sleutel}` } }),
    );
    check(
      '/bijdragen/{nummer}',
      'get',
      await town.ask({ url: `/api/v1/bijdragen/${nummer}`, headers: { authorization: 'Bearer x' } }),
    );
    check('/bijdragen/{nummer}', 'get', await town.ask({ url: `/api/v1/bijdragen/${nummer}` }));
  });

  test('refusals', async () => {
    check('/bijdragen', 'post', await send({}));
    check('/bijdragen', 'post', await town.ask({ method: 'POST', url: '/api/v1/bijdragen', payload: 'x' }));
    check('/gebieden', 'get', await town.ask({ url: '/api/v1/gebieden?page=0' }));
    check('/gebieden', 'get', await town.ask({ url: '/api/v1/gebieden', headers: { accept: 'text/html' } }));
  });

  test('areas, systems and the document itself', async () => {
    check('/gebieden', 'get', await town.ask({ url: '/api/v1/gebieden?pageSize=1&page=2' }));
    for (const id of [town.root, town.midden, town.buurt, town.oost]) {
      check('/gebieden/{id}', 'get', await town.ask({ url: `/api/v1/gebieden/${id}?crs=EPSG:28992` }));
    }
    check('/crss', 'get', await town.ask({ url: '/api/v1/crss' }));
    check('/openapi.json', 'get', await town.ask({ url: '/api/v1/openapi.json' }));
  });

  test('motions: the list page by page, one with all there is of it, and what is not there', async () => {
    await askOfCouncil(town);
    const list = await town.ask({ url: '/api/v1/moties?pageSize=1' });
    check('/moties', 'get', list);
    expect(list.json()).toMatchObject({ aantal: 2, moties: [{ nummer: 'M-31', status: 'afgedaan' }] });
    const next = await town.ask({ url: list.json()._links.next.href });
    check('/moties', 'get', next);
    expect(next.json()).toMatchObject({
      aantal: 2,
      moties: [{ nummer: 'T-2026-0001', soort: 'toezegging' }],
    });
    expect(next.json()._links).not.toHaveProperty('next');
    const narrowed = `/api/v1/moties?soort=motie&toon=afgedaan&woorden=rollen&gebied=${town.midden}`;
    expect((await town.ask({ url: narrowed })).json().moties).toHaveLength(1);
    const one = await town.ask({ url: '/api/v1/moties/m-31' });
    check('/moties/{nummer}', 'get', one);
    const told = one.json();
    expect([told.stand.length, told.onderdelen.length, told.fracties.length, told.bewijs]).toEqual([
      2,
      1,
      1,
      'De nota ligt er.',
    ]);
    // The same as the site gives to programs, but for where it stands in the interface itself.
    expect(told._links.self.href).toBe(`${publicUrl}/api/v1/moties/M-31`);
    for (const url of ['/api/v1/moties/M-99', '/api/v1/moties/M-32', '/api/v1/moties/%C3%A9'])
      check('/moties/{nummer}', 'get', await town.ask({ url }));
    for (const query of [`gebied=${town.elsewhere}`, 'na=gisteren', 'toon=ooit', 'extra=1']) {
      const refused = await town.ask({ url: `/api/v1/moties?${query}` });
      expect(refused.statusCode, query).toBe(400);
      check('/moties', 'get', refused);
    }
  });

  test('a contribution that the document calls right is taken, one that it calls wrong is not', async () => {
    const schema = readable('#/components/schemas/NieuweBijdrage');
    const tried = [
      body,
      { ...body, soort: 'klacht' },
      { ...body, extra: 1 },
      { ...body, gebied: 'Midden' },
      { ...body, locatie: { type: 'Point', coordinates: ['6', '52'] } },
      {},
    ];
    for (const one of tried)
      expect((await send(one)).statusCode === 201, JSON.stringify(one)).toBe(schema.safeParse(one).success);
  });
});

/** Fails when the status is not in the document, or the body not as it says: nothing missing, nothing more. */
function check(path: string, method: string, answer: LightMyRequestResponse): void {
  const told = document.paths[path]?.[method]?.responses[answer.statusCode];
  expect(told, `${method} ${path} ${answer.statusCode}`).toBeDefined();
  const type = String(answer.headers['content-type']).split(';')[0] ?? '';
  const reference = told?.content[type]?.schema.$ref ?? '';
  expect(reference, `${method} ${path} ${type}`).not.toBe('');
  const read = readable(reference).safeParse(answer.json());
  expect(read.error?.issues ?? []).toEqual([]);
  for (const name of Object.keys(told?.headers ?? {}))
    expect(answer.headers, name).toHaveProperty(name.toLowerCase());
}

/** A schema of the document, read back from its JSON alone; strict, so that a field that it does not tell of is seen. */
function readable(reference: string): z.ZodType {
  const local = reference.replace('#/components/schemas/', '#/$defs/');
  const definitions = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
    (_, value: unknown) => (isOpenObject(value) ? { ...value, additionalProperties: false } : value),
  );
  return z.fromJSONSchema({ $ref: local, $defs: definitions });
}

function isOpenObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'object' &&
    'properties' in value &&
    !('additionalProperties' in value)
  );
}
