// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Role } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type DayText, type Period, type Person, type Staffing, holdsOn, isTeamRole } from './domain.ts';

/** Why a change to people, roles, portfolios or absences is not made. Each belongs to one field of its form. */
export const refusalFields = {
  email_taken: 'email',
  changed: 'name',
  has_left: 'from',
  needs_area: 'area',
  needs_organisation: 'organisation',
  unknown_area: 'area',
  unknown_organisation: 'organisation',
  unknown_theme: 'theme',
  theme_taken: 'nl',
  unknown_deputy: 'deputy',
  own_deputy: 'deputy',
  deputy_left: 'deputy',
  ends_before_start: 'to',
  overlaps: 'from',
  last_administrator: 'to',
  in_future: 'to',
  not_an_image: 'photo',
  too_large: 'photo',
} as const;
export type Refusal = keyof typeof refusalFields;

/** Where a role is held: in an area, for an organisation, or for the municipality as a whole. */
export function placeOfRole(role: Role): 'area' | 'organisation' | 'municipality' {
  if (isTeamRole(role)) return 'area';
  return role === 'department_worker' ? 'organisation' : 'municipality';
}

/** Do two periods share a day? Adjacent ones (up to 31 May, from 1 June) do not. */
export function shareADay(one: Period, other: Period): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

export function endsBeforeStart(period: Period): boolean {
  return period.to !== null && period.to < period.from;
}

/** Somebody has to be able to repair things: would the municipality have no administrator that day? */
export function lacksAdministrator(staffing: Staffing, day: Temporal.PlainDate): boolean {
  return !staffing.roles.some((period) => {
    const person = staffing.people.get(period.personId);
    return (
      period.role === 'administrator' &&
      holdsOn(period, day) &&
      person !== undefined &&
      person.endedAt === null
    );
  });
}

/** What becomes of somebody's periods after their last day: they end then, and those that had yet to begin never come to be. */
export function atDeparture<P extends Period & { readonly id: Id }>(
  periods: readonly P[],
  lastDay: DayText,
): { readonly end: P[]; readonly withdraw: P[] } {
  return {
    end: periods.filter((period) => period.from <= lastDay && (period.to === null || period.to > lastDay)),
    withdraw: periods.filter((period) => period.from > lastDay),
  };
}

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf(person: Person): string {
  const { name, email, phone, employer, meet } = person;
  const text = JSON.stringify([name, email, phone, employer, meet.nl, meet.en]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** For comparing and finding names: lower case, without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** "Openbare ruimte & wegen" → "openbare-ruimte-wegen"; '' when no letter or digit is in it. */
export function slugOf(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
