// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { InboundKind } from './domain.ts';

/** A file that came along, as its sender called it. */
export type MailFile = {
  readonly name: string;
  readonly bytes: number;
  readonly content: Buffer;
};

/** What a mail says, whatever it was written in: no control characters, no half letters. */
export type ReadMail = {
  readonly messageId: string;
  /** Nothing when it has no sender to whom mail could be sent. */
  readonly from: { readonly name: string; readonly address: string } | undefined;
  /** All addresses to which it was sent, also those that servers wrote on it. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly files: readonly MailFile[];
  /** The headers by their names in small letters; of several with one name the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** Message-IDs that stand anywhere in it: of what it came back for. */
  readonly mentionedIds: readonly string[];
};

export type Ours = {
  /** Addresses that are ours, in small letters and without what stands behind a plus. */
  readonly addresses: readonly string[];
  readonly mailIdOf: (messageId: string) => Id | undefined;
};

const machineNames =
  /^(mailer[-_.]?daemon|post[-_]?master|mail[-_.]?delivery|mailerdaemon|mmdf|mda|auto-?notify)\b/i;
const bounceSubjects =
  /^(undeliver|mail delivery (failed|failure|subsystem|system)|delivery (status notification|failure|notification|report)|returned mail|failure notice|non[- ]?deliver|mail system error|warning: could not send|delivery has failed|message could not be delivered|onbestelbaar|niet bezorgd|niet te bezorgen|unzustellbar)/i;
const awaySubjects =
  /^(auto(matische?|matic|mated)?[ :_-]*(antwoord|beantwoording|reply|response|respons|generated)|autoreply|autoresponder|out of (the )?office|afwezigheids(bericht|melding)|buiten kantoor|ik ben (er niet|afwezig|met vakantie)|vacation (reply|response|message)|abwesenheit|r[ée]ponse automatique|\[?auto[- ]?reply\]?)/i;

/**
 * Whether a mail is from a person (RFC 3834 §2, RFC 3464, RFC 8098). In doubt it is a message: a confirmation too many does
 * less harm than a resident who is not heard.
 */
export function kindOf(mail: ReadMail, ours: Ours): InboundKind {
  const { headers } = mail;
  if (isBounce(mail)) return 'bounce';
  if (isLoop(mail, ours)) return 'loop';
  const automatic = (headers['auto-submitted'] ?? 'no').toLowerCase();
  const precedence = (headers.precedence ?? '').toLowerCase();
  const isAutomatic =
    !automatic.startsWith('no') ||
    precedence === 'auto_reply' ||
    isThere(headers['x-autoreply']) ||
    isThere(headers['x-autorespond']) ||
    isThere(headers['x-auto-reply-from']) ||
    isThere(headers['x-mail-autoreply']) ||
    reportType(headers) !== undefined ||
    isNullSender(headers) ||
    awaySubjects.test(mail.subject);
  if (isAutomatic) return 'auto_reply';
  const isBulk =
    /^(bulk|junk|list)\b/.test(precedence) ||
    isThere(headers['list-unsubscribe']) ||
    isThere(headers['list-id']);
  return isBulk ? 'bulk' : 'message';
}

function isBounce({ headers, subject, from }: ReadMail): boolean {
  if (reportType(headers) === 'delivery-status') return true;
  if (isThere(headers['x-failed-recipients'])) return true;
  const sender = from?.address ?? headers.from ?? '';
  const isFromMachine = machineNames.test(localPart(sender));
  return isFromMachine || (bounceSubjects.test(subject) && (isNullSender(headers) || isMachineLike(headers)));
}

function isMachineLike(headers: ReadMail['headers']): boolean {
  return (
    isThere(headers['auto-submitted']) ||
    /mailer[-_. ]?daemon|postmaster|mail delivery/i.test(headers.from ?? '')
  );
}

function isLoop(mail: ReadMail, ours: Ours): boolean {
  if (ours.mailIdOf(mail.messageId)) return true;
  const own = new Set(ours.addresses);
  const loop = (mail.headers['x-loop'] ?? '').toLowerCase();
  if (ours.addresses.some((address) => loop.includes(address))) return true;
  return mail.from !== undefined && own.has(withoutTag(mail.from.address));
}

function reportType(headers: ReadMail['headers']): string | undefined {
  const type = headers['content-type'] ?? '';
  if (!/multipart\/report/i.test(type)) return undefined;
  return (/report-type\s*=\s*"?([a-z-]+)/i.exec(type)?.[1] ?? 'delivery-status').toLowerCase();
}

function isNullSender(headers: ReadMail['headers']): boolean {
  return /^<\s*>$/.test((headers['return-path'] ?? '').trim());
}

function isThere(value: string | undefined): boolean {
  return value !== undefined && !/^no$/i.test(value.trim());
}

function localPart(address: string): string {
  return (/<([^>]*)>/.exec(address)?.[1] ?? address).trim();
}

function withoutTag(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*(?=@)/, '');
}
