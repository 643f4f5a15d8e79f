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
