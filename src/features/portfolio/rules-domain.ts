// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, workingDaysBetween } from '../../kernel/calendar.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Level, type PortfolioRequest, type Silence, usualLevel } from './domain.ts';

/** Within how many working days an alderman answers, when he is reminded, and what silence means. */
export type Terms = {
  readonly termWorkingDays: number;
  /** So many working days before and after the last day; 0 is not at all. */
  readonly remindBefore: number;
  readonly remindAfter: number;
  readonly informSilence: 'known' | 'up';
  readonly consultSilence: 'agreed' | 'up';
  /** Hears of silence that goes up, beside the administrators. */
  readonly secretaryName: string;
  readonly secretaryEmail: string;
};

export const usualTerms: Terms = {
  termWorkingDays: 5,
  remindBefore: 1,
  remindAfter: 2,
  informSilence: 'known',
  consultSilence: 'up',
  secretaryName: '',
  secretaryEmail: '',
};

/** Who gets the mails of an alderman as well. */
export type Assistant = {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  readonly email: string;
};

/** What a municipality set about coordination with portfolio holders. */
export type Rules = {
  readonly terms: Terms;
  readonly levels: ReadonlyMap<Id, Level>;
  readonly assistants: readonly Assistant[];
};

export function levelOf({ levels }: Pick<Rules, 'levels'>, themeId: Id): Level {
  return levels.get(themeId) ?? usualLevel;
}

/** The last day to answer on. */
export function dueDay(askedOn: Temporal.PlainDate, { termWorkingDays }: Terms): string {
  return addWorkingDays(askedOn, termWorkingDays).toString();
}

export type Step = 'remind_before' | 'remind_after' | 'silence';

type Waiting = Pick<
  PortfolioRequest,
  'level' | 'answer' | 'silence' | 'dueOn' | 'remindedBeforeAt' | 'remindedAfterAt'
>;

/** What is to be done today about a request that waits; each once. */
export function stepsOn(request: Waiting, terms: Terms, today: Temporal.PlainDate): Step[] {
  if (request.answer) return [];
  const due = Temporal.PlainDate.from(request.dueOn);
  if (Temporal.PlainDate.compare(today, due) <= 0) {
    const isNear = terms.remindBefore > 0 && workingDaysBetween(today, due) <= terms.remindBefore;
    return isNear && !request.remindedBeforeAt ? ['remind_before'] : [];
  }
  const isGoingUp = (request.silence ?? silenceOf(request.level, terms)) === 'up';
  const isAfter = terms.remindAfter > 0 && workingDaysBetween(due, today) >= terms.remindAfter;
  return [
    ...(request.silence === null ? (['silence'] as const) : []),
    ...(isGoingUp && isAfter && !request.remindedAfterAt ? (['remind_after'] as const) : []),
  ];
}

export function silenceOf(level: PortfolioRequest['level'], terms: Terms): Silence {
  return level === 'inform' ? terms.informSilence : terms.consultSilence;
}
