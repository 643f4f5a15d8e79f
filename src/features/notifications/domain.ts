// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Id, isId } from '../../kernel/ids.ts';

/**
 * kept: written while no SMTP server was configured. failed: given up, until somebody has it tried again.
 * withdrawn: its reader does not want it any more; it never goes out.
 */
export const mailStates = ['waiting', 'kept', 'sent', 'failed', 'withdrawn'] as const;
export type MailState = (typeof mailStates)[number];

/** A failed delivery is tried again so many times, with growing pauses: some hours in all. */
export const mailRetries = 12;

/** For so long only one sends a mail; longer than the mailer's time limits together. After a crash it is sent again then. */
export const claimMinutes = 4;

/** What becomes of a mail after its last attempt failed; `refused`: the server says that it will never take it. */
export function stateAfterFailure(attempts: number, isRefused: boolean): 'waiting' | 'failed' {
  return isRefused || attempts > mailRetries ? 'failed' : 'waiting';
}

/** Only what did not go out can be tried (again). */
export function canBeTried(state: MailState): boolean {
  return state === 'failed' || state === 'kept';
}

export type MailInList = {
  readonly id: Id;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly state: MailState;
  readonly createdAt: Temporal.Instant;
};

export type Mail = MailInList & {
  readonly bodyText: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly sentAt: Temporal.Instant | null;
  readonly secretUntil: Temporal.Instant | null;
};

/** A code to sign in with is for its reader alone for as long as it works. */
export function isStillSecret(mail: Pick<Mail, 'secretUntil'>, now: Temporal.Instant): boolean {
  return mail.secretUntil !== null && mail.secretUntil.epochMilliseconds > now.epochMilliseconds;
}

const ownDomain = 'meent';

/** Under which Message-ID a mail goes out, without its brackets. */
export function messageIdOf(mailId: Id): string {
  return `${mailId}@${ownDomain}`;
}

/** Which mail of ours a Message-ID, with or without its brackets, is of; nothing when it is of another's. */
export function mailIdOf(messageId: string): Id | undefined {
  const [id, domain] = messageId.replace(/^<|>$/g, '').toLowerCase().split('@');
  return domain === ownDomain && isId(id) ? id : undefined;
}
