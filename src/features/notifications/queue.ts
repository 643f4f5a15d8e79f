// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Trx, municipalityOf } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { asOneLine, isDeliverable } from '../../platform/mail/addresses.ts';
import { type NewMail, insertMails } from './store.ts';

export const sendMailName = 'mail.send';

export type MailToQueue = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The feature and the record that the mail tells about. */
  readonly aboutTopic: string;
  readonly aboutId: Id;
  /** Until then nobody may read the text in the outbox: it opens a door. */
  readonly secretUntil?: Temporal.Instant;
};

type QueueDeps = Pick<Deps, 'clock' | 'jobs' | 'mailIsSent'>;

/**
 * Writes a mail and the job that sends it, in the transaction of what it tells about: sent after the commit, or never.
 * Without an SMTP server it is kept and can be read in the workplace. One to an address that cannot be right is not lost
 * either: it stands in the outbox as failed.
 */
export async function queueMail(deps: QueueDeps, trx: Trx, mail: MailToQueue): Promise<Id> {
  const row = rowOf(deps, mail);
  await insertMails(trx, [row]);
  if (row.state === 'waiting') {
    await deps.jobs.enqueue(trx, sendMailName, { municipalityId: municipalityOf(trx), mailId: row.id });
  }
  return row.id;
}

/** So many in one statement: a thousand letters do not go through memory and network as one. */
const batchSize = 100;

/** The same for many at once, as when everyone who joined hears an answer. */
export async function queueMails(deps: QueueDeps, trx: Trx, mails: readonly MailToQueue[]): Promise<void> {
  const municipalityId = municipalityOf(trx);
  for (let from = 0; from < mails.length; from += batchSize) {
    const rows = mails.slice(from, from + batchSize).map((mail) => rowOf(deps, mail));
    await insertMails(trx, rows);
    const waiting = rows.filter((row) => row.state === 'waiting');
    await deps.jobs.enqueueAll(
      trx,
      sendMailName,
      waiting.map((row) => ({ municipalityId, mailId: row.id })),
    );
  }
}

function rowOf(deps: QueueDeps, mail: MailToQueue): NewMail {
  const at = deps.clock.now();
  const canGo = isDeliverable(mail.to.address);
  return {
    ...mail,
    id: newId(at.epochMilliseconds),
    at,
    to: { name: asOneLine(mail.to.name), address: mail.to.address },
    subject: asOneLine(mail.subject),
    state: canGo ? (deps.mailIsSent ? 'waiting' : 'kept') : 'failed',
    lastError: canGo ? null : 'Not an address to which mail can be sent.',
    secretUntil: mail.secretUntil ?? null,
  };
}
