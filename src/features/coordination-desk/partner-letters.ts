// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { replyAddress } from '../../platform/mail/reply-address.ts';
import type { Contribution } from '../contributions/index.ts';
import { type PartnerQuestion, insertPartnerLink } from '../coordination/index.ts';
import { queueMail } from '../notifications/index.ts';
import { readStaffing } from '../teams/index.ts';
import { replyTargetFor } from './domain.ts';
import { hashOf, newToken } from '../../platform/secrets/token.ts';
import { type PartnerLetter, partnerMail } from './mails.ts';
import { readShared } from './shared.ts';

type LetterDeps = Pick<Deps, 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl' | 'secrets' | 'mailbox'>;

/** A link works for half a year at most from its last extension: so long nobody but the partner reads a mail that was sent. */
const secretHours = 24 * 400;

type Letter = {
  readonly municipality: Municipality;
  readonly contribution: Contribution;
  readonly question: PartnerQuestion;
  readonly why: PartnerLetter;
};

/** Writes to a partner, with a link of its own: of those before, only a hash is kept. */
export async function mailPartner(
  deps: LetterDeps,
  trx: Trx,
  { municipality, contribution, question, why }: Letter,
): Promise<void> {
  const at = deps.clock.now();
  const token = newToken();
  const staffing = await readStaffing(deps, trx);
  const shared = await readShared(deps, trx, contribution, question);
  const replyTo = replyAddress(deps, municipality.id, replyTargetFor(question.code));
  const by = staffing.people.get(question.askedBy)?.name ?? municipality.name;
  await insertPartnerLink(trx, { tokenHash: hashOf(token), questionId: question.id, at });
  await queueMail(deps, trx, {
    ...partnerMail(deps, municipality, {
      why,
      question,
      number: contribution.number,
      shared,
      by,
      token,
      canReply: replyTo !== undefined,
    }),
    ...(replyTo ? { replyTo } : {}),
    to: { name: question.toName, address: question.toAddress },
    aboutTopic: 'coordination',
    aboutId: question.id,
    // Without a mail server somebody passes it on by hand, and has to read it for that.
    ...(deps.mailIsSent ? { secretUntil: at.add({ hours: secretHours }) } : {}),
  });
}
