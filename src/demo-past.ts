// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type DemoIds, idOf } from './demo-town.ts';
import { staffActor } from './features/accounts/index.ts';
import type { Staffing } from './features/teams/index.ts';
import type { Doer } from './kernel/actor.ts';
import { type standingClock, dayOf, timeZone } from './kernel/clock.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Deps } from './platform/deps.ts';

/** The demo's past, in which each step is played at its own moment. */
export type Past = {
  /** With a clock that stands at the moment that is played. */
  readonly deps: Deps;
  readonly clock: ReturnType<typeof standingClock>;
  readonly now: Temporal.Instant;
  readonly municipality: Municipality;
  readonly staffing: Staffing;
  readonly ids: DemoIds;
};

/** Somebody of the demo, with the roles of that moment. */
export function doerOf({ staffing, ids, municipality, clock }: Past, key: string): Doer {
  const person = staffing.people.get(idOf(ids.people, key));
  if (!person) throw new Error(`The demo names ${key}, who is not there.`);
  return {
    municipality,
    actor: staffActor({ staffing, tree: ids.tree, person, sessionId: person.id }, clock.now()),
  };
}

export function noonOf({ now }: Past, daysAgo: number): Temporal.Instant {
  return dayOf(now).subtract({ days: daysAgo }).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant();
}

/** Of the contribution with this subject. */
export function numberOf(numbers: ReadonlyMap<string, string>, subject: string): string {
  const number = numbers.get(subject);
  if (!number) throw new Error(`The demo has no contribution called ${subject}.`);
  return number;
}
