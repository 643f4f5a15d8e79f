// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const meetingKinds = ['market', 'committee', 'council'] as const;

/** A document as its source names it; nothing of it is fetched. */
export type MeetingPaper = {
  readonly key: string;
  readonly itemKey: string | null;
  readonly title: string;
  readonly kind: string | null;
  readonly day: string | null;
  readonly url: string | null;
};

export type MeetingItem = {
  readonly key: string;
  /** With its number before it, as on the agenda. */
  readonly title: string;
  readonly note: string | null;
  /** 0 where the source gives no times. */
  readonly minutes: number;
};

/** What stands in the way of a meeting, or is worth knowing of how it was read. */
export const meetingFaults = ['confidential', 'no_key', 'too_many_items', 'no_such_day', 'cut'] as const;
export type MeetingFault = (typeof meetingFaults)[number];

/** A meeting as its source tells of it; null: it does not say. */
export type Meeting = {
  readonly key: string;
  readonly kind: (typeof meetingKinds)[number];
  readonly title: string;
  readonly day: string | null;
  /** By the clock of the Netherlands. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly background: string | null;
  readonly isCancelled: boolean;
  readonly items: readonly MeetingItem[];
  readonly papers: readonly MeetingPaper[];
  /** How many items and documents are confidential. */
  readonly leftOut: { readonly items: number; readonly papers: number };
  readonly faults: readonly MeetingFault[];
};

/** What a person adds where the file is silent. */
export const askable = ['day', 'from', 'to', 'place'] as const;
export type Askable = (typeof askable)[number];
export type Answers = Readonly<Partial<Record<Askable, string>>>;

/** Why a meeting of a file is not read in at all. */
export const hindrances = ['confidential', 'no_key', 'too_many_items'] as const;
export type Hindrance = (typeof hindrances)[number];

export function hindranceOf({ faults }: Meeting): Hindrance | undefined {
  return hindrances.find((one) => faults.includes(one));
}

export const importStates = ['preview', 'done', 'dropped'] as const;
export type ImportState = (typeof importStates)[number];

/** What was done with each meeting. */
export const results = ['new', 'changed', 'same', 'asks', 'begun', 'off_here', 'off', 'left_out'] as const;
export type Verdict = (typeof results)[number];

/** What a person should know of what reading in does not do, or does beside. */
export type Remark =
  | { readonly why: 'stays'; readonly field: FieldName; readonly here: string; readonly source: string }
  | { readonly why: 'item_stays'; readonly here: string; readonly source: string }
  | { readonly why: 'item_kept' | 'item_dropped_here'; readonly here: string }
  | { readonly why: 'order_stays' | 'speak_until_moved' };

export const fieldNames = ['kind', 'title', 'when', 'place', 'chair', 'background'] as const;
export type FieldName = (typeof fieldNames)[number];

/** A field of a session, as it was here and as its source has it. */
export type FieldChange = { readonly field: FieldName; readonly here: string; readonly source: string };

/** What will be, or was, done with one meeting; for the preview and the report alike. */
export type Outcome = {
  readonly verdict: Verdict;
  readonly number: string | null;
  readonly fields: readonly FieldChange[];
  readonly cancels: 'off' | 'on_again' | null;
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
  readonly isReordered: boolean;
  readonly papersChanged: boolean;
  readonly ties: number;
  readonly asks: readonly Askable[];
  readonly remarks: readonly Remark[];
};

/** A file with meetings that was uploaded. */
export type MeetingImport = {
  readonly id: Id;
  readonly source: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly meetings: readonly Meeting[];
  /** By the key of the meeting. */
  readonly answers: Readonly<Record<string, Answers>>;
  readonly outcome: readonly Outcome[] | null;
  readonly listId: Id | null;
  readonly createdAt: Temporal.Instant;
};
