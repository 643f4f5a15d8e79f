// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from './domain.ts';
import { type Thing, asThing, asThings, parseJson } from './json-things.ts';
import { meetingOf } from './raw-meeting.ts';
import { fromNotubiz } from './read-notubiz.ts';
import { fromPredicates } from './read-predicates.ts';

export const mostMeetings = 200;

const listNames = ['meetings', 'events', 'results', 'items', 'data', 'value'];

/** The meetings in a text, each once, the last telling counts; none when it is about something else. */
export function readMeetings(text: string): readonly Meeting[] {
  const parsed = parseJson(text);
  const whole = asThing(parsed);
  const listed = Array.isArray(parsed)
    ? asThings(parsed)
    : whole && isMeeting(whole)
      ? [whole]
      : listNames.map((name) => asThings(whole?.[name])).find((all) => all.length > 0);
  const notubiz = (listed ?? []).filter(isMeeting).filter(({ template }) => template !== true);
  const raw = notubiz.length > 0 ? notubiz.map(fromNotubiz) : fromPredicates(predicatesOf(parsed, whole));
  const meetings = raw.map(meetingOf);
  return [...new Map(meetings.map((one, at) => [one.key || `~${at}`, one])).values()];
}

function isMeeting(thing: Thing): boolean {
  return 'agenda_items' in thing && ('plannings' in thing || thing.type === 'meeting' || 'gremium' in thing);
}

function predicatesOf(parsed: unknown, whole: Thing | undefined): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  return whole ? [whole] : [];
}
