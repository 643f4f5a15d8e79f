// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { record } from '../../journal/index.ts';
import { makePromise } from '../../promises/index.ts';
import { type Proof, spendProof } from '../../proofs/index.ts';
import type { Channel, Contact, Contribution, ContributionKind, Holder } from '../domain.ts';
import { personalKey } from '../links.ts';
import { confirmationMail } from '../mails.ts';
import { attachDrafts } from '../attachments-store.ts';
import { findContact, insertContact } from '../contact-store.ts';
import { findBySubmission, insertContribution } from '../store.ts';
import { type Placing, type Point, placeContribution } from './placing.ts';
import { sendMail } from './sending.ts';
import { answerWithin } from './talking.ts';

export type Submission = {
  readonly kind: ContributionKind;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  readonly locale: Locale;
  readonly point?: Point;
  readonly areaId?: Id;
  /** `sameAs`: these are further details of the person of that contact. */
  readonly contact?: Omit<Contact, 'id'> & { readonly sameAs?: Id };
  /** Of somebody who is known already, instead of `contact`; whether its sender may know of it is for the caller. */
  readonly contactId?: Id;
  readonly themeId?: Id;
  /** The worker who takes it in takes it up at once, and has the ball instead of the team. */
  readonly takes?: boolean;
  /** What was answered in the same talk: it closes with this answer. */
  readonly answer?: { readonly text: string; readonly submissionKey: Id };
  readonly publicConsent: boolean;
  /** No confirmation is sent: what came from a machine is never answered by one. */
  readonly isQuiet?: boolean;
  /** The same for every try of one form: it makes one record. */
  readonly submissionKey: Id;
  /** Shown to be no machine; for the public form, not for staff or the interface with a key. */
  readonly proof?: Proof;
  /** Whether its sender was shown this: who picks it up and by when. Something else is refused, to be shown first (R4). */
  readonly isSeen?: (placing: Placing) => boolean;
};

/** `key` opens the personal page. */
export type Submitted = { readonly number: string; readonly key: string };

/** The same form, or its proof, came before: nothing of this transaction stays. */
class AlreadyTaken extends Error {}

/**
 * Takes a contribution in: its area by R1, its holder by the rules (R2), its promise by R4, with journal entry and confirmation, all or nothing.
 * The same form sent twice gives the same record. Refused only when its proof was used for something else,
 * or when it goes another way than its sender saw.
 */
export async function submitContribution(
  deps: Deps,
  doer: Doer,
  submission: Submission,
): Promise<Result<Submitted, 'proof_used' | 'unseen'>> {
  try {
    return await inMunicipality(deps, doer.municipality.id, async (trx) => {
      const placing = await placeContribution(deps, trx, doer.municipality, submission);
      if (submission.isSeen && !submission.isSeen(placing)) return no('unseen');
      return ok(await take(deps, trx, { doer, submission, placing }));
    });
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
    const taken = await inMunicipality(deps, doer.municipality.id, (trx) =>
      findBySubmission(trx, submission.submissionKey),
    );
    return taken ? ok(submitted(deps, taken)) : no('proof_used');
  }
}

type Taking = { readonly doer: Doer; readonly submission: Submission; readonly placing: Placing };

/** What does not wait for one another goes to the database together: it does it in this order, in two journeys instead of seven. */
async function take(deps: Deps, trx: Trx, { doer, submission, placing }: Taking): Promise<Submitted> {
  const at = deps.clock.now();
  const id = newId(at.epochMilliseconds);
  const contact = submission.contact && { id: newId(at.epochMilliseconds), ...submission.contact };
  const known = await findContact(trx, submission.contactId ?? null);
  const holder = holderOf(doer, submission, placing);
  const [isProofSpent, , number] = await Promise.all([
    submission.proof ? spendProof(deps, trx, submission.proof) : true,
    contact && insertContact(trx, contact, at),
    insertContribution(trx, {
      ...submission,
      id,
      areaId: placing.area.id,
      areaFrom: placing.areaFrom,
      lon: submission.point?.lon ?? null,
      lat: submission.point?.lat ?? null,
      themeId: submission.themeId ?? null,
      contactId: contact?.id ?? known?.id ?? null,
      state:
        holder.kind === 'person' && isStaff(doer.actor) && holder.id === doer.actor.personId
          ? 'in_progress'
          : 'received',
      holder,
      dueOn: placing.dueOn.toString(),
      at,
      year: dayOf(at).year,
    }),
  ]);
  if (number === undefined || !isProofSpent) throw new AlreadyTaken();
  const made = { id, number, locale: submission.locale, subject: submission.subject, body: submission.body };
  const to = { contribution: made, contact: contact ?? known };
  const mail = confirmationMail(deps, doer.municipality, { ...to, placing });
  await Promise.all([
    contact?.sameAs ? recordSame(trx, doer, { id: contact.id, into: contact.sameAs, at }) : undefined,
    makePromise(trx, id, placing.dueOn, at),
    attachDrafts(trx, id, { formKey: submission.submissionKey, isForResident: true, at }),
    record(trx, {
      actor: doer.actor,
      at,
      topic: 'contributions',
      subjectId: id,
      verb: 'submit',
      details: {
        number,
        channel: submission.channel,
        kind: submission.kind,
        areaId: placing.area.id,
        holder,
        dueOn: placing.dueOn.toString(),
      },
      // Nothing is on the site before somebody puts it there.
      isInward: true,
    }),
    // Who was answered already gets that in writing, not the promise of it.
    submission.answer || submission.isQuiet ? undefined : sendMail(deps, trx, { ...to, mail }),
  ]);
  if (submission.answer) await answerAtOnce(deps, trx, doer, { number, ...submission.answer });
  return submitted(deps, made);
}

function recordSame(
  trx: Trx,
  { actor }: Doer,
  { id, into, at }: { id: Id; into: Id; at: Temporal.Instant },
): Promise<void> {
  return record(trx, {
    actor,
    at,
    topic: 'contacts',
    subjectId: id,
    verb: 'contact_merged',
    details: { into },
  });
}

function holderOf({ actor }: Doer, submission: Submission, placing: Placing): Holder {
  const isTaken = submission.takes === true || submission.answer !== undefined;
  return isTaken && isStaff(actor) ? { kind: 'person', id: actor.personId } : placing.holder;
}

async function answerAtOnce(
  deps: Deps,
  trx: Trx,
  doer: Doer,
  answer: { number: string; text: string; submissionKey: Id },
): Promise<void> {
  const answered = await answerWithin(deps, trx, doer, { ...answer, close: true, isPublic: false });
  if (!answered.ok) throw new Error(`What was just taken in cannot be answered: ${answered.reason}.`);
}

function submitted(deps: Deps, contribution: Pick<Contribution, 'id' | 'number'>): Submitted {
  return { number: contribution.number, key: personalKey(deps.secrets, contribution.id) };
}
