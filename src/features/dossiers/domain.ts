// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const states = ['running', 'concluded'] as const;
export type State = (typeof states)[number];

/** A matter before the council (dossier), by the case number of the town hall. */
export type Dossier = {
  readonly id: Id;
  /** The case number (zaaknummer). */
  readonly number: string;
  readonly title: string;
  readonly summary: string | null;
  readonly holderIds: readonly Id[];
  readonly areaIds: readonly Id[];
  readonly themeIds: readonly Id[];
  readonly state: State;
  readonly publishedAt: Temporal.Instant | null;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
};

export const kinds = [
  'assignment',
  'letter',
  'memo',
  'infographic',
  'decision',
  'report',
  'presentation',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

export const accesses = ['public', 'internal', 'confidential'] as const;
/** For everyone once it is published; for all who work here; for those whom it concerns alone. */
export type Access = (typeof accesses)[number];

/** The file that holds today: the highest version that may be given out. */
export type DocumentFile = {
  readonly version: number;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly hasPreview: boolean;
  /** Whether its text and its first page are known yet. */
  readonly reading: 'reading' | 'read' | 'refused';
  /** There was more text than is searched. */
  readonly isCut: boolean;
  /** False of a scan or a picture: nobody finds it by what it says. */
  readonly hasText: boolean;
};

/** A version that should not have been there: its file is gone for good, the line of it stays. */
export type Withdrawal = {
  readonly version: number;
  /** The day on which it came. */
  readonly madeOn: string;
  readonly madeBy: Id | null;
  /** The day on which it was withdrawn. */
  readonly on: string;
  readonly by: Id | null;
  readonly reason: string;
};

/** A document (stuk) by its registration number. */
export type CouncilDocument = {
  readonly id: Id;
  readonly number: string;
  /** The same letter may be registered more than once. */
  readonly furtherNumbers: readonly string[];
  readonly title: string;
  readonly kind: Kind;
  readonly author: string | null;
  readonly datedOn: string;
  /** In a sentence what it did. */
  readonly note: string | null;
  readonly access: Access;
  /** People who may read it when it is confidential, beside those who may always. */
  readonly namedIds: readonly Id[];
  readonly embargoUntil: Temporal.Instant | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly dossier: {
    readonly id: Id;
    readonly number: string;
    readonly title: string;
    readonly holderIds: readonly Id[];
    readonly publishedAt: Temporal.Instant | null;
  } | null;
  readonly file: DocumentFile | null;
  /** Versions that were withdrawn, the highest first. */
  readonly withdrawals: readonly Withdrawal[];
};

/** A file that a document is or was. */
export type Version = {
  readonly version: number;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number | null;
  /** What changed in it. */
  readonly note: string | null;
  readonly scan: 'none' | 'clean' | 'waiting' | 'infected';
  readonly madeAt: Temporal.Instant;
  readonly madeBy: Id | null;
};

/** Where a document stands on its way to the site. */
export type Standing = 'published' | 'embargoed' | 'not_published' | 'internal' | 'confidential';

export function standingOf(one: Pick<CouncilDocument, 'access' | 'publishedAt' | 'embargoUntil'>): Standing {
  if (one.access !== 'public') return one.access;
  if (one.publishedAt) return 'published';
  return one.embargoUntil ? 'embargoed' : 'not_published';
}

export const publishings = ['now', 'embargo', 'withdraw'] as const;
export type Publishing = (typeof publishings)[number];

export type Refusal =
  'number_taken' | 'changed_meanwhile' | 'not_now' | 'not_public' | 'embargo_past' | 'no_file' | 'file_gone';

/** Why a version is not withdrawn. */
export type WithdrawRefusal = 'withdrawn_before' | 'personal';

/** One number a line, or separated as the town hall writes them: "3604012 / 3614175". */
export function numbersIn(text: string): string[] {
  const found = text.split(/[\s/,;]+/).filter((one) => one !== '');
  return [...new Map(found.map((one) => [one.toLowerCase(), one])).values()];
}

const aNumber = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.-]{0,29}$/;

/** As town halls number: at least one digit, no spaces. */
export function isNumber(text: string): boolean {
  return aNumber.test(text);
}

/** Something with a day in the story of a dossier: a document, a session, a motion. */
export type Dated = { readonly id: Id; readonly datedOn: string };
export type StoryYear<T extends Dated> = { readonly year: string; readonly steps: readonly T[] };

/** The history from year to year, as it went. */
export function storyOf<T extends Dated>(steps: readonly T[]): StoryYear<T>[] {
  const inTime = steps.toSorted((a, b) =>
    a.datedOn === b.datedOn ? (a.id < b.id ? -1 : 1) : a.datedOn < b.datedOn ? -1 : 1,
  );
  return [...Map.groupBy(inTime, ({ datedOn }) => datedOn.slice(0, 4))].map(([year, of]) => ({
    year,
    steps: of,
  }));
}

/** What a reader wants to know first: the latest decision, else the latest of all. */
export function latestOf(documents: readonly CouncilDocument[]): CouncilDocument | undefined {
  const inTime = storyOf(documents).flatMap((year) => year.steps);
  return inTime.findLast(({ kind }) => kind === 'decision') ?? inTime.at(-1);
}
