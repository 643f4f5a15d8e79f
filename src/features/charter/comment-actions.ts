// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { no, ok } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { findContact, insertContact } from '../contributions/index.ts';
import { queueMail } from '../notifications/index.ts';
import { type Change, type Needs, type Outcome, change, changeAs, versionIn } from './changing.ts';
import { insertComment, loadComments, updateAnswer, updateShown } from './comment-store.ts';
import { type Comment, type Commenter, type Outcome as Verdict, isOpen } from './domain.ts';
import { answerMail } from './mails.ts';
import { loadTasks } from './store.ts';

export type CommentGiven = {
  readonly id: Id;
  /** A task, or the whole. */
  readonly taskId: Id | undefined;
  readonly by: Commenter;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly body: string;
  /** Looked at before it is taken: false when the proof of a person was used before. */
  readonly spend?: (trx: Change['trx']) => Promise<boolean>;
};

/** Says what one thinks of a version while it is consulted on. What a colleague says is shown at once, the rest after the team let it. */
export function comment(deps: Needs, doer: Doer, versionId: Id, given: CommentGiven): Promise<Outcome> {
  return changeAs(deps, doer, async ({ trx, at, today, versions, tell }) => {
    const version = versionIn(versions, versionId);
    const { id, taskId, by, organisation, locale, body, name, email } = given;
    if ((await loadComments(trx, versionId)).some((one) => one.id === id)) return ok(id);
    if (!isOpen(version, today)) return no('closed');
    if (given.spend && !(await given.spend(trx))) return no('proof_used');
    const task = (await loadTasks(trx, versionId)).find((one) => one.id === taskId);
    const contactId = name || email ? newId(at.epochMilliseconds) : null;
    if (contactId) {
      const reach = { id: contactId, name: name || null, email: email || null, phone: null, prefers: null };
      await insertContact(trx, reach, at);
    }
    const personId = isStaff(doer.actor) ? doer.actor.personId : null;
    const about = { taskId: task?.id ?? null, taskName: task?.name ?? '', by, organisation, locale, body };
    const shownAt = personId ? at : null;
    await insertComment(trx, { ...about, id, versionId, contactId, personId, createdAt: at, shownAt });
    await tell(versionId, 'commented', { details: { comment: id, by } });
    return ok(id);
  });
}

/** Lets everyone read a comment, or keeps it from them. It is answered all the same. */
export function showComment(
  deps: Needs,
  doer: Doer,
  about: { readonly versionId: Id; readonly commentId: Id; readonly isShown: boolean },
): Promise<Outcome> {
  return change(deps, doer, async (under) => {
    const found = await commentIn(under, about);
    const { isShown, versionId } = about;
    if (isShown ? found.shownAt !== null : found.hiddenAt !== null) return ok(versionId);
    await updateShown(under.trx, found.id, isShown, under.at);
    await under.tell(versionId, isShown ? 'comment_shown' : 'comment_hidden', {
      details: { comment: found.id },
    });
    return ok(versionId);
  });
}

/** Answered once: whoever left an address hears it by mail. */
export function answerComment(
  deps: Needs & Pick<Deps, 'jobs' | 'mailIsSent' | 'publicUrl'>,
  doer: Doer,
  about: {
    readonly versionId: Id;
    readonly commentId: Id;
    readonly outcome: Verdict;
    readonly answer: string;
  },
): Promise<Outcome> {
  return change(deps, doer, async (under) => {
    const { trx, at, versions, tell } = under;
    const found = await commentIn(under, about);
    const { versionId, outcome, answer } = about;
    if (found.answer !== null)
      return found.answer === answer && found.outcome === outcome ? ok(versionId) : no('changed');
    const by = isStaff(doer.actor) ? doer.actor.personId : null;
    await updateAnswer(trx, found.id, { outcome, answer, by, at });
    await tell(versionId, 'comment_answered', { details: { comment: found.id, outcome } });
    const contact = await findContact(trx, found.contactId);
    if (contact?.email) {
      const letter = answerMail(deps, doer.municipality, {
        comment: { ...found, outcome, answer },
        version: versionIn(versions, versionId),
        name: contact.name ?? '',
      });
      const to = { name: contact.name ?? '', address: contact.email };
      await queueMail(deps, trx, { to, ...letter, aboutTopic: 'charter', aboutId: versionId });
    }
    return ok(versionId);
  });
}

async function commentIn(
  { trx, versions }: Change,
  { versionId, commentId }: { readonly versionId: Id; readonly commentId: Id },
): Promise<Comment> {
  const all = await loadComments(trx, versionIn(versions, versionId).id);
  const found = all.find(({ id }) => id === commentId);
  if (!found) throw new NotFound('There is no such comment.');
  return found;
}
