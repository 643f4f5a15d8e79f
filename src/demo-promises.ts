// SPDX-License-Identifier: EUPL-1.2
import { deeds, ratings } from '../demo/history/promises.ts';
import type { DemoDeed, DemoRating } from '../demo/types.ts';
import { type Past, doerOf, noonOf, numberOf } from './demo-past.ts';
import { must } from './demo-town.ts';
import { findByNumber, rateContribution } from './features/contributions/index.ts';
import { keepDeed, promiseDeed } from './features/promise-desk/index.ts';
import { dueDay, readDeeds } from './features/promises/index.ts';
import { dayOf } from './kernel/clock.ts';
import { newId } from './kernel/ids.ts';
import { inMunicipality } from './platform/db/opener.ts';

/** Plays what was promised beside answers, and what residents said after closing. `numbers`: by subject. */
export async function playPromises(past: Past, numbers: ReadonlyMap<string, string>): Promise<void> {
  for (const one of deeds) await playDeed(past, one, numberOf(numbers, one.subject));
  for (const one of ratings) await playRating(past, one, numberOf(numbers, one.subject));
}

async function playDeed(past: Past, one: DemoDeed, number: string): Promise<void> {
  const { deps, clock, municipality } = past;
  clock.set(noonOf(past, one.daysAgo));
  const dueOn = dueDay(dayOf(clock.now()), one.inWorkingDays).toString();
  const doer = doerOf(past, one.by);
  const submissionKey = newId(clock.now().epochMilliseconds);
  must(await promiseDeed(deps, doer, { number, deed: one.deed, dueOn, submissionKey }));
  if (!one.kept) return;
  const made = await inMunicipality(deps, municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    return found && (await readDeeds(trx, found.id)).at(-1);
  });
  if (!made) throw new Error(`Nothing was promised on ${number}.`);
  clock.set(noonOf(past, one.kept.daysAgo));
  const { id: promiseId, version } = made;
  must(await keepDeed(deps, doerOf(past, one.by), { number, promiseId, version, note: one.kept.note }));
}

async function playRating(past: Past, one: DemoRating, number: string): Promise<void> {
  const { deps, clock, municipality } = past;
  clock.set(noonOf(past, one.daysAgo));
  const found = await inMunicipality(deps, municipality.id, (trx) => findByNumber(trx, number));
  if (!found?.closedAt) throw new Error(`${number} is not closed.`);
  const { helped, better } = one;
  must(await rateContribution(deps, municipality, { number, closedAt: found.closedAt, helped, better }));
}
