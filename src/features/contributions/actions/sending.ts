// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { type Trx, municipalityOf } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { replyAddress } from '../../../platform/mail/reply-address.ts';
import { queueMail } from '../../notifications/index.ts';
import { type Contact, replyTargetFor } from '../domain.ts';
import type { MailText } from '../mails.ts';

type ToResident = {
  readonly contribution: { readonly id: Id; readonly number: string };
  readonly contact: Contact | undefined;
  readonly mail: MailText;
};

/** Puts a mail to the submitter in the outbox, in this transaction; nothing without an address. */
export async function sendMail(
  deps: Deps,
  trx: Trx,
  { contribution, contact, mail }: ToResident,
): Promise<void> {
  if (!contact?.email) return;
  const replyTo = replyAddress(deps, municipalityOf(trx), replyTargetFor(contribution.number));
  await queueMail(deps, trx, {
    ...mail,
    ...(replyTo ? { replyTo } : {}),
    to: { name: contact.name ?? '', address: contact.email },
    aboutTopic: 'contributions',
    aboutId: contribution.id,
  });
}
