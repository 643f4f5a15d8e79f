// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Visit } from '../../../http/visit.ts';
import { type Day, dayInWords, exactMoment, fullDay, momentInWords, nearDay, shortDay } from '../../dates.ts';
import { dayOf } from '../../../../kernel/clock.ts';

type OnADay = Pick<Visit, 'locale' | 'today'>;

/** words: "donderdag 3 juni"; short: "do 3 jun"; near: "vandaag", "morgen", else short. */
export type DayStyle = 'words' | 'short' | 'near';

const inStyle = { words: dayInWords, short: shortDay, near: nearDay } as const;

export type DayTextProps = { readonly visit: OnADay; readonly day: Day; readonly style?: DayStyle };

/** A calendar day as people say it, exact for machines and on hover. */
export function DayText({ visit, day, style = 'words' }: DayTextProps) {
  return (
    <time dateTime={day.toString()} title={fullDay(visit.locale, day)}>
      {inStyle[style](visit.locale, day, visit.today)}
    </time>
  );
}

export type MomentTextProps = {
  readonly visit: OnADay;
  readonly moment: Temporal.Instant;
  /** Without a style: the day with the time. With one: only the day, the time on hover. */
  readonly style?: DayStyle;
};

export function MomentText({ visit, moment, style }: MomentTextProps) {
  const { locale, today } = visit;
  return (
    <time dateTime={moment.toString({ smallestUnit: 'second' })} title={exactMoment(locale, moment)}>
      {style ? inStyle[style](locale, dayOf(moment), today) : momentInWords(locale, moment, today)}
    </time>
  );
}
