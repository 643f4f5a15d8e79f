// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type Doer, anonymous, system } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { watchFreshness } from '../../platform/db/freshness.ts';
import type { Database } from '../../platform/db/open.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { openFileStore } from '../../platform/files/file-store.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { testDatabase } from '../../testing/database.ts';
import { readAreaTree } from '../areas/index.ts';
import { readEntries } from '../journal/index.ts';
import { defaultSettings, insertMunicipality } from '../municipality/index.ts';
import { addOrganisation } from '../organisations/index.ts';
import { type RunningJobs, startJobs } from '../../platform/jobs/jobs.ts';
import { openLog } from '../../platform/log/log.ts';
import { addPerson, changePerson, letPersonLeave, personLeftJob, welcomePersonBack } from './actions.ts';
import { markOf } from './changes-domain.ts';
import { type Person, type Staffing, ballOf, portfoliosOf, rolesOf } from './domain.ts';
import {
  cancelAbsence,
  changeAbsence,
  endPortfolio,
  endRole,
  givePortfolio,
  giveRole,
  planAbsence,
  withdrawRole,
} from './period-actions.ts';
import { changePhoto, removePhoto } from './photo-actions.ts';
import { findPublicFile } from './photo-store.ts';
import { readStaffing } from './staffing.ts';
import type { NewPerson } from './store.ts';
import { addTheme, renameTheme } from './theme-actions.ts';

const today = Temporal.PlainDate.from('2025-06-03');
let tick = 0;
/** A clock on which every look is later than the one before, so that the history has an order. */
const clock: Clock = {
  now: () => Temporal.Instant.from('2025-06-03T10:00:00Z').add({ milliseconds: (tick += 1) }),
};
let db: Database;
let folder: string;
let jobs: RunningJobs;
let deps: {
  db: Database;
  clock: Clock;
  files: ReturnType<typeof openFileStore>;
  fresh: ReturnType<typeof watchFreshness>;
  jobs: RunningJobs;
};
let here: Town;
let elsewhere: Town;

type Town = Doer & { readonly rootId: Id };

beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'meent-files-'));
  const gone = { name: personLeftJob, retries: 0, handle: () => Promise.resolve() };
  jobs = await startJobs(db, [gone], { log: openLog('silent'), work: false });
  deps = { db, clock, jobs, files: openFileStore(folder), fresh: watchFreshness(db) };
  here = await town('lindewoude');
  elsewhere = await town('elders');
});

afterAll(async () => {
  await jobs.stop();
  await db.close();
  await rm(folder, { recursive: true });
});

async function town(slug: string, actor: Actor = system): Promise<Town> {
  const about = { slug, name: slug, isDemo: false, settings: defaultSettings };
  const id = await insertMunicipality(db, { ...about, hosts: [], code: 'GM0001' });
  const municipality: Municipality = { id, ...about };
  const tree = await inMunicipality({ db }, id, (trx) => readAreaTree(deps, trx));
  return { municipality, actor, rootId: tree.root.id };
}

function inside<T>(doer: Doer, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inMunicipality(deps, doer.municipality.id, work);
}

async function staffingOf(doer: Doer): Promise<Staffing> {
  await deps.fresh.check(doer.municipality.id);
  return inside(doer, (trx) => readStaffing(deps, trx));
}

async function storedPerson(id: Id, doer: Doer = here): Promise<Person> {
  const found = (await staffingOf(doer)).people.get(id);
  if (!found) throw new Error('This person is not stored.');
  return found;
}

function someone(more: Partial<NewPerson> = {}): NewPerson {
  const id = newId();
  return {
    id,
    name: 'Jo',
    email: `${id}@example.org`,
    phone: '',
    employer: '',
    meet: { nl: '', en: '' },
    ...more,
  };
}

async function added(doer: Doer = here): Promise<NewPerson> {
  const person = someone();
  expect(await addPerson(deps, doer, person)).toEqual({ ok: true, value: person.id });
  return person;
}

function managerOf(personId: Id, more: { areaId?: Id; from?: string; to?: string } = {}) {
  const { areaId = here.rootId, from = '2025-01-01', to = null } = more;
  return { id: newId(), personId, role: 'area_manager' as const, areaId, organisationId: null, from, to };
}

async function verbsOf(id: Id): Promise<string[]> {
  return (await inside(here, (trx) => readEntries(trx, id))).map((entry) => entry.verb);
}

