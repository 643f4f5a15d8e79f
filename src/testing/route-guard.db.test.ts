// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { grantForms } from './forms/grant-forms.ts';
import { networkForms } from './forms/network-forms.ts';
import { agendaForms } from './forms/agenda-forms.ts';
import { councilImportForms } from './forms/council-import-forms.ts';
import { sessionImportForms } from './forms/session-import-forms.ts';
import { charterForms } from './forms/charter-forms.ts';
import { councilForms } from './forms/council-forms.ts';
import { contributionForms } from './forms/contribution-forms.ts';
import { twinForms } from './forms/twin-forms.ts';
import { dossierForms } from './forms/dossier-forms.ts';
import { fileForms } from './forms/file-forms.ts';
import type { FormGuard } from './forms/form-guard.ts';
import { motionForms } from './forms/motion-forms.ts';
import { inboxForms } from './forms/inbox-forms.ts';
import { publicInitiativeForms } from './forms/initiatives-public-forms.ts';
import { publicMotionForms } from './forms/motions-public-forms.ts';
import { initiativeForms } from './forms/initiative-forms.ts';
import { personForms } from './forms/person-forms.ts';
import { projectForms } from './forms/project-forms.ts';
import { portfolioForms } from './forms/portfolio-forms.ts';
import { privacyForms } from './forms/privacy-forms.ts';
import { sessionForms } from './forms/session-forms.ts';
import { signInForms } from './forms/sign-in-forms.ts';
import { talkForms } from './forms/talk-forms.ts';
import { sessionLiveForms } from './forms/session-live-forms.ts';
import { subscriptionForms } from './forms/subscription-forms.ts';
import { teamForms } from './forms/team-forms.ts';
import { threadForms } from './forms/thread-forms.ts';
import { townForms } from './forms/town-forms.ts';
import { evaluationForms, visitForms } from './forms/visit-forms.ts';
import { whomForms } from './forms/whom-forms.ts';
import { guardJournal } from './journal-guard.ts';
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
    jobs: () =>
      ['mail.send', 'council.import'].map((name) => ({ name, retries: 0, handle: () => Promise.resolve() })),
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
  const { location = answer.statusCode === 200 ? '' : undefined } = answer.headers;
  expect([route, answer.statusCode, location]).toEqual([
    route,
    // Data is answered there and then, with what came of it.
    [200, 201].find((one) => one === answer.statusCode) ?? 303,
    expect.any(String),
  ]);
  expect([route, await entries()]).not.toEqual([route, before]);
  sent.add(route);
  return String(location);
}

async function idOf(query: string): Promise<string> {
  const { rows } = await house.db.pool.query<{ id: string }>(query);
  if (!rows[0]) throw new Error(`Nothing was found: ${query}`);
  return rows[0].id;
}

const guard: FormGuard = {
  get house() {
    return house;
  },
  get town() {
    return town;
  },
  get app() {
    return app;
  },
  as,
  tells,
  idOf,
};

describe('every form that is taken writes the journal, in the transaction of the change', () => {
  teamForms(guard);
  agendaForms(guard);
  threadForms(guard);
  sessionForms(guard);
  visitForms(guard);
  evaluationForms(guard);
  sessionLiveForms(guard);
  charterForms(guard);
  councilForms(guard);
  townForms(guard);
  projectForms(guard);
  motionForms(guard);
  dossierForms(guard);
  whomForms(guard);
  contributionForms(guard);
  inboxForms(guard);
  talkForms(guard);
  initiativeForms(guard);
  personForms(guard);
  subscriptionForms(guard);
  twinForms(guard);
  portfolioForms(guard);
  privacyForms(guard);
  fileForms(guard);
  grantForms(guard);
  networkForms(guard);
  publicInitiativeForms(guard);
  publicMotionForms(guard);
  councilImportForms(guard);
  sessionImportForms(guard);
  signInForms(guard);

  // Comes after those above, which add to `sent`.
  test('and no other form is there', () => {
    const changing = routes.filter(({ method }) => method !== 'GET');
    expect(changing.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      [...sent].map((path) => `POST ${path}`).sort(),
    );
  });
});

test('the database of these tests does refuse a change without an entry', async () => {
  const silent = inMunicipality(house, town.municipality.id, (trx) =>
    sql`update people set phone = '1'`.execute(trx),
  );
  await expect(silent).rejects.toThrow('has no entry in the journal');
});
