// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { moveInitiative } from './actions/moving.ts';
import { startInitiative } from './actions/starting.ts';
import { readInitiators } from './initiators-store.ts';
import { findInitiative } from './store.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

test('an idea becomes an initiative that its submitter leads, and goes on by the table of moves', async () => {
  const { number: idea } = await bring(town);
  const doer = await town.doer('nora');
  const start = {
    title: 'Beweegtuin',
    body: 'Wij maken een beweegtuin.',
    locale: 'nl' as const,
    areaIds: [town.area('molendorp')] as const,
    themeIds: [town.themes.sport],
    fromContribution: idea,
    wantsPublic: true,
    submissionKey: newId(),
  };
  const number = await startInitiative(town.deps, doer, start);
  expect(number).toMatch(/^I-2026-\d{4}$/);
  expect(await startInitiative(town.deps, doer, start)).toBe(number);
  const read = () =>
    inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const initiative = await findInitiative(trx, number);
      return { initiative, initiators: await readInitiators(trx, initiative ? [initiative.id] : []) };
    });
  const { initiative, initiators } = await read();
  expect(initiative).toMatchObject({ state: 'proposed', version: 1 });
  expect(initiators).toHaveLength(1);
  const explore = { number, verb: 'explore', version: 1 } as const;
  expect(await moveInitiative(town.deps, doer, explore)).toEqual({ ok: true, value: 'explored' });
  expect(await moveInitiative(town.deps, doer, explore)).toEqual({ ok: false, reason: 'changed_meanwhile' });
  expect(await moveInitiative(town.deps, doer, { number, verb: 'begin', version: 2 })).toEqual({
    ok: false,
    reason: 'not_now',
  });
  expect(await moveInitiative(town.deps, doer, { number, verb: 'stop', version: 2 })).toEqual({
    ok: false,
    reason: 'reason',
  });
});
