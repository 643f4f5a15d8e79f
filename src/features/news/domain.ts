// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';

/** That there is news about something public (nieuwsbericht), without its words. */
export type NewsItem = {
  readonly id: Id;
  /** The feature whose record it is about, which knows the words. */
  readonly topic: string;
  readonly subjectId: Id;
  /** What happened to it, in the words of that feature. */
  readonly kind: string;
  readonly areaId: Id;
  readonly themeId: Id | null;
  readonly at: Temporal.Instant;
};

/** With its place in the order in which items could first be seen. */
export type NumberedItem = NewsItem & { readonly seq: number };

/** An item in words, as they may be read by everyone now. */
export type NewsText = {
  readonly title: string;
  /** What kind of news it is: "Nieuw idee", "Antwoord". */
  readonly label: Readonly<Record<Locale, string>>;
  /** What was written, as it was written. */
  readonly text: string;
  /** Where to read on, without language prefix. */
  readonly path: string;
  /** What who follows it hears in their mail: all that was told, and how it stands now. */
  readonly told?: { readonly text: string; readonly standing: Readonly<Record<Locale, string>> };
  /** What shows it, as everyone may read it. */
  readonly shownBy?: readonly { readonly title: string; readonly path: string }[];
};
