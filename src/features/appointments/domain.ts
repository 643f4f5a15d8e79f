// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

export const appointmentPlaces = ['town_hall', 'street', 'home'] as const;
export type AppointmentPlace = (typeof appointmentPlaces)[number];

export type AppointmentState = 'proposed' | 'agreed' | 'declined' | 'cancelled';

/** A personal talk about a contribution (afspraak), at the town hall, on the street or at the resident's place. */
export type Appointment = {
  readonly id: Id;
  readonly contributionId: Id;
  /** Who of the municipality comes. */
  readonly personId: Id;
  readonly place: AppointmentPlace;
  /** Where exactly, in words. */
  readonly placeText: string;
  readonly minutes: number;
  /** The times proposed, the first first. */
  readonly slots: readonly Temporal.Instant[];
  readonly state: AppointmentState;
  /** The time that was picked. */
  readonly startsAt: Temporal.Instant | null;
  readonly endsAt: Temporal.Instant | null;
  /** How often it changed, for agendas. */
  readonly sequence: number;
  /** Why it was declined or cancelled. */
  readonly reason: string | null;
  readonly createdAt: Temporal.Instant;
};

export const durations = [15, 30, 45, 60, 90] as const;

/** Why something cannot be. Each has a sentence in every language. */
export type Refusal = 'no_slots' | 'slot_passed' | 'slot_taken' | 'not_now' | 'no_such_slot';

/** `YYYY-MM-DDTHH:MM` in the Netherlands, as a form gives it. In the hour that clocks skip it is an hour later. */
export function momentOf(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();
}

/** The other way round, for showing again in a form. */
export function localOf(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The times of a proposal, each once, the first first; refused when there is none or one has passed. */
export function slotsFrom(
  moments: readonly Temporal.Instant[],
  now: Temporal.Instant,
): Result<readonly Temporal.Instant[], Refusal> {
  if (moments.length === 0) return no('no_slots');
  if (moments.some((one) => Temporal.Instant.compare(one, now) <= 0)) return no('slot_passed');
  const sorted = moments.toSorted((one, other) => Temporal.Instant.compare(one, other));
  return ok(sorted.filter((one, index) => index === 0 || !one.equals(sorted[index - 1] ?? now)));
}

export type Busy = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant };

/** Whether a talk of so many minutes from then on would overlap with something; one that begins when another ends does not. */
export function overlaps(startsAt: Temporal.Instant, minutes: number, busy: readonly Busy[]): boolean {
  const endsAt = startsAt.add({ minutes });
  return busy.some(
    (one) =>
      Temporal.Instant.compare(startsAt, one.endsAt) < 0 &&
      Temporal.Instant.compare(one.startsAt, endsAt) < 0,
  );
}

/** The times that can still be picked. */
export function freeSlots(
  appointment: Pick<Appointment, 'slots' | 'minutes'>,
  now: Temporal.Instant,
  busy: readonly Busy[],
): readonly Temporal.Instant[] {
  return appointment.slots.filter(
    (slot) => Temporal.Instant.compare(slot, now) > 0 && !overlaps(slot, appointment.minutes, busy),
  );
}

/** What can still be done with it: a talk that began is past changing. */
export function canBeCancelled(one: Pick<Appointment, 'state' | 'startsAt'>, now: Temporal.Instant): boolean {
  if (one.state === 'proposed') return true;
  return one.state === 'agreed' && one.startsAt !== null && Temporal.Instant.compare(one.startsAt, now) > 0;
}
