// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Doer, anonymous, system } from '../../kernel/actor.ts';
import { systemClock } from '../../kernel/clock.ts';
import type { Database } from '../../platform/db/open.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { readFields } from '../../platform/http/fields.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { testDatabase } from '../../testing/database.ts';
import { readEntries } from '../journal/index.ts';
import { changeSettings } from './actions.ts';
import { type NamedSettings, markOf, settingsForm, settingsFrom, typedOf } from './forms.ts';
import { defaultSettings, insertMunicipality } from './index.ts';
import { readMunicipality } from './store.ts';

let db: Database;
const clock = systemClock();

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

async function town(slug: string): Promise<Doer & { mark: string; before: NamedSettings }> {
  const before = { name: slug, settings: defaultSettings };
  const about = { slug, isDemo: false, ...before };
  const id = await insertMunicipality(db, { ...about, hosts: [], code: 'GM0001' });
  return { municipality: { id, ...about }, actor: system, mark: markOf(before), before };
}

function stored({ municipality }: Doer) {
  return inMunicipality({ db }, municipality.id, readMunicipality);
}

test('the form shows what holds, and saves what it shows', () => {
  const now = { name: 'Lindewoude', settings: defaultSettings };
  const read = readFields(settingsForm, typedOf(now));
  expect(read.ok && settingsFrom(read.value)).toEqual(now);
});

test.each(['0', '66', '2,5', 'veel', ''])('%s is no number of working days', (days) => {
  const read = readFields(settingsForm, {
    ...typedOf({ name: 'x', settings: defaultSettings }),
    days_idea: days,
  });
  expect(read).toMatchObject({ ok: false, reason: [{ field: 'days_idea' }] });
});

test('saves for this municipality only, with one line of history that names the fields', async () => {
  const here = await town('hier');
  const elsewhere = await town('daar');
  const wanted = { name: 'Hierwoude', settings: { ...defaultSettings, phone: '0300 12 34 56' } };
  await changeSettings({ db, clock }, here, wanted, here.mark);
  await changeSettings({ db, clock }, here, wanted, here.mark);
  expect(await stored(here)).toMatchObject(wanted);
  expect(await stored(elsewhere)).toMatchObject({ name: 'daar' });
  const entries = await inMunicipality({ db }, here.municipality.id, (trx) =>
    readEntries(trx, here.municipality.id),
  );
  expect(entries.map(({ verb, details }) => ({ verb, details }))).toEqual([
    { verb: 'settings_changed', details: { fields: ['name', 'phone'] } },
  ]);
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const here = await town('samen');
  await changeSettings({ db, clock }, here, { ...here.before, name: 'Eerst' }, here.mark);
  const late = await changeSettings({ db, clock }, here, { ...here.before, name: 'Laat' }, here.mark);
  expect(late).toEqual({ ok: false, reason: 'changed' });
  expect(await stored(here)).toMatchObject({ name: 'Eerst' });
});

test('R9: only an administrator', async () => {
  const here = await town('dicht');
  const change = changeSettings({ db, clock }, { ...here, actor: anonymous }, here.before, here.mark);
  await expect(change).rejects.toThrow(Forbidden);
});
