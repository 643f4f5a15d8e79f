// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Entry, type Move, type Plan, type When, agendaOf, quarterOf, whenOf } from './domain.ts';

const month = (text: string): When => ({ on: `${text}-01`, precision: 'month' });
const at = Temporal.Instant.from('2026-03-11T09:00:00Z');

function plan(id: string, when: When): Plan {
  return {
    ...{ id, title: id, when, note: null, holderId: null, broughtBy: null, about: null, session: null },
    ...{ state: 'planned', publishedAt: at, version: 1 },
  };
}

function move(id: string, planId: string, [from, to]: readonly [When, When]): Move {
  return { id, planId, from, to, reason: 'Er was meer tijd nodig.', movedAt: at, movedBy: null };
}

const said = (entry: Entry): string => `${entry.kind} ${entry.plan.id}`;

describe('the agenda by quarter', () => {
  test('has what is planned in time, a day before the month that it lies in', () => {
    const day: When = { on: '2026-05-20', precision: 'day' };
    const plans = [plan('later', month('2026-08')), plan('month', month('2026-05')), plan('day', day)];
    const agenda = agendaOf(plans, [], '2026-04-01');
    expect(agenda.map(({ quarter, entries }) => [quarter, entries.map(said)])).toEqual([
      ['2026-2', ['plan day', 'plan month']],
      ['2026-3', ['plan later']],
    ]);
  });

  test('shows in the quarter that it left where something went', () => {
    const one = plan('nota', month('2026-09'));
    const moves = [
      move('1', 'nota', [month('2026-03'), month('2026-06')]),
      move('2', 'nota', [month('2026-06'), month('2026-09')]),
    ];
    const agenda = agendaOf([one], moves, '2026-04-01');
    expect(agenda.map(({ quarter, entries }) => [quarter, entries.map(said)])).toEqual([
      ['2026-2', ['gone nota']],
      ['2026-3', ['plan nota']],
    ]);
    const [entry] = agenda[1]?.entries ?? [];
    expect(entry?.kind === 'plan' && entry.moves.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('says it once when it moved within the quarter', () => {
    const moves = [move('1', 'nota', [month('2026-04'), month('2026-06')])];
    const agenda = agendaOf([plan('nota', month('2026-06'))], moves, '2026-04-01');
    expect(agenda.flatMap(({ entries }) => entries.map(said))).toEqual(['plan nota']);
  });
});

test('a quarter and a month', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    ...['2026-1', '2026-1', '2026-2', '2026-4'],
  ]);
  expect(whenOf(undefined, '2026-05')).toEqual(month('2026-05'));
  expect(whenOf('2026-05-20', '2026-07')).toEqual({ on: '2026-05-20', precision: 'day' });
  expect(whenOf(undefined, undefined)).toBeUndefined();
});
