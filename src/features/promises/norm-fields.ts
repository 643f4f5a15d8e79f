// SPDX-License-Identifier: EUPL-1.2
import type { ContributionKind } from '../../kernel/municipality.ts';

/** Longer than a quarter of a year is no promise any more. */
export const mostNormDays = 65;

/** The field of one norm. */
export function fieldOf(themeId: string, kind: ContributionKind): string {
  return `${themeId}.${kind}`;
}
