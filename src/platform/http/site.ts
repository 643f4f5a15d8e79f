// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, anonymous, isStaff } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Database } from '../db/open.ts';
import { type Trx, inMunicipality } from '../db/opener.ts';
import { type Answer, data, redirect } from './answer.ts';
import { Forbidden } from './errors.ts';
import { inTemporaryFolder } from '../files/temporary.ts';
import { type EventStreams, type Follow, openEventStreams } from './event-streams.ts';
import { type SentForm, cleanTexts, readForm } from './forms.ts';
import { type LargeLimits, readLargeForm } from './large-files.ts';
import type { PageCache } from './page-cache.ts';
import { isFromOwnPage } from './same-site.ts';
import { renderFeed, renderPage, sendAnswer, sendPage } from './send-answer.ts';
import { signedOutAnswer } from './signed-out.tsx';
import { type Assets, type Visit, href } from './visit.ts';

/** Whom a route lets in. Every route declares one; rights on a single record are checked by the action's policy. */
export type Allow = (actor: Actor) => boolean;

export const anyone: Allow = () => true;
export const staff: Allow = isStaff;

export type SiteDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly pages: PageCache;
  readonly assets: Assets;
  readonly isDemoAllowed: boolean;
  readonly isSecure: boolean;
  readonly tiles?: { readonly url: string; readonly attribution: string };
  readonly authenticate: (trx: Trx, token: string) => Promise<Actor>;
};

/** The request before who it is from is known. */
export type Arrival = {
  readonly municipality: Municipality;
  readonly locale: Locale;
  /** Changes with every journal entry of the municipality; what was kept under the same mark still holds. */
  readonly mark: string;
};

export type PageHandler = (visit: Visit, trx: Trx) => Promise<Answer>;
export type FormHandler = (visit: Visit, form: SentForm) => Promise<Answer>;
/** `sent` is what came, of a shape that is still to be found out. */
export type DataHandler = (visit: Visit, sent: unknown) => Promise<Answer>;
/** Looks up what is followed, before the stream opens; `lastId` is of the last event that the reader had. Opens its own transactions. */
export type EventsHandler = (visit: Visit, lastId: string | undefined) => Promise<Follow>;
export type PageOptions = {
  readonly allow: Allow;
  /** The same for everyone (with such a query): kept until the journal moves on or the day ends. Only for `anyone`. */
  readonly kept?: boolean | ((query: Visit['query']) => boolean);
};
export type FormOptions = {
  readonly allow: Allow;
  /** At most so many in a minute from one address. */
  readonly perMinute?: number;
  /**
   * May be sent by a program of the reader's, such as a mail service that unsubscribes (RFC 8058): what it may do follows from
   * the signature in its address. Whoever is signed in in that browser counts for nothing then.
   */
  readonly isFromElsewhere?: boolean;
  /** Files come to lie on disk and may be so large; see `readLargeForm`. */
  readonly largeFiles?: LargeLimits;
};

/** Where features put their routes. */
export type Site = {
  page(path: string, options: PageOptions, handler: PageHandler): void;
  form(path: string, options: FormOptions, handler: FormHandler): void;
  /** Server-sent events, for everyone: stays open until the reader goes or the server stops. */
  events(path: string, handler: EventsHandler): void;
  /** JSON that a script of our own pages sends; who may not gets JSON as well: 401 when signed out. */
  data(path: string, options: FormOptions, handler: DataHandler): void;
  /** A part with manners of its own, for other systems: the errors, headers and media types that `fill` sets hold below `prefix` alone. */
  scope(prefix: string, fill: (scope: FastifyInstance) => void): void;
};

/** The cookie's name: with HTTPS one that only this host, over HTTPS, can set. */
export function sessionCookie(isSecure: boolean): string {
  return isSecure ? '__Host-meent' : 'meent';
}

/** Another, set only when somebody asks to be counted (steunen): a random text that says nothing of who it is. */
export function countedCookie(isSecure: boolean): string {
  return isSecure ? '__Host-meent-telt' : 'meent-telt';
}

