// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Key, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { readEntries } from '../journal/index.ts';
import { findByNumber } from '../contributions/index.ts';
import { link, readOwnTies } from '../thread/index.ts';
import { readActions } from './action-store.ts';
import { type MotionDetails, changeMotion, moveMotion, noteMotion } from './actions.ts';
import { type Update, inOrder, verbs } from './domain.ts';
import { addParts, stepPart } from './part-actions.ts';
import { notePledge } from './pledge.ts';
import { findMotion } from './store.ts';
import { tellHowItStands } from './update-actions.ts';
import { readUpdates } from './updates-store.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

let numbers = 30;
async function noted(more: Partial<MotionDetails> = {}): Promise<string> {
  numbers += 1;
  return must(
    await noteMotion(town.deps, await town.doer('bea'), details({ number: `M-${numbers}`, ...more })),
  );
}

function details(more: Partial<MotionDetails> = {}): MotionDetails {
  return {
    kind: 'motion',
    title: 'Versterking gebiedsgericht werken',
    request: 'Helder uiteen te zetten wat de rollen en taken zijn.',
    explanation: null,
    agendaItem: null,
    submitters: null,
    decidedOn: '2026-01-20',
    result: 'adopted',
    areaIds: [],
    themeIds: [],
    holderId: town.ids.walt,
    organisationId: null,
    responsibleId: town.ids.nora,
    dueOn: '2026-06-01',
    parties: [],
    isPublic: true,
    submissionKey: newId(),
    ...more,
  };
}

function within<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  return inMunicipality(town.deps, town.municipality.id, work);
}

async function motion(number: string) {
  const found = await within((trx) => findMotion(trx, number));
  if (!found) throw new Error(`${number} is not there.`);
  return found;
}

async function told(number: string): Promise<Update[]> {
  const { id } = await motion(number);
  return within((trx) => readUpdates(trx, id));
}

async function tell(key: Key, number: string, more: Partial<Parameters<typeof tellHowItStands>[2]> = {}) {
  const telling = { number, onDay: '2026-03-01', body: 'Het loopt.', submissionKey: newId(), ...more };
  return tellHowItStands(town.deps, await town.doer(key), telling);
}

test('a number is kept once, and never one that Meent gives to something else', async () => {
  const bea = await town.doer('bea');
  const number = await noted();
  const note = (more: Partial<MotionDetails>) => noteMotion(town.deps, bea, details(more));
  expect(await note({ number: number.toLowerCase() })).toEqual({ ok: false, reason: 'number_taken' });
  expect(await note({ number: 'B-2026-00001' })).toEqual({ ok: false, reason: 'number_of_other' });
  expect(await note({ number: 'T-2026-0001' })).toEqual({ ok: false, reason: 'number_of_pledge' });
  expect(await note({})).toEqual({ ok: false, reason: 'number_missing' });
  expect(await note({ number: 'M-99', decidedOn: '2026-03-12' })).toEqual({
    ok: false,
    reason: 'future_day',
  });
  const other = await noted();
  const change = { number: other, version: 1, changes: { number } };
  expect(await changeMotion(town.deps, bea, change)).toEqual({ ok: false, reason: 'number_taken' });
});

test('a pledge made in a session gets the next free number and hangs on the session', async () => {
  const { actor } = await town.doer('bea');
  // Written by hand before: it is passed over.
  await noted({ number: 'T-2026-0001', kind: 'pledge' });
  const sessionId = newId();
  const pledge = {
    title: 'Cijfers per kwartaal',
    text: 'Elk kwartaal cijfers per gebied.',
    holderId: town.ids.walt,
    dueOn: '2026-04-01',
    sessionId,
    isPublic: true,
    submissionKey: newId(),
  };
  const at = town.clock.now();
  const made = await within((trx) => notePledge(trx, { actor, at }, pledge));
  expect(made.number).toBe('T-2026-0002');
  expect(await within((trx) => notePledge(trx, { actor, at }, pledge))).toEqual(made);
  expect(await motion('T-2026-0002')).toMatchObject({
    kind: 'pledge',
    state: 'open',
    holderId: town.ids.walt,
    dueOn: '2026-04-01',
    decidedOn: '2026-03-11',
  });
  const { rows } = await house.db.pool.query('select reason, to_id from links where from_id = $1', [
    sessionId,
  ]);
  expect(rows).toEqual([{ reason: 'led_to', to_id: made.id }]);
  expect(await within((trx) => readOwnTies(trx, made.id, 'by_hand'))).toEqual([]);
  // From the desk it goes on from there.
  expect(await noted({ number: undefined, kind: 'pledge' })).toBe('T-2026-0003');
});

test('a correction is added, the first update stays', async () => {
  const number = await noted();
  const first = { submissionKey: newId() };
  must(await tell('nora', number, first));
  must(await tell('nora', number, first));
  const [wrong] = await told(number);
  const corrects = { correctsId: wrong?.id ?? '', body: 'Het loopt niet.', submissionKey: newId() };
  must(await tell('walt', number, corrects));
  // The same form twice, and somebody else who puts the same right at the same time.
  expect(await tell('walt', number, corrects)).toEqual({ ok: true, value: 'told' });
  expect(await tell('bea', number, { ...corrects, submissionKey: newId() })).toEqual({
    ok: false,
    reason: 'corrected_already',
  });
  const shown = inOrder(await told(number));
  expect(shown.map(({ body, correctedBy }) => [body, Boolean(correctedBy)])).toEqual([
    ['Het loopt niet.', false],
    ['Het loopt.', true],
  ]);
  expect(await motion(number)).toMatchObject({ state: 'in_progress', updatedOn: '2026-03-01' });
  expect(await tell('nora', number, { onDay: '2026-03-12' })).toEqual({ ok: false, reason: 'future_day' });
  await expect(tell('zoe', number)).rejects.toThrow('not yours');
});

