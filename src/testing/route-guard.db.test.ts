// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../app.ts';
import { makeSignInCode } from '../features/accounts/index.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { guardJournal } from './journal-guard.ts';
import { madeUpPasskey } from './made-up-passkey.ts';
import { sendPromiseForms, sendSatisfaction } from './route-guard-promises.ts';
import { type AppRoute, routesOf } from './routes-of.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from './town.ts';
import { type FormVisitor, openFormVisitor } from './visitors.ts';

// What every route keeps to, whoever adds one: the routes are asked from the router itself. Each form is sent once as somebody
// would send it, on a database that refuses a change without its entry in the journal (R6).

let house: House;
let town: Town;
let app: FastifyInstance;
let routes: AppRoute[];
const seen = new Map<Key | 'nobody', FormVisitor>();

beforeAll(async () => {
  house = await openTestHouse({
    jobs: () => [{ name: 'mail.send', retries: 0, handle: () => Promise.resolve() }],
  });
  await guardJournal(house.db);
  town = await buildTown(house);
  await house.db.pool.query('update municipalities set is_demo = true');
  app = await buildApp({ ...house.deps, isDemoAllowed: true, mailIsSent: true });
  routes = routesOf(app);
  for (const key of ['bea', 'nora', 'zoe'] as const) seen.set(key, await openFormVisitor(town, app, key));
  seen.set('nobody', await openFormVisitor(town, app));
});
afterAll(async () => {
  await app.close();
  await house.close();
});

function as(key: Key | 'nobody'): FormVisitor {
  const visitor = seen.get(key);
  if (!visitor) throw new Error(`${key} does not visit.`);
  return visitor;
}

/** Forms after which there is nothing new to tell about, with the reason. */
const nothingToTell: Readonly<Record<string, string>> = {
  '/inloggen': 'Asking a code leaves no trace, so that nobody can tell whose address is known.',
  '/inloggen/passkey/opties': 'Gives a question to the device, for minutes.',
  '/werkplek/account/passkeys/opties': 'Gives a question to the device, for minutes.',
};

const sent = new Set<string>(Object.keys(nothingToTell));

async function entries(): Promise<number> {
  const { rows } = await house.db.pool.query<{ count: number }>('select count(*)::int as count from journal');
  return rows[0]?.count ?? 0;
}

/** Does it, and sees that it was taken and told about. Gives where it leads. */
async function tells(route: string, act: () => Promise<LightMyRequestResponse>): Promise<string> {
  const before = await entries();
  const answer = await act();
  expect([route, answer.statusCode, answer.headers.location]).toEqual([
    route,
    answer.statusCode === 201 ? 201 : 303,
    expect.any(String),
  ]);
  expect([route, await entries()]).not.toEqual([route, before]);
  sent.add(route);
  return String(answer.headers.location);
}

function pathOf(location: string): string {
  return location.split('?')[0] ?? '';
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? '';
}

async function idOf(query: string): Promise<string> {
  const { rows } = await house.db.pool.query<{ id: string }>(query);
  if (!rows[0]) throw new Error(`Nothing was found: ${query}`);
  return rows[0].id;
}

