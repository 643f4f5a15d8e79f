// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { dayText } from './days.ts';
import { nextStep } from './domain.ts';
import { basisOf, merge } from '../../platform/http/merging.ts';
import { type Moment, momentOf } from './reminders-domain.ts';

const today = Temporal.PlainDate.from('2026-03-11');
const runs = {
  state: 'in_progress',
  dueOn: '2026-05-01',
  responsibleId: 'somebody',
  updatedOn: '2026-03-01',
  parts: 0,
  partsDone: 0,
} as const;

describe('what is to be done next', () => {
  test.each([
    [{}, undefined],
    [{ responsibleId: null }, 'give_to_somebody'],
    [{ parts: 12, partsDone: 12 }, 'bring_to_council'],
    [{ parts: 12, partsDone: 11 }, undefined],
    [{ dueOn: '2026-03-10' }, 'tell_why_late'],
    [{ dueOn: '2026-03-10', updatedOn: '2026-03-11' }, undefined],
    [{ dueOn: null }, 'set_deadline'],
    [{ updatedOn: null }, 'tell_first'],
    [{ updatedOn: '2025-12-10' }, 'tell_again'],
    [{ state: 'settled', responsibleId: null }, undefined],
    [{ state: 'lapsed', dueOn: '2026-03-10' }, undefined],
  ] as const)('%j: %s', (otherwise, step) => {
    expect(nextStep({ ...runs, ...otherwise }, today)).toBe(step);
  });
});

describe('two who change one form', () => {
  const was = { titel: 'Bomen', klaar: '2026-05-01', 'gebied-a': 'on' };
  const basis = basisOf(was);

  it('takes over what the other changed alone, and keeps what one changed oneself', () => {
    const mine = { ...was, titel: 'Meer bomen' };
    const theirs = { titel: 'Bomen', klaar: '2026-06-01', 'gebied-b': 'on' };
    const { typed, taken, clashes } = merge({ basis, mine, theirs });
    expect(typed).toEqual({ titel: 'Meer bomen', klaar: '2026-06-01', 'gebied-a': '', 'gebied-b': 'on' });
    expect(taken.toSorted()).toEqual(['gebied-a', 'gebied-b', 'klaar']);
    expect(clashes.size).toBe(0);
  });

  it('shows what both changed, each its own way', () => {
    const { typed, clashes } = merge({
      basis,
      mine: { ...was, titel: 'Meer bomen\r\n' },
      theirs: { ...was, titel: 'Veel bomen' },
    });
    expect(typed.titel).toBe('Meer bomen\r\n');
    expect([...clashes]).toEqual([['titel', 'Veel bomen']]);
  });

  it('never loses what either wrote', () => {
    const form = fc.record({ a: fc.string(), b: fc.string(), c: fc.string() });
    fc.assert(
      fc.property(form, form, form, (before, mine, theirs) => {
        const merged = merge({ basis: basisOf(before), mine, theirs });
        for (const name of ['a', 'b', 'c'] as const) {
          const [was, my, their] = [before, mine, theirs].map((one) =>
            one[name].replaceAll('\r\n', '\n').trim(),
          );
          if (my !== was) expect(merged.typed[name]).toBe(mine[name]);
          if (their !== was && their !== my)
            expect(merged.typed[name] === their || merged.clashes.get(name) === their).toBe(true);
        }
      }),
    );
  });
});

describe('reminding', () => {
  const told: Moment[] = [];
  test.each([
    ['2026-03-26', undefined],
    ['2026-03-25', 'before'],
    ['2026-03-12', 'before'],
    ['2026-03-11', 'due'],
    ['2026-03-10', 'late'],
    ['2021-01-01', 'late'],
  ])('a deadline of %s on a Wednesday: %s', (dueOn, moment) => {
    expect(momentOf({ dueOn, told }, today)).toBe(moment);
  });

  it('tells on Friday of a deadline in the weekend', () => {
    const friday = Temporal.PlainDate.from('2026-03-13');
    expect(momentOf({ dueOn: '2026-03-15', told }, friday)).toBe('due');
    expect(momentOf({ dueOn: '2026-03-16', told }, friday)).toBe('before');
  });

  it('tells of each moment once', () => {
    expect(momentOf({ dueOn: '2026-03-20', told: ['before'] }, today)).toBeUndefined();
    expect(momentOf({ dueOn: '2026-03-11', told: ['before'] }, today)).toBe('due');
  });
});

test('a day is read as people write it', () => {
  expect(['18-01-2022', '6/9/2021', '2022-01-18', 'medio 2022', ''].map(dayText)).toEqual([
    '2022-01-18',
    '2021-09-06',
    '2022-01-18',
    'medio 2022',
    '',
  ]);
});
