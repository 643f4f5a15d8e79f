// SPDX-License-Identifier: EUPL-1.2
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';

export const calendarType = 'text/calendar; charset=utf-8';

type Address = { readonly name: string; readonly email: string };

export type CalendarEvent = {
  /** Without the part behind the @. The same thing keeps it, so that what comes later takes the place of what came before. */
  readonly uid: string;
  /** How often it changed. */
  readonly sequence: number;
  /** When this was last written down. */
  readonly stampedAt: Temporal.Instant;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly isOff: boolean;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** Where to read on: a whole address. */
  readonly href?: string;
  readonly organiser?: Address;
  readonly attendee?: Address | undefined;
};

export type CalendarText = {
  /** To be taken over, to be taken out, or to be read along. */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** What a program that reads along calls it. */
  readonly name?: string;
  readonly events: readonly CalendarEvent[];
};

const methods = {
  REQUEST: ICalCalendarMethod.REQUEST,
  CANCEL: ICalCalendarMethod.CANCEL,
  PUBLISH: ICalCalendarMethod.PUBLISH,
} as const;

/** As an agenda understands it (iCalendar, RFC 5545 and 5546). Times are in UTC, so that a change of the clock moves nothing. */
export function calendarText({ method, name, events }: CalendarText): string {
  const calendar = ical({
    prodId: { company: 'Meent', product: 'Meent' },
    method: methods[method],
    ...(name === undefined ? {} : { name: storable(name) }),
  });
  for (const one of events)
    calendar.createEvent({
      id: `${one.uid}@meent`,
      sequence: one.sequence,
      stamp: dateOf(one.stampedAt),
      start: dateOf(one.startsAt),
      end: dateOf(one.endsAt),
      summary: storable(one.title),
      description: storable(one.description),
      location: storable(one.place),
      status: one.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(one.href ? { url: one.href } : {}),
      ...(one.organiser ? { organizer: one.organiser } : {}),
      ...(one.attendee ? { attendees: [one.attendee] } : {}),
    });
  return calendar.toString();
}

/** Without what no text in an agenda may hold (RFC 5545 §3.1, CONTROL): signs that are not there to be read, but for the end of a line. */
function storable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

// The library speaks in Dates.
function dateOf(instant: { readonly epochMilliseconds: number }): Date {
  return new Date(instant.epochMilliseconds);
}
