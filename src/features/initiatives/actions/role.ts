// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Result, ok } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Choice, insertWeighing, weigh } from '../../government-role/index.ts';
import { roleLetter, tellInitiators } from '../mails.ts';
import { change, personIdOf } from './changing.ts';

export type WeighingWish = {
  readonly number: string;
  /** From the form: sent twice, it is one. */
  readonly id: Id;
  readonly choice: Choice;
};

/** Decides the government's role by the answers; its initiators hear what they may expect. Earlier weighings stay (R6). */
export function weighRole(
  deps: Deps,
  doer: Doer,
  { number, id, choice }: WeighingWish,
): Promise<Result<undefined, 'reason' | 'changed_meanwhile'>> {
  return change(deps, doer, { number }, async ({ trx, initiative, at }) => {
    const weighed = weigh(choice);
    if (!weighed.ok) return weighed;
    const decidedBy = personIdOf(doer);
    const weighing = { ...weighed.value, id, initiativeId: initiative.id, decidedBy, decidedAt: at };
    const { step, advised } = weighing;
    const done = { changes: {}, verb: 'role_weighed', details: { step, advised }, value: undefined };
    if (!(await insertWeighing(trx, weighing))) return ok({ ...done, isOld: true });
    const about = { municipality: doer.municipality, initiative };
    await tellInitiators(deps, trx, about, (locale) => roleLetter(locale, initiative, weighing));
    return ok(done);
  });
}
