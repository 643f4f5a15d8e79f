// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type PortfolioRequest, type Touched, answers, conflictsOf, gateOf, levels } from './domain.ts';

const today = '2026-03-11';
const someone: fc.Arbitrary<string> = fc.constantFrom('ann', 'bob', 'cas', 'dia');

function request(more: Partial<PortfolioRequest> = {}): PortfolioRequest {
  return {
    id: 'request',
    subject: { kind: 'initiative', id: 'garden' },
    subjectNumber: 'I-2026-0001',
    subjectTitle: 'Beweegtuin',
    themeId: 'sport',
    level: 'consult',
    askedOf: 'ann',
    askedBy: 'worker',
    message: 'Ja?',
    askedAt: Temporal.Instant.from('2026-03-04T09:00:00Z'),
    dueOn: '2026-03-18',
    answer: null,
    words: null,
    answeredAt: null,
    onBehalf: null,
    notedBy: null,
    conditionMetAt: null,
    conditionMetNote: null,
    remindedBeforeAt: null,
    remindedAfterAt: null,
    silence: null,
    ...more,
  };
}

const touched = fc.record({
  themeId: fc.constant('sport'),
  level: fc.constantFrom(...levels),
  holders: fc.uniqueArray(someone, { maxLength: 2 }),
  aldermen: fc.uniqueArray(someone, { maxLength: 2 }),
});
const requests = fc.uniqueArray(
  fc
    .record({
      askedOf: someone,
      answer: fc.option(fc.constantFrom(...answers)),
      silence: fc.option(fc.constantFrom('known', 'agreed', 'up')),
      dueOn: fc.constantFrom('2026-03-02', '2026-03-18'),
    })
    .map((one) => request({ ...one, id: one.askedOf })),
  { selector: ({ askedOf }) => askedOf, maxLength: 3 },
);
const settles = ({ answer, silence }: PortfolioRequest): boolean =>
  answer === null ? silence !== null && silence !== 'up' : answer !== 'talk';
const of = (one: Touched, all: readonly PortfolioRequest[] = []) =>
  gateOf({ touched: [one], requests: all, skips: [], today });

describe('not without the portfolio holder (R5)', () => {
  test('the gate is open only when nobody is due, all holders of today have settled it, or one before them has', () => {
    fc.assert(
      fc.property(touched, requests, (one, all) => {
        const isDue = one.level !== 'none' && !one.holders.some((id) => one.aldermen.includes(id));
        const settled = new Set(all.filter(settles).map(({ askedOf }) => askedOf));
        const former = [...settled].some((id) => !one.holders.includes(id));
        const now = one.holders.length > 0 && one.holders.every((id) => settled.has(id));
        expect(of(one, all).isOpen).toBe(!isDue || former || now);
      }),
    );
  });

  test('who holds the theme and is alderman of the area is never asked', () => {
    fc.assert(
      fc.property(touched, requests, (one, all) => {
        const isOwn = one.holders.some((id) => one.aldermen.includes(id));
        fc.pre(isOwn);
        expect(of(one, all).standings[0]?.toAsk).toEqual([]);
      }),
    );
  });

  test('who still has to be asked is a holder of today without a request, and as long as there is one the gate is closed', () => {
    fc.assert(
      fc.property(touched, requests, (one, all) => {
        const gate = of(one, all);
        const [standing] = gate.standings;
        for (const id of standing?.toAsk ?? []) {
          expect(one.holders).toContain(id);
          expect(all.map(({ askedOf }) => askedOf)).not.toContain(id);
          expect(gate.isOpen).toBe(false);
        }
      }),
    );
  });

  test('skipping opens it, and nothing is said of a skip where an answer came after all', () => {
    const one = { themeId: 'sport', level: 'consult', holders: ['ann'], aldermen: [] } as const;
    const skip = {
      subject: { kind: 'initiative', id: 'garden' },
      themeId: 'sport',
      reason: 'Spoed',
      skippedBy: 'worker',
      createdAt: Temporal.Instant.from('2026-03-05T09:00:00Z'),
    } as const;
    const skipped = (all: readonly PortfolioRequest[]) =>
      gateOf({ touched: [one], requests: all, skips: [skip], today });
    expect(skipped([])).toMatchObject({ isOpen: true, standings: [{ state: 'skipped' }] });
    expect(skipped([request({ answer: 'agreed' })]).standings[0]?.state).toBe('agreed');
  });

  test('a theme that nobody holds is pointed out and does not pass by itself', () => {
    const one = { themeId: 'sport', level: 'inform', holders: [], aldermen: [] } as const;
    expect(of(one)).toMatchObject({ isOpen: false, standings: [{ state: 'unheld', toAsk: [] }] });
  });

  test('a question to who holds it no longer counts for nothing; what they answered then stays valid', () => {
    const one = { themeId: 'sport', level: 'consult', holders: ['bob'], aldermen: [] } as const;
    expect(of(one, [request({ askedOf: 'ann' })]).standings[0]).toMatchObject({
      state: 'to_ask',
      toAsk: ['bob'],
    });
    const answered = of(one, [request({ askedOf: 'ann', answer: 'agreed' })]);
    expect(answered).toMatchObject({ isOpen: true, standings: [{ state: 'agreed', toAsk: [] }] });
  });

  test('a talk that is still to be had is a conflict, and one with a colleague who agreed more so', () => {
    const ask = (themeId: string, more: Partial<PortfolioRequest>) => request({ themeId, ...more });
    const one = { level: 'consult', holders: ['ann'], aldermen: [] } as const;
    const themes = ['sport', 'green'].map((themeId) => ({ ...one, themeId }));
    const gate = gateOf({
      touched: themes,
      requests: [ask('sport', { answer: 'talk' }), ask('green', { answer: 'agreed' })],
      skips: [],
      today,
    });
    expect(conflictsOf(gate, [])).toEqual(['talk', 'differ']);
  });
});
