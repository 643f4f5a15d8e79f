// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Step, decide } from './deciding.ts';
import {
  type Deed,
  type DeedKind,
  type Standing,
  momentOf,
  moves,
  notesIn,
  secondsLeft,
  standingAfter,
  standingAt,
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
    minutes: null,
    doneAt: evening,
    ...more,
  };
}

const target = fc.constantFrom('a', 'b', 'c');
const step = fc.record({
  verb: fc.constantFrom(...stepVerbs),
  targetId: target,
  minutes: fc.nat(3),
  behind: fc.integer({ min: 0, max: 3 }),
});

test('whatever steps arrive in whatever order, every state is one to which the table of moves leads', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const taken: Deed[] = [];
      steps.forEach(({ verb, targetId, minutes, behind }, minute) => {
        const before: Standing = standingAfter(taken);
        const basedOn = before.steps - behind;
        const decided = decide(before, { verb, targetId, minutes, basedOn }, standingAt(taken, basedOn));
        if (!decided.ok || decided.value === 'again') return;
        const ids = { itemId: targetId, speakerId: targetId, questionId: targetId, minutes };
        taken.push(deed(verb, { ...ids, place: taken.length + 1, doneAt: at(minute) }));
        const after = standingAfter(taken);
        expect(moves[verb].from).toContain(before.phase);
        expect(after.phase).toBe(moves[verb].to);
        expect(after.steps).toBe(before.steps + 1);
        // More time is for who speaks now and what is on now, and goes with them.
        if (verb === 'lengthen_word')
          expect(after.word).toEqual({ ...before.word, speakerId: targetId, extra: minutes });
        else if (after.word?.extra) expect(after.word.speakerId).toBe(before.word?.speakerId);
        if (verb === 'lengthen_item') expect([after.itemId, after.itemExtra]).toEqual([targetId, minutes]);
        else if (after.itemExtra > 0) expect(after.itemId).toBe(before.itemId);
        if (after.phase === 'closed' || after.phase === 'before') expect(after.word).toBeNull();
      });
    }),
  );
});

/** What each step is about: a screen that is behind may take it as long as this stands as it showed it, or is free. */
const matters: Readonly<Record<Step['verb'], (now: Standing, seen: Standing) => boolean>> = {
  open: () => false,
  not_begun: () => false,
  go_to_item: (now, seen) => now.itemId === seen.itemId,
  give_word: (now, seen) => !now.word || now.word.speakerId === seen.word?.speakerId,
  end_word: (now, seen) => now.word?.speakerId === seen.word?.speakerId,
  lengthen_word: (now, seen) =>
    now.word?.speakerId === seen.word?.speakerId && now.word?.extra === seen.word?.extra,
  lengthen_item: (now, seen) => now.itemId === seen.itemId && now.itemExtra === seen.itemExtra,
  put_question: (now, seen) => !now.questionId || now.questionId === seen.questionId,
  pause: () => true,
  resume: (now, seen) => String(now.pausedAt) === String(seen.pausedAt),
  close: (now, seen) => now.itemId === seen.itemId,
  reopen: (now, seen) => String(now.closedAt) === String(seen.closedAt),
};

test('a step from a screen that is behind is taken only where what it is about stands as that screen showed it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const taken: Deed[] = [];
      steps.forEach(({ verb, targetId, minutes, behind }, minute) => {
        const now = standingAfter(taken);
        const basedOn = Math.max(0, now.steps - behind);
        const seen = standingAt(taken, basedOn);
        const decided = decide(now, { verb, targetId, minutes, basedOn }, seen);
        const isBehind = basedOn < now.steps;
        if (decided.ok && decided.value === 'take' && isBehind) expect(matters[verb](now, seen)).toBe(true);
        if (!decided.ok && decided.reason === 'changed_meanwhile') expect(isBehind).toBe(true);
        if (!decided.ok || decided.value === 'again') return;
        const ids = { itemId: targetId, speakerId: targetId, questionId: targetId, minutes };
        taken.push(deed(verb, { ...ids, place: taken.length + 1, doneAt: at(minute) }));
        // Whatever was done, the same once more is no second step, from a screen that has not seen it yet.
        const again = decide(standingAfter(taken), { verb, targetId, minutes, basedOn }, seen);
        expect(again.ok && again.value === 'take').toBe(false);
      });
    }),
  );
});

test('a quick second step from the same screen just works where it makes sense', () => {
  const open = deed('open', { itemId: 'a' });
  const from = (verb: Step['verb'], targetId: string | null, ...more: Deed[]) =>
    decide(standingAfter([open, ...more]), { verb, targetId, basedOn: 1 }, standingAt([open], 1));
  const taken = { ok: true, value: 'take' };
  const told = { ok: false, reason: 'changed_meanwhile' };
  const next = deed('go_to_item', { itemId: 'b' });
  const word = deed('give_word', { speakerId: 's' });
  expect(from('pause', null, next)).toEqual(taken);
  expect(from('give_word', 's', next)).toEqual(taken);
  expect(from('put_question', 'q', next, word)).toEqual(taken);
  expect(from('go_to_item', 'b', word)).toEqual(taken);
  expect(from('close', null, deed('pause'))).toEqual(taken);
  expect(from('give_word', 's', word)).toEqual({ ok: true, value: 'again' });
  // Something else came of it: another item, another speaker, who spoke already.
  expect(from('go_to_item', 'c', next)).toEqual(told);
  expect(from('give_word', 't', word)).toEqual(told);
  expect(from('give_word', 's', word, deed('end_word'))).toEqual(told);
  expect(from('close', null, next)).toEqual(told);
});

test('a minute more is one minute, also from two screens at once, and can be taken back', () => {
  const open = deed('open', { itemId: 'a' });
  const word = deed('give_word', { speakerId: 's' });
  const seen = standingAt([open, word], 2);
  const more = (minutes: number, ...since: Deed[]) => {
    const step = { verb: 'lengthen_word', targetId: 's', minutes, basedOn: 2 } as const;
    return decide(standingAfter([open, word, ...since]), step, seen);
  };
  const one = deed('lengthen_word', { speakerId: 's', minutes: 1 });
  expect(more(1)).toEqual({ ok: true, value: 'take' });
  expect(more(1, one)).toEqual({ ok: true, value: 'again' });
  expect(more(1, one, deed('lengthen_word', { speakerId: 's', minutes: 2 }))).toEqual({
    ok: false,
    reason: 'changed_meanwhile',
  });
  // Who came after has the time that was planned, and so does the part after it.
  const next = [deed('lengthen_item', { itemId: 'a', minutes: 4 }), deed('give_word', { speakerId: 't' })];
  expect(standingAfter([open, word, one, ...next])).toMatchObject({ itemExtra: 4, word: { extra: 0 } });
  expect(standingAfter([open, ...next, deed('go_to_item', { itemId: 'b' })]).itemExtra).toBe(0);
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
