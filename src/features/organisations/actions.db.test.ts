// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Doer, anonymous, system } from '../../kernel/actor.ts';
import { systemClock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { watchFreshness } from '../../platform/db/freshness.ts';
import type { Database } from '../../platform/db/open.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { testDatabase } from '../../testing/database.ts';
import { readEntries } from '../journal/index.ts';
import { defaultSettings, insertMunicipality } from '../municipality/index.ts';
import { addOrganisation, changeOrganisation, endOrganisation, reviveOrganisation } from './actions.ts';
import { type Organisation, type OrganisationDetails, markOf } from './domain.ts';
import { readOrganisations } from './organisations.ts';

let db: Database;
let deps: { db: Database; clock: ReturnType<typeof systemClock>; fresh: ReturnType<typeof watchFreshness> };
let here: Doer;
let elsewhere: Doer;

beforeAll(async () => {
  db = await testDatabase();
  deps = { db, clock: systemClock(), fresh: watchFreshness(db) };
  here = await town('lindewoude');
  elsewhere = await town('elders');
});
afterAll(() => db.close());

async function town(slug: string): Promise<Doer> {
  const about = { slug, name: slug, isDemo: false, settings: defaultSettings };
  const id = await insertMunicipality(db, { ...about, hosts: [], code: 'GM0001' });
  return { municipality: { id, ...about }, actor: system };
}

async function stored(doer: Doer = here): Promise<readonly Organisation[]> {
  await deps.fresh.check(doer.municipality.id);
  return inMunicipality(deps, doer.municipality.id, (trx) => readOrganisations(deps, trx));
}

function department(name: string): OrganisationDetails {
  return { id: newId(), kind: 'department', name, email: '', phone: '' };
}

test('sent twice it is one organisation; a name is used once', async () => {
  const green = department('Groen');
  await Promise.all([addOrganisation(deps, here, green), addOrganisation(deps, here, green)]);
  expect((await stored()).filter(({ name }) => name === 'Groen')).toHaveLength(1);
  expect(await addOrganisation(deps, here, department('Groen'))).toEqual({ ok: false, reason: 'name_taken' });
  expect((await addOrganisation(deps, elsewhere, department('Groen'))).ok).toBe(true);
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const roads = department('Wegen');
  await addOrganisation(deps, here, roads);
  const mark = markOf(roads);
  await changeOrganisation(deps, here, { ...roads, phone: '0300 12 34 56' }, mark);
  const late = await changeOrganisation(deps, here, { ...roads, name: 'Verkeer' }, mark);
  expect(late).toEqual({ ok: false, reason: 'changed' });
  expect((await stored()).find(({ id }) => id === roads.id)).toMatchObject({
    name: 'Wegen',
    phone: '0300 12 34 56',
  });
});

test('it ends once, can be used again, and the history tells both', async () => {
  const care = department('Zorg');
  await addOrganisation(deps, here, care);
  await endOrganisation(deps, here, care.id);
  await endOrganisation(deps, here, care.id);
  expect((await stored()).find(({ id }) => id === care.id)?.endedAt).not.toBeNull();
  await reviveOrganisation(deps, here, care.id);
  expect((await stored()).find(({ id }) => id === care.id)?.endedAt).toBeNull();
  const entries = await inMunicipality(deps, here.municipality.id, (trx) => readEntries(trx, care.id));
  expect(entries.map(({ verb }) => verb).sort()).toEqual([
    'organisation_added',
    'organisation_ended',
    'organisation_revived',
  ]);
});

test("R9: another municipality's organisation is not found, and only an administrator changes one", async () => {
  const own = department('Wonen');
  await addOrganisation(deps, here, own);
  await expect(changeOrganisation(deps, elsewhere, own, markOf(own))).rejects.toThrow(NotFound);
  await expect(endOrganisation(deps, { ...here, actor: anonymous }, own.id)).rejects.toThrow(Forbidden);
});
