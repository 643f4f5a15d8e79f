// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { startSession } from '../features/accounts/session-actions.ts';
import { anonymous } from '../kernel/actor.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { formInPage } from './form-in-page.ts';
import type { Key, Town } from './town.ts';

type Fields = Readonly<Record<string, string>>;

/** Somebody with a browser without JavaScript: keeps the session, follows no redirects, sends forms as pages offer them. */
export type FormVisitor = {
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, fields: Fields | FormData): Promise<LightMyRequestResponse>;
  /** As a script of our own pages sends data. */
  send(path: string, value: unknown): Promise<LightMyRequestResponse>;
  /** Fills in the form on a page that goes to `to`, and sends it. */
  fillIn(page: string, to: string, fields: Fields): Promise<LightMyRequestResponse>;
};

let addresses = 0;

/** Each visitor comes from an address of its own, so that none uses up another's turns. */
export async function openFormVisitor(town: Town, app: FastifyInstance, as?: Key): Promise<FormVisitor> {
  const cookie = as === undefined ? {} : { cookie: await sessionCookieOf(town, as) };
  addresses += 1;
  const remoteAddress = `10.2.${addresses >> 8}.${addresses & 255}`;
  const headers = { host: town.host, 'sec-fetch-site': 'same-origin', ...cookie };

  async function post(path: string, fields: Fields | FormData): Promise<LightMyRequestResponse> {
    // Fetch writes both kinds of form as a browser does.
    const sent = new Response(fields instanceof FormData ? fields : new URLSearchParams(fields));
    const type = sent.headers.get('content-type') ?? '';
    const payload = Buffer.from(await sent.arrayBuffer());
    return app.inject({
      method: 'POST',
      url: path,
      headers: { ...headers, 'content-type': type },
      payload,
      remoteAddress,
    });
  }

  async function get(path: string): Promise<LightMyRequestResponse> {
    return app.inject({ method: 'GET', url: path, headers, remoteAddress });
  }

  return {
    get,
    post,
    send: async (path, value) =>
      app.inject({
        method: 'POST',
        url: path,
        headers: { ...headers, 'content-type': 'application/json' },
        payload: JSON.stringify(value),
        remoteAddress,
      }),
    fillIn: async (page, to, fields) => {
      const shown = await get(page);
      if (shown.statusCode !== 200) throw new Error(`${page} answers ${shown.statusCode}.`);
      return post(to, { ...formInPage(shown.body, to), ...fields });
    },
  };
}

async function sessionCookieOf(town: Town, key: Key): Promise<string> {
  const signIn = { personId: town.ids[key], method: 'code', device: 'test', before: anonymous } as const;
  const { token } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    startSession(town.deps, trx, signIn),
  );
  return `meent=${token}`;
}
