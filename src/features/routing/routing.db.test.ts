// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resident, system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { findByNumber, submitContribution, triageContribution } from '../contributions/index.ts';
import { readEntries } from '../journal/index.ts';
import { endOrganisation } from '../organisations/index.ts';
import {
  type RuleDetails,
  type World,
  addRule,
  changeRule,
  decideHolder,
  moveRule,
  readWorld,
  removeRule,
  switchRule,
} from './index.ts';

let house: House;
let town: Town;
const doer = () => ({ municipality: town.municipality, actor: system });

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function worldNow(): Promise<World> {
  await town.deps.fresh.check(town.municipality.id);
  return inMunicipality(town.deps, town.municipality.id, (trx) => readWorld(town.deps, trx));
}

async function add(rule: Partial<RuleDetails>): Promise<Id> {
  const details = {
    id: newId(),
    kind: null,
    themeId: null,
    areaId: null,
    target: { kind: 'organisation', id: town.organisations.groen } as const,
    ...rule,
  };
  return must(await addRule(town.deps, doer(), details));
}

async function clear(): Promise<void> {
  for (const { id } of (await worldNow()).rules) await removeRule(town.deps, doer(), id);
}

function find(number: string) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    if (!found) throw new Error(`${number} is not there.`);
    return found;
  });
}

async function submit(about: { kind: (typeof contributionKinds)[number]; areaId: Id }) {
  await town.deps.fresh.check(town.municipality.id);
  const taken = await submitContribution(
    town.deps,
    { municipality: town.municipality, actor: resident },
    {
      ...about,
      channel: 'web',
      subject: 'Een bank bij de vijver',
      body: 'Zodat men daar kan zitten.',
      locale: 'nl',
      publicConsent: false,
      submissionKey: newId(),
    },
  );
  return find(must(taken).number);
}

test('R2: what is tried out is what happens, when it comes in and when it is sorted, to exactly one holder', async () => {
  const { groen, politie } = town.organisations;
  const areas = ['noord', 'molendorp', 'zuid', 'havenwijk', 'dijkdorp'].map((slug) => town.area(slug));
  const anyRule = fc.record({
    kind: fc.constantFrom(null, ...contributionKinds),
    themeId: fc.constantFrom(null, town.themes.groen, town.themes.sport),
    areaId: fc.constantFrom(null, ...areas),
    target: fc.constantFrom<RuleDetails['target']>(
      { kind: 'organisation', id: groen },
      { kind: 'organisation', id: politie },
      { kind: 'team', id: town.area('zuid') },
      { kind: 'team', id: town.area('havenwijk') },
      { kind: 'person', id: town.ids.mo },
    ),
  });
  const anyCase = fc.record({
    rules: fc.array(anyRule, { maxLength: 4 }),
    kind: fc.constantFrom(...contributionKinds),
    areaId: fc.constantFrom(...areas),
    themeId: fc.constantFrom(town.themes.groen, town.themes.sport),
  });
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ rules, kind, areaId, themeId }) => {
      await clear();
      for (const rule of rules) await add(rule);
      const world = await worldNow();
      const brought = await submit({ kind, areaId });
      expect(brought.holder).toEqual(decideHolder(world, { kind, themeId: null, areaId }).holder);

      const triage = { number: brought.number, version: brought.version, kind, areaId, themeId };
      const bea = await town.doer('bea');
      must(await triageContribution(town.deps, bea, { ...triage, takes: false }));
      const tried = decideHolder(world, { kind, themeId, areaId });
      const sorted = await find(brought.number);
      expect(sorted.holder).toEqual(tried.holder);
    }),
    { numRuns: 12 },
  );
  await clear();
});

test('what a worker took up, keeps, or gave on purpose is not handed on', async () => {
  await clear();
  await add({ themeId: town.themes.groen });
  const nora = await town.doer('nora');
  const about = { kind: 'idea', areaId: town.area('noord') } as const;
  const triage = async (number: string, more: { takes: boolean; keeps?: boolean; themeId?: Id }) => {
    const { version } = await find(number);
    must(await triageContribution(town.deps, nora, { number, version, ...about, ...more }));
    return (await find(number)).holder;
  };
  const { number: taken } = await submit(about);
  const me = { kind: 'person', id: town.ids.nora };
  expect(await triage(taken, { takes: true })).toEqual(me);
  expect(await triage(taken, { takes: false, themeId: town.themes.groen })).toEqual(me);

  const { number: keptBall } = await submit(about);
  expect(await triage(keptBall, { takes: false, keeps: true, themeId: town.themes.groen })).toEqual({
    kind: 'team',
    id: town.area('noord'),
  });
});

test('a rule that names what ended is skipped, and works again when it does', async () => {
  await clear();
  await add({ target: { kind: 'organisation', id: town.organisations.politie } });
  await add({});
  const about = { kind: 'question', areaId: town.area('zuid') } as const;
  expect((await submit(about)).holder.id).toBe(town.organisations.politie);
  await endOrganisation(town.deps, doer(), town.organisations.politie);
  const decision = decideHolder(await worldNow(), { ...about, themeId: null });
  expect(decision.missed.map(({ miss }) => miss)).toEqual(['broken']);
  expect((await submit(about)).holder.id).toBe(town.organisations.groen);
  const late = { id: newId(), kind: null, themeId: null, areaId: null };
  const target = { kind: 'organisation', id: town.organisations.politie } as const;
  expect(await addRule(town.deps, doer(), { ...late, target })).toEqual({ ok: false, reason: 'nobody' });
});

test('a button sent twice moves once; what was removed is in the journal', async () => {
  await clear();
  const [first, second] = [await add({ kind: 'idea' }), await add({ kind: 'concern' })];
  const up = { id: second, from: 2, by: -1 } as const;
  await moveRule(town.deps, doer(), up);
  await moveRule(town.deps, doer(), up);
  expect((await worldNow()).rules.map(({ id }) => id)).toEqual([second, first]);
  await switchRule(town.deps, doer(), second, false);
  await removeRule(town.deps, doer(), second);
  await removeRule(town.deps, doer(), second);
  const entries = await inMunicipality(town.deps, town.municipality.id, (trx) => readEntries(trx, second));
  expect(entries.map(({ verb }) => verb)).toEqual([
    'rule_added',
    'rule_moved',
    'rule_switched_off',
    'rule_removed',
  ]);
  expect(entries.at(-1)?.details).toMatchObject({ kind: 'concern', place: 1 });
});

test('what somebody else changed meanwhile is not overwritten; only an administrator changes rules (R9)', async () => {
  await clear();
  const id = await add({ kind: 'idea' });
  const rule = (await worldNow()).rules[0];
  if (!rule) throw new Error('The rule was not made.');
  const late = await changeRule(town.deps, doer(), { ...rule, kind: 'concern' }, 'an older mark');
  expect(late).toEqual({ ok: false, reason: 'changed' });
  const nora = await town.doer('nora');
  await expect(switchRule(town.deps, nora, id, false)).rejects.toThrow(Forbidden);
});