describe('every form that is taken writes the journal, in the transaction of the change', () => {
  const people = '/werkplek/mensen';
  let jo = '';

  test('people', async () => {
    const made = await tells(`${people}/nieuw`, () =>
      as('bea').fillIn(`${people}/nieuw`, `${people}/nieuw`, { name: 'Jo Nieuw', email: 'jo@town.example' }),
    );
    jo = pathOf(made);
    const details = `${jo}/gegevens`;
    await tells(`${people}/:id/gegevens`, () =>
      as('bea').fillIn(details, details, { phone: '0300 22 22 22' }),
    );
    const photo = new FormData();
    const picture = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#3a6' } })
      .jpeg()
      .toBuffer();
    photo.set('photo', new File([new Uint8Array(picture)], 'jo.jpg', { type: 'image/jpeg' }));
    await tells(`${people}/:id/foto`, () => as('bea').post(`${jo}/foto`, photo));
    await tells(`${people}/:id/foto/weg`, () => as('bea').fillIn(`${jo}/foto`, `${jo}/foto/weg`, {}));
  });

  test('roles', async () => {
    const fields = { role: 'community_worker', area: town.area('havenwijk'), organisation: '' };
    await tells(`${people}/:id/rollen/nieuw`, () =>
      as('bea').fillIn(`${jo}/rollen/nieuw`, `${jo}/rollen/nieuw`, fields),
    );
    const role = `${jo}/rollen/${await idOf(`select id from held_roles where person_id = '${lastPart(jo)}'`)}`;
    await tells(`${people}/:id/rollen/:period`, () => as('bea').fillIn(role, role, { to: '2026-12-31' }));
    await tells(`${people}/:id/rollen/:period/intrekken`, () =>
      as('bea').fillIn(role, `${role}/intrekken`, {}),
    );
  });

  test('portfolios', async () => {
    const walt = `${people}/${town.ids.walt}/portefeuille`;
    await tells(`${people}/:id/portefeuille/nieuw`, () =>
      as('bea').fillIn(`${walt}/nieuw`, `${walt}/nieuw`, { theme: town.themes.groen }),
    );
    const portfolio = `${walt}/${await idOf('select id from portfolios')}`;
    await tells(`${people}/:id/portefeuille/:period`, () =>
      as('bea').fillIn(portfolio, portfolio, { to: '2026-12-31' }),
    );
    await tells(`${people}/:id/portefeuille/:period/intrekken`, () =>
      as('bea').fillIn(portfolio, `${portfolio}/intrekken`, {}),
    );
  });

  test('absences', async () => {
    const nora = `${people}/${town.ids.nora}/afwezig`;
    const fields = { deputy: town.ids.zoe, from: '2026-07-01', to: '2026-07-31' };
    await tells(`${people}/:id/afwezig/nieuw`, () =>
      as('bea').fillIn(`${nora}/nieuw`, `${nora}/nieuw`, fields),
    );
    const absence = `${nora}/${await idOf('select id from absences')}`;
    await tells(`${people}/:id/afwezig/:period`, () =>
      as('bea').fillIn(absence, absence, { to: '2026-07-20' }),
    );
    await tells(`${people}/:id/afwezig/:period/intrekken`, () =>
      as('bea').fillIn(absence, `${absence}/intrekken`, {}),
    );
  });

  test('leaving and coming back', async () => {
    await tells(`${people}/:id/vertrek`, () =>
      as('bea').fillIn(`${jo}/vertrek`, `${jo}/vertrek`, { to: '2026-03-11' }),
    );
    await tells(`${people}/:id/terug`, () => as('bea').fillIn(jo, `${jo}/terug`, {}));
  });

  test('themes', async () => {
    await tells('/werkplek/themas', () =>
      as('bea').fillIn('/werkplek/themas', '/werkplek/themas', { nl: 'Water', en: 'Water' }),
    );
    const theme = `/werkplek/themas/${town.themes.sport}`;
    await tells('/werkplek/themas/:id', () => as('bea').fillIn(theme, theme, { nl: 'Sport en spel' }));
  });

  test('organisations', async () => {
    const list = '/werkplek/organisaties';
    const fields = { kind: 'partner', name: 'Woonstede', email: 'woonstede@town.example' };
    const made = await tells(`${list}/nieuw`, () =>
      as('bea').fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const at = pathOf(made);
    const one =
      at === list ? `${list}/${await idOf(`select id from organisations where name = 'Woonstede'`)}` : at;
    await tells(`${list}/:id`, () => as('bea').fillIn(one, one, { name: 'Woonstede Oost' }));
    await tells(`${list}/:id/einde`, () => as('bea').fillIn(one, `${one}/einde`, {}));
    await tells(`${list}/:id/terug`, () => as('bea').fillIn(one, `${one}/terug`, {}));
  });

  test('areas', async () => {
    const list = '/werkplek/gebieden';
    const fields = { name: 'Molenbuurt', kind: 'neighbourhood', parent: town.area('molendorp') };
    const made = await tells(`${list}/nieuw`, () =>
      as('bea').fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const details = `${pathOf(made)}/gegevens`;
    await tells(`${list}/:id/gegevens`, () => as('bea').fillIn(details, details, { face_nl: 'Een buurt.' }));
  });

  test('settings', async () => {
    const path = '/werkplek/instellingen';
    await tells(path, () =>
      as('bea').fillIn(path, path, { phone: '0300 12 34 00', email: 'gemeente@town.example' }),
    );
  });

  test('contributions, from the form to the answer and after', async () => {
    const form = '/bijdragen/nieuw';
    const vraag = /name="vraag" value="([^"]+)"/.exec((await as('nobody').get(form)).body)?.[1] ?? '';
    const [a, b] = Buffer.from(vraag.split('~')[0] ?? '', 'base64url')
      .toString()
      .split('.');
    const told = { soort: 'question', onderwerp: 'Wie snoeit?', tekst: 'Hij hangt over.', openbaar: 'on' };
    const proof = { vraag, rekenantwoord: String(Number(a) + Number(b)) };
    const thanks = await tells(form, () =>
      as('nobody').fillIn(form, form, { ...told, ...proof, email: 'els@post.example' }),
    );
    const [, , number = ''] = thanks.split('/');
    const own = `/bijdragen/${number}`;
    const item = `/werkplek${own}`;
    const move = (path: string, more: Record<string, string> = {}) =>
      tells(`/werkplek/bijdragen/:number/${path}`, () => as('bea').fillIn(item, `${item}/${path}`, more));
    await move('indelen', { soort: 'idea', gebied: town.area('molendorp'), oppakken: 'ja' });
    await move('notitie', { tekst: 'Gebeld met Groen.' });
    await move('vragen', { tekst: 'Welk pad is het?' });
    await tells('/bijdragen/:number/aanvullen', () =>
      as('nobody').fillIn(`${own}?${thanks.split('?')[1] ?? ''}`, `${own}/aanvullen`, {
        tekst: 'Het Schoolpad.',
      }),
    );
    await move('verzetten', { dag: '2026-03-25', reden: 'Groen is dicht.' });
    await move('publiceren');
    await move('verbergen');
    await move('overgeven', { aan: `organisation:${town.organisations.groen}`, reden: 'Zij snoeien.' });
    await sendPromiseForms({ item, tells, idOf, people: town.ids, theme: town.themes.groen, bea: as('bea') });
    await move('antwoorden', { tekst: 'Groen snoeit hem volgende week.' });
    await move('afronden');
    await sendSatisfaction(tells, as('nobody'), thanks.replace('/bedankt', ''));
    await move('zo-laten', { reden: 'Groen komt dinsdag.' });
    await move('heropenen', { reden: 'Hij hangt er nog.' });
  });

  test('contributions of another system', async () => {
    const body = { soort: 'vraag', onderwerp: 'Is de brug open?', toelichting: 'Ik moet er morgen over.' };
    await tells('/api/v1/bijdragen', () =>
      app.inject({ method: 'POST', url: '/api/v1/bijdragen', headers: { host: town.host }, payload: body }),
    );
  });

  test('mails', async () => {
    await house.db.pool.query(`update mails set state = 'failed' where about_topic = 'contributions'`);
    const mail = `/werkplek/post/${await idOf(`select id from mails where state = 'failed'`)}`;
    await tells('/werkplek/post/:id/opnieuw', () => as('bea').fillIn(mail, `${mail}/opnieuw`, {}));
  });

  test('signing in with a code, a passkey, or one click in the demo, and out', async () => {
    const code = await makeSignInCode(town.deps, town.municipality.id, 'zoe@town.example');
    if (!code.ok) throw new Error(code.reason);
    const { pathname, search } = new URL(code.value.url);
    await tells('/inloggen/code', () =>
      as('nobody').fillIn(pathname + search, pathname, { code: code.value.digits }),
    );
    const account = '/werkplek/account';
    const key = madeUpPasskey({ origin: 'http://meent.test', rpId: 'meent.test' });
    const asked = challenge.parse((await as('zoe').post(`${account}/passkeys/opties`, {})).json());
    const made = {
      naam: 'Laptop',
      uitdaging: asked.challengeId,
      antwoord: JSON.stringify(key.register(asked.options.challenge)),
    };
    await tells(`${account}/passkeys`, () => as('zoe').post(`${account}/passkeys`, made));
    const known = challenge.parse((await as('nobody').post('/inloggen/passkey/opties', {})).json());
    const proof = {
      uitdaging: known.challengeId,
      antwoord: JSON.stringify(key.prove(known.options.challenge)),
    };
    await tells('/inloggen/passkey', () => as('nobody').post('/inloggen/passkey', proof));
    const passkey = await idOf('select id from passkeys');
    const named = { doe: 'bewaar', [`naam-${passkey}`]: 'Tablet' };
    await tells(`${account}/passkeys/:id`, () => as('zoe').post(`${account}/passkeys/${passkey}`, named));
    await tells(`${account}/sessies`, () => as('zoe').post(`${account}/sessies`, {}));
    const sessions = `${account}/sessies/${town.ids.nora}`;
    await tells(`${account}/sessies/:id`, () => as('bea').fillIn(sessions, sessions, {}));
    await tells('/inloggen/demo', () =>
      as('nobody').post('/inloggen/demo', { persoon: town.ids.mo, naar: '/werkplek' }),
    );
    await tells('/uitloggen', () => as('zoe').post('/uitloggen', {}));
  });

  // Comes after those above, which add to `sent`.
  test('and no other form is there', () => {
    const changing = routes.filter(({ method }) => method !== 'GET');
    expect(changing.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      [...sent].map((path) => `POST ${path}`).sort(),
    );
  });
});

const challenge = z.object({ challengeId: z.string(), options: z.object({ challenge: z.string() }) });

test('the database of these tests does refuse a change without an entry', async () => {
  const silent = inMunicipality(house, town.municipality.id, (trx) =>
    sql`update people set phone = '1'`.execute(trx),
  );
  await expect(silent).rejects.toThrow('has no entry in the journal');
});
