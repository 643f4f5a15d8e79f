// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { dueDay, makePromise } from '../../promises/index.ts';
import type { Moving } from './moving.ts';

/** What is taken up again is promised an answer again (R4). */
export async function promiseAgain(
  municipality: Municipality,
  { trx, contribution, at }: Pick<Moving, 'trx' | 'contribution' | 'at'>,
): Promise<{ dueOn: string }> {
  const dueOn = dueDay(dayOf(at), municipality.settings.answerWorkingDays[contribution.kind]);
  await makePromise(trx, contribution.id, dueOn, at);
  return { dueOn: dueOn.toString() };
}
