// SPDX-License-Identifier: EUPL-1.2

/** The languages of every page and mail. Dutch stands at `/…`, English at `/en/…`. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language. */
export type Texts<T> = Readonly<Record<Locale, T>>;
