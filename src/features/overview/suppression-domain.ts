// SPDX-License-Identifier: EUPL-1.2
import { type Figures, percentOf } from './domain.ts';

/** Counts below this are not shown in public (R10). */
export const smallest = 5;
const percentStep = 5;

/** Parts that together are a whole, as everybody may see them: null is left out. */
export type Published = { readonly parts: readonly (number | null)[]; readonly total: number | null };

/**
 * What may be shown of counts that add up to a total: nothing below five, and nothing from which such a count follows. So besides
 * the small ones the smallest others are left out, until at least two are, which together come to five or more: then each of them
 * may be anything from nothing to that sum, for who subtracts what is shown from the total.
 * (Complementary suppression; see Hundepool e.a., Statistical Disclosure Control, 2012, ch. 4.)
 */
export function publishable(parts: readonly number[]): Published {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total < smallest) return { parts: parts.map(() => null), total: null };
  const bySize = parts.map((part, index) => ({ part, index })).sort((one, other) => one.part - other.part);
  const left = new Set<number>();
  let sum = 0;
  for (const { part, index } of bySize) {
    const isSafe = left.size === 0 || (left.size >= 2 && sum >= smallest);
    if (part >= smallest && isSafe) break;
    left.add(index);
    sum += part;
  }
  return { parts: parts.map((part, index) => (left.has(index) ? null : part)), total };
}

export type PublicRates = {
  readonly medianDays: number | null;
  readonly inTimePercent: number | null;
  readonly keptPercent: number | null;
};

/** Rates over five or more, in steps of five percent: how many were behind it is not shown, so neither follows how many were late. */
export function publicRates({ answered, inTime, kept, late, medianDays }: Figures): PublicRates {
  return {
    medianDays: answered < smallest ? null : medianDays,
    inTimePercent: rough(inTime, answered),
    keptPercent: rough(kept, kept + late),
  };
}

/** What residents said after closing: helped, or a little or not at all. */
export type Replies = { readonly helped: number; readonly others: number };
export type PublicReplies = { readonly replies: number | null; readonly helpedPercent: number | null };

/**
 * Of parts that together are a whole: how many residents replied, and which share was helped. With both known, how many were not
 * helped nearly follows; so a share is shown only where the numbers behind it could have been shown themselves, and the replies too.
 */
export function publicReplies(parts: readonly Replies[]): {
  readonly parts: readonly PublicReplies[];
  readonly total: PublicReplies;
} {
  const replies = publishable(parts.map(({ helped, others }) => helped + others));
  const helped = publishable(parts.map((part) => part.helped));
  const others = publishable(parts.map((part) => part.others));
  const share = (yes: number | null | undefined, no: number | null | undefined): number | null =>
    typeof yes === 'number' && typeof no === 'number' ? rough(yes, yes + no) : null;
  return {
    parts: replies.parts.map((count, index) => ({
      replies: count,
      helpedPercent: count === null ? null : share(helped.parts[index], others.parts[index]),
    })),
    total: { replies: replies.total, helpedPercent: share(helped.total, others.total) },
  };
}

function rough(part: number, whole: number): number | null {
  const percent = whole < smallest ? null : percentOf(part, whole);
  return percent === null ? null : Math.round(percent / percentStep) * percentStep;
}
