// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { arrivalOf } from '../../platform/http/server.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { listAreas, readArea } from './area-endpoints.ts';
import { readContribution, sendContribution } from './contribution-endpoints.ts';
import { listCrs, readDocument } from './document-endpoints.ts';
import { type Endpoint, apiPrefix, routePath } from './endpoint.ts';
import { setManners } from './manners.ts';
import { listMotions, readMotion } from './motion-endpoints.ts';

const largestBody = 64 * 1024;
const described = [sendContribution, readContribution, listAreas, readArea, listMotions, readMotion, listCrs];
const endpoints: readonly Endpoint[] = [...described, readDocument(described)];

/** The interface for other systems: NLGov REST API Design Rules 2.2. */
export function routes(site: Site, deps: Deps): void {
  site.scope(apiPrefix, (scope) => {
    setManners(scope, endpoints);
    for (const endpoint of endpoints) addRoute(scope, deps, endpoint);
  });
}

function addRoute(scope: FastifyInstance, deps: Deps, endpoint: Endpoint): void {
  const { method, perMinute } = endpoint;
  const rateLimit = perMinute ? { rateLimit: { max: perMinute, timeWindow: '1 minute' } } : {};
  scope.route({
    method: method === 'get' ? 'GET' : 'POST',
    url: routePath(endpoint.path),
    bodyLimit: largestBody,
    config: { allow: anyone, ...rateLimit },
    handler: (request, reply) => serve(deps, endpoint, { request, reply }),
  });
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

async function serve(deps: Deps, endpoint: Endpoint, { request, reply }: Exchange): Promise<FastifyReply> {
  const { authorization } = request.headers;
  const { value, headers = {} } = await endpoint.answer(deps, {
    municipality: arrivalOf(request).municipality,
    path: request.params,
    query: request.query,
    headers: request.headers,
    body: request.body,
    ...(authorization === undefined ? {} : { authorization }),
  });
  return reply
    .code(endpoint.success.status)
    .headers({ ...headers })
    .header('content-type', 'application/json')
    .send(JSON.stringify(value));
}
