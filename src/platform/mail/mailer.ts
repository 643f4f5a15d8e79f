// SPDX-License-Identifier: EUPL-1.2
import { createTransport } from 'nodemailer';
import { asOneLine, isDeliverable } from './addresses.ts';

export type OutgoingMail = {
  /** Stays the same when a mail is sent again, so that a receiver recognises a double one. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** The name beside the sender's address: the municipality. */
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where a reply goes, when that is not the sender's address. */
  readonly replyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An invitation for an agenda, or word that it is off (iCalendar). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
};

/** The server says that it will never take this mail, for instance because nobody has the address. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

export type Mailer = {
  /** Resolves when the server has taken the mail over; rejects with the server's own words. @throws MailRefused */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
};

/**
 * The way out, over SMTP. `smtps://` is TLS from the first byte; `smtp://` turns to TLS when the server offers it, and
 * `smtp://…?requireTLS=true` refuses to go on without. Other nodemailer settings go in the query in the same way.
 */
export function openMailer(options: { readonly smtpUrl: string; readonly from: string }): Mailer {
  const transport = createTransport({
    url: options.smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // The pool reports lost idle connections here; each mail's own failure comes back from send.
  transport.on('error', () => undefined);
  return {
    send: async (mail) => {
      if (!isDeliverable(mail.to.address)) throw new MailRefused('Not an address to which mail can be sent.');
      const sending = transport.sendMail({
        messageId: `<${mail.messageId}>`,
        from: { name: asOneLine(mail.fromName), address: options.from },
        to: { name: asOneLine(mail.to.name), address: mail.to.address },
        subject: asOneLine(mail.subject),
        text: mail.text,
        html: mail.html,
        ...(mail.calendar ? { icalEvent: { ...mail.calendar, filename: 'afspraak.ics' } } : {}),
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        headers: { ...machineHeaders(options.from), ...mail.headers },
      });
      await sending.catch((error: unknown) => {
        throw isForGood(error) ? new MailRefused(error.message) : error;
      });
    },
    close: () => transport.close(),
  };
}

/** Tell machines that nobody sits here to answer (RFC 3834), and let us recognise what comes round to ourselves. */
function machineHeaders(from: string): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'X-Loop': from,
  };
}

/** 5xx on the recipient or the message itself (RFC 5321 §4.2.1). One on signing in is our own setting, which can be mended. */
function isForGood(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error) || !('responseCode' in error)) return false;
  const isAboutMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  return isAboutMail && typeof error.responseCode === 'number' && error.responseCode >= 500;
}
