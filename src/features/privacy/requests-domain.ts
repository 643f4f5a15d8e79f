// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const ways = ['mail', 'phone', 'counter', 'letter'] as const;
export type Way = (typeof ways)[number];

export const outcomes = ['given', 'erased', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

export type NewRequest = {
  readonly id: Id;
  readonly contactId: Id | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly askedOn: string;
  readonly way: Way;
};

/** A resident who asked to see or to have erased what is kept of them (AVG-verzoek). */
export type PrivacyRequest = NewRequest & {
  readonly otherContactIds: readonly Id[];
  readonly madeBy: Id;
  readonly createdAt: Temporal.Instant;
  readonly outcome: Outcome | null;
  readonly settledBy: Id | null;
  readonly settledAt: Temporal.Instant | null;
};

export type Refusal = 'settled' | 'open' | 'asked_later';

/** The law gives a month from the day it was asked (GDPR article 12, paragraph 3): of 31 January that is the last of February. */
export function answerBy(askedOn: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(askedOn).add({ months: 1 });
}
