// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Trx, municipalityOf } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { asOneLine, isDeliverable } from '../../platform/mail/addresses.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { type NewMail, insertMails, insertSharedMails } from './store.ts';

export const sendMailName = 'mail.send';

/** Beside those that every mail has, such as List-Unsubscribe. */
export type MailHeaders = Readonly<Record<string, string>>;

type QueueDeps = Pick<Deps, 'clock' | 'mailIsSent'> & { readonly jobs: Pick<Jobs, 'enqueue'> };

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
  readonly headers?: MailHeaders;
  /** Until then nobody may read the text in the outbox: it opens a door. */
  readonly secretUntil?: Temporal.Instant;
};

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
export async function queueMails(
  deps: Pick<Deps, 'clock' | 'jobs' | 'mailIsSent'>,
  trx: Trx,
  mails: readonly MailToQueue[],
): Promise<void> {
  const municipalityId = municipalityOf(trx);
  for (let from = 0; from < mails.length; from += batchSize) {
    const rows = mails.slice(from, from + batchSize).map((mail) => rowOf(deps, mail));
    await insertMails(trx, rows);
    const waiting = rows.filter((row) => row.state === 'waiting');
    await deps.jobs.enqueueMany(
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
    headers: mail.headers ?? {},
    secretUntil: mail.secretUntil ?? null,
    calendar: mail.calendar ?? null,
    replyTo: mail.replyTo ?? null,
  };
}

/** One text for many readers, in which `personal` stands wherever each reader's own words come. */
export type SharedText = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export type PersonalMail = {
  readonly address: string;
  /** Which of the texts. */
  readonly text: number;
  /** What comes in the place of `personal`: nothing that means something in HTML. */
  readonly personal: string;
  readonly headers: MailHeaders;
  readonly aboutId: Id;
};

export type MailsToQueue = {
  readonly texts: readonly SharedText[];
  readonly personal: string;
  readonly mails: readonly PersonalMail[];
  readonly aboutTopic: string;
};

/** As `queueMails`, for one text to many: the mails in one statement, their jobs in another. Made for some hundreds at a time. */
export async function queueSharedMails(
  deps: Pick<Deps, 'clock' | 'jobs' | 'mailIsSent'>,
  trx: Trx,
  wanted: MailsToQueue,
): Promise<void> {
  const at = deps.clock.now();
  const municipalityId = municipalityOf(trx);
  const mails = wanted.mails.map((mail) => ({
    ...mail,
    id: newId(at.epochMilliseconds),
    state: !isDeliverable(mail.address)
      ? ('failed' as const)
      : deps.mailIsSent
        ? ('waiting' as const)
        : ('kept' as const),
  }));
  const texts = wanted.texts.map((text) => ({ ...text, subject: asOneLine(text.subject) }));
  await insertSharedMails(trx, { ...wanted, texts, mails, at });
  const waiting = mails.filter((mail) => mail.state === 'waiting');
  await deps.jobs.enqueueMany(
    trx,
    sendMailName,
    waiting.map((mail) => ({ municipalityId, mailId: mail.id })),
  );
}
