// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dueDay, makePromise, readNorms, workingDaysFor } from '../../promises/index.ts';
import type { Moving } from './moving.ts';

/** A new promise for what is taken up again: the term of its kind and theme, from today. */
export async function promiseAgain(
  deps: Pick<Deps, 'fresh'>,
  municipality: Municipality,
  { trx, contribution, at }: Pick<Moving, 'trx' | 'contribution' | 'at'>,
): Promise<{ dueOn: string }> {
  const byKind = municipality.settings.answerWorkingDays;
  const dueOn = dueDay(dayOf(at), workingDaysFor(await readNorms(deps, trx), byKind, contribution));
  await makePromise(trx, contribution.id, dueOn, at);
  return { dueOn: dueOn.toString() };
}
