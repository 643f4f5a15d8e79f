// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { type Trx, municipalityOf } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { replyAddress } from '../../../platform/mail/reply-address.ts';
import { queueMail } from '../../notifications/index.ts';
import type { Contact } from '../domain.ts';
import { joinerTargetFor, replyTargetFor } from '../reply-domain.ts';
import type { MailText } from '../mails.ts';

type ToResident = {
  readonly contribution: { readonly id: Id; readonly number: string };
  readonly contact: Contact | undefined;
  readonly mail: MailText;
  /** To somebody who joined it: a reply is theirs, not its submitter's. */
  readonly joinerId?: Id;
};

/** Puts a mail to the submitter in the outbox, in this transaction; nothing without an address. */
export async function sendMail(
  deps: Deps,
  trx: Trx,
  { contribution, contact, mail, joinerId }: ToResident,
): Promise<void> {
  if (!contact?.email) return;
  const replyTo = replyToOf(deps, trx, { number: contribution.number, joinerId: joinerId ?? null });
  await queueMail(deps, trx, {
    ...mail,
    ...replyTo,
    to: { name: contact.name ?? '', address: contact.email },
    aboutTopic: 'contributions',
    aboutId: contribution.id,
  });
}

/** Where a reply to a letter goes: signed, so that it lands with what it is about, as of whom it is. */
export function replyToOf(
  deps: Deps,
  trx: Trx,
  { number, joinerId }: { readonly number: string; readonly joinerId: Id | null },
): { readonly replyTo?: string } {
  const target = joinerId === null ? replyTargetFor(number) : joinerTargetFor(number, joinerId);
  const replyTo = replyAddress(deps, municipalityOf(trx), target);
  return replyTo ? { replyTo } : {};
}
