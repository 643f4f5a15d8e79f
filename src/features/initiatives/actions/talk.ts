// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import type { StaffKind } from '../domain.ts';
import { tellFurtherUp } from '../news.ts';
import { planLetter, saidLetter, tellInitiators } from '../mails.ts';
import { insertMessage, readMessages, settleWish } from '../talk-store.ts';
import { change } from './changing.ts';

export type Saying = {
  readonly number: string;
  /** From the form: sent twice, it is one. */
  readonly id: Id;
  readonly kind: StaffKind;
  readonly body: string;
};
type Outcome = Promise<Result<undefined, 'not_now' | 'changed_meanwhile'>>;

/** Among those who work here, to the initiators, or for everyone: chosen at writing (R7). Not a note is mailed to the initiators. */
export function sayOnInitiative(deps: Deps, doer: Doer, { number, id, kind, body }: Saying): Outcome {
  const { actor, municipality } = doer;
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  return change(deps, doer, { number }, async ({ trx, initiative, at }) => {
    const isHeard = kind !== 'note';
    const done = { verb: `said_${kind}`, value: undefined };
    const isNew = await insertMessage(trx, {
      id,
      initiativeId: initiative.id,
      kind,
      body,
      personId: actor.personId,
      initiatorId: null,
      contactId: null,
      startsOn: null,
      endsOn: null,
      createdAt: at,
    });
    if (!isNew) return ok({ ...done, changes: {}, isOld: true });
    if (isHeard) {
      const said = { kind, by: actor.name, text: body };
      const about = { municipality, initiative };
      await tellInitiators(deps, trx, about, (locale) => saidLetter(locale, initiative, said));
    }
    if (kind === 'news') await tellFurtherUp(trx, initiative, 'news', at);
    return ok({ ...done, changes: kind === 'letter' ? { waitsSince: null } : {} });
  });
}

/** What they wrote was seen and asks for nothing more. */
export function settleWaiting(deps: Deps, doer: Doer, number: string): Outcome {
  return change(deps, doer, { number }, ({ initiative }) => {
    const done = { changes: { waitsSince: null }, verb: 'seen', value: undefined };
    return Promise.resolve(ok(initiative.waitsSince === null ? { ...done, isOld: true as const } : done));
  });
}

/** Takes over the planning that an initiator proposed, or not; who proposed it hears so. */
export function decidePlan(
  deps: Deps,
  doer: Doer,
  wish: { readonly number: string; readonly messageId: Id; readonly isTaken: boolean },
): Outcome {
  return change(deps, doer, { number: wish.number }, async ({ trx, initiative, at }) => {
    const messages = await readMessages(trx, initiative.id);
    const proposal = messages.find(({ id, kind }) => id === wish.messageId && kind === 'plan_wish');
    if (!proposal) throw new NotFound('There is no such proposal.');
    if (proposal.settledAt !== null)
      return proposal.isTaken === wish.isTaken
        ? ok({ changes: {}, verb: 'plan_taken', value: undefined, isOld: true })
        : no('not_now');
    const { body: plan, startsOn, endsOn } = proposal;
    await settleWish(trx, proposal.id, { isTaken: wish.isTaken, at });
    const about = { municipality: doer.municipality, initiative };
    await tellInitiators(deps, trx, about, (locale) => planLetter(locale, initiative, wish.isTaken));
    const changes = wish.isTaken ? { plan, startsOn, endsOn, waitsSince: null } : { waitsSince: null };
    return ok({ changes, verb: wish.isTaken ? 'plan_taken' : 'plan_left', value: undefined });
  });
}