test('whatever is told, nothing that was told is lost or changed', async () => {
  const number = await noted();
  const day = fc.integer({ min: 1, max: 20 }).map((one) => `2026-03-${String(one).padStart(2, '0')}`);
  const step = fc.record({
    key: fc.constantFrom<Key>('nora', 'walt', 'bea', 'zoe'),
    onDay: day,
    body: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\u0000')),
    correct: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
      for (const { key, onDay, body, correct } of steps) {
        const before = await told(number);
        const correctsId = before[correct]?.id;
        await tell(key, number, { onDay, body, ...(correctsId ? { correctsId } : {}) }).catch(
          () => undefined,
        );
        const after = await told(number);
        expect(after.filter(({ id }) => before.some((one) => one.id === id))).toEqual(before);
        expect(after.length - before.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 6 },
  );
  await expect(
    house.db.pool.query('set role meent_app; update motion_updates set body = body'),
  ).rejects.toThrow();
});

test('whatever is done, a motion is settled only with proof and the agreement of the council', async () => {
  const number = await noted();
  const bea = await town.doer('bea');
  const step = fc.record({
    verb: fc.constantFrom(...verbs),
    proof: fc.constantFrom(undefined, 'Het staat op de site.'),
    agreedOn: fc.constantFrom(undefined, '2026-03-10', '2026-03-12'),
    cites: fc.constantFrom([], [{ kind: 'document', id: newId() }]),
    reason: fc.constantFrom(undefined, 'Omdat het zo is.'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      for (const given of steps) {
        const { version } = await motion(number);
        await moveMotion(town.deps, bea, { number, version, ...given });
        const { state, proof, proofCites, agreedOn, settledOn } = await motion(number);
        const isWhole =
          (proof !== null || proofCites.length > 0) && settledOn !== null && agreedOn === '2026-03-10';
        expect(state === 'settled').toBe(isWhole);
      }
    }),
    { numRuns: 8 },
  );
  const text = 'Bewijs dat blijft.';
  const { state, version } = await motion(number);
  const reason = 'Nog niet klaar.';
  if (state === 'settled' || state === 'lapsed')
    must(await moveMotion(town.deps, bea, { number, version, verb: 'reopen', reason }));
  const now = (await motion(number)).version;
  const cites = [{ kind: 'document', id: newId() }];
  const settling = { verb: 'settle', proof: text, cites, agreedOn: '2026-03-10' } as const;
  must(await moveMotion(town.deps, bea, { number, version: now, ...settling }));
  must(await moveMotion(town.deps, bea, { number, version: now + 1, verb: 'reopen', reason }));
  const { id, proof, proofCites } = await motion(number);
  const entries = await within((trx) => readEntries(trx, id));
  expect([proof, proofCites]).toEqual([null, []]);
  expect(entries.at(-2)?.details.cites).toEqual(cites);
  expect(entries.slice(-2).map((entry) => entry.reason)).toEqual([text, reason]);
});

test('twelve places are twelve parts, each told of by who does it', async () => {
  const number = await noted();
  const areaIds = ['molendorp', 'havenwijk', 'dijkdorp'].map((slug) => town.area(slug));
  const plan = { ownerId: town.ids.zoe, organisationId: null, dueOn: '2026-05-01' };
  const parts = { number, title: 'Gesprek', ...plan, areaIds, submissionKey: newId() };
  const nora = await town.doer('nora');
  await addParts(town.deps, nora, parts);
  await addParts(town.deps, nora, parts);
  const { id } = await motion(number);
  const [first, ...rest] = await within((trx) => readActions(trx, id));
  expect(rest).toHaveLength(2);
  const step = { number, id: first?.id ?? '', version: 1, state: 'done', note: 'Gevoerd.' } as const;
  must(await stepPart(town.deps, await town.doer('zoe'), { ...step, plan: { ...plan, ownerId: null } }));
  expect(await stepPart(town.deps, nora, step)).toEqual({ ok: false, reason: 'changed_meanwhile' });
  await expect(stepPart(town.deps, await town.doer('gijs'), { ...step, version: 2 })).rejects.toThrow(
    'not yours',
  );
  const after = (await within((trx) => readActions(trx, id))).find((part) => part.id === first?.id);
  // Who only does a part does not give it away.
  expect(after).toMatchObject({
    state: 'done',
    note: 'Gevoerd.',
    doneOn: '2026-03-11',
    ownerId: town.ids.zoe,
  });
});

test('who stood at the start hears of it, but not of what is internal or of long ago', async () => {
  const { number: signal } = await bring(town);
  const news = async (number: string): Promise<number> => {
    const { id } = await motion(number);
    const { rows } = await house.db.pool.query('select 1 from thread_news where record_id = $1', [id]);
    return rows.length;
  };
  const number = await noted({ isPublic: false });
  const { id } = await motion(number);
  await within(async (trx) => {
    const contribution = await findByNumber(trx, signal);
    const from = { kind: 'contribution', id: contribution?.id ?? '' } as const;
    const made = { by: null, at: town.clock.now() };
    await link(trx, { from, to: { kind: 'motion', id }, reason: 'led_to' }, made);
  });
  must(await tell('nora', number));
  expect(await news(number)).toBe(0);
  const bea = await town.doer('bea');
  const { version } = await motion(number);
  must(await changeMotion(town.deps, bea, { number, version, changes: { publishedAt: town.clock.now() } }));
  must(await tell('nora', number, { onDay: '2026-03-10' }));
  must(await tell('nora', number, { onDay: '2025-03-10', isEarlyMeant: true }));
  expect(await news(number)).toBe(2);
});
