// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const helpedAnswers = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof helpedAnswers)[number];

/** What a person decided for a resident who was not helped. */
export type Verdict = 'reopened' | 'left';

/** What a resident answered after closing: once for each closing. */
export type Satisfaction = {
  readonly id: Id;
  readonly contributionId: Id;
  /** Names the closing that it is about. */
  readonly closedAt: Temporal.Instant;
  readonly helped: Helped;
  /** What could be better; may be empty. */
  readonly better: string;
  readonly answeredAt: Temporal.Instant;
  readonly verdict: Verdict | null;
  readonly verdictReason: string | null;
};

/** Somebody who was not helped waits for a person to decide whether it is taken up again. */
export function waits(satisfaction: Pick<Satisfaction, 'helped' | 'verdict'>): boolean {
  return satisfaction.helped === 'no' && satisfaction.verdict === null;
}
