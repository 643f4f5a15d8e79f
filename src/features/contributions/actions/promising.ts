// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { dueDay, makePromise } from '../../promises/index.ts';
import type { Moving } from './moving.ts';

/** A new promise for what is taken up again: the term of its kind, from today. */
export async function promiseAgain(
  municipality: Municipality,
  { trx, contribution, at }: Moving,
): Promise<{ dueOn: string }> {
  const dueOn = dueDay(dayOf(at), municipality.settings.answerWorkingDays[contribution.kind]);
  await makePromise(trx, contribution.id, dueOn, at);
  return { dueOn: dueOn.toString() };
}
