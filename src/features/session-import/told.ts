// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Item, Session } from '../sessions/index.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Answers, type Askable, type FieldName, type Meeting, meetingKinds } from './domain.ts';
import { type Span, clockOf, laterClock, spanOf } from './moments.ts';

const paperShape = z.object({
  key: z.string(),
  itemKey: z.string().nullable(),
  title: z.string(),
  kind: z.string().nullable(),
  day: z.string().nullable(),
  url: z.string().nullable(),
});

/** The fields of a session that a source tells, with when it is as one. */
const wantedShape = z.object({
  kind: z.enum(meetingKinds),
  title: z.string(),
  when: z.object({ startsAt: z.string(), endsAt: z.string() }),
  place: z.string(),
  chair: z.string().nullable(),
  background: z.string().nullable(),
});
export type Wanted = z.output<typeof wantedShape>;

/** What a source last said of a session; from this is seen what a person changed since. */
export const toldShape = z.object({
  fields: wantedShape,
  /** The words with which it was called off on the word of the source. */
  cancelledWith: z.string().nullable(),
  papers: z.array(paperShape),
  /** Motions that were put with it once: who takes one away here, does not find it back. */
  tied: z.array(z.string()),
});
export type Told = z.output<typeof toldShape>;

export const itemToldShape = z.object({
  title: z.string(),
  note: z.string().nullable(),
  minutes: z.number(),
  place: z.number(),
});
export type ItemTold = z.output<typeof itemToldShape>;

/** Which agenda item a part of a programme is. */
export type ItemSource = { readonly key: string; readonly itemId: Id; readonly told: ItemTold };

/** A session as it stands here, beside what its source said of it before. */
export type Here = {
  readonly session: Session;
  readonly told: Told;
  readonly items: readonly Item[];
  readonly sources: readonly ItemSource[];
  /** Parts that somebody is to speak at, or that have a question to the council. */
  readonly inUse: ReadonlySet<Id>;
};

/** What must still be asked of a person before it can be a session. */
export function asksOf(meeting: Meeting, answers: Answers): Askable[] {
  const all = { ...answers, ...known(meeting) };
  return (['day', 'from', 'to', 'place'] as const).filter((one) => !all[one]);
}

/** What the file itself tells of what can be asked. */
export function known({ day, from, to, place }: Meeting): Answers {
  return {
    ...(day ? { day } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(place ? { place } : {}),
  };
}

/**
 * What the session should be by the word of its source, completed with what a person told; where neither says it, it stays as the
 * source said before: it then still begins on the clock as it did, and takes as long.
 */
export function wantedOf(meeting: Meeting, answers: Answers, before?: Wanted): Wanted | undefined {
  const { kind, title, chair, background } = meeting;
  const { place, ...moment } = { ...answers, ...known(meeting) };
  const when = before ? movedSpan(meeting, before.when) : wholeSpan(moment);
  const where = before ? (meeting.place ?? before.place) : place;
  return when && where ? { kind, title, when, place: where, chair, background } : undefined;
}

function wholeSpan({ day, from, to }: Answers): Span | undefined {
  return day && from && to ? spanOf(day, from, to) : undefined;
}

function movedSpan({ day, from, to }: Meeting, before: Span): Span {
  if (!day && !from && !to) return before;
  const was = clockOf(before);
  const begins = from ?? was.from;
  const ends = to ?? laterClock(begins, was.length);
  return spanOf(day ?? was.day, begins, ends);
}

/** The same fields as the session has them here. */
export function fieldsOf(session: Session): Wanted {
  const { kind, title, place, chair, background } = session;
  const when = { startsAt: session.startsAt.toString(), endsAt: session.endsAt.toString() };
  return { kind, title, when, place, chair, background };
}

export function sameField(name: FieldName, one: Wanted, other: Wanted): boolean {
  return JSON.stringify(one[name]) === JSON.stringify(other[name]);
}
