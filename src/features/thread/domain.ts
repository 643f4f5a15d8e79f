// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';

/** What can hang on the red thread (rode draad). */
export const recordKinds = [
  'contribution',
  'initiative',
  'project',
  'programme',
  'visit',
  'evaluation',
  'charter',
  'grant',
  'motion',
  'dossier',
  'document',
  'session',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Any record, wherever it is kept. */
export type RecordRef = { readonly kind: RecordKind; readonly id: Id };

/** Those of kinds that this version knows, each once. */
export function knownRefs(refs: readonly { readonly kind: string; readonly id: Id }[]): RecordRef[] {
  const known = refs.flatMap(({ kind: name, id }): RecordRef[] => {
    const kind = recordKinds.find((one) => one === name);
    return kind ? [{ kind, id }] : [];
  });
  return [...new Map(known.map((one) => [one.id, one])).values()];
}

/** Why two records are tied (verband), read from the first to what came of it. */
export const linkReasons = [
  /** It turned into the other: an idea into an initiative, an impression into a contribution. */
  'became',
  /** It was a cause of the other. */
  'led_to',
  /** It helps to reach the other's aim: what serves a programme. */
  'serves',
  'part_of',
  /** The other answers it. */
  'answers',
  /** The other looks back on it. */
  'evaluates',
  'see_also',
] as const;
export type LinkReason = (typeof linkReasons)[number];

export type NewLink = {
  readonly from: RecordRef;
  readonly to: RecordRef;
  readonly reason: LinkReason;
  /** Why, in words, for those who work here. */
  readonly note?: string;
};
