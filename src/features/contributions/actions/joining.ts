// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../../kernel/actor.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { record } from '../../journal/index.ts';
import { type Proof, spendProof } from '../../proofs/index.ts';
import type { Contact, Contribution } from '../domain.ts';
import { type Joiner, findJoinerBySubmission, insertJoiner } from '../joiners-store.ts';
import { joinerLink } from '../links.ts';
import { findById, findRootId } from '../merges-store.ts';
import { insertContact } from '../contact-store.ts';
import { lockByNumber } from '../store.ts';
import { joinedMail } from '../twins-mails.ts';
import { sendMail } from './sending.ts';

export type Joining = {
  readonly number: string;
  readonly locale: Locale;
  readonly contact?: Omit<Contact, 'id'>;
  /** For the team; may be empty. */
  readonly text: string;
  /** The same for every try of one form: it makes one record. */
  readonly submissionKey: Id;
  /** For the public form; not for the demo. */
  readonly proof?: Proof;
};

class AlreadyTaken extends Error {}

/** Somebody says of a public contribution that it is theirs as well: they hear every answer from now on. Refused when it has ended. */
export async function joinContribution(
  deps: Deps,
  municipality: Municipality,
  joining: Joining,
): Promise<Result<Pick<Joiner, 'id'>, 'closed' | 'proof_used'>> {
  try {
    return await inMunicipality(deps, municipality.id, async (trx) => {
      const contribution = await lockByNumber(trx, joining.number);
      if (!contribution || contribution.publishedAt === null) throw new NotFound('It is not public.');
      if (!(await canBeJoined(trx, contribution))) return no('closed' as const);
      return ok(await take(deps, trx, { municipality, joining, contribution }));
    });
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
    const taken = await inMunicipality(deps, municipality.id, (trx) =>
      findJoinerBySubmission(trx, joining.submissionKey),
    );
    return taken ? ok(taken) : no('proof_used');
  }
}

/** What has not ended; for what is part of another, when that has not. */
export async function canBeJoined(trx: Trx, contribution: Contribution): Promise<boolean> {
  if (contribution.mergedIntoId === null) return contribution.state !== 'closed';
  const root = await findById(trx, await findRootId(trx, contribution.id));
  return root !== undefined && root.state !== 'closed';
}

type Taking = {
  readonly municipality: Municipality;
  readonly joining: Joining;
  readonly contribution: Contribution;
};

async function take(
  deps: Deps,
  trx: Trx,
  { municipality, joining, contribution }: Taking,
): Promise<{ id: Id }> {
  const at = deps.clock.now();
  const id = newId(at.epochMilliseconds);
  const { locale, text: body, submissionKey } = joining;
  const contact = joining.contact && { id: newId(at.epochMilliseconds), ...joining.contact };
  const one = { id, contributionId: contribution.id, contactId: contact?.id ?? null, locale, body };
  const [isProofSpent, , isNew] = await Promise.all([
    joining.proof ? spendProof(deps, trx, joining.proof) : true,
    contact && insertContact(trx, contact, at),
    insertJoiner(trx, { ...one, submissionKey, at }),
  ]);
  if (!isNew || !isProofSpent) throw new AlreadyTaken();
  const { number, subject } = contribution;
  // Of the joiner, so that a thousand of them do not stand in the contribution's own history.
  await record(trx, {
    actor: resident,
    at,
    topic: 'contributions',
    subjectId: id,
    verb: 'join',
    details: { number },
  });
  const about = { id: contribution.id, number, subject, body, locale };
  const link = joinerLink(deps, { number, locale, joinerId: id });
  const mail = joinedMail(deps, municipality, { contribution: about, contact, link });
  await sendMail(deps, trx, { contribution, contact, mail, joinerId: id });
  return { id };
}
