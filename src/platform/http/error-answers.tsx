// SPDX-License-Identifier: EUPL-1.2
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anonymous } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { BareErrorPage, ErrorPage } from '../html/index.ts';
import { BadRequest, Conflict, Forbidden, NotFound } from './errors.ts';
import { renderPage, sendPage } from './send-answer.ts';
import type { SiteDeps } from './site.ts';
import type { Visit } from './visit.ts';

/** Every thrown error becomes a page here, once: known ones with their own sentence, all else as a fault with its request id. */
export function answerErrors(app: FastifyInstance, deps: SiteDeps): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status === 500)
      request.log.error(
        { err: error, method: request.method, route: request.routeOptions.url },
        'A request failed.',
      );
    return sendErrorPage(request, reply, deps, status);
  });
  app.setNotFoundHandler({ preHandler: [] }, (request, reply) => sendErrorPage(request, reply, deps, 404));
}

/** Where a page is that was asked for with a slash too many. The interface for other systems has one address for each thing. */
function withoutLastSlash({ method, originalUrl }: FastifyRequest): string | undefined {
  const [, path, query = ''] = /^(\/[^/\\?][^?]*?)\/+(\?.*)?$/.exec(originalUrl) ?? [];
  const isPage = method === 'GET' || method === 'HEAD';
  return path === undefined || !isPage || /^\/(en\/)?api(\/|$)/.test(path) ? undefined : path + query;
}

export function statusOf(error: { statusCode?: number }): number {
  if (error instanceof NotFound) return 404;
  if (error instanceof Forbidden) return 403;
  if (error instanceof Conflict) return 409;
  if (error instanceof BadRequest) return 400;
  const { statusCode } = error;
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}

async function sendErrorPage(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: SiteDeps,
  status: number,
): Promise<FastifyReply> {
  const address = status === 404 ? withoutLastSlash(request) : undefined;
  if (address !== undefined) return reply.redirect(address, 308);
  const visit = errorVisit(request, deps);
  const body = visit ? (
    <ErrorPage visit={visit} status={status} />
  ) : (
    <BareErrorPage locale="nl" assets={deps.assets} status={status} requestId={request.id} />
  );
  return sendPage(request, reply, renderPage({ kind: 'page', status, body }), 'private, no-store');
}

function errorVisit(request: FastifyRequest, deps: SiteDeps): Visit | undefined {
  if (!request.arrival) return undefined;
  const now = deps.clock.now();
  return {
    ...request.arrival,
    actor: anonymous,
    now,
    today: dayOf(now),
    url: request.url,
    params: {},
    query: {},
    requestId: request.id,
    address: request.ip,
    isDemo: request.arrival.municipality.isDemo && deps.isDemoAllowed,
    assets: deps.assets,
  };
}
