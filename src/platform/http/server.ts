// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { icon } from '../html/icon.ts';
import type { Log } from '../log/log.ts';
import { answerErrors } from './error-answers.tsx';
import { NotFound } from './errors.ts';
import { watchSilentSockets } from './silent-sockets.ts';
import { type Allow, type Arrival, type Site, type SiteDeps, anyone, openSite } from './site.ts';

declare module 'fastify' {
  interface FastifyRequest {
    arrival: Arrival | undefined;
  }
  interface FastifyContextConfig {
    /** Whom the route lets in; a route without one does not boot. */
    allow?: Allow;
  }
}

export type ServerDeps = SiteDeps & {
  readonly log: Log;
  readonly trustProxy: boolean;
  readonly findMunicipality: (
    host: string,
  ) => Promise<{ municipality: Municipality; mark: string } | undefined>;
  /** The folder with the built client files. */
  readonly clientFolder: string;
};

const localeOf = new WeakMap<IncomingMessage, Locale>();
const largestBody = 256 * 1024;
const largestFile = 10 * 1024 * 1024;
const mostFiles = 50;
const longestParam = 200;

/** The web server with everything that all routes share; features add theirs to `site`. */
export async function openServer(deps: ServerDeps): Promise<{ app: FastifyInstance; site: Site }> {
  const logger: FastifyBaseLogger = deps.log;
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.trustProxy,
    bodyLimit: largestBody,
    rewriteUrl: toAddress,
    genReqId: () => crypto.randomUUID().slice(0, 8),
    routerOptions: { maxParamLength: longestParam },
    forceCloseConnections: 'idle',
  });
  const dropSilent = watchSilentSockets(app.server);
  app.addHook('preClose', (done) => {
    dropSilent();
    done();
  });
  app.decorateRequest('arrival', undefined);
  app.addHook('onRoute', (route) => {
    if (!route.config?.allow)
      throw new Error(`The route ${String(route.method)} ${route.url} does not declare whom it allows.`);
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: largestBody });
  await app.register(multipart, {
    limits: { fileSize: largestFile, files: mostFiles, fields: 100, fieldSize: largestBody },
    // Said beside the field, with everything that was typed (R11).
    throwFileSizeLimit: false,
  });
  await app.register(rateLimit, { global: false });
  await protect(app, deps);
  await serveClientFiles(app, deps);
  app.addHook('onRequest', async (request) => {
    const found = await deps.findMunicipality(request.hostname);
    if (!found) throw new NotFound('No municipality has this address.');
    request.arrival = { ...found, locale: localeOf.get(request.raw) ?? 'nl' };
  });
  answerErrors(app, deps);
  return { app, site: openSite(app, deps, arrivalOf) };
}

export function arrivalOf(request: FastifyRequest): Arrival {
  if (!request.arrival) throw new NotFound('No municipality has this address.');
  return request.arrival;
}

/** The address that the router looks up. */
function toAddress(request: IncomingMessage): string {
  const url = stripLocale(request);
  const [path = ''] = url.split('?');
  if (isLegible(path)) return url;
  // Nobody lives there: a plain 404 with its page and headers, where the router would answer by itself.
  return path.startsWith('/api/') ? '/api/-' : '/-';
}

/** Can it be decoded, and is no part longer than any that we give out? */
function isLegible(path: string): boolean {
  if (path.length > longestParam && path.split('/').some((part) => part.length > longestParam)) return false;
  try {
    return !path.includes('%') || decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** `/en/gebieden` is the English `/gebieden`. The interface for other systems is in Dutch alone. */
function stripLocale(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const match = /^\/en(?=[/?]|$)/.exec(url);
  if (!match || url.startsWith('/en/api')) return url;
  localeOf.set(request, 'en');
  const rest = url.slice(3);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** The same headers on every answer: helmet makes them once. */
async function protect(app: FastifyInstance, deps: ServerDeps): Promise<void> {
  const headers = await protectiveHeaders(deps);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

async function protectiveHeaders(deps: ServerDeps): Promise<Record<string, string>> {
  const tileHost = deps.tiles ? [new URL(deps.tiles.url.replace(/\{.\}\./, '')).origin] : [];
  const probe = Fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...tileHost],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    hsts: deps.isSecure,
    crossOriginEmbedderPolicy: false,
  });
  probe.get('/', (_request, reply) => reply.code(204).send());
  const { headers } = await probe.inject('/');
  await probe.close();
  const own = new Set(['date', 'connection', 'content-length']);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !own.has(name) ? [[name, value]] : [],
    ),
  );
}

/** Built files carry their hash in their name: they may be kept for ever. */
async function serveClientFiles(app: FastifyInstance, deps: ServerDeps): Promise<void> {
  await app.register(fastifyStatic, { root: deps.clientFolder, serve: false, preCompressed: true });
  app.get('/favicon.svg', { config: { allow: anyone } }, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(icon),
  );
  // At the root, so that it may look after /veld in either language; and asked again each time, so that a new one comes.
  app.get('/veld-sw.js', { config: { allow: anyone } }, (_request, reply) =>
    reply.sendFile('veld-sw.js', { cacheControl: false }).header('cache-control', 'no-cache'),
  );
  app.get<{ Params: { file: string } }>('/assets/:file', { config: { allow: anyone } }, (request, reply) =>
    reply.sendFile(`assets/${request.params.file}`, { maxAge: '365d', immutable: true }),
  );
}
