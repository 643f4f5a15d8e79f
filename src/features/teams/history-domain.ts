// SPDX-License-Identifier: EUPL-1.2

/** What the journal tells about a person. */
export const historyVerbs = [
  'person_added',
  'person_changed',
  'person_left',
  'person_returned',
  'photo_changed',
  'photo_removed',
  'role_given',
  'role_ended',
  'role_withdrawn',
  'portfolio_given',
  'portfolio_ended',
  'portfolio_withdrawn',
  'absence_planned',
  'absence_changed',
  'absence_cancelled',
] as const;
export type HistoryVerb = (typeof historyVerbs)[number];

export function isHistoryVerb(verb: string): verb is HistoryVerb {
  return historyVerbs.some((one) => one === verb);
}
