// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { replyTargetOf } from '../../platform/mail/reply-address.ts';
import {
  findByNumber,
  findContact,
  findJoinerByAddress,
  findJoinerByTail,
  joinerOfReply,
  numberOfReply,
  numbersIn,
} from '../contributions/index.ts';
import { questionOfReply } from '../coordination-desk/index.ts';
import type { ReadMail } from './read-mail-domain.ts';

/** A contribution, of which this is its submitter's or that of somebody who joined it; or the question that a partner answers. */
export type Replied =
  | { readonly number: string }
  | { readonly number: string; readonly joinerId: Id }
  | { readonly questionId: Id };

/**
 * What it replies to: by its signed address, or by its subject when the sender is who brought that or joined it. Anybody can write
 * a number: without one of these it is a new contribution.
 */
export async function repliedTo(
  deps: Deps,
  trx: Trx,
  { municipality, mail }: { readonly municipality: Municipality; readonly mail: ReadMail },
): Promise<Replied | undefined> {
  for (const address of mail.to) {
    const target = replyTargetOf(deps, municipality.id, address);
    const number = target && numberOfReply(target);
    if (number && (await findByNumber(trx, number))) return { number };
    const joined = target && joinerOfReply(target);
    const one = joined && (await findByNumber(trx, joined.number));
    const joiner = one && (await findJoinerByTail(trx, one.id, joined.tail));
    if (joiner) return { number: one.number, joinerId: joiner.id };
    const question = target && (await questionOfReply(trx, target));
    if (question) return { questionId: question.id };
  }
  const sender = mail.from?.address.toLowerCase();
  for (const number of numbersIn(mail.subject).slice(0, 3)) {
    const found = await findByNumber(trx, number);
    const contact = found && (await findContact(trx, found.contactId));
    if (contact?.email && contact.email.toLowerCase() === sender) return { number };
    const joiner = found && sender && (await findJoinerByAddress(trx, found.id, sender));
    if (joiner) return { number, joinerId: joiner.id };
  }
  return undefined;
}
