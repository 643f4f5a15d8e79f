// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type State, beginOf, decide, numberFault, stateAfter, states, verbs } from './domain.ts';

describe('settling', () => {
  it('never happens without proof and the agreement of the council', () => {
    const text = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.constantFrom(...verbs),
        fc.record({ proof: text, agreedOn: text, reason: text }),
        (state, verb, given) => {
          const decided = decide(state, verb, given);
          if (decided.ok && decided.value === 'settled')
            expect([verb, Boolean(given.proof), Boolean(given.agreedOn)]).toEqual(['settle', true, true]);
        },
      ),
    );
  });
});

describe('a number', () => {
  const others = new Set(['B', 'I', 'S']);
  test.each([
    ['M-31', 'motion', undefined],
    ['T-2021-014', 'motion', undefined],
    ['M-2026-0001', 'motion', undefined],
    ['B-2026-00001', 'motion', 'number_of_other'],
    ['i-2026-0001', 'pledge', 'number_of_other'],
    ['T-2026-0007', 'pledge', undefined],
    ['T-2026-0007', 'question', 'number_of_pledge'],
  ] as const)('%s of a %s: %s', (number, kind, fault) => {
    expect(numberFault(number, kind, others)).toBe(fault);
  });
});

test.each([
  ['open', null, 'rejected', 'lapsed'],
  ['open', null, 'adopted', 'open'],
  ['lapsed', 'rejected', 'adopted', 'open'],
  ['lapsed', 'adopted', 'adopted', 'lapsed'],
  ['settled', 'adopted', 'withdrawn', 'settled'],
] as const)('%s, first %s and then %s: %s', (state, before, after, then: State) => {
  expect(stateAfter(state, before, after)).toBe(then);
});

test.each([
  ['a short one is whole', 'Kort.', 'Kort.'],
  ['between two paragraphs', `${'a'.repeat(700)}\n\n${'b. '.repeat(600)}`, 'a'.repeat(700)],
  ['after a sentence', 'Zin. '.repeat(400), 'Zin. '.repeat(180).trimEnd()],
  ['a word without end', 'a'.repeat(2000), 'a'.repeat(900)],
])('a long request is broken off where that can be, and nothing is lost: %s', (_, text, expected) => {
  const { begin, rest } = beginOf(text);
  expect(begin).toBe(expected);
  expect(`${begin}${rest}`.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
});
