// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff, resident } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readAreaTree } from '../../areas/index.ts';
import { tellMentioned } from '../../coordination/index.ts';
import { outcomeOf, settlePromise } from '../../promises/index.ts';
import type { Contribution, MessageKind, Refusal } from '../domain.ts';
import { redacted } from '../../redaction/index.ts';
import { decideWaiting } from '../../satisfaction/index.ts';
import { readStaffing } from '../../teams/index.ts';
import { attachDrafts } from '../attachments-store.ts';
import { answerMail, closedMail, questionMail, reopenedMail } from '../mails.ts';
import { insertMessage } from '../message-store.ts';
import { knownOf } from '../public-words.ts';
import { readersOf } from '../readers.ts';
import type { Changes } from '../store.ts';
import { replyToMerged } from './merging.ts';
import { type Moving, move, moveWithin } from './moving.ts';
import { promiseAgain } from './promising.ts';
import { sendMail } from './sending.ts';
import { tellAll } from './telling.ts';

type Moved = Promise<Result<Contribution, Refusal>>;
/** `isPublic` is for answers only. */
export type Said = {
  readonly number: string;
  readonly text: string;
  readonly submissionKey: Id;
  readonly isPublic?: boolean;
};

/** Who hears of a note, beside those who are named in it. */
export type AlsoTell = { readonly alsoTell?: readonly Id[] };

/** An internal note: never shown outside (R7). */
export function noteOnContribution(deps: Deps, doer: Doer, said: Said & AlsoTell): Moved {
  return move(deps, doer, { number: said.number, verb: 'note' }, async (moving) => {
    const { trx, contribution, at } = moving;
    const tree = await readAreaTree(deps, trx);
    const staffing = await readStaffing(deps, trx);
    await say(moving, doer, 'note', said);
    await tellMentioned(deps, trx, doer, {
      contribution,
      text: said.text,
      noteKey: said.submissionKey,
      alsoTell: said.alsoTell ?? [],
      readers: readersOf({ tree, staffing, day: dayOf(at) }, contribution),
    });
    return ok({ changes: {} });
  });
}

/** Asks the resident something; the ball is theirs until they reply. */
export function askResident(deps: Deps, doer: Doer, said: Said): Moved {
  return move(deps, doer, { number: said.number, verb: 'ask' }, async (moving) => {
    const { trx, contribution, contact } = moving;
    if (await say(moving, doer, 'question', said)) {
      await sendMail(deps, trx, {
        contribution,
        contact,
        mail: questionMail(deps, doer, { contribution, contact, text: said.text }),
      });
    }
    return ok({ changes: {} });
  });
}

/** The resident adds something or replies. What was closed is taken up again, with a new promise (R3). */
export async function replyToContribution(deps: Deps, municipality: Municipality, said: Said): Moved {
  const replied = await replyToOwn(deps, municipality, said);
  if (replied.ok || replied.reason !== 'is_merged') return replied;
  const passedOn = await replyToMerged(deps, municipality, said);
  // Taken out again between the two.
  return passedOn.ok ? passedOn : replyToOwn(deps, municipality, said);
}

function replyToOwn(deps: Deps, municipality: Municipality, said: Said): Moved {
  const doer = { municipality, actor: resident };
  return move(deps, doer, { number: said.number, verb: 'reply' }, async (moving) => {
    const isNew = (await say(moving, doer, 'reply', said)) !== undefined;
    const again =
      isNew && moving.contribution.dueOn === null ? await promiseAgain(deps, municipality, moving) : {};
    if (isNew) await takeUp(moving, null);
    const changes = { ...again, closedAt: null, closeReason: null };
    // A form sent twice: the first already moved it on.
    return ok({ changes: isNew ? changes : { state: moving.contribution.state } });
  });
}

/** Answers the resident, and keeps the promise; `close` ends it in the same step. */
export function answerContribution(deps: Deps, doer: Doer, said: Answering): Moved {
  return inMunicipality(deps, doer.municipality.id, (trx) => answerWithin(deps, trx, doer, said));
}

export type Answering = Said & { readonly close: boolean; readonly isPublic: boolean };

