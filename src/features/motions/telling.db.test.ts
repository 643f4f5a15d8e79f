// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { noteFor } from '../../testing/council-motions.ts';
import { type House, type Key, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { link, readTies } from '../thread/index.ts';
import { readActions } from './action-store.ts';
import { moveMotion } from './actions.ts';
import { type Update, inOrder } from './domain.ts';
import { addParts, stepPart } from './part-actions.ts';
import { findMotion } from './store.ts';
import { tellHowItStands } from './update-actions.ts';
import { readLatestUpdates, readUpdates } from './updates-store.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

let numbers = 30;
async function noted(): Promise<string> {
  numbers += 1;
  await noteFor(town, `M-${numbers}`, { decidedOn: '2026-01-20', responsibleId: town.ids.nora });
  return `M-${numbers}`;
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

test('a correction stands with what it puts right, and no day is before it', async () => {
  const number = await noted();
  must(await tell('nora', number, { onDay: '2026-02-10', body: 'Oud en fout.' }));
  must(await tell('nora', number, { onDay: '2026-03-05', body: 'Nieuw.' }));
  const wrong = (await told(number)).find(({ onDay }) => onDay === '2026-02-10');
  const put = { correctsId: wrong?.id, body: 'Oud en goed.' };
  expect(await tell('nora', number, { ...put, onDay: '2026-02-09' })).toEqual({
    ok: false,
    reason: 'before_corrected',
  });
  must(await tell('nora', number, { ...put, onDay: '2026-03-11' }));
  expect(inOrder(await told(number)).map(({ body }) => body)).toEqual([
    'Nieuw.',
    'Oud en goed.',
    'Oud en fout.',
  ]);
  // What was put right of long ago is not how it stands now.
  const { id, updatedOn } = await motion(number);
  const latest = await within((trx) => readLatestUpdates(trx, [id]));
  expect([updatedOn, latest.get(id)?.body]).toEqual(['2026-03-05', 'Nieuw.']);
  expect(await tell('nora', number, { onDay: '2026-01-19' })).toEqual({
    ok: false,
    reason: 'before_decision',
  });
  must(await tell('nora', number, { onDay: '2026-01-19', isEarlyMeant: true }));
});

test('what an update points to hangs on the red thread, once, and stays there when it is put right', async () => {
  const number = await noted();
  const { id } = await motion(number);
  const [before, document, contribution] = [newId(), newId(), newId()];
  await within(async (trx) => {
    const from = { kind: 'session', id: before } as const;
    const made = { by: null, at: town.clock.now() };
    await link(trx, { from, to: { kind: 'motion', id }, reason: 'led_to' }, made);
  });
  const cites = [
    { kind: 'session', id: before },
    { kind: 'document', id: document },
    { kind: 'contribution', id: contribution },
    { kind: 'other', id: newId() },
  ];
  must(await tell('nora', number, { cites }));
  const [wrong] = await told(number);
  must(await tell('nora', number, { cites, correctsId: wrong?.id }));
  const proven = {
    verb: 'settle',
    cites,
    agreedOn: '2026-03-10',
    version: (await motion(number)).version,
  } as const;
  must(await moveMotion(town.deps, await town.doer('bea'), { number, ...proven }));
  const { rows } = await house.db.pool.query(
    'select to_kind, to_id, reason from links where from_id = $1 and removed_at is null order by to_kind',
    [id],
  );
  expect(rows).toEqual([
    { to_kind: 'contribution', to_id: contribution, reason: 'see_also' },
    { to_kind: 'document', to_id: document, reason: 'led_to' },
  ]);
  const { ties } = await within((trx) => readTies(trx, document, 'upstream'));
  expect(ties).toContainEqual({ from: id, to: document });
});

test.each([
  ['done', '2026-03-11'],
  ['dropped', null],
] as const)('parts that are not done are not passed over when all of it is: %s', async (state, doneOn) => {
  const number = await noted();
  const bea = await town.doer('bea');
  const areaIds = ['molendorp', 'havenwijk'].map((slug) => town.area(slug));
  const plan = { ownerId: null, organisationId: null, dueOn: null };
  await addParts(town.deps, bea, { number, title: 'Gesprek', ...plan, areaIds, submissionKey: newId() });
  const { id, version } = await motion(number);
  const [first] = await within((trx) => readActions(trx, id));
  const step = { number, id: first?.id ?? '', version: 1, state: 'done', note: 'Gevoerd.' } as const;
  must(await stepPart(town.deps, bea, step));
  const settling = { number, version, verb: 'settle', proof: 'Klaar.', agreedOn: '2026-03-10' } as const;
  expect(await moveMotion(town.deps, bea, settling)).toEqual({ ok: false, reason: 'parts_open' });
  must(await moveMotion(town.deps, bea, { ...settling, openParts: state }));
  const parts = await within((trx) => readActions(trx, id));
  expect(parts.map((one) => [one.state, one.doneOn])).toEqual([
    ['done', '2026-03-11'],
    [state, doneOn],
  ]);
});
