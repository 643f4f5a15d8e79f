// SPDX-License-Identifier: EUPL-1.2

/** What the journal says of areas; those of `imported` stand with the municipality itself. */
export const historyVerbs = [
  'added',
  'changed',
  'renamed',
  'redrawn',
  'closed',
  'moved',
  'imported',
  'places_imported',
] as const;
export type HistoryVerb = (typeof historyVerbs)[number];

export function isHistoryVerb(verb: string): verb is HistoryVerb {
  return historyVerbs.some((known) => known === verb);
}
