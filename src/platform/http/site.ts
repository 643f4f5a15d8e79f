// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, anonymous, isStaff } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Database } from '../db/open.ts';
import { type Trx, inMunicipality } from '../db/opener.ts';
import { type Answer, redirect } from './answer.ts';
import { Forbidden } from './errors.ts';
import { type SentForm, readForm } from './forms.ts';
import type { PageCache } from './page-cache.ts';
import { isFromOwnPage } from './same-site.ts';
import { renderPage, sendAnswer, sendPage } from './send-answer.ts';
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
export type PageOptions = {
  readonly allow: Allow;
  /** The same for everyone: kept until the journal moves on or the day ends. Only for `anyone`. */
  readonly kept?: boolean;
};
export type FormOptions = {
  readonly allow: Allow;
  /** At most so many in a minute from one address. */
  readonly perMinute?: number;
};

/** Where features put their routes. */
export type Site = {
  page(path: string, options: PageOptions, handler: PageHandler): void;
  form(path: string, options: FormOptions, handler: FormHandler): void;
  /** A part with manners of its own, for other systems: the errors, headers and media types that `fill` sets hold below `prefix` alone. */
  scope(prefix: string, fill: (scope: FastifyInstance) => void): void;
};

/** The cookie's name: with HTTPS one that only this host, over HTTPS, can set. */
export function sessionCookie(isSecure: boolean): string {
  return isSecure ? '__Host-meent' : 'meent';
}

export function openSite(app: FastifyInstance, deps: SiteDeps, arrivalOf: (request: FastifyRequest) => Arrival): Site {
  const cookieName = sessionCookie(deps.isSecure);

  function visitOf(request: FastifyRequest, actor: Actor): Visit {
    const { municipality, locale } = arrivalOf(request);
    const now = deps.clock.now();
    const token = request.cookies[cookieName];
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
      isDemo: municipality.isDemo && deps.isDemoAllowed,
      assets: deps.assets,
      ...(request.headers['user-agent'] ? { userAgent: request.headers['user-agent'] } : {}),
      ...(token ? { sessionToken: token } : {}),
      ...(deps.tiles ? { tiles: deps.tiles } : {}),
    };
  }

  function whoIs(trx: Trx, request: FastifyRequest): Promise<Actor> {
    const token = request.cookies[cookieName];
    return token ? deps.authenticate(trx, token) : Promise.resolve(anonymous);
  }

  async function servePage(request: FastifyRequest, reply: FastifyReply, options: PageOptions, handler: PageHandler): Promise<FastifyReply> {
    const { municipality } = arrivalOf(request);
    const answer = await inMunicipality(deps, municipality.id, async (trx) => {
      const actor = options.allow === anyone ? anonymous : await whoIs(trx, request);
      const visit = visitOf(request, actor);
      return letIn(visit, options.allow) ?? handler(visit, trx);
    });
    return sendAnswer(request, reply, answer);
  }

  async function serveKept(request: FastifyRequest, reply: FastifyReply, handler: PageHandler): Promise<FastifyReply> {
    const arrival = arrivalOf(request);
    const { municipality, locale } = arrival;
    const mark = `${arrival.mark}/${dayOf(deps.clock.now()).toString()}`;
    const key = `${municipality.id} ${locale} ${request.url}`;
    const kept = deps.pages.find(key, mark);
    if (kept) return sendPage(request, reply, kept, 'no-cache');
    const visit = visitOf(request, anonymous);
    const answer = await inMunicipality(deps, municipality.id, (trx) => handler(visit, trx));
    if (answer.kind !== 'page' || answer.status !== 200) return sendAnswer(request, reply, answer);
    const rendered = renderPage(answer);
    deps.pages.keep(key, mark, rendered);
    return sendPage(request, reply, rendered, 'no-cache');
  }

  async function serveForm(request: FastifyRequest, reply: FastifyReply, options: FormOptions, handler: FormHandler): Promise<FastifyReply> {
    const { municipality } = arrivalOf(request);
    if (!isFromOwnPage(request, request.cookies[cookieName])) throw new Forbidden('The form was not sent from a page of this site.');
    const actor = await inMunicipality(deps, municipality.id, (trx) => whoIs(trx, request));
    const visit = visitOf(request, actor);
    const answer = letIn(visit, options.allow) ?? (await handler(visit, await readForm(request)));
    return sendAnswer(request, reply, answer);
  }

  return {
    page(path, options, handler) {
      app.get(path, { config: { allow: options.allow } }, (request, reply) =>
        options.kept ? serveKept(request, reply, handler) : servePage(request, reply, options, handler),
      );
    },
    form(path, options, handler) {
      const rateLimit = options.perMinute ? { rateLimit: { max: options.perMinute, timeWindow: '1 minute' } } : {};
      app.post(path, { config: { allow: options.allow, ...rateLimit } }, (request, reply) => serveForm(request, reply, options, handler));
    },
    scope(prefix, fill) {
      void app.register((scope, _options, done) => {
        fill(scope);
        done();
      }, { prefix });
    },
  };
}

/** Who is not signed in is led to where that can be done; who is, but has no right, hears so. */
function letIn(visit: Visit, allow: Allow): Answer | undefined {
  if (allow(visit.actor)) return undefined;
  if (isStaff(visit.actor)) throw new Forbidden('This is not for your role.');
  return redirect(`${href(visit, '/inloggen')}?naar=${encodeURIComponent(visit.url)}`);
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

