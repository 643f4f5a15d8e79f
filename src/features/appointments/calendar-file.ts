// SPDX-License-Identifier: EUPL-1.2
import { type CalendarEvent, calendarText } from '../../platform/calendar/calendar-text.ts';
import type { Appointment } from './domain.ts';

/** What stands in an agenda, in the reader's own language. */
export type CalendarWords = {
  readonly title: string;
  readonly description: string;
  readonly href?: string;
  readonly organiser: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string } | undefined;
};

export type CalendarFile = { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };

/** An invitation to the appointment, or word that it is off. @throws TypeError when no time was picked. */
export function calendarFile(appointment: Appointment, words: CalendarWords): CalendarFile {
  const event = calendarEvent(appointment, words);
  const method = event.isOff ? 'CANCEL' : 'REQUEST';
  return { method, content: calendarText({ method, events: [event] }) };
}

/** The appointment in an agenda; it keeps its UID. @throws TypeError when no time was picked. */
export function calendarEvent(
  appointment: Appointment,
  words: Omit<CalendarWords, 'organiser' | 'attendee'> & Partial<CalendarWords>,
): CalendarEvent {
  const { id, sequence, startsAt, endsAt, createdAt, placeText, state } = appointment;
  if (!startsAt || !endsAt) throw new TypeError('Only what has a time can stand in an agenda.');
  const isOff = state !== 'agreed';
  return { uid: id, sequence, stampedAt: createdAt, startsAt, endsAt, isOff, place: placeText, ...words };
}
