// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { cleanText } from '../../kernel/clean-text.ts';
import type { Id } from '../../kernel/ids.ts';
import type { ReadMail } from './read-mail-domain.ts';

/**
 * stored: nobody has looked at it yet. taken: it became a contribution, or a reply to one. waiting: a person has to look.
 * recognised: from a machine, nothing to do. set_aside: a person decided so, with a reason.
 */
export const inboundStates = ['stored', 'taken', 'waiting', 'recognised', 'set_aside'] as const;
export type InboundState = (typeof inboundStates)[number];

export const inboundKinds = ['message', 'auto_reply', 'bounce', 'loop', 'bulk', 'duplicate'] as const;
export type InboundKind = (typeof inboundKinds)[number];

/** Why a mail waits for a person. */
export const waitReasons = [
  'no_sender',
  'empty',
  'too_large',
  'too_many_files',
  'too_many',
  'bulk',
  'unreadable',
  'failed',
] as const;
export type WaitReason = (typeof waitReasons)[number];

export type InboundInList = {
  readonly id: Id;
  readonly state: InboundState;
  readonly kind: InboundKind | null;
  readonly why: WaitReason | null;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly receivedAt: Temporal.Instant;
  /** The contribution that it became or was put on. */
  readonly number: string | null;
};

export type Inbound = InboundInList & {
  readonly rawKey: string;
  readonly rawBytes: number;
  readonly isWhole: boolean;
  readonly attempts: number;
  readonly lastError: string | null;
};

/** A mailbox, and since when it cannot be read. */
export type MailboxState = {
  readonly name: string;
  readonly checkedAt: Temporal.Instant | null;
  readonly failingSince: Temporal.Instant | null;
  readonly lastError: string | null;
};

export const maxRawBytes = 40_000_000;
export const maxFiles = 20;
export const maxFileBytes = 25_000_000;
export const maxSubject = 150;
export const maxBody = 10_000;
/** Who sends more than so many within an hour is no person who asks something, or needs one to look. */
export const maxPerHour = 10;
/** So often a mail is tried again before it waits for a person. */
export const maxAttempts = 5;

/** Where one may still decide what becomes of a mail. */
export function canBeDecided(state: InboundState): boolean {
  return state === 'waiting' || state === 'recognised' || state === 'set_aside';
}

/** A machine must never get a confirmation, whoever puts its mail in the worklist (RFC 3834). */
export function isFromMachine(kind: InboundKind | null): boolean {
  return kind !== 'message' && kind !== 'duplicate';
}

export type Verdict =
  | { readonly state: 'take' }
  | { readonly state: 'waiting'; readonly why: WaitReason }
  | { readonly state: 'recognised' };

/** What becomes of a mail that was read, before anybody knows whom it is about. */
export function judge(
  mail: ReadMail,
  facts: { readonly kind: InboundKind; readonly isWhole: boolean; readonly fromSender: number },
): Verdict {
  if (facts.kind === 'bulk') return { state: 'waiting', why: 'bulk' };
  if (facts.kind !== 'message') return { state: 'recognised' };
  const why = whyToWait(mail, facts);
  return why ? { state: 'waiting', why } : { state: 'take' };
}

function whyToWait(
  mail: ReadMail,
  facts: { readonly isWhole: boolean; readonly fromSender: number },
): WaitReason | undefined {
  if (!facts.isWhole) return 'too_large';
  if (!mail.from) return 'no_sender';
  if (mail.files.length > maxFiles) return 'too_many_files';
  if (mail.files.reduce((sum, file) => sum + file.bytes, 0) > maxFileBytes) return 'too_large';
  if (mail.subject === '' && mail.text === '' && mail.files.length === 0) return 'empty';
  return facts.fromSender > maxPerHour ? 'too_many' : undefined;
}

const prefixes = /^\s*((re|fw|fwd|antw|aw|wg|tr|doorst|betr|ref|sv|vs)\s*(\[\d+\])?\s*:\s*)+/i;

/** A subject without the signs of answering and forwarding; at most as long as a contribution's may be. */
export function plainSubject(subject: string): string {
  const line = cleanText(subject).replace(/\s+/g, ' ').trim();
  return cut(line.replace(prefixes, '').trim(), maxSubject);
}

/** The first `max` characters, ended by `…` when there were more; never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
