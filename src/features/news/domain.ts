// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale, Texts } from '../../kernel/locale.ts';

/** That there is news about something public (nieuwsbericht), without its words. */
export type NewsItem = {
  readonly id: Id;
  /** The feature whose record it is about, which knows the words. */
  readonly topic: string;
  readonly subjectId: Id;
  /** What happened to it, in the words of that feature. */
  readonly kind: string;
  /** What of that record, when it is one of its own: an update of a motion. */
  readonly aboutId: Id | null;
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
  /** Who follows it hears everything that happened to it, each in full; of the rest only the latest is told. */
  readonly told?: Told;
};

/** What happened, as who follows the record reads it in their mail. */
export type Told = {
  /** How the record stands now. */
  readonly standing: Texts<string>;
  /** The day that it is about. */
  readonly onDay: string;
  /** As it was written; of a part that is done what it was. */
  readonly text: string;
  /** It is a part of the record that was done here; those of one day are told together. */
  readonly doneIn?: Id | null;
  /** What it puts right, newest first: read beside it, and not by itself. */
  readonly putsRight?: readonly Wrong[];
  /** What shows it, as everyone may read it. */
  readonly shownBy?: readonly { readonly title: string; readonly path: string }[];
};

export type Wrong = { readonly id: Id; readonly onDay: string; readonly text: string };