describe('people', () => {
  test('a form sent twice makes one person and one line of history', async () => {
    const person = someone();
    await Promise.all([addPerson(deps, here, person), addPerson(deps, here, person)]);
    expect(await storedPerson(person.id)).toMatchObject({ name: 'Jo', endedAt: null });
    expect(await verbsOf(person.id)).toEqual(['person_added']);
  });

  test('two people never share a mail address, whatever its capitals', async () => {
    const { email } = await added();
    const other = await added();
    expect(await addPerson(deps, here, someone({ email: email.toUpperCase() }))).toEqual({
      ok: false,
      reason: 'email_taken',
    });
    const mark = markOf(await storedPerson(other.id));
    expect(await changePerson(deps, here, { ...other, email }, mark)).toEqual({
      ok: false,
      reason: 'email_taken',
    });
  });

  test('the last to save what somebody else changed meanwhile hears so, and overwrites nothing', async () => {
    const person = await added();
    const mark = markOf(await storedPerson(person.id));
    expect((await changePerson(deps, here, { ...person, phone: '0300 12 34 56' }, mark)).ok).toBe(true);
    const late = await changePerson(deps, here, { ...person, name: 'Jo Late' }, mark);
    expect(late).toEqual({ ok: false, reason: 'changed' });
    const now = await storedPerson(person.id);
    expect(now).toMatchObject({ name: 'Jo', phone: '0300 12 34 56' });
    expect((await changePerson(deps, here, { ...person, name: 'Jo Late' }, markOf(now))).ok).toBe(true);
  });

  test('the history says which fields changed, not what they say', async () => {
    const person = await added();
    const mark = markOf(await storedPerson(person.id));
    await changePerson(deps, here, { ...person, name: 'Somebody Else', phone: '0300 99 99 99' }, mark);
    const entries = await inside(here, (trx) => readEntries(trx, person.id));
    expect(entries.at(-1)?.details).toEqual({ fields: ['name', 'phone'] });
    expect(JSON.stringify(entries)).not.toContain('Somebody');
  });

  test('leaving ends every role, portfolio and absence that day; what was to come never comes', async () => {
    const person = await added();
    const deputy = await added();
    await addTheme(deps, here, { id: newId(), name: { nl: 'Groen', en: 'Green' } });
    const theme = (await staffingOf(here)).themes[0];
    const themeId = theme?.id ?? '';
    await giveRole(deps, here, managerOf(person.id));
    await giveRole(deps, here, { ...managerOf(person.id), role: 'portfolio_holder', from: '2025-07-01' });
    await givePortfolio(deps, here, {
      id: newId(),
      personId: person.id,
      themeId,
      from: '2025-01-01',
      to: null,
    });
    const absence = {
      id: newId(),
      personId: person.id,
      deputyId: deputy.id,
      from: '2025-05-20',
      to: '2025-07-01',
    };
    await planAbsence(deps, here, absence);

    expect(await letPersonLeave(deps, here, person.id, '2025-06-04')).toEqual({
      ok: false,
      reason: 'in_future',
    });
    expect((await letPersonLeave(deps, here, person.id, '2025-06-02')).ok).toBe(true);

    const after = await staffingOf(here);
    const roles = [1, 0].map((days) => rolesOf(after, person.id, today.subtract({ days })).length);
    expect(roles).toEqual([1, 0]);
    expect(rolesOf(after, person.id, Temporal.PlainDate.from('2025-07-02'))).toEqual([]);
    expect(portfoliosOf(after, person.id, today)).toEqual([]);
    expect(after.absences.find(({ id }) => id === absence.id)?.to).toBe('2025-06-02');
    expect(await giveRole(deps, here, managerOf(person.id, { from: '2025-08-01' }))).toEqual({
      ok: false,
      reason: 'has_left',
    });
    await welcomePersonBack(deps, here, person.id);
    expect((await giveRole(deps, here, managerOf(person.id, { from: '2025-08-01' }))).ok).toBe(true);
  });
});

