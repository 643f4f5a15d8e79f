// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../kernel/actor.ts';
import { type Id, isId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { htmlMessages } from '../../platform/html/messages.ts';
import type { JobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { MailRefused, type Mailer } from '../../platform/mail/mailer.ts';
import { record } from '../journal/index.ts';
import { mailRetries, messageIdOf, stateAfterFailure } from './domain.ts';
import { sendMailName } from './queue.ts';
import { type ClaimedMail, claimMail, listForgotten, markSent, markUnsent, readMail } from './store.ts';

type SendDeps = Pick<Deps, 'db' | 'clock'> & {
  readonly mailer: Mailer;
  /** Told in the same transaction that a server will never take this mail. */
  readonly whenRefused?: (trx: Trx, mail: RefusedMail) => Promise<void>;
};

export type RefusedMail = Pick<ClaimedMail, 'id' | 'aboutTopic' | 'aboutId'>;

/**
 * Sends one mail of the outbox. At least once: each attempt is written down before it is made, and whether it arrived after;
 * when the process dies between the two, the mail goes out again, with the same Message-ID, which most receivers recognise.
 * Never from inside a transaction: an embedded database has one connection, and a slow mail server would hold it.
 */
export function sendMailJob(deps: SendDeps): JobKind {
  return {
    name: sendMailName,
    retries: mailRetries,
    handle: async ({ municipalityId, mailId }) => {
      if (!isId(mailId)) throw new TypeError('A job to send a mail names no mail.');
      await sendMail(deps, municipalityId, mailId);
    },
  };
}

async function sendMail(deps: SendDeps, municipalityId: Id, mailId: Id): Promise<void> {
  const claimed = await inMunicipality(deps, municipalityId, async (trx) => {
    const mail = await claimMail(trx, mailId, deps.clock.now());
    if (mail) return mail;
    const there = await readMail(trx, mailId);
    // Another attempt is under way, or died on the way: look again later.
    if (there?.state === 'waiting') throw new Error('This mail is being sent by another job.');
    return undefined;
  });
  if (!claimed) return;
  const failure = await deliver(deps.mailer, claimed);
  if (!failure) {
    await inMunicipality(deps, municipalityId, (trx) => markSent(trx, mailId, deps.clock.now()));
    return;
  }
  const state = stateAfterFailure(claimed.attempts, failure instanceof MailRefused);
  await inMunicipality(deps, municipalityId, async (trx) => {
    await markUnsent(trx, mailId, state, failure.message.slice(0, 500));
    if (state === 'waiting') return;
    const details = { aboutId: claimed.aboutId };
    const entry = { topic: 'notifications', subjectId: mailId, verb: 'mail_failed', details };
    await record(trx, { actor: system, at: deps.clock.now(), ...entry });
    if (failure instanceof MailRefused) await deps.whenRefused?.(trx, claimed);
  });
  if (state === 'waiting') throw failure;
}

async function deliver(mailer: Mailer, mail: ClaimedMail): Promise<Error | undefined> {
  try {
    await mailer.send({
      messageId: messageIdOf(mail.id),
      to: { name: mail.toName, address: mail.toAddress },
      fromName: htmlMessages({ locale: 'nl' }).municipality(mail.municipalityName),
      subject: mail.subject,
      text: mail.bodyText,
      html: mail.bodyHtml,
      ...(mail.calendar && mail.calendarMethod
        ? { calendar: { method: mail.calendarMethod, content: mail.calendar } }
        : {}),
      ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
      headers: mail.headers,
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Mails that wait without a job get one again. Returns how many. */
export async function sweepMails(
  deps: Pick<Deps, 'db' | 'clock' | 'mailIsSent'> & { readonly jobs: Pick<Jobs, 'enqueue'> },
  municipalityId: Id,
): Promise<number> {
  if (!deps.mailIsSent) return 0;
  const before = deps.clock.now().subtract({ minutes: 1 });
  return inMunicipality(deps, municipalityId, async (trx) => {
    const forgotten = await listForgotten(trx, before);
    for (const mailId of forgotten) await deps.jobs.enqueue(trx, sendMailName, { municipalityId, mailId });
    return forgotten.length;
  });
}
