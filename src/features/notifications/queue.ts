// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Trx, municipalityOf } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { asOneLine, isDeliverable } from '../../platform/mail/addresses.ts';
import { insertMail } from './store.ts';

export const sendMailName = 'mail.send';

export type MailToQueue = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The feature and the record that the mail tells about. */
  readonly aboutTopic: string;
  readonly aboutId: Id;
  /** What goes along for an agenda (iCalendar). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
  /** Where a reply goes, when that is not the sender's address. */
  readonly replyTo?: string;
  /** Until then nobody may read the text in the outbox: it opens a door. */
  readonly secretUntil?: Temporal.Instant;
};

/**
 * Writes a mail and the job that sends it, in the transaction of what it tells about: sent after the commit, or never.
 * Without an SMTP server it is kept and can be read in the workplace. One to an address that cannot be right is not lost
 * either: it stands in the outbox as failed.
 */
export async function queueMail(
  deps: Pick<Deps, 'clock' | 'jobs' | 'mailIsSent'>,
  trx: Trx,
  mail: MailToQueue,
): Promise<Id> {
  const at = deps.clock.now();
  const id = newId(at.epochMilliseconds);
  const canGo = isDeliverable(mail.to.address);
  await insertMail(trx, {
    ...mail,
    id,
    at,
    to: { name: asOneLine(mail.to.name), address: mail.to.address },
    subject: asOneLine(mail.subject),
    state: canGo ? (deps.mailIsSent ? 'waiting' : 'kept') : 'failed',
    lastError: canGo ? null : 'Not an address to which mail can be sent.',
    secretUntil: mail.secretUntil ?? null,
    calendar: mail.calendar ?? null,
    replyTo: mail.replyTo ?? null,
  });
  if (canGo && deps.mailIsSent) {
    await deps.jobs.enqueue(trx, sendMailName, { municipalityId: municipalityOf(trx), mailId: id });
  }
  return id;
}