describe('roles', () => {
  test('an area team role needs an area, a department worker an organisation, others neither', async () => {
    const { id } = await added();
    const role = { ...managerOf(id), areaId: null };
    expect(await giveRole(deps, here, role)).toEqual({ ok: false, reason: 'needs_area' });
    const worker = { ...role, role: 'department_worker' as const };
    expect(await giveRole(deps, here, worker)).toEqual({ ok: false, reason: 'needs_organisation' });
    const organisationId = newId();
    expect(await giveRole(deps, here, { ...worker, organisationId })).toEqual({
      ok: false,
      reason: 'unknown_organisation',
    });
    await addOrganisation(deps, here, {
      id: organisationId,
      kind: 'department',
      name: 'Groen',
      email: '',
      phone: '',
    });
    expect((await giveRole(deps, here, { ...worker, organisationId })).ok).toBe(true);
    const holder = { ...managerOf(id), id: newId(), role: 'portfolio_holder' as const };
    expect((await giveRole(deps, here, holder)).ok).toBe(true);
    const stored = (await staffingOf(here)).roles.find((one) => one.id === holder.id);
    expect(stored).toMatchObject({ areaId: null, organisationId: null });
  });

  test('the same role is not held twice on one day, but may follow on itself', async () => {
    const { id } = await added();
    const first = managerOf(id, { to: '2025-05-31' });
    expect((await giveRole(deps, here, first)).ok).toBe(true);
    expect((await giveRole(deps, here, first)).ok).toBe(true);
    expect(await giveRole(deps, here, managerOf(id, { from: '2025-05-31' }))).toEqual({
      ok: false,
      reason: 'overlaps',
    });
    expect((await giveRole(deps, here, managerOf(id, { from: '2025-06-01' }))).ok).toBe(true);
    expect(await endRole(deps, here, { id: first.id, to: '2025-06-01' })).toEqual({
      ok: false,
      reason: 'overlaps',
    });
    expect((await verbsOf(id)).filter((verb) => verb === 'role_given')).toHaveLength(2);
  });

  test('a role does not end before it starts', async () => {
    const { id } = await added();
    const role = managerOf(id);
    await giveRole(deps, here, role);
    expect(await endRole(deps, here, { id: role.id, to: '2024-12-31' })).toEqual({
      ok: false,
      reason: 'ends_before_start',
    });
    expect((await endRole(deps, here, { id: role.id, to: '2025-06-03', reason: 'Ander werk' })).ok).toBe(
      true,
    );
    const after = await staffingOf(here);
    expect(rolesOf(after, id, today)).toHaveLength(1);
    expect(rolesOf(after, id, today.add({ days: 1 }))).toEqual([]);
    const last = (await inside(here, (trx) => readEntries(trx, id))).at(-1);
    expect(last).toMatchObject({ verb: 'role_ended', reason: 'Ander werk', details: { to: '2025-06-03' } });
  });

  test('a role given by mistake counts for nothing, and the history keeps it', async () => {
    const { id } = await added();
    const role = managerOf(id);
    await giveRole(deps, here, role);
    await withdrawRole(deps, here, { id: role.id });
    expect(rolesOf(await staffingOf(here), id, today)).toEqual([]);
    expect(await verbsOf(id)).toEqual(['person_added', 'role_given', 'role_withdrawn']);
    expect((await giveRole(deps, here, managerOf(id))).ok).toBe(true);
  });

  test('there is always an administrator left', async () => {
    const own = await town(`beheer-${newId()}`);
    const [one, other] = [await added(own), await added(own)];
    const role = (personId: Id) => ({ ...managerOf(personId), role: 'administrator' as const, areaId: null });
    const first = role(one.id);
    await giveRole(deps, own, first);
    const refusal = { ok: false, reason: 'last_administrator' };
    expect(await endRole(deps, own, { id: first.id, to: '2025-06-30' })).toEqual(refusal);
    expect(await withdrawRole(deps, own, { id: first.id })).toEqual(refusal);
    expect(await letPersonLeave(deps, own, one.id, '2025-06-03')).toEqual(refusal);
    await giveRole(deps, own, role(other.id));
    expect((await letPersonLeave(deps, own, one.id, '2025-06-03')).ok).toBe(true);
  });
});

describe('absence', () => {
  test('gives the ball to the deputy on those days, and can be shortened or withdrawn', async () => {
    const [one, other] = [await added(), await added()];
    const absence = {
      id: newId(),
      personId: one.id,
      deputyId: other.id,
      from: '2025-06-02',
      to: '2025-06-20',
    };
    expect(await planAbsence(deps, here, { ...absence, deputyId: one.id })).toEqual({
      ok: false,
      reason: 'own_deputy',
    });
    expect((await planAbsence(deps, here, absence)).ok).toBe(true);
    expect(await planAbsence(deps, here, { ...absence, id: newId(), from: '2025-06-20' })).toEqual({
      ok: false,
      reason: 'overlaps',
    });
    expect(ballOf(await staffingOf(here), one.id, today).id).toBe(other.id);
    expect(await changeAbsence(deps, here, { id: absence.id, to: '2025-06-01' })).toEqual({
      ok: false,
      reason: 'ends_before_start',
    });
    await changeAbsence(deps, here, { id: absence.id, to: '2025-06-02' });
    expect(ballOf(await staffingOf(here), one.id, today).id).toBe(one.id);
    await changeAbsence(deps, here, { id: absence.id, to: '2025-06-09' });
    await cancelAbsence(deps, here, absence.id);
    expect(ballOf(await staffingOf(here), one.id, today).id).toBe(one.id);
  });
});

