// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import { fullDay, timeOfDay } from '../../platform/html/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import {
  type FieldChange,
  type Meeting,
  type Outcome,
  type Remark,
  hindranceOf,
  meetingKinds,
} from './domain.ts';
import { messages } from './messages.ts';

/** What happens to a meeting, or happened, in sentences. */
export function changesInWords(
  { locale }: Pick<Visit, 'locale'>,
  { verdict, fields, added, changed, dropped, isReordered, papersChanged, ties, cancels }: Outcome,
  isDone: boolean,
): string[] {
  const { change: t } = messages[locale];
  const isNew = verdict === 'new';
  const tied = ties > 0 ? [t.ties(ties)] : [];
  if (isNew) return tied;
  if (verdict !== 'changed') return [];
  const isMoved = fields.some(({ field }) => field === 'when' || field === 'place');
  return [
    ...(cancels ? [t[cancels]] : []),
    ...fields.map((one) => fieldInWords(locale, one, isDone)),
    ...(isMoved && cancels === null ? [t.moved] : []),
    ...(added + changed + dropped > 0 ? [t.items(added, changed, dropped)] : []),
    ...(isReordered ? [t.order] : []),
    ...(papersChanged ? [t.papers] : []),
    ...tied,
  ];
}

function fieldInWords(
  locale: Visit['locale'],
  { field, here, source }: FieldChange,
  isDone: boolean,
): string {
  const { change: t, fields: names, kinds } = messages[locale];
  const text = (value: string): string => {
    if (value === '') return t.nothing;
    if (field === 'when') return spanInWords(locale, value);
    return field === 'kind'
      ? (meetingKinds.flatMap((kind) => (kind === value ? kinds[kind] : []))[0] ?? value)
      : value;
  };
  return (isDone ? t.fieldDone : t.field)(names[field], text(here), text(source));
}

/** How it was read, and why it is left out. */
export function readingInWords({ locale }: Pick<Visit, 'locale'>, meeting: Meeting): string[] {
  const t = messages[locale];
  const hindrance = hindranceOf(meeting);
  const { items, papers } = meeting.leftOut;
  if (hindrance) return [t.hindrances[hindrance]];
  return [
    ...(meeting.faults.includes('no_such_day') ? [t.faults.no_such_day] : []),
    ...(meeting.faults.includes('cut') ? [t.faults.cut] : []),
    ...(items + papers > 0 ? [t.change.leftOut(items, papers)] : []),
  ];
}

/** What stays as a person made it here, and what to look at. */
export function remarkInWords({ locale }: Pick<Visit, 'locale'>, remark: Remark): string {
  const t = messages[locale];
  switch (remark.why) {
    case 'stays':
      if (remark.field === 'kind') return t.kindStays;
      return remark.field === 'when'
        ? t.stays(t.fields.when, spanInWords(locale, remark.here), spanInWords(locale, remark.source))
        : t.stays(t.fields[remark.field], remark.here, remark.source);
    case 'item_stays':
      return t.itemStays(remark.here, remark.source);
    case 'item_kept':
      return t.itemKept(remark.here);
    case 'item_dropped_here':
      return t.itemDropped(remark.here);
    case 'order_stays':
      return t.orderStays;
    case 'speak_until_moved':
      return t.speakUntilMoved;
  }
}

function spanInWords(locale: Visit['locale'], span: string): string {
  const [from, to] = span.split('/').map((one) => Temporal.Instant.from(one));
  if (!from || !to) return span;
  return messages[locale].when(fullDay(locale, dayOf(from)), timeOfDay(locale, from), timeOfDay(locale, to));
}

/** When and where it is, as far as the file says. */
export function whenInWords({ locale }: Pick<Visit, 'locale'>, meeting: Meeting): string {
  const t = messages[locale];
  const { day, from, to } = meeting;
  const on = day ? fullDay(locale, Temporal.PlainDate.from(day)) : t.unknown.day;
  const clock = (time: string): string => (locale === 'nl' ? time.replace(':', '.') : time);
  if (!from) return [on, meeting.place].filter(Boolean).join(' · ');
  const span = to ? t.when(on, clock(from), clock(to)) : `${on}, ${clock(from)} – ${t.unknown.to}`;
  return [span, meeting.place].filter(Boolean).join(' · ');
}
