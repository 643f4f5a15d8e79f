// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Endpoint, apiPrefix, apiVersion } from './endpoint.ts';
import { type ErrorStatus, texts } from './problems.ts';
import { components, problemSchema } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI document, made from the schemas that read the requests, so that it says what is done. */
export function buildDocument(
  endpoints: readonly Endpoint[],
  municipality: Municipality,
  publicUrl: string,
): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint) };
  const { email } = municipality.settings;
  return {
    openapi: '3.1.0',
    info: {
      title: `Meent-API van ${municipality.name}`,
      version: apiVersion,
      description,
      contact: { name: `Meent in ${municipality.name}`, url: publicUrl, ...(email === '' ? {} : { email }) },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${publicUrl}${apiPrefix}/v1`, description: municipality.name }],
    tags: tagsOf(endpoints),
    paths,
    components: {
      schemas: componentSchemas(),
      headers: {
        ApiVersion: {
          description: 'De volledige versie van de API.',
          schema: { type: 'string', examples: [apiVersion] },
        },
      },
      securitySchemes: {
        sleutel: {
          type: 'http',
          scheme: 'bearer',
          description: 'De sleutel van een bijdrage, uit het antwoord op het inbrengen ervan.',
        },
      },
    },
  };
}

const description = [
  'Met deze API brengt u bijdragen van inwoners in, volgt u wat ermee gebeurt, vindt u de gebieden van de gemeente met hun team, en leest u wat de raad vroeg en hoe het ermee staat.',
  'Zij volgt de NLGov REST API Design Rules 2.2. Inloggen is niet nodig.',
  'Coördinaten zijn in CRS84 (lengtegraad, breedtegraad), tenzij u met Content-Crs en Accept-Crs om RD (EPSG:28992) of ETRS89 (EPSG:4258) vraagt.',
  'Fouten zijn application/problem+json (RFC 9457).',
  'Wat verandert en wat vervalt, en wanneer, staat in de lijst van wijzigingen (CHANGELOG).',
].join('\n\n');

function tagsOf(endpoints: readonly Endpoint[]): Json[] {
  return [...new Set(endpoints.map((endpoint) => endpoint.words.tag))].map((name) => ({ name }));
}

function operation({ words, shapes, success, problems, isPersonal }: Endpoint): Json {
  const statuses: readonly ErrorStatus[] = [...problems, 406, 500];
  return {
    operationId: words.id,
    summary: words.summary,
    description: words.description,
    tags: [words.tag],
    parameters: [
      ...parameters('path', shapes.path),
      ...parameters('query', shapes.query),
      ...parameters('header', shapes.headers),
    ],
    ...(shapes.body ? { requestBody: { required: true, content: jsonOf(shapes.body) } } : {}),
    // Without the key as well as with it.
    ...(isPersonal ? { security: [{}, { sleutel: [] }] } : {}),
    responses: {
      [success.status]: {
        description: success.description,
        headers: { ...version, ...textHeaders(success.headers ?? {}) },
        content: jsonOf(success.schema),
      },
      ...Object.fromEntries(statuses.map((status) => [status, problemAnswer(status)])),
    },
  };
}

const version = { 'API-Version': { $ref: '#/components/headers/ApiVersion' } };

function textHeaders(headers: Readonly<Record<string, string>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, text]) => [name, { description: text, schema: { type: 'string' } }]),
  );
}

const errorHeaders: Readonly<Partial<Record<ErrorStatus, Readonly<Record<string, string>>>>> = {
  401: { 'WWW-Authenticate': 'Hoe de sleutel hoort.' },
  429: { 'Retry-After': 'Na hoeveel seconden het weer kan.' },
};

function problemAnswer(status: ErrorStatus): Json {
  return {
    description: texts[status].title,
    headers: { ...version, ...textHeaders(errorHeaders[status] ?? {}) },
    content: { 'application/problem+json': { schema: reference(problemSchema) } },
  };
}

function jsonOf(schema: z.ZodType): Json {
  return { 'application/json': { schema: reference(schema) } };
}

function reference(schema: z.ZodType): Json {
  const id = components.get(schema)?.id;
  if (id === undefined) throw new TypeError('A schema of the interface has no name.');
  return { $ref: `#/components/schemas/${id}` };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function parameters(place: 'path' | 'query' | 'header', shape: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(shape, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => {
    const { description: text, ...schema }: JsonSchema = typeof property === 'boolean' ? {} : property;
    return {
      name: place === 'header' ? headerName(name) : name,
      in: place,
      description: text,
      required: required.includes(name) && schema.default === undefined,
      schema,
      ...(schema.type === 'array' ? { style: 'form', explode: false } : {}),
    };
  });
}

/** 'accept-crs' → 'Accept-Crs'. */
function headerName(name: string): string {
  return name.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(components, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  );
}
