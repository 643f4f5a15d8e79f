// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

export const programmeKinds = [
  'environment_vision',
  'transformation_plan',
  'climate_energy_circularity',
  'safety_plan',
  'coalition_accord',
  'other',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** A policy aim that work in areas serves (opgave). Public. */
export type Programme = {
  readonly id: Id;
  readonly number: string;
  readonly kind: ProgrammeKind;
  readonly title: string;
  readonly body: string;
  /** What is to be reached, a line each. */
  readonly aims: readonly string[];
  readonly themeIds: readonly Id[];
  /** The portfolio holder, when it is not simply who holds its themes. */
  readonly holderId: Id | null;
  readonly startsOn: string;
  /** The last day; null while no end is set. */
  readonly endsOn: string | null;
  readonly version: number;
};

export type ProgrammeDetails = Omit<Programme, 'id' | 'number' | 'version'>;

/** Why a change is not made; each belongs to one field of the form. */
export const refusalFields = { ends_before_start: 'tot', changed_meanwhile: 'titel' } as const;
export type Refusal = keyof typeof refusalFields;

export type Stage = 'ahead' | 'running' | 'ended';

export function stageOn(
  { startsOn, endsOn }: Pick<Programme, 'startsOn' | 'endsOn'>,
  day: Temporal.PlainDate,
): Stage {
  const text = day.toString();
  if (startsOn > text) return 'ahead';
  return endsOn !== null && endsOn < text ? 'ended' : 'running';
}

/** Still to come or running, those with an end first to end; then those that ended, the latest first. */
export function inOrder(programmes: readonly Programme[], day: Temporal.PlainDate): Programme[] {
  const rank = (one: Programme): number => (stageOn(one, day) === 'ended' ? 1 : 0);
  return [...programmes].sort(
    (one, other) => rank(one) - rank(other) || one.title.localeCompare(other.title, 'nl'),
  );
}

/** Those that have one of these themes come first: likely served by what has that theme too. */
export function suggestedFor(programmes: readonly Programme[], themeIds: readonly Id[]): Programme[] {
  return programmes.filter((one) => one.themeIds.some((id) => themeIds.includes(id)));
}

export type Serving = {
  /** What it serves now. */
  readonly tied: readonly Id[];
  /** What it served when the form was opened. */
  readonly shown: readonly Id[];
  readonly chosen: readonly Id[];
};

/**
 * Which ties to make and which to take away: only what was changed in this form, so that who works beside you undoes nothing.
 * Refused when a new tie would be with a programme that ended or that is not there.
 */
export function decideServing(
  { tied, shown, chosen }: Serving,
  programmes: readonly Programme[],
  day: Temporal.PlainDate,
): Result<{ readonly add: readonly Id[]; readonly remove: readonly Id[] }, 'ended'> {
  const add = [...new Set(chosen)].filter((id) => !shown.includes(id) && !tied.includes(id));
  const remove = tied.filter((id) => shown.includes(id) && !chosen.includes(id));
  const isOpen = (id: Id): boolean =>
    programmes.some((one) => one.id === id && stageOn(one, day) !== 'ended');
  return add.every(isOpen) ? ok({ add, remove }) : no('ended');
}

/** The lines of a text, one aim each. */
export function aimsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s\-*•]+/, '').trim())
    .filter((line) => line !== '');
}

/** How far a programme is; of items of the coalition accord above all. */
export const progressStates = ['not_begun', 'under_way', 'reached', 'dropped'] as const;
export type ProgressState = (typeof progressStates)[number];

/** How far it was on a day, and what there is to say about it. What is dropped has its reason in `body`. */
export type ProgressNote = {
  readonly id: Id;
  readonly programmeId: Id;
  readonly state: ProgressState;
  readonly onDay: string;
  readonly body: string;
};

/** Of how many items each state holds. What nobody told of has not begun. */
export function countStates(
  programmes: readonly Pick<Programme, 'id'>[],
  latest: ReadonlyMap<Id, ProgressNote>,
): Readonly<Record<ProgressState, number>> {
  const counts = { not_begun: 0, under_way: 0, reached: 0, dropped: 0 };
  for (const { id } of programmes) counts[latest.get(id)?.state ?? 'not_begun'] += 1;
  return counts;
}

const numberPattern = /^O-\d{4}-\d{4,}$/;

export function isProgrammeNumber(text: string): boolean {
  return numberPattern.test(text);
}
