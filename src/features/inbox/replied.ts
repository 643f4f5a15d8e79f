// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { replyTargetOf } from '../../platform/mail/reply-address.ts';
import { findByNumber, findContact, numberOfReply, numbersIn } from '../contributions/index.ts';
import { questionOfReply } from '../coordination-desk/index.ts';
import type { ReadMail } from './read-mail-domain.ts';

/** The contribution that a mail replies to, or the question that a partner answers with it. */
export type Replied = { readonly number?: string; readonly questionId?: Id };

/**
 * What it replies to: by its signed address, or by its subject when the sender is whose contribution
 * that is. Anybody can write a number: without one of these it is a new contribution.
 */
export async function repliedTo(
  deps: Deps,
  trx: Trx,
  { municipality, mail }: { readonly municipality: Municipality; readonly mail: ReadMail },
): Promise<Replied> {
  for (const address of mail.to) {
    const target = replyTargetOf(deps, municipality.id, address);
    const number = target && numberOfReply(target);
    if (number && (await findByNumber(trx, number))) return { number };
    const question = target && (await questionOfReply(trx, target));
    if (question) return { questionId: question.id };
  }
  const sender = mail.from?.address.toLowerCase();
  for (const number of numbersIn(mail.subject).slice(0, 3)) {
    const found = await findByNumber(trx, number);
    const contact = found && (await findContact(trx, found.contactId));
    if (contact?.email && contact.email.toLowerCase() === sender) return { number };
  }
  return {};
}
