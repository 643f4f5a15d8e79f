// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Temporal } from 'temporal-polyfill';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { actionPointReminders, readActionPoints, readDuePointsOf } from '../action-points/index.ts';
import { givePortfolio, letPersonLeave } from '../teams/index.ts';
import { addAction, setSignal, stepAction } from './action-actions.ts';
import { type Start, changeProject, moveProject, startProject } from './actions.ts';
import { readSignalsOf } from './signals.ts';
import { findProject } from './store.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  // Walt, the alderman of Noord, holds Green: his own theme is not asked about there.
  const portfolio = { id: newId(), personId: town.ids.walt, themeId: town.themes.groen };
  const bea = await town.doer('bea');
  must(await givePortfolio(town.deps, bea, { ...portfolio, from: '2024-01-01', to: null }));
  await town.deps.fresh.check(town.municipality.id);
});
afterAll(() => house.close());

function wish(more: Partial<Start> = {}): Start {
  return {
    title: 'Licht in de tunnel',
    aim: 'Iedereen durft erlangs.',
    why: null,
    areaIds: [town.area('molendorp')],
    themeIds: [town.themes.groen],
    organisationIds: [town.organisations.groen],
    leadId: town.ids.nora,
    workerId: town.ids.mo,
    budget: null,
    isPublic: false,
    publicSummary: null,
    submissionKey: newId(),
    ...more,
  };
}

async function project(number: string) {
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findProject(trx, number));
  if (!found) throw new Error(`${number} is not there.`);
  return found;
}

async function mailed(): Promise<{ to: string; text: string }[]> {
  const { rows } = await house.db.pool.query<{ to: string; text: string }>(
    `select to_address as "to", body_text as text from mails where municipality_id = $1 and about_topic = 'projects' order by id`,
    [town.municipality.id],
  );
  return rows;
}

test('from what was signalled to what came of it', async () => {
  const { number: signal } = await bring(town);
  const mo = await town.doer('mo');
  const start = wish({ fromContribution: signal });
  const number = must(await startProject(town.deps, mo, start));
  expect(number).toMatch(/^P-2026-\d{4}$/);
  // The same form, sent twice, is one project.
  expect(must(await startProject(town.deps, mo, start))).toBe(number);
  const { id: projectId } = await project(number);
  const signals = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    readSignalsOf(trx, mo.actor, { id: projectId }),
  );
  expect(signals.map((one) => one.number)).toEqual([signal]);

  must(await moveProject(town.deps, mo, { number, verb: 'support', version: 1 }));
  const early = await moveProject(town.deps, mo, { number, verb: 'begin', version: 2 });
  expect(early).toEqual({ ok: false, reason: 'action' });
  const id = newId();
  const owner = { kind: 'person', id: town.ids.gijs } as const;
  const action = { number, id, what: 'Lampen kiezen', owner, dueOn: '2026-03-13' };
  must(await addAction(town.deps, mo, action));
  must(await addAction(town.deps, mo, action));
  must(await moveProject(town.deps, mo, { number, verb: 'begin', version: 2 }));
  const finish = { number, verb: 'finish', version: 3, result: 'Het is licht.' } as const;
  expect(await moveProject(town.deps, mo, finish)).toEqual({ ok: false, reason: 'all_closed' });

  // Gijs does not handle the project; the action is his.
  const gijs = await town.doer('gijs');
  const moved = { number, id, verb: 'move', day: '2026-03-20', reason: 'Levering duurt langer' } as const;
  must(await stepAction(town.deps, gijs, moved));
  must(await stepAction(town.deps, gijs, { number, id, verb: 'done' }));
  expect(await stepAction(town.deps, gijs, { number, id, verb: 'done' })).toMatchObject({ ok: false });
  must(await moveProject(town.deps, mo, finish));
  const done = await project(number);
  expect([done.state, done.result, done.doneOn]).toEqual(['done', 'Het is licht.', '2026-03-11']);
  const [point] = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    readActionPoints(trx, [done.id]),
  );
  expect(point).toMatchObject({
    outcome: 'done',
    firstDueOn: '2026-03-13',
    dueOn: '2026-03-20',
    moveReason: 'Levering duurt langer',
  });
});

