// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Story, StoryStep } from '../contributions/index.ts';
import { gistOf, mostTelling, toldSteps } from './stories.ts';

const start = Temporal.Instant.from('2026-06-01T08:00:00Z');

function step(verb: StoryStep['verb'], day: number): StoryStep {
  return { verb, at: start.add({ hours: 24 * day }), actorId: null };
}

function told(...steps: StoryStep[]): string[] {
  return toldSteps(steps).map(({ verb }) => verb);
}

describe('the steps that are told', () => {
  it('leave out what went between the resident and the team', () => {
    expect(told(step('submit', 0), step('ask', 1), step('reply', 2), step('answer', 3))).toEqual([
      'submit',
      'answer',
    ]);
  });

  it('leave out reading on the day on which more was done, and closing on the day of the answer', () => {
    expect(
      told(step('submit', 0), step('triage', 1), step('hand_over', 1), step('answer', 3), step('close', 3)),
    ).toEqual(['submit', 'hand_over', 'answer']);
    expect(told(step('submit', 0), step('triage', 1), step('answer', 3), step('close', 9))).toEqual([
      'submit',
      'triage',
      'answer',
      'close',
    ]);
  });

  it('of a long way are the beginning, the first passing on, the last answer and the end', () => {
    const long = [
      step('submit', 0),
      step('hand_over', 1),
      step('hand_over', 2),
      step('answer', 3),
      step('reopen', 4),
      step('answer', 5),
      step('close', 9),
    ];
    expect(toldSteps(long)).toEqual([long[0], long[1], long[5], long[6]]);
  });

  it('are never more than four, in order, and begin with how it came in', () => {
    const verbs = fc.constantFrom<StoryStep['verb']>(
      'triage',
      'hand_over',
      'ask',
      'reply',
      'answer',
      'close',
      'reopen',
      'move_promise',
    );
    fc.assert(
      fc.property(fc.array(verbs, { maxLength: 12 }), (later) => {
        const steps = [step('submit', 0), ...later.map((verb, index) => step(verb, index / 2))];
        const kept = toldSteps(steps);
        expect(kept.length).toBeLessThanOrEqual(4);
        expect(kept[0]).toBe(steps[0]);
        expect(kept).toEqual(steps.filter((one) => kept.includes(one)));
      }),
    );
  });
});

describe('the most telling stories', () => {
  const story = (id: string, more: Partial<Story>): Story => ({
    id,
    number: `B-2026-${id}`,
    kind: 'question',
    subject: id,
    areaId: id,
    createdAt: start,
    state: 'answered',
    dueOn: null,
    answeredAt: start,
    closedAt: null,
    holder: { kind: 'team', id: 'town' },
    steps: [],
    ...more,
  });

  it('come from different areas, those that went on to somebody first and compliments last', () => {
    const stories = [
      story('thanks', { kind: 'compliment' }),
      story('first', { areaId: 'oak' }),
      story('second', { areaId: 'oak' }),
      story('asked', { areaId: 'pine', steps: [step('hand_over', 1)] }),
    ];
    expect(mostTelling(stories, 3).map(({ id }) => id)).toEqual(['asked', 'first', 'thanks']);
    expect(mostTelling(stories, 9)).toHaveLength(4);
    expect(mostTelling([], 3)).toEqual([]);
  });
});

describe('the gist of an answer', () => {
  it('is its first sentences, as far as they fit', () => {
    const answer =
      'Goed nieuws. Er staan nu twee lampen in de tunnel.\n\nDe aannemer komt volgende week nog terug om het hekwerk te verven en de bladeren te ruimen.';
    expect(gistOf(answer)).toBe('Goed nieuws. Er staan nu twee lampen in de tunnel.');
  });

  it('is cut between words when one sentence is too long', () => {
    const gist = gistOf(`Wij ${'gaan heel '.repeat(60)}hard werken.`);
    expect(gist.endsWith('…')).toBe(true);
    expect(gist.length).toBeLessThanOrEqual(111);
  });
});
