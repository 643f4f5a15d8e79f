// SPDX-License-Identifier: EUPL-1.2

/** What who follows a motion hears of. */
export const newsKinds = ['told', 'corrected', 'part_done', 'settled', 'lapsed', 'reopened'] as const;
export type NewsKind = (typeof newsKinds)[number];