test('of two who change one at once, the second looks again', async () => {
  const nora = await town.doer('nora');
  const number = must(await startProject(town.deps, nora, wish()));
  const change = (title: string) =>
    changeProject(town.deps, nora, { ...wish({ title }), number, version: 1 });
  const outcomes = await Promise.all([change('Een'), change('Twee')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual({ ok: false, reason: 'changed_meanwhile' });
});

test('only the team of the area sets one up there, and handles it', async () => {
  const zoe = await town.doer('zoe');
  await expect(startProject(town.deps, zoe, wish())).rejects.toThrow('team of the area');
  const number = must(await startProject(town.deps, await town.doer('nora'), wish()));
  await expect(moveProject(town.deps, zoe, { number, verb: 'support', version: 1 })).rejects.toThrow();
  await expect(startProject(town.deps, await town.doer('gijs'), wish())).rejects.toThrow();
});

test('a contribution that one may not read is as one that is not there', async () => {
  const { number: signal } = await bring(town);
  const zoe = await town.doer('zoe');
  const start = wish({ areaIds: [town.area('zuid')], leadId: town.ids.zoe, workerId: null });
  const hidden = await startProject(town.deps, zoe, { ...start, fromContribution: signal });
  const nowhere = await startProject(town.deps, zoe, { ...start, fromContribution: 'B-2026-99999' });
  expect(hidden).toEqual({ ok: false, reason: 'signal_unknown' });
  expect(nowhere).toEqual(hidden);
  const number = must(await startProject(town.deps, zoe, start));
  const tie = { number, contribution: signal, isTied: true };
  expect(await setSignal(town.deps, zoe, tie)).toEqual({ ok: false, reason: 'signal_unknown' });
});

test('a day in the past is no agreement, and nobody who left is asked', async () => {
  const nora = await town.doer('nora');
  const number = must(await startProject(town.deps, nora, wish()));
  const owner = { kind: 'person', id: town.ids.mo } as const;
  const late = { number, id: newId(), what: 'Bellen', owner, dueOn: '2026-03-10' };
  expect(await addAction(town.deps, nora, late)).toEqual({ ok: false, reason: 'day_past' });
  const nobody = { ...late, owner: { ...owner, id: newId() }, dueOn: '2026-03-12' };
  expect(await addAction(town.deps, nora, nobody)).toEqual({ ok: false, reason: 'owner_gone' });
  const noArea = await startProject(town.deps, nora, wish({ areaIds: [newId()] }));
  expect(noArea).toEqual({ ok: false, reason: 'no_area' });
});

test('owners hear of what is due; when one left, who leads the project hears it', async () => {
  const nora = await town.doer('nora');
  const number = must(await startProject(town.deps, nora, wish({ title: 'Bankje bij de brink' })));
  const add = (what: string, owner: { kind: 'person' | 'organisation'; id: string }, dueOn: string) =>
    addAction(town.deps, nora, { number, id: newId(), what, owner, dueOn });
  must(await add('Plek kiezen', { kind: 'person', id: town.ids.mo }, '2026-03-12'));
  must(await add('Bank plaatsen', { kind: 'organisation', id: town.organisations.groen }, '2026-03-12'));
  must(await add('Later', { kind: 'person', id: town.ids.mo }, '2026-04-30'));
  const round = actionPointReminders(town.deps);
  await round.run(town.municipality.id, '2026-03-11');
  await round.run(town.municipality.id, '2026-03-11 again');
  const first = await mailed();
  const about = (to: string) => first.filter((one) => one.to === to).map(({ text }) => text);
  expect(about('mo@town.example')).toHaveLength(1);
  expect(about('mo@town.example')[0]).toContain('Plek kiezen');
  expect(about('mo@town.example')[0]).not.toContain('Later');
  expect(about('nora@town.example')[0]).toContain('Bank plaatsen');

  must(await letPersonLeave(town.deps, await town.doer('bea'), town.ids.mo, '2026-03-10'));
  await town.deps.fresh.check(town.municipality.id);
  house.clock.set(Temporal.Instant.from('2026-03-13T09:00:00Z'));
  await round.run(town.municipality.id, '2026-03-13');
  house.clock.set(townMoment);
  const toNora = (await mailed()).filter(({ to }) => to === 'nora@town.example').at(-1);
  expect(toNora?.text).toContain('Plek kiezen');
  expect(toNora?.text).toContain('Mo Molen');

  const mine = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    readDuePointsOf(trx, { personIds: [town.ids.nora], toDay: '2026-03-12', limit: 9 }),
  );
  expect(mine.map(({ what }) => what)).toEqual(['Bank plaatsen']);
});
