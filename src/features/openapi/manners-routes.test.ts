// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiTown, openApiTown, townHost } from '../../testing/api-town.ts';

let town: ApiTown;
beforeAll(async () => {
  town = await openApiTown();
});
afterAll(() => town.close());

const unknownId = '/api/v1/gebieden/0190d8a4-0000-7000-8000-000000000000';
const withBody = { headers: { 'content-type': 'text/plain' }, payload: 'x' };

/** One of each kind of answer: the path, what is sent along, and the status. */
const asked: [string, string, object, number][] = [
  ['GET', '/api/v1/gebieden', {}, 200],
  ['GET', '/api/v1/openapi.json', {}, 200],
  ['GET', '/api/v1/crss', {}, 200],
  ['HEAD', '/api/v1/gebieden', {}, 200],
  ['HEAD', unknownId, {}, 404],
  ['OPTIONS', '/api/v1/bijdragen', {}, 204],
  ['GET', '/api/v1/gebieden?page=0', {}, 400],
  ['GET', '/api/v1/bijdragen/B-2026-00001', { headers: { authorization: 'Bearer x' } }, 401],
  ['GET', unknownId, {}, 404],
  ['GET', '/api', {}, 404],
  ['GET', '/api/', {}, 404],
  ['GET', '/api/v1', {}, 404],
  ['GET', '/api/v1/', {}, 404],
  ['GET', '/api/v2/gebieden', {}, 404],
  ['OPTIONS', '/api/v1/niets', {}, 404],
  ['POST', '/api/v1/niets', withBody, 404],
  ['GET', '/api/v1/gebieden/', {}, 404],
  ['GET', '/api/v1/gebieden/?punt=6.51,52.11', {}, 404],
  ['POST', '/api/v1/bijdragen/', {}, 404],
  ['GET', '/api/v1/openapi.json/', {}, 404],
  ['GET', '/api/v1/crss/', {}, 404],
  ['GET', '/api/v1//gebieden', {}, 404],
  ['GET', '/api/v1/gebieden.json', {}, 404],
  ['GET', '/api/v1/openapiXjson', {}, 404],
  ['GET', '/api/v1/gebieden/%E0%A4%A', {}, 404],
  ['GET', `/api/v1/gebieden/${'a'.repeat(300)}`, {}, 404],
  ['GET', '/api/v1/bijdragen', {}, 405],
  ['PUT', '/api/v1/bijdragen', withBody, 405],
  ['DELETE', '/api/v1/bijdragen/B-2026-00001', {}, 405],
  ['PATCH', '/api/v1/gebieden', withBody, 405],
  ['TRACE', '/api/v1/gebieden', {}, 405],
  ['PROPFIND', '/api/v1/gebieden', {}, 405],
  ['GET', '/api/v1/gebieden', { headers: { accept: 'text/html' } }, 406],
  ['GET', '/api/v1/gebieden', { headers: { accept: 'application/json;q=0' } }, 406],
  ['POST', '/api/v1/bijdragen', withBody, 415],
];

describe.each(asked)('%s %s %o', (method, url, more, status) => {
  const ask = () => town.ask({ method, url, ...more });

  test(`answers ${status}`, async () => {
    expect((await ask()).statusCode).toBe(status);
  });

  test('with version and security headers', async () => {
    const { headers } = await ask();
    expect(headers).toMatchObject({
      'api-version': '1.0.0',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'access-control-allow-origin': '*',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test.skipIf(status === 204)('in JSON, a problem when it is one', async () => {
    const answer = await ask();
    const type = String(answer.headers['content-type']).split(';')[0];
    expect(type).toBe(status < 400 ? 'application/json' : 'application/problem+json');
    if (method === 'HEAD') expect(answer.body).toBe('');
    else if (status >= 400)
      expect(answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });
});

describe('methods', () => {
  test.each([
    ['/api/v1/bijdragen', 'POST, OPTIONS'],
    ['/api/v1/bijdragen/B-2026-00001', 'GET, HEAD, OPTIONS'],
    ['/api/v1/gebieden', 'GET, HEAD, OPTIONS'],
    [unknownId, 'GET, HEAD, OPTIONS'],
    ['/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s allows %s, and says so', async (url, allow) => {
    for (const method of ['DELETE', 'TRACE', 'OPTIONS'] as const) {
      expect((await town.ask({ method, url })).headers.allow).toBe(allow);
    }
  });

  test('a page of another site may send a contribution from a browser', async () => {
    const { headers } = await town.ask({
      method: 'OPTIONS',
      url: '/api/v1/bijdragen',
      headers: { origin: 'https://elders.example.nl', 'access-control-request-method': 'POST' },
    });
    expect(headers['access-control-allow-methods']).toContain('POST');
    expect(headers['access-control-allow-headers']).toMatch(/Content-Type.*Idempotency-Key/);
  });

  test('over a real connection too, TRACE is refused and echoes nothing', async () => {
    const address = await town.app.listen({ port: 0, host: '127.0.0.1' });
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { host: townHost, 'x-secret': 'echo' };
      request(`${address}/api/v1/gebieden`, { method: 'TRACE', headers }, resolve).on('error', reject).end();
    });
    const body = (await answer.toArray()).join('');
    expect([answer.statusCode, answer.headers.allow, answer.headers['api-version']]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      '1.0.0',
    ]);
    expect(body).not.toContain('echo');
  });
});

test('what browsers and programs accept is given', async () => {
  for (const accept of [
    '*/*',
    'application/json',
    'text/html, application/*;q=0.5',
    'application/hal+json',
    '',
  ]) {
    expect((await town.ask({ url: '/api/v1/crss', headers: { accept } })).statusCode).toBe(200);
  }
});

test('a host that no municipality has gets a problem, with the version', async () => {
  const answer = await town.ask({ url: '/api/v1/gebieden', headers: { host: 'nergens.example.nl' } });
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.headers['api-version']).toBe('1.0.0');
});

test('there is no interface in English, and pages keep their own errors', async () => {
  for (const url of ['/en/api/v1/gebieden', '/niets', '/%E0%A4%A']) {
    const answer = await town.ask({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers).not.toHaveProperty('api-version');
  }
});
