// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { SharingGround } from '../../kernel/grounds.ts';
import type { Id } from '../../kernel/ids.ts';

/** What of a contribution a partner may be shown, one by one. Of the resident nothing, unless it is ticked. */
export const shareables = ['text', 'place', 'name', 'email', 'phone'] as const;
export type Shareable = (typeof shareables)[number];

export type Sharing = {
  readonly shares: readonly Shareable[];
  /** Of the talk with the resident and the files that came along: which. */
  readonly messageIds: readonly Id[];
  readonly fileIds: readonly Id[];
};

/** A question to a partner about a contribution. */
export type PartnerQuestion = Sharing & {
  readonly id: Id;
  readonly contributionId: Id;
  readonly organisationId: Id;
  readonly toName: string;
  readonly toAddress: string;
  readonly askedBy: Id;
  readonly question: string;
  readonly ground: SharingGround;
  readonly groundNote: string;
  /** The last day on which it can be seen. */
  readonly visibleUntil: string;
  /** In the address for replies by mail. */
  readonly code: string;
  readonly askedAt: Temporal.Instant;
  readonly remindedAt: Temporal.Instant | null;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly handledAt: Temporal.Instant | null;
};

export const answerWays = ['page', 'mail'] as const;
export type AnswerWay = (typeof answerWays)[number];
export type PartnerAnswer = {
  readonly id: Id;
  readonly questionId: Id;
  readonly body: string;
  readonly way: AnswerWay;
  readonly createdAt: Temporal.Instant;
};

export type ColleagueQuestion = {
  readonly id: Id;
  readonly contributionId: Id;
  readonly askedBy: Id;
  readonly askedTo: Id;
  readonly question: string;
  readonly askedAt: Temporal.Instant;
  readonly remindedAt: Temporal.Instant | null;
  readonly answer: string | null;
  readonly answeredBy: Id | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly seenAt: Temporal.Instant | null;
};

/** All that was asked about one contribution, oldest first. */
export type Coordination = {
  readonly partners: readonly PartnerQuestion[];
  readonly answers: readonly PartnerAnswer[];
  readonly colleagues: readonly ColleagueQuestion[];
};

export type PartnerState = 'waiting' | 'answered' | 'expired' | 'withdrawn';
type Standing = Pick<PartnerQuestion, 'withdrawnAt' | 'answeredAt' | 'visibleUntil'>;

export function partnerState(question: Standing, today: string): PartnerState {
  if (question.withdrawnAt !== null) return 'withdrawn';
  if (question.answeredAt !== null) return 'answered';
  return question.visibleUntil < today ? 'expired' : 'waiting';
}

/** Whether the partner may still look, and answer on the page: until its last day, unless it was withdrawn. */
export function isVisible(question: Pick<Standing, 'withdrawnAt' | 'visibleUntil'>, today: string): boolean {
  return question.withdrawnAt === null && question.visibleUntil >= today;
}

/** All that there is to share. */
export type Sharables<Message, File> = {
  readonly subject: string;
  readonly text: string;
  readonly place: string;
  readonly contact:
    | { readonly name: string | null; readonly email: string | null; readonly phone: string | null }
    | undefined;
  readonly messages: readonly (Message & { readonly id: Id })[];
  readonly files: readonly (File & { readonly id: Id })[];
};

export type Shared<Message, File> = {
  readonly subject?: string;
  readonly text?: string;
  readonly place?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly messages: readonly Message[];
  readonly files: readonly File[];
};

/** Exactly what was ticked, and nothing else (R9): page, mail and files all come from here. */
export function sharedOf<Message, File>(
  all: Sharables<Message, File>,
  { shares, messageIds, fileIds }: Sharing,
): Shared<Message, File> {
  const has = (one: Shareable): boolean => shares.includes(one);
  const { name, email, phone } = all.contact ?? { name: null, email: null, phone: null };
  return {
    ...(has('text') ? { subject: all.subject, text: all.text } : {}),
    ...(has('place') && all.place !== '' ? { place: all.place } : {}),
    ...(has('name') && name ? { name } : {}),
    ...(has('email') && email ? { email } : {}),
    ...(has('phone') && phone ? { phone } : {}),
    messages: all.messages.filter(({ id }) => messageIds.includes(id)),
    files: all.files.filter(({ id }) => fileIds.includes(id)),
  };
}

type Named = { readonly id: Id; readonly name: string };

/**
 * Who is meant by `@` and a name in a text: the whole name, with or without its spaces, or a first name that only one of
 * these people has. Capitals and accents make no difference.
 */
export function mentionedIn(text: string, people: readonly Named[]): Id[] {
  const plainText = plain(text);
  const firstNames = people.map(({ name }) => plain(name.split(' ')[0] ?? ''));
  return people
    .filter(({ name }, index) => {
      const first = firstNames[index] ?? '';
      const whole = plain(name);
      const ways = [whole, whole.replaceAll(' ', '')];
      const isOnly = firstNames.filter((one) => one === first).length === 1;
      return [...ways, ...(isOnly ? [first] : [])].some((way) => isAt(plainText, way));
    })
    .map(({ id }) => id);
}

function isAt(text: string, name: string): boolean {
  if (name === '') return false;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}\\p{N}._-])@${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