describe('themes and portfolios', () => {
  test('a theme keeps its slug when it gets another name; two never have the same name', async () => {
    const [one, other] = [newId(), newId()];
    await addTheme(deps, here, { id: one, name: { nl: 'Verkéér', en: 'Traffic' } });
    const same = { id: other, name: { nl: 'verkeer', en: 'Traffic' } };
    expect(await addTheme(deps, here, same)).toEqual({ ok: false, reason: 'theme_taken' });
    await renameTheme(deps, here, { id: one, name: { nl: 'Mobiliteit', en: 'Mobility' } });
    const stored = (await staffingOf(here)).themes.find(({ id }) => id === one);
    expect(stored).toMatchObject({ slug: 'verkeer', name: { nl: 'Mobiliteit' } });
  });

  test('a portfolio passes from one alderman to the next', async () => {
    const [one, other] = [await added(), await added()];
    const themeId = newId();
    await addTheme(deps, here, { id: themeId, name: { nl: 'Sport', en: 'Sport' } });
    const held = { id: newId(), personId: one.id, themeId, from: '2022-06-16', to: null };
    await givePortfolio(deps, here, held);
    await endPortfolio(deps, here, { id: held.id, to: '2025-06-02' });
    await givePortfolio(deps, here, {
      id: newId(),
      personId: other.id,
      themeId,
      from: '2025-06-03',
      to: null,
    });
    const after = await staffingOf(here);
    expect(portfoliosOf(after, one.id, today.subtract({ days: 1 }))).toHaveLength(1);
    expect(portfoliosOf(after, one.id, today)).toEqual([]);
    expect(portfoliosOf(after, other.id, today)).toHaveLength(1);
  });
});

describe('photos', () => {
  const picture = () =>
    sharp({ create: { width: 600, height: 500, channels: 3, background: '#446688' } })
      .png()
      .toBuffer();

  test('a new photo takes the place of the earlier one, of which nothing stays', async () => {
    const { id } = await added();
    await changePhoto(deps, here, id, await picture());
    const first = (await storedPerson(id)).photoFileId ?? '';
    const file = await inside(here, (trx) => findPublicFile(trx, first));
    expect(await deps.files.get(file?.storageKey ?? '')).toBeInstanceOf(Buffer);

    await changePhoto(deps, here, id, await picture());
    expect((await storedPerson(id)).photoFileId).not.toBe(first);
    expect(await inside(here, (trx) => findPublicFile(trx, first))).toBeUndefined();
    expect(await deps.files.get(file?.storageKey ?? '')).toBeUndefined();

    await removePhoto(deps, here, id);
    expect((await storedPerson(id)).photoFileId).toBeNull();
    expect(await verbsOf(id)).toEqual(['person_added', 'photo_changed', 'photo_changed', 'photo_removed']);
  });

  test('another municipality does not serve it', async () => {
    const { id } = await added();
    await changePhoto(deps, here, id, await picture());
    const photo = (await storedPerson(id)).photoFileId ?? '';
    expect(await inside(elsewhere, (trx) => findPublicFile(trx, photo))).toBeUndefined();
  });

  test('what is no photo changes nothing', async () => {
    const { id } = await added();
    expect(await changePhoto(deps, here, id, Buffer.from('<svg/>'))).toEqual({
      ok: false,
      reason: 'not_an_image',
    });
    expect((await storedPerson(id)).photoFileId).toBeNull();
  });
});

describe('R9: who may', () => {
  test('only an administrator changes anything', async () => {
    const person = someone();
    await expect(addPerson(deps, { ...here, actor: anonymous }, person)).rejects.toThrow(Forbidden);
    const manager: Actor = {
      kind: 'staff',
      personId: newId(),
      sessionId: newId(),
      name: 'Jo',
      roles: [{ role: 'area_manager', areaId: here.rootId, areaIds: [here.rootId] }],
      areaIds: [here.rootId],
      standsInFor: [],
    };
    await expect(giveRole(deps, { ...here, actor: manager }, managerOf(newId()))).rejects.toThrow(Forbidden);
  });

  test("another municipality's people, areas and periods are not found", async () => {
    const person = await added();
    const role = managerOf(person.id);
    await giveRole(deps, here, role);
    expect((await staffingOf(elsewhere)).people.has(person.id)).toBe(false);
    const mark = markOf(await storedPerson(person.id));
    await expect(changePerson(deps, elsewhere, person, mark)).rejects.toThrow(NotFound);
    await expect(giveRole(deps, elsewhere, managerOf(person.id))).rejects.toThrow(NotFound);
    await expect(endRole(deps, elsewhere, { id: role.id, to: '2025-06-03' })).rejects.toThrow(NotFound);
    const theirs = await added(elsewhere);
    expect(await giveRole(deps, elsewhere, managerOf(theirs.id, { areaId: here.rootId }))).toEqual({
      ok: false,
      reason: 'unknown_area',
    });
  });
});
