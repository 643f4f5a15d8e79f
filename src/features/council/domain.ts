// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** A party group in the council (fractie). */
export type Party = {
  readonly id: Id;
  readonly name: string;
  readonly seats: number | null;
  readonly endedAt: Temporal.Instant | null;
};

/** By what one sees whether area-oriented working succeeds (indicator). */
export type Indicator = {
  readonly id: Id;
  readonly title: string;
  /** Where the figure comes from. */
  readonly source: string;
  readonly aim: string | null;
  readonly sessionId: Id | null;
  /** The party group that named it. */
  readonly namedBy: string | null;
  readonly endedAt: Temporal.Instant | null;
};