export function openSite(
  app: FastifyInstance,
  deps: SiteDeps,
  arrivalOf: (request: FastifyRequest) => Arrival,
): Site {
  const serving: Serving = { deps, arrivalOf, cookieName: sessionCookie(deps.isSecure) };
  const streams = openEventStreams();
  app.addHook('preClose', (done) => {
    streams.endAll();
    done();
  });
  return {
    page(path, options, handler) {
      app.get(path, { config: { allow: options.allow } }, (request, reply) =>
        isKept(options, request)
          ? serveKept(serving, { request, reply }, handler)
          : servePage(serving, { request, reply }, { ...options, handler }),
      );
    },
    form(path, options, handler) {
      app.post(path, { config: configOf(options) }, (request, reply) =>
        serveForm(serving, { request, reply }, { ...options, handler }),
      );
    },
    events(path, handler) {
      app.get(path, { config: { allow: anyone } }, (request, reply) =>
        serveEvents(serving, { request, reply }, { streams, handler }),
      );
    },
    data(path, options, handler) {
      app.post(path, { config: configOf(options) }, (request, reply) =>
        serveData(serving, { request, reply }, { ...options, handler }),
      );
    },
    scope(prefix, fill) {
      void app.register(
        (scope, _options, done) => {
          fill(scope);
          done();
        },
        { prefix },
      );
    },
  };
}

function isKept({ kept = false }: PageOptions, request: FastifyRequest): boolean {
  return typeof kept === 'boolean' ? kept : kept(texts(request.query));
}

function configOf({ allow, perMinute }: FormOptions) {
  return { allow, ...(perMinute ? { rateLimit: { max: perMinute, timeWindow: '1 minute' } } : {}) };
}

type Serving = {
  readonly deps: SiteDeps;
  readonly cookieName: string;
  readonly arrivalOf: (request: FastifyRequest) => Arrival;
};
type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

async function servePage(
  serving: Serving,
  { request, reply }: Exchange,
  { allow, handler }: PageOptions & { readonly handler: PageHandler },
): Promise<FastifyReply> {
  const { municipality } = serving.arrivalOf(request);
  const answer = await inMunicipality(serving.deps, municipality.id, async (trx) => {
    const actor = allow === anyone ? anonymous : await whoIs(serving, trx, request);
    const visit = visitOf(serving, request, actor);
    return letIn(visit, allow) ?? handler(visit, trx);
  });
  return sendAnswer(request, reply, answer);
}

/** A page that is the same for everyone: from memory, as long as the mark of the journal and the day stay the same. */
async function serveKept(
  serving: Serving,
  { request, reply }: Exchange,
  handler: PageHandler,
): Promise<FastifyReply> {
  const arrival = serving.arrivalOf(request);
  const { municipality, locale } = arrival;
  const mark = `${arrival.mark}/${dayOf(serving.deps.clock.now()).toString()}`;
  const key = `${municipality.id} ${locale} ${request.url}`;
  const kept = serving.deps.pages.find(key, mark);
  if (kept) return sendPage(request, reply, kept, 'no-cache');
  const made = await serving.deps.pages.once(key, mark, async () => {
    const visit = visitOf(serving, request, anonymous);
    const answer = await inMunicipality(serving.deps, municipality.id, (trx) => handler(visit, trx));
    if (answer.kind !== 'feed' && (answer.kind !== 'page' || answer.status !== 200)) return answer;
    const rendered = answer.kind === 'feed' ? renderFeed(answer) : renderPage(answer);
    serving.deps.pages.keep(key, mark, rendered);
    return rendered;
  });
  return 'kind' in made ? sendAnswer(request, reply, made) : sendPage(request, reply, made, 'no-cache');
}

async function serveEvents(
  serving: Serving,
  { request, reply }: Exchange,
  { streams, handler }: { readonly streams: EventStreams; readonly handler: EventsHandler },
): Promise<FastifyReply> {
  if (streams.isFull()) return reply.code(503).header('retry-after', '15').send();
  const lastId = request.headers['last-event-id'];
  const visit = visitOf(serving, request, anonymous);
  const follow = await handler(visit, typeof lastId === 'string' ? lastId : undefined);
  streams.open(request, reply, follow);
  return reply;
}

