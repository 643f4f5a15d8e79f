// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  type Adoption,
  type Task,
  type Version,
  adoptionRefusal,
  charterRoles,
  followedOn,
  inForceOn,
  isEditable,
  isOpen,
  marks,
  moved,
  problemsOf,
  stampOf,
} from './domain.ts';

const today = Temporal.PlainDate.from('2026-03-11');

function version(given: Partial<Version> = {}): Version {
  return {
    id: 'v',
    number: 'R-2026-0001',
    title: 'Rollen',
    intro: '',
    state: 'draft',
    basedOn: null,
    madeAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    consultedFrom: null,
    consultedUntil: null,
    adoptedBy: null,
    adoptedOn: null,
    inForceFrom: null,
    ...given,
  };
}

function adopted(id: string, from: string): Version {
  return version({ id, state: 'adopted', adoptedBy: 'college', adoptedOn: from, inForceFrom: from });
}

function task(given: Partial<Task> = {}): Task {
  return {
    id: 't',
    group: '',
    name: 'Signaleren',
    explanation: '',
    marks: { area_manager: 'does' },
    ...given,
  };
}

describe('what is in force', () => {
  const versions = [adopted('new', '2026-01-01'), adopted('old', '2024-05-01'), version({ id: 'draft' })];

  test.each([
    ['2024-04-30', undefined],
    ['2024-05-01', 'old'],
    ['2025-12-31', 'old'],
    ['2026-01-01', 'new'],
  ])('on %s it is %s', (day, id) => {
    expect(inForceOn(versions, day)?.id).toBe(id);
  });

  test('the next one ends it', () => {
    expect(followedOn(versions, adopted('old', '2024-05-01'))).toBe('2026-01-01');
    expect(followedOn(versions, adopted('new', '2026-01-01'))).toBeUndefined();
  });

  test('there is exactly one on every day from the first on', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1 }), day, (starts, asked) => {
        const all = starts.map((from) => adopted(from, from));
        const expected = starts
          .filter((from) => from <= asked)
          .sort()
          .at(-1);
        expect(inForceOn(all, asked)?.id).toBe(expected);
      }),
    );
  });
});

test('a draft is changed until people comment on it, and again after the last day', () => {
  const until = (consultedUntil: string) =>
    version({ state: 'consulted', consultedFrom: '2026-02-01', consultedUntil });
  expect(isEditable(version(), today)).toBe(true);
  expect([isOpen(until('2026-03-11'), today), isEditable(until('2026-03-11'), today)]).toEqual([true, false]);
  expect([isOpen(until('2026-03-10'), today), isEditable(until('2026-03-10'), today)]).toEqual([false, true]);
  expect(isEditable(adopted('a', '2026-01-01'), today)).toBe(false);
});

test('a task that nobody does, or that two decide, is pointed out; all others are not', () => {
  const given = fc.record(
    Object.fromEntries(
      charterRoles.map((role) => [role, fc.option(fc.constantFrom(...marks), { nil: undefined })]),
    ),
  );
  fc.assert(
    fc.property(given, (said) => {
      const one = task({ marks: said });
      const deciding = charterRoles.filter((role) => one.marks[role] === 'decides').length;
      const isDone = charterRoles.some((role) => one.marks[role] === 'does');
      expect(problemsOf([one]).map(({ what }) => what)).toEqual([
        ...(isDone ? [] : ['nobody_does']),
        ...(deciding > 1 ? ['two_decide'] : []),
      ]);
    }),
  );
});

test('moving a task loses none, and twice is once', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), (all, from, to) => {
      const id = all[from % all.length] ?? '';
      const place = to % all.length;
      const once = moved(all, id, place);
      expect(once[place]).toBe(id);
      expect(once.toSorted()).toEqual(all.toSorted());
      expect(moved(once, id, place)).toEqual(once);
    }),
  );
});

test('a form knows that the task changed meanwhile', () => {
  expect(stampOf(task())).toBe(stampOf(task({ id: 'other' })));
  expect(stampOf(task())).not.toBe(stampOf(task({ marks: { area_manager: 'told' } })));
});

describe('adopting', () => {
  const closed = version({ state: 'consulted', consultedFrom: '2026-02-01', consultedUntil: '2026-03-01' });
  const about = { version: closed, versions: [closed], tasks: [task()], unanswered: 0, today };
  const adoption: Adoption = { by: 'college', on: '2026-03-10', from: '2026-04-01', reason: '' };

  test.each([
    ['nothing in the way', {}, {}, undefined],
    ['comments without an answer', { unanswered: 1 }, {}, 'unanswered'],
    [
      'comments without an answer, with a reason',
      { unanswered: 1 },
      { reason: 'Zij trok haar in.' },
      undefined,
    ],
    ['the term runs', { version: { ...closed, consultedUntil: '2026-03-11' } }, {}, 'still_open'],
    ['nobody was asked', { version: version() }, {}, 'not_consulted'],
    ['a task that nobody does', { tasks: [task({ marks: {} })] }, {}, 'nobody_does'],
    ['no tasks, whatever the reason', { tasks: [] }, { reason: 'Het moet.' }, 'no_tasks'],
    ['a decision that is still to come', {}, { on: '2026-03-12' }, 'not_yet_adopted_day'],
    ['in force before the decision', {}, { from: '2026-03-09' }, 'before_adoption'],
    [
      'another starts on that day',
      { versions: [closed, adopted('b', '2026-04-01')] },
      { reason: 'Toch.' },
      'not_after_last',
    ],
    ['it was adopted', { version: adopted('v', '2026-01-01') }, { reason: 'Nog eens.' }, 'adopted'],
  ] as const)('%s', (_what, given, asked, refusal) => {
    expect(adoptionRefusal({ ...about, ...given }, { ...adoption, ...asked })).toBe(refusal);
  });
});
