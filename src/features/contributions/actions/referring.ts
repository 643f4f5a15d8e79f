// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { queueMail } from '../../notifications/index.ts';
import { outcomeOf, settlePromise } from '../../promises/index.ts';
import { type Entry, entryIn, isActive, readDirectory } from '../../referrals/index.ts';
import { readStaffing } from '../../teams/index.ts';
import type { Contribution, Refusal } from '../domain.ts';
import { insertMessage } from '../message-store.ts';
import { type ReferralChoice, type ReferralPlan, askDay, planReferral } from '../referral-domain.ts';
import { passingOnMail, referralLetter, referralMail } from '../referral-mails.ts';
import { insertReferral, readReferrals, updateArrived } from '../referral-store.ts';
import type { Changes } from '../store.ts';
import { type Moving, move } from './moving.ts';
import { promiseAgain } from './promising.ts';
import { sendMail } from './sending.ts';
import { reopenedMail } from '../mails.ts';
import { messages } from '../messages.ts';

type Moved = Promise<Result<Contribution, Refusal>>;

export type Referring = ReferralChoice & {
  readonly number: string;
  readonly entryId: Id;
  /** What the worker adds for the resident; may be empty. */
  readonly words: string;
  readonly submissionKey: Id;
};

/**
 * Refers to somebody outside. The resident is told in the same transaction, and then it is an answer that keeps the promise; as long
 * as nobody told the resident, the promise runs on (R3).
 */
export function referContribution(deps: Deps, doer: Doer, referring: Referring): Moved {
  const { number, submissionKey } = referring;
  return move(deps, doer, { number, verb: 'refer' }, async (moving) => {
    const { trx, contribution, contact, at } = moving;
    const entry = entryIn(await readDirectory(deps, trx), referring.entryId);
    if (!isActive(entry)) throw new NotFound('Nobody is referred there any more.');
    const plan = planReferral(referring, entry, contact);
    if (!plan.ok) return plan;
    const { toldBy, sharesContact } = plan.value;
    const author = isStaff(doer.actor)
      ? (await readStaffing(deps, trx)).people.get(doer.actor.personId)
      : undefined;
    const askOn = referring.way === 'warm' ? askDay(dayOf(at)).toString() : null;
    const isNew = await insertReferral(trx, {
      ...referring,
      id: newId(at.epochMilliseconds),
      contributionId: contribution.id,
      sharesContact,
      toldBy,
      askOn,
      submissionKey,
      at,
    });
    // A form sent twice: the first already moved it on.
    if (!isNew) return ok({ changes: { state: contribution.state } });
    if (referring.way === 'warm') {
      const mail = passingOnMail(doer.municipality, { contribution, contact, entry, sharesContact, author });
      await queueMail(deps, trx, {
        ...mail,
        to: { name: entry.name, address: entry.email },
        aboutTopic: 'contributions',
        aboutId: contribution.id,
      });
    }
    const changes = await tell(deps, moving, { doer, referring, plan: plan.value, entry });
    const { way, consent } = referring;
    return ok({
      changes,
      details: { referredTo: entry.name, entryId: entry.id, way, consent, sharesContact, toldBy },
    });
  });
}

type Telling = {
  readonly doer: Doer;
  readonly referring: Referring;
  readonly plan: ReferralPlan;
  readonly entry: Entry;
};

async function tell(deps: Deps, moving: Moving, { doer, referring, plan, entry }: Telling): Promise<Changes> {
  const { trx, contribution, contact, at } = moving;
  if (plan.toldBy === 'nobody')
    return { state: contribution.state === 'received' ? 'in_progress' : contribution.state };
  const { way, words } = referring;
  const by = isStaff(doer.actor) ? doer.actor.name : doer.municipality.name;
  const text = referralLetter(contribution.locale, {
    way,
    words,
    entry,
    by,
    sharesContact: plan.sharesContact,
  });
  await insertMessage(trx, {
    contributionId: contribution.id,
    kind: 'answer',
    authorPersonId: isStaff(doer.actor) ? doer.actor.personId : null,
    body: text,
    isPublic: false,
    submissionKey: referring.submissionKey,
    at,
  });
  if (contribution.dueOn !== null)
    await settlePromise(trx, contribution.id, outcomeOf(contribution.dueOn, dayOf(at)), at);
  const mail = referralMail(deps, doer.municipality, { contribution, contact, text, entry });
  await sendMail(deps, trx, { contribution, contact, mail });
  return { answeredAt: at, dueOn: null };
}

export type HearingBack = { readonly number: string; readonly referralId: Id; readonly arrived: boolean };

/** Whether a warm referral arrived. When it did not, we take it up again, with a new promise: a referral is no silent end (R3). */
export function hearBackOnReferral(
  deps: Deps,
  doer: Doer,
  { number, referralId, arrived }: HearingBack,
): Moved {
  return move(deps, doer, { number, verb: 'hear_back' }, async (moving) => {
    const { trx, contribution, contact } = moving;
    const directory = await readDirectory(deps, trx);
    const referral = (await readReferrals(trx, contribution.id)).find(({ id }) => id === referralId);
    if (referral?.way !== 'warm') throw new NotFound('There is no such referral.');
    if (referral.arrived !== null) return no('not_now');
    await updateArrived(trx, referral.id, arrived);
    const { name } = entryIn(directory, referral.entryId);
    const details = { referredTo: name, arrived };
    if (arrived || contribution.dueOn !== null) return ok({ changes: {}, details });
    const { dueOn } = await promiseAgain(deps, doer.municipality, moving);
    const reason = messages[contribution.locale].referral.notArrived(name);
    const mail = reopenedMail(deps, doer.municipality, { contribution, contact, reason, dueOn });
    await sendMail(deps, trx, { contribution, contact, mail });
    return ok({ changes: { state: 'in_progress', dueOn, closedAt: null, closeReason: null }, details });
  });
}
