// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../kernel/clock.ts';
import { contributionKinds } from '../../kernel/municipality.ts';

/** What has a term of its own (bewaartermijn), counted from its end: closing, the talk itself, sending, settling. */
export const termKinds = [
  ...contributionKinds,
  'talk',
  'help_offer',
  'appointment',
  'mail',
  'inbound',
  'document_read',
] as const;
export type TermKind = (typeof termKinds)[number];

export type TermUnit = 'months' | 'days';

type TermShape = {
  readonly unit: TermUnit;
  readonly proposed: number;
  readonly most: number;
  /** What is proposed counts until the municipality decides: without a term it would be kept of people for ever. */
  readonly holdsUndecided?: true;
};

/** What is proposed until the municipality decides. Nothing goes by itself before that, but where it says so. */
export const termShapes: Readonly<Record<TermKind, TermShape>> = {
  question: { unit: 'months', proposed: 12, most: 120 },
  idea: { unit: 'months', proposed: 24, most: 120 },
  concern: { unit: 'months', proposed: 24, most: 120 },
  compliment: { unit: 'months', proposed: 12, most: 120 },
  talk: { unit: 'months', proposed: 12, most: 120 },
  help_offer: { unit: 'months', proposed: 6, most: 120 },
  appointment: { unit: 'days', proposed: 90, most: 240 },
  mail: { unit: 'days', proposed: 180, most: 240 },
  inbound: { unit: 'days', proposed: 90, most: 240 },
  document_read: { unit: 'months', proposed: 12, most: 120, holdsUndecided: true },
};

/** A term as the municipality decided on it: how long, by whom, when and why. */
export type Term = {
  readonly kind: TermKind;
  readonly amount: number;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Temporal.Instant;
};

/** What counts now; nothing while nobody decided. */
export function amountOf(kind: TermKind, term: Pick<Term, 'amount'> | undefined): number | undefined {
  const { proposed, holdsUndecided } = termShapes[kind];
  return term?.amount ?? (holdsUndecided ? proposed : undefined);
}

/** What ended before this moment is past its term. Months are calendar months in the Netherlands: of 31 May one back is 30 April. */
export function pastSince(kind: TermKind, amount: number, now: Temporal.Instant): Temporal.Instant {
  const { unit } = termShapes[kind];
  return now
    .toZonedDateTimeISO(timeZone)
    .subtract({ [unit]: amount })
    .toInstant();
}

export function isTermKind(text: string | undefined): text is TermKind {
  return termKinds.some((kind) => kind === text);
}
