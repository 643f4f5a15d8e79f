// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';

/** Something in the story of a dossier, on its day. */
export type OnADay = { readonly id: Id; readonly datedOn: string; readonly isToCome: boolean };

/** What was and what is still to come, each in the order of time; nothing lost and nothing twice. */
export function partsOf<T extends OnADay>(
  moments: readonly T[],
): { readonly past: T[]; readonly coming: T[] } {
  const inTime = moments.toSorted((a, b) =>
    a.datedOn === b.datedOn ? (a.id < b.id ? -1 : 1) : a.datedOn < b.datedOn ? -1 : 1,
  );
  return {
    past: inTime.filter(({ isToCome }) => !isToCome),
    coming: inTime.filter(({ isToCome }) => isToCome),
  };
}