/** The same as a part of a transaction that is open: for what was answered in the talk in which it was brought. */
export function answerWithin(deps: Deps, trx: Trx, doer: Doer, said: Answering): Moved {
  return moveWithin(deps, doer, { trx, number: said.number, verb: 'answer' }, async (moving) => {
    const { contribution, contact, at } = moving;
    const isSaid = await say(moving, doer, 'answer', said);
    if (!isSaid) return ok({ changes: { state: contribution.state } });
    if (contribution.dueOn !== null)
      await settlePromise(trx, contribution.id, outcomeOf(contribution.dueOn, dayOf(at)), at);
    await tellAll(deps, trx, {
      contribution,
      contact,
      write: (about) => answerMail(deps, doer, { ...about, ...isSaid, text: said.text, isLast: said.close }),
    });
    const closing: Changes = said.close ? { state: 'closed', closedAt: at, closeReason: null } : {};
    const news = said.isPublic ? { news: 'answered' as const } : {};
    return ok({ changes: { answeredAt: at, dueOn: null, ...closing }, ...news });
  });
}

export type Closing = { readonly number: string; readonly version: number; readonly reason: string };

/** Ends it. Without an answer only with a reason, which the resident reads (R3). */
export function closeContribution(deps: Deps, doer: Doer, closing: Closing): Moved {
  return inMunicipality(deps, doer.municipality.id, (trx) => closeWithin(deps, trx, doer, closing));
}

/** The same as a part of a transaction that is open. */
export function closeWithin(deps: Deps, trx: Trx, doer: Doer, closing: Closing): Moved {
  return moveWithin(deps, doer, { trx, ...closing, verb: 'close' }, async ({ contribution, contact, at }) => {
    if (contribution.dueOn !== null) await settlePromise(trx, contribution.id, 'withdrawn', at);
    const reason = closing.reason.trim();
    await tellAll(deps, trx, {
      contribution,
      contact,
      write: (about) => closedMail(deps, doer.municipality, { ...about, reason }),
    });
    return ok({
      changes: { dueOn: null, closedAt: at, closeReason: reason || null },
      news: 'closed',
    });
  });
}

export type Reopening = { readonly number: string; readonly reason: string };

/** Takes a closed contribution up again, with a new promise; the resident hears so. */
export function reopenContribution(deps: Deps, doer: Doer, reopening: Reopening): Moved {
  return move(deps, doer, { ...reopening, verb: 'reopen' }, async (moving) => {
    const { trx, contribution, contact } = moving;
    await takeUp(moving, isStaff(doer.actor) ? doer.actor.personId : null);
    const changes = await promiseAgain(deps, doer.municipality, moving);
    const told = { reason: reopening.reason, dueOn: changes.dueOn };
    await tellAll(deps, trx, {
      contribution,
      contact,
      write: (about) => reopenedMail(deps, doer.municipality, { ...about, ...told }),
    });
    return ok({ changes: { ...changes, closedAt: null, closeReason: null } });
  });
}

/** Who was not helped and waits for a decision has it now. */
async function takeUp({ trx, contribution, at }: Moving, by: Id | null): Promise<void> {
  await decideWaiting(trx, contribution.id, { verdict: 'reopened', by, reason: null, at });
}

/** An answer begins with the resident's name; on the site it does not (R7). */
function publicAnswer({ contribution, contact }: Moving, text: string): string | null {
  const shown = redacted(text, contribution.locale, knownOf(contact));
  return shown === text ? null : shown;
}

/** Adds to the talk, with the files that wait with the form; undefined when the form was taken before. */
async function say(
  moving: Moving,
  doer: Doer,
  kind: MessageKind,
  said: Said,
): Promise<{ readonly files: number } | undefined> {
  const { trx, at } = moving;
  const contributionId = moving.contribution.id;
  const messageId = await insertMessage(trx, {
    contributionId,
    kind,
    authorPersonId: isStaff(doer.actor) ? doer.actor.personId : null,
    body: said.text,
    isPublic: said.isPublic ?? false,
    publicBody: said.isPublic ? publicAnswer(moving, said.text) : null,
    submissionKey: said.submissionKey,
    at,
  });
  if (messageId === undefined) return undefined;
  const formKey = said.submissionKey;
  const isForResident = kind !== 'note';
  return { files: await attachDrafts(trx, contributionId, { formKey, messageId, isForResident, at }) };
}
