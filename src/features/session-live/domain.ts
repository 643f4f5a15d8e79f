// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const stepVerbs = [
  'open',
  'go_to_item',
  'give_word',
  'end_word',
  'lengthen_word',
  'lengthen_item',
  'put_question',
  'pause',
  'resume',
  'close',
  'reopen',
  'not_begun',
] as const;
/** What moves a session on. */
export type StepVerb = (typeof stepVerbs)[number];

export const noteKinds = ['note', 'question', 'promise'] as const;
/** What is written down of it: what somebody said, a question with its answer, a promise of an alderman. */
export type NoteKind = (typeof noteKinds)[number];

export type DeedKind = StepVerb | NoteKind | 'answer' | 'put_right';

/** One thing that was done while a session was live. Never changed: what stands now follows from all of them in order. */
export type Deed = {
  /** Made with the form: sent twice, it is one. */
  readonly id: Id;
  readonly place: number;
  readonly kind: DeedKind;
  readonly itemId: Id | null;
  readonly speakerId: Id | null;
  readonly questionId: Id | null;
  /** The note that is answered or put right. */
  readonly aboutId: Id | null;
  readonly partyId: Id | null;
  readonly aldermanId: Id | null;
  readonly asker: string | null;
  readonly body: string | null;
  readonly answerer: string | null;
  readonly answer: string | null;
  readonly dueOn: string | null;
  /** So many minutes more than planned, in all. */
  readonly minutes: number | null;
  readonly doneAt: Temporal.Instant;
};

export const phases = ['before', 'running', 'paused', 'closed'] as const;
export type Phase = (typeof phases)[number];

/** Who has the word, and since when; pauses are taken out. `extra`: so many minutes more than planned. */
export type Word = { readonly speakerId: Id; readonly since: Temporal.Instant; readonly extra: number };

/** More than this is another programme. */
export const mostExtra = 60;

/** What stands now. */
export type Standing = {
  readonly phase: Phase;
  /** How many steps were taken: each next one names it, so that two screens do not fight. */
  readonly steps: number;
  readonly itemId: Id | null;
  readonly itemSince: Temporal.Instant | null;
  /** The part that is on takes so many minutes more than planned. */
  readonly itemExtra: number;
  readonly word: Word | null;
  /** Who had the word before. */
  readonly heard: readonly Id[];
  readonly questionId: Id | null;
  readonly pausedAt: Temporal.Instant | null;
  readonly openedAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
};

export const start: Standing = {
  phase: 'before',
  steps: 0,
  itemId: null,
  itemSince: null,
  itemExtra: 0,
  word: null,
  heard: [],
  questionId: null,
  pausedAt: null,
  openedAt: null,
  closedAt: null,
};

export type Move = { readonly from: readonly Phase[]; readonly to: Phase };

