// SPDX-License-Identifier: EUPL-1.2
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment } from './domain.ts';

/** What stands in an agenda, in the reader's own language. */
export type CalendarWords = {
  readonly title: string;
  readonly description: string;
  readonly organiser: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string } | undefined;
};

export type CalendarFile = { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };

/**
 * The appointment as an agenda understands it (iCalendar, RFC 5545 and 5546): an invitation, or word that it is off. The same
 * appointment keeps its UID, so that a later one takes the place of an earlier. Times are in UTC.
 * @throws TypeError when no time was picked.
 */
export function calendarFile(appointment: Appointment, words: CalendarWords): CalendarFile {
  const { startsAt, endsAt } = appointment;
  if (!startsAt || !endsAt) throw new TypeError('Only what has a time can stand in an agenda.');
  const isOff = appointment.state !== 'agreed';
  const method = isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: { company: 'Meent', product: 'Meent' }, method });
  calendar.createEvent({
    id: `${appointment.id}@meent`,
    sequence: appointment.sequence,
    stamp: dateOf(appointment.createdAt),
    start: dateOf(startsAt),
    end: dateOf(endsAt),
    summary: words.title,
    description: words.description,
    location: appointment.placeText,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: words.organiser,
    ...(words.attendee ? { attendees: [words.attendee] } : {}),
  });
  return { method: isOff ? 'CANCEL' : 'REQUEST', content: calendar.toString() };
}

// The library speaks in Dates.
function dateOf(instant: { readonly epochMilliseconds: number }): Date {
  return new Date(instant.epochMilliseconds);
}
