// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  type Deed,
  type DeedKind,
  type Standing,
  decide,
  momentOf,
  moves,
  notesIn,
  secondsLeft,
  standingAfter,
  stepVerbs,
} from './domain.ts';

const evening = Temporal.Instant.from('2026-03-11T18:30:00Z');
const at = (minutes: number): Temporal.Instant => evening.add({ minutes });

function deed(kind: DeedKind, more: Partial<Deed> = {}): Deed {
  return {
    id: `${kind}-${more.place ?? 0}`,
    place: 0,
    kind,
    itemId: null,
    speakerId: null,
    questionId: null,
    aboutId: null,
    partyId: null,
    aldermanId: null,
    asker: null,
    body: null,
    answerer: null,
    answer: null,
    dueOn: null,
    doneAt: evening,
    ...more,
  };
}

const target = fc.constantFrom('a', 'b', 'c');
const step = fc.record({
  verb: fc.constantFrom(...stepVerbs),
  targetId: target,
  behind: fc.integer({ min: 0, max: 3 }),
});

test('whatever steps arrive in whatever order, every state is one to which the table of moves leads', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const taken: Deed[] = [];
      steps.forEach(({ verb, targetId, behind }, minute) => {
        const before: Standing = standingAfter(taken);
        const decided = decide(before, { verb, targetId, basedOn: before.steps - behind });
        if (!decided.ok || decided.value === 'again') return;
        const ids = { itemId: targetId, speakerId: targetId, questionId: targetId };
        taken.push(deed(verb, { ...ids, place: taken.length + 1, doneAt: at(minute) }));
        const after = standingAfter(taken);
        expect(moves[verb].from).toContain(before.phase);
        expect(after.phase).toBe(moves[verb].to);
        expect(after.steps).toBe(before.steps + 1);
        if (after.phase === 'closed' || after.phase === 'before') expect(after.word).toBeNull();
      });
    }),
  );
});

test('a step from a screen that is behind is never taken', () => {
  fc.assert(
    fc.property(step, fc.integer({ min: 1, max: 9 }), ({ verb, targetId }, behind) => {
      const now = standingAfter([deed('open', { itemId: 'a' }), deed('go_to_item', { itemId: 'b' })]);
      const decided = decide(now, { verb, targetId, basedOn: now.steps - behind });
      expect(decided.ok && decided.value === 'take').toBe(false);
    }),
  );
});

test('no text that was noted is lost, in whatever order notes, answers and corrections stand', () => {
  const noted = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 });
  fc.assert(
    fc.property(noted, fc.array(fc.nat(7)), fc.boolean(), (texts, answered, isTurned) => {
      const notes = texts.map((body, index) => deed('question', { id: `n${index}`, body }));
      const answers = answered.map((about, index) =>
        deed('answer', { id: `a${index}`, aboutId: `n${about}`, answer: `answer ${index}.` }),
      );
      const all = isTurned ? [...answers, ...notes] : [...notes, ...answers];
      const read = notesIn(all);
      expect(read.map(({ body }) => body)).toEqual(texts);
      answered.forEach((about, index) => {
        if (about < texts.length) expect(read[about]?.answer).toContain(`answer ${index}.`);
      });
    }),
  );
});

test('clocks stand still in a break and after closing, and go on where they stood', () => {
  const open = [deed('open', { itemId: 'a' }), deed('give_word', { speakerId: 's', doneAt: at(2) })];
  const pause = [...open, deed('pause', { doneAt: at(4) })];
  const { itemSince, pausedAt } = standingAfter(pause);
  expect(itemSince && secondsLeft(itemSince, 10, { pausedAt, now: at(60) })).toBe(360);
  const on = standingAfter([...pause, deed('resume', { doneAt: at(14) })]);
  expect(on.word?.since.toString()).toBe(at(12).toString());
  expect(on.word && secondsLeft(on.word.since, 5, { pausedAt: on.pausedAt, now: at(18) })).toBe(-60);
  const again = standingAfter([...open, deed('close', { doneAt: at(5) }), deed('reopen', { doneAt: at(8) })]);
  expect([again.phase, again.itemSince?.toString(), again.closedAt]).toEqual([
    'running',
    at(3).toString(),
    null,
  ]);
});

test('a deed that waited counts from when it was done, never before the last and never in the future', () => {
  const last = at(10);
  expect(momentOf(at(20), 300, last).toString()).toBe(at(15).toString());
  expect(momentOf(at(20), 3600, last).toString()).toBe(at(10).toString());
  expect(momentOf(at(20), -300, undefined).toString()).toBe(at(20).toString());
});
