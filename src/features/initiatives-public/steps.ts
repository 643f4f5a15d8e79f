// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import type { State } from '../initiatives/index.ts';
import { type JournalEntry, readEntries } from '../journal/index.ts';
import type { Published } from './domain.ts';

/** That it came into a state. */
export type Step = { readonly state: State; readonly at: Temporal.Instant };

const cameTo: Readonly<Record<string, State>> = {
  explore: 'explored',
  support: 'supported',
  begin: 'under_way',
  realise: 'realised',
  stop: 'stopped',
  resume: 'explored',
};

/** How it got where it is, in the steps that everyone may know: which state, and when. Never by whom or why (R7). */
export function stepsIn(
  entries: readonly Pick<JournalEntry, 'verb' | 'at'>[],
  one: Pick<Published, 'createdAt'>,
): Step[] {
  const moved = entries.flatMap(({ verb, at }): Step[] => {
    const state = cameTo[verb];
    return state ? [{ state, at }] : [];
  });
  return [{ state: 'proposed', at: one.createdAt }, ...moved];
}

const way: readonly State[] = ['proposed', 'explored', 'supported', 'under_way', 'realised'];

/** What is still to come, in order; nothing after it ended. */
export function stepsToCome(state: string): State[] {
  const at = way.findIndex((one) => one === state);
  return at < 0 ? [] : way.slice(at + 1);
}

export async function readSteps(trx: Trx, one: Pick<Published, 'id' | 'createdAt'>): Promise<Step[]> {
  return stepsIn(await readEntries(trx, one.id), one);
}
