// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Needs, tellFurtherUp, writeDown } from './changing.ts';
import { type Cited, type UpdateRefusal, dayFault, inOrder } from './domain.ts';
import { canTellHowItStands } from './policies.ts';
import { lockMotion, updateMotion } from './store.ts';
import { tieCited } from './tying.ts';
import { insertUpdate, readUpdates } from './updates-store.ts';

export type Telling = {
  readonly number: string;
  readonly onDay: string;
  readonly body: string;
  /** The update that was wrong: it stays readable, and this one puts it right. */
  readonly correctsId?: Id | undefined;
  /** Records that it points to; who tells it was able to read them. */
  readonly cites?: readonly Cited[];
  /** A day before the council decided is meant: it was asked. */
  readonly isEarlyMeant?: boolean;
  /** The same for every try of one form: it makes one update. */
  readonly submissionKey: Id;
};

/** What is written down of longer ago is no news any more for residents. */
const newsDays = 31;

/** How it stands, by day; only added to (R6). An update is put right once; a correction can be put right in turn. */
export function tellHowItStands(
  deps: Needs,
  doer: Doer,
  telling: Telling,
): Promise<Result<'told', UpdateRefusal>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const motion = await lockMotion(trx, telling.number);
    if (!motion) throw new NotFound('There is no such motion.');
    const { actor } = doer;
    if (!canTellHowItStands(actor, motion)) throw new Forbidden('This is not yours to tell.');
    const at = deps.clock.now();
    const today = dayOf(at);
    const { correctsId = null, onDay, body, submissionKey } = telling;
    const updates = await readUpdates(trx, motion.id);
    const wrong = updates.find((one) => one.id === correctsId);
    if (correctsId && !wrong) throw new NotFound('There is no such update.');
    const fault = dayFault(onDay, { today, decidedOn: motion.decidedOn, correctedOn: wrong?.onDay });
    if (fault && !(fault === 'before_decision' && telling.isEarlyMeant)) return no(fault);
    const id = newId(at.epochMilliseconds);
    const authorId = isStaff(actor) ? actor.personId : null;
    const update = { id, motionId: motion.id, onDay, body, correctsId, authorId, cites: telling.cites ?? [] };
    const made = await insertUpdate(trx, { ...update, submissionKey, at });
    if (made === 'again') return ok('told');
    if (made === 'corrected_already') return no('corrected_already');
    const standing = inOrder([{ ...update, createdAt: at }, ...updates]).find((one) => !one.correctedBy);
    const state = motion.state === 'open' ? { state: 'in_progress' as const } : {};
    await updateMotion(trx, motion.id, { updatedOn: standing?.onDay ?? onDay, ...state }, at);
    const verb = correctsId ? 'update_corrected' : 'update_told';
    const isInward = motion.publishedAt === null;
    await tieCited(trx, motion.id, update.cites, at);
    await writeDown(trx, { actor, at, id: motion.id, verb, details: { onDay }, isInward });
    const isNews = standing?.id === id && onDay >= today.subtract({ days: newsDays }).toString();
    if (isNews && !isInward && !correctsId) await tellFurtherUp(trx, { id: motion.id, news: 'told' }, at);
    return ok('told');
  });
}