/** Every move there is. What is not in this table cannot happen. */
export const moves: Readonly<Record<StepVerb, Move>> = {
  open: { from: ['before'], to: 'running' },
  go_to_item: { from: ['running'], to: 'running' },
  give_word: { from: ['running'], to: 'running' },
  end_word: { from: ['running'], to: 'running' },
  lengthen_word: { from: ['running'], to: 'running' },
  lengthen_item: { from: ['running'], to: 'running' },
  put_question: { from: ['running'], to: 'running' },
  pause: { from: ['running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  close: { from: ['running', 'paused'], to: 'closed' },
  reopen: { from: ['closed'], to: 'running' },
  not_begun: { from: ['running', 'paused'], to: 'before' },
};

export function isStep(deed: Deed): deed is Deed & { readonly kind: StepVerb } {
  return stepVerbs.some((verb) => verb === deed.kind);
}

export function isNote(deed: Deed): deed is Deed & { readonly kind: NoteKind } {
  return noteKinds.some((kind) => kind === deed.kind);
}

/** What stands after all that was done, in order. */
export function standingAfter(deeds: readonly Deed[]): Standing {
  return deeds.filter(isStep).reduce(takeStep, start);
}

/** What stood when so many steps had been taken: what a screen showed. */
export function standingAt(deeds: readonly Deed[], steps: number): Standing {
  return deeds.filter(isStep).slice(0, steps).reduce(takeStep, start);
}

function takeStep(before: Standing, deed: Deed & { readonly kind: StepVerb }): Standing {
  const { phase: _phase, ...kept } = before;
  const now: Standing = { ...kept, phase: moves[deed.kind].to, steps: before.steps + 1 };
  const at = deed.doneAt;
  switch (deed.kind) {
    case 'open':
      return { ...now, openedAt: at, itemId: deed.itemId, itemSince: deed.itemId ? at : null };
    case 'go_to_item':
      return { ...withoutWord(now), itemId: deed.itemId, itemSince: at, itemExtra: 0, questionId: null };
    case 'give_word':
      return {
        ...withoutWord(now),
        ...(deed.speakerId ? { word: { speakerId: deed.speakerId, since: at, extra: 0 } } : {}),
      };
    case 'end_word':
      return withoutWord(now);
    case 'lengthen_word':
      return { ...now, word: now.word && { ...now.word, extra: deed.minutes ?? 0 } };
    case 'lengthen_item':
      return { ...now, itemExtra: deed.minutes ?? 0 };
    case 'put_question':
      return { ...now, questionId: deed.questionId };
    case 'pause':
      return { ...now, pausedAt: at };
    case 'resume':
    case 'reopen':
      return afterPause(now, at);
    case 'close':
      return { ...withoutWord(now), closedAt: at, pausedAt: now.pausedAt ?? at, questionId: null };
    case 'not_begun':
      return { ...start, steps: now.steps };
  }
}

function withoutWord(standing: Standing): Standing {
  const { word } = standing;
  return word ? { ...standing, word: null, heard: [...standing.heard, word.speakerId] } : standing;
}

/** Clocks go on where they stood: what began before the pause began so much later. */
function afterPause(standing: Standing, at: Temporal.Instant): Standing {
  const { pausedAt, itemSince, word } = standing;
  if (!pausedAt) return { ...standing, closedAt: null };
  const pause = pausedAt.until(at);
  return {
    ...standing,
    pausedAt: null,
    closedAt: null,
    itemSince: itemSince?.add(pause) ?? null,
    word: word && { ...word, since: word.since.add(pause) },
  };
}

/** When the minutes that it was given are over; while it is paused that moves on with the clock. */
export function untilOf(since: Temporal.Instant, minutes: number): Temporal.Instant {
  return since.add({ minutes });
}

/** So many seconds are left of it; below zero it is over time. */
export function secondsLeft(
  since: Temporal.Instant,
  minutes: number,
  { pausedAt, now }: { readonly pausedAt: Temporal.Instant | null; readonly now: Temporal.Instant },
): number {
  return Math.round((untilOf(since, minutes).epochMilliseconds - (pausedAt ?? now).epochMilliseconds) / 1000);
}

/** A note as it reads now: with the answer that came later, and put right. */
export type Note = Deed & {
  readonly kind: NoteKind;
  readonly isStruck: boolean;
  readonly isPutRight: boolean;
};

/** What was noted, in order. A correction never takes the first text out of the record of deeds. */
export function notesIn(deeds: readonly Deed[]): Note[] {
  const notes = new Map<Id, Note>(
    deeds.filter(isNote).map((deed) => [deed.id, { ...deed, isStruck: false, isPutRight: false }]),
  );
  for (const deed of deeds) {
    const about = deed.aboutId === null ? undefined : notes.get(deed.aboutId);
    if (!about) continue;
    if (deed.kind === 'answer')
      notes.set(about.id, {
        ...about,
        answerer: deed.answerer ?? about.answerer,
        answer: joined(about.answer, deed.answer),
      });
    if (deed.kind === 'put_right')
      notes.set(about.id, {
        ...about,
        body: deed.body ?? about.body,
        answer: deed.answer ?? about.answer,
        isStruck: deed.body === null,
        isPutRight: true,
      });
  }
  return [...notes.values()];
}

function joined(before: string | null, more: string | null): string | null {
  if (!before || !more) return more ?? before;
  return `${before}\n\n${more}`;
}

/** What counts: all since the beginning, without a beginning that was none. */
function sinceBegin(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.slice(deeds.findLastIndex(({ kind }) => kind === 'not_begun') + 1);
}

export type SpokenAt = { readonly speakerId: Id; readonly itemId: Id | null };

/** Who was given the word, and at which part of the programme. */
export function wordsIn(deeds: readonly Deed[]): SpokenAt[] {
  let itemId: Id | null = null;
  return sinceBegin(deeds).flatMap((deed) => {
    if (deed.kind === 'open' || deed.kind === 'go_to_item') itemId = deed.itemId;
    return deed.kind === 'give_word' && deed.speakerId ? [{ speakerId: deed.speakerId, itemId }] : [];
  });
}

/** It can turn out not to have begun as long as nothing was noted that stands, and it was never closed. */
export function canTurnBack(deeds: readonly Deed[]): boolean {
  return (
    !sinceBegin(deeds).some(({ kind }) => kind === 'close') && notesIn(deeds).every((note) => note.isStruck)
  );
}

/** A deed that was kept while there was no connection counts from when it was done: never before the last one, never later than now. */
export function momentOf(
  now: Temporal.Instant,
  secondsAgo: number,
  last: Temporal.Instant | undefined,
): Temporal.Instant {
  const told = now.subtract({ seconds: Math.max(0, Math.round(secondsAgo)) });
  if (!last || told.epochMilliseconds >= last.epochMilliseconds) return told;
  return last.epochMilliseconds <= now.epochMilliseconds ? last : now;
}
