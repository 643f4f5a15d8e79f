// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { openPageCache } from '../platform/http/page-cache.ts';
import { openServer } from '../platform/http/server.ts';
import { type AppRoute, routesOf } from './routes-of.ts';
import { type House, type Town, buildTown, openTestHouse } from './town.ts';
import { openFormVisitor } from './visitors.ts';

// Whom routes let in, for every route that there is: the routes are asked from the router itself.

let house: House;
let town: Town;
let routes: AppRoute[];

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  routes = routesOf(house.app);
});
afterAll(() => house.close());

/** An address of a route: somebody's id where it asks for one. */
function addressOf({ path }: AppRoute): string {
  return path.replace(/:[a-z]+/gi, () => town.ids.mo);
}

let addresses = 0;

function ask(route: AppRoute, headers: Record<string, string> = {}, prefix = '') {
  addresses += 1;
  const type = route.method === 'GET' ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return town.app.inject({
    method: route.method === 'GET' ? 'GET' : 'POST',
    url: prefix + addressOf(route),
    headers: { host: town.host, ...type, ...headers },
    remoteAddress: `10.3.${addresses >> 8}.${addresses & 255}`,
    ...(route.method === 'GET' ? {} : { payload: '' }),
  });
}

test('there are routes to look at, and only pages and forms', () => {
  expect(routes.length).toBeGreaterThan(80);
  expect([...new Set(routes.map(({ method }) => method))].sort()).toEqual(['GET', 'POST']);
});

test('a route that does not say whom it allows does not boot', async () => {
  const { app } = await openServer({
    ...house.deps,
    pages: openPageCache(),
    isSecure: false,
    findMunicipality: () => Promise.resolve(undefined),
    authenticate: () => Promise.reject(new Error('Nobody comes.')),
  });
  expect(() => app.get('/open', () => 'open')).toThrow('does not declare whom it allows');
  await app.close();
});

describe('who is not signed in', () => {
  const workplace = (): AppRoute[] => routes.filter(({ path }) => path.startsWith('/werkplek'));

  /** A page leads to where one signs in; a form says the same and gives back what was written. */
  async function expectShut(route: AppRoute, headers: Record<string, string>, prefix = ''): Promise<void> {
    const answer = await ask(route, headers, prefix);
    const isForm = route.method !== 'GET';
    expect([route, answer.statusCode]).toEqual([route, isForm ? 401 : 303]);
    const way = isForm ? answer.body : String(answer.headers.location);
    expect([route, way]).toEqual([route, expect.stringContaining(`${prefix}/inloggen`)]);
  }

  test.each(['', '/en'])('meets no page and no form of the workplace (%s)', async (prefix) => {
    for (const route of workplace()) await expectShut(route, {}, prefix);
  });

  test('nor with a made-up session', async () => {
    const headers = { cookie: `meent=${newId()}`, 'sec-fetch-site': 'same-origin' };
    for (const route of workplace()) await expectShut(route, headers);
  });
});

/** What a program of the reader's may send (RFC 8058): it counts for nothing without the signature in its address. */
const fromElsewhere = ['/op-de-hoogte/:id/stoppen', '/draad/berichten/:id/stoppen'];

test('a form that another site sends is refused, whichever it is', async () => {
  for (const route of routes.filter(({ method, path }) => method === 'POST' && !path.startsWith('/api/'))) {
    const foreign: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ];
    for (const headers of foreign) {
      const answer = await ask(route, headers);
      const refusal = fromElsewhere.includes(route.path) ? 404 : 403;
      expect([route, headers, answer.statusCode]).toEqual([route, headers, refusal]);
    }
  }
});

test('no route falls over on an address or a form that makes no sense', async () => {
  const visitor = await openFormVisitor(town, town.app, 'bea');
  for (const route of routes.filter(({ path }) => path !== '/uitloggen')) {
    const address = addressOf(route);
    const answers = route.method === 'GET' ? [await visitor.get(address)] : [await visitor.post(address, {})];
    if (route.method === 'GET')
      answers.push(await visitor.get(`${address}?na=x&toon=x&pagina=-1&op=2026-02-30&gebied=%00&zoek=%25`));
    for (const answer of answers) expect([route, answer.statusCode < 500]).toEqual([route, true]);
  }
});
