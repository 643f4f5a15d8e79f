// SPDX-License-Identifier: EUPL-1.2

/** What who follows a motion hears of. */
export const newsKinds = ['told', 'corrected', 'settled', 'lapsed', 'reopened'] as const;
export type NewsKind = (typeof newsKinds)[number];
