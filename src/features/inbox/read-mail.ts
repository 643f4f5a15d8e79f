// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import EmailReplyParser from 'email-reply-parser';
import { fileTypeFromBuffer } from 'file-type';
import { type AddressObject, type EmailAddress, type ParsedMail, simpleParser } from 'mailparser';
import { cleanText } from '../../kernel/clean-text.ts';
import type { Id } from '../../kernel/ids.ts';
import { asOneLine, isDeliverable } from '../../platform/mail/addresses.ts';
import { cut } from './domain.ts';
import type { MailFile, ReadMail } from './read-mail-domain.ts';

const maxHtmlToRead = 2_000_000;
const maxTextToRead = 1_000_000;

/** Reads a mail's bytes. @throws when they are nothing of which a mail can be made. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const parsed = await simpleParser(raw, {
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: maxHtmlToRead,
  });
  const from = senderOf(parsed.from);
  return {
    messageId: asOneLine(parsed.messageId ?? ''),
    from,
    to: receiversOf(parsed),
    subject: cut(asOneLine(cleanText(parsed.subject ?? '').toWellFormed()), 500),
    date: parsed.date && !Number.isNaN(parsed.date.getTime()) ? parsed.date.toISOString() : '',
    text: readable(parsed.text ?? ''),
    files: parsed.attachments.map(toFile),
    headers: headersOf(parsed),
    mentionedIds: mentioned(raw),
  };
}

/**
 * By which the same mail is recognised when it comes again, under another number or along another way: its Message-ID with what
 * it says, since some programs give the same one to all their mails. One without a Message-ID is known by its bytes.
 */
export function contentKey(raw: Buffer, mail: ReadMail | undefined): string {
  if (!mail || mail.messageId === '') return createHash('sha256').update(raw).digest('hex');
  const { messageId, from, subject, date, text, files } = mail;
  const hash = createHash('sha256').update(JSON.stringify([messageId, from, subject, date, text]));
  for (const { content } of files) hash.update(createHash('sha256').update(content).digest());
  return hash.digest('hex');
}

/** The key under which a mail is handed in: the same however often it is tried (a UUID of version 8, RFC 9562). */
export function submissionKeyOf(key: string): Id {
  const hex = createHash('sha256').update(`inbound mail\n${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What somebody wrote themselves above the mail that they reply to; all of it when nothing would be left. */
export function replyText(text: string): string {
  const own = new EmailReplyParser().parseReply(text).trim();
  return own === '' ? text : own;
}

/** What a file is by its first bytes, whatever it is called. */
export async function contentTypeOf(content: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found) return found.mime;
  return isPlainText(content) ? 'text/plain' : 'application/octet-stream';
}

function isPlainText(content: Buffer): boolean {
  const start = content.subarray(0, 4096);
  return !start.includes(0) && !start.toString('utf8').slice(0, -4).includes('\uFFFD');
}

function readable(text: string): string {
  return cut(cleanText(text.toWellFormed()), maxTextToRead)
    .replace(/[\t ]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function senderOf(from: AddressObject | undefined): ReadMail['from'] {
  const [sender] = flat(from?.value ?? []);
  if (!sender?.address || !isDeliverable(sender.address)) return undefined;
  return { name: cut(asOneLine(cleanText(sender.name.toWellFormed())), 200), address: sender.address };
}

/** A group, such as `Buren: jos@…, els@…;`, stands for its members. */
function flat(addresses: readonly EmailAddress[]): EmailAddress[] {
  return addresses.flatMap((one) => (one.group ? flat(one.group) : [one]));
}

const receiverHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

function receiversOf(parsed: ParsedMail): string[] {
  const named = [parsed.to, parsed.cc, parsed.bcc].flat().flatMap((one) => flat(one?.value ?? []));
  const written = parsed.headerLines
    .filter(({ key }) => receiverHeaders.includes(key))
    .map(({ line }) => valueOf(line));
  return [
    ...named.map((one) => one.address ?? ''),
    ...written.map((one) => one.replace(/[<>]/g, '').trim()),
  ].filter((address) => address.includes('@') && address.length < 255);
}

function toFile(attachment: ParsedMail['attachments'][number], index: number): MailFile {
  const { content, filename } = attachment;
  const name = cut(asOneLine(cleanText((filename ?? '').toWellFormed())).replace(/[\\/]/g, '_'), 200);
  return {
    name: name === '' ? nameFor(attachment.contentType, index) : name,
    content,
    bytes: content.length,
  };
}

function nameFor(contentType: string, index: number): string {
  const known: Record<string, string> = {
    'message/rfc822': 'eml',
    'text/calendar': 'ics',
    'text/plain': 'txt',
  };
  const extension = known[contentType] ?? /^image\/(\w{2,5})$/.exec(contentType)?.[1] ?? 'bin';
  return `${index + 1}.${extension}`;
}

function headersOf(parsed: ParsedMail): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { key, line } of parsed.headerLines) {
    if (key !== '__proto__') headers[key] ??= cleanText(valueOf(line)).replace(/\s+/g, ' ').trim();
  }
  return headers;
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(':') + 1);
}

/** Message-IDs in the whole of it: a mail that came back holds the headers of what was sent, in one form or another. */
function mentioned(raw: Buffer): string[] {
  const found =
    raw
      .subarray(0, 200_000)
      .toString('latin1')
      .match(/<[^<>@\s]{1,100}@[^<>@\s]{1,100}>/g) ?? [];
  return [...new Set(found)].slice(0, 200);
}