async function serveForm(
  serving: Serving,
  { request, reply }: Exchange,
  { allow, handler, isFromElsewhere, largeFiles }: FormOptions & { readonly handler: FormHandler },
): Promise<FastifyReply> {
  const visit = isFromElsewhere ? visitOf(serving, request, anonymous) : await senderOf(serving, request);
  const answerTo = async (form: SentForm): Promise<FastifyReply> =>
    sendAnswer(request, reply, letFormIn(visit, allow, form) ?? (await handler(visit, form)));
  if (!largeFiles || !request.isMultipart()) return answerTo(await readForm(request));
  const limits = allow(visit.actor) ? largeFiles : { mostBytes: 0, mostFiles: 0 };
  return inTemporaryFolder(async (folder) => answerTo(await readLargeForm(request, folder, limits)));
}

async function serveData(
  serving: Serving,
  { request, reply }: Exchange,
  { allow, handler }: FormOptions & { readonly handler: DataHandler },
): Promise<FastifyReply> {
  const visit = await senderOf(serving, request);
  if (!allow(visit.actor)) {
    const answer = data({ reason: 'not_signed_in' }, isStaff(visit.actor) ? 403 : 401);
    return sendAnswer(request, reply, answer);
  }
  return sendAnswer(request, reply, await handler(visit, cleanTexts(request.body)));
}

/** Who sends something that may change things, from a page of our own. */
async function senderOf(serving: Serving, request: FastifyRequest): Promise<Visit> {
  const { municipality } = serving.arrivalOf(request);
  const token = request.cookies[serving.cookieName];
  if (!isFromOwnPage(request, token)) throw new Forbidden('It was not sent from a page of this site.');
  const actor = token
    ? await inMunicipality(serving.deps, municipality.id, (trx) => serving.deps.authenticate(trx, token))
    : anonymous;
  return visitOf(serving, request, actor);
}

function whoIs(serving: Serving, trx: Trx, request: FastifyRequest): Promise<Actor> {
  const token = request.cookies[serving.cookieName];
  return token ? serving.deps.authenticate(trx, token) : Promise.resolve(anonymous);
}

function visitOf(serving: Serving, request: FastifyRequest, actor: Actor): Visit {
  const { municipality, locale } = serving.arrivalOf(request);
  const now = serving.deps.clock.now();
  const token = request.cookies[serving.cookieName];
  const userAgent = request.headers['user-agent'];
  const countedAs = request.cookies[countedCookie(serving.deps.isSecure)];
  return {
    municipality,
    locale,
    actor,
    now,
    today: dayOf(now),
    url: request.url,
    params: texts(request.params),
    query: texts(request.query),
    requestId: request.id,
    address: request.ip,
    isDemo: municipality.isDemo && serving.deps.isDemoAllowed,
    assets: serving.deps.assets,
    ...(userAgent ? { userAgent } : {}),
    ...(token ? { sessionToken: token } : {}),
    ...(countedAs ? { countedAs } : {}),
    ...(serving.deps.tiles ? { tiles: serving.deps.tiles } : {}),
  };
}

/** Who is not signed in is led to where that can be done; who is, but has no right, hears so. */
function letIn(visit: Visit, allow: Allow): Answer | undefined {
  if (allow(visit.actor)) return undefined;
  if (isStaff(visit.actor)) throw new Forbidden('This is not for your role.');
  return redirect(`${href(visit, '/inloggen')}?naar=${encodeURIComponent(visit.url)}`);
}

/** Whose session ended while writing gets back what was written, to take along (R11). */
function letFormIn(visit: Visit, allow: Allow, form: SentForm): Answer | undefined {
  if (allow(visit.actor)) return undefined;
  if (isStaff(visit.actor)) throw new Forbidden('This is not for your role.');
  return signedOutAnswer(visit, form.fields);
}

function texts(record: unknown): Readonly<Record<string, string>> {
  if (typeof record !== 'object' || record === null) return {};
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(record)) {
    if (typeof value === 'string') found[name] = value.replaceAll('\u0000', '');
    else if (Array.isArray(value) && typeof value[0] === 'string') found[name] = value[0];
  }
  return found;
}
