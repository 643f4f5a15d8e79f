// SPDX-License-Identifier: EUPL-1.2
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Endpoint, apiPrefix, apiVersion, routePath } from './endpoint.ts';
import { ApiRefusal, nothingHere, problemOf } from './problems.ts';

/** On every answer below the prefix, errors too (ADR /core/version-header and /core/transport/security-headers). */
const always = {
  'api-version': apiVersion,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  // An open interface, for any site: it knows no cookies, so no other site can borrow somebody's rights.
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'API-Version, Content-Crs, Location, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
};

const preflight = {
  'access-control-allow-headers': 'Accept-Crs, Authorization, Content-Crs, Content-Type, Idempotency-Key',
  'access-control-max-age': '86400',
};

/** How the interface behaves where no endpoint answers: headers, errors, methods, media types. */
export function setManners(scope: FastifyInstance, endpoints: readonly Endpoint[]): void {
  const methodsAt = methodFinder(endpoints);
  scope.addHook('onSend', async (_request, reply, payload) => {
    reply.headers(always);
    return payload;
  });
  // Before anything is read of the body: what is not there, or not by this method, does not need one.
  scope.addHook('onRequest', async (request, reply) => {
    if (request.is404) return answerWithoutRoute(request, reply, methodsAt(pathOf(request)));
    if (!takesJson(request.headers.accept)) throw new ApiRefusal(406);
  });
  scope.setNotFoundHandler(() => {
    throw nothingHere();
  });
  scope.setErrorHandler((error: FastifyError, request, reply) => sendProblem(error, request, reply));
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    scope.getDefaultJsonParser('error', 'error'),
  );
}

function answerWithoutRoute(
  request: FastifyRequest,
  reply: FastifyReply,
  methods: readonly string[],
): FastifyReply {
  if (methods.length === 0) throw nothingHere();
  const allow = { allow: methods.join(', ') };
  if (request.method !== 'OPTIONS') throw new ApiRefusal(405, { headers: allow });
  return reply
    .code(204)
    .headers({ ...allow, 'access-control-allow-methods': allow.allow, ...preflight })
    .send();
}

function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request.id);
  if (problem.status === 500) {
    request.log.error(
      { err: error, method: request.method, route: request.routeOptions.url },
      'A request failed.',
    );
  }
  if (error instanceof ApiRefusal) reply.headers({ ...error.headers });
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify(problem));
}

/** Which methods an address has; none where there is nothing. */
function methodFinder(endpoints: readonly Endpoint[]): (path: string) => readonly string[] {
  const known = new Map<string, { pattern: RegExp; methods: string[] }>();
  for (const { path, method } of endpoints) {
    const pattern = new RegExp(
      `^${apiPrefix}${routePath(path).replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`,
    );
    const entry = known.get(path) ?? { pattern, methods: [] };
    entry.methods.push(...(method === 'get' ? ['GET', 'HEAD'] : ['POST']));
    known.set(path, entry);
  }
  return (path) => {
    const found = [...known.values()].find(({ pattern }) => pattern.test(path));
    return found ? [...found.methods, 'OPTIONS'] : [];
  };
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '';
}

/** Does the client take what we have, or say nothing of it? */
function takesJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  return accept.split(',').some((range) => {
    const [type = '', ...rest] = range.split(';').map((part) => part.trim().toLowerCase());
    const isRefused = rest.some((part) => /^q=0(\.0*)?$/.test(part));
    return !isRefused && /^(\*\/\*|application\/(\*|([\w.-]+\+)?json))$/.test(type);
  });
}
