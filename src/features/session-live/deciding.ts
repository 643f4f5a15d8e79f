// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Standing, type StepVerb, moves } from './domain.ts';

export type Step = {
  readonly verb: StepVerb;
  /** The item, speaker or question that it is about. */
  readonly targetId: Id | null;
  /** With more time: so many minutes more than planned, in all. Pressed on two screens at once it is one minute. */
  readonly minutes?: number | null;
  /** How many steps had been taken on the screen that sends it. */
  readonly basedOn: number;
};

export type StepRefusal = 'not_now' | 'changed_meanwhile';

/**
 * 'again': it stands so already, as when two screens press the same button or one presses twice. `seen` is what stood on the screen
 * that sends it. A screen that is behind is told so only where something else came of what its step is about: a pause, or the word
 * to somebody when nobody else took it, makes the same sense a moment later.
 */
export function decide(
  standing: Standing,
  step: Step,
  seen: Standing,
): Result<'take' | 'again', StepRefusal> {
  if (stands(standing, step)) return ok('again');
  if (step.basedOn !== standing.steps && !stillHolds(standing, step, seen)) return no('changed_meanwhile');
  if (!moves[step.verb].from.includes(standing.phase)) return no('not_now');
  return isAboutNow(standing, step) ? ok('take') : no('not_now');
}

/** Only who has the word can be done with it or get more time, and only the part that is on can take longer. */
function isAboutNow({ word, itemId }: Standing, { verb, targetId }: Step): boolean {
  if (verb === 'end_word') return word !== null;
  if (verb === 'lengthen_word') return word !== null && word.speakerId === targetId;
  return verb !== 'lengthen_item' || (itemId !== null && itemId === targetId);
}

/** Whether what a step is about stands as the screen showed it, though other steps were taken since. */
function stillHolds(now: Standing, { verb, targetId, basedOn }: Step, seen: Standing): boolean {
  if (basedOn > now.steps || !moves[verb].from.includes(seen.phase)) return false;
  const isSameItem = now.itemId === seen.itemId;
  const isSameWord = now.word?.speakerId === seen.word?.speakerId;
  switch (verb) {
    case 'pause':
      return true;
    case 'go_to_item':
      return isSameItem;
    case 'give_word':
      return (now.word === null || isSameWord) && !hasSpokenSince(now, seen, targetId);
    case 'end_word':
      return isSameWord;
    case 'lengthen_word':
      return isSameWord && now.word?.extra === seen.word?.extra;
    case 'lengthen_item':
      return isSameItem && now.itemExtra === seen.itemExtra;
    case 'put_question':
      return now.questionId === null || now.questionId === seen.questionId;
    case 'close':
      return isSameItem && (now.word === null || isSameWord);
    case 'resume':
      return isSameMoment(now.pausedAt, seen.pausedAt);
    case 'reopen':
      return isSameMoment(now.closedAt, seen.closedAt);
    case 'open':
    case 'not_begun':
      return false;
  }
}

function hasSpokenSince(now: Standing, seen: Standing, speakerId: Id | null): boolean {
  return now.heard.slice(seen.heard.length).some((id) => id === speakerId);
}

function isSameMoment(one: Temporal.Instant | null, other: Temporal.Instant | null): boolean {
  return one !== null && other !== null && one.epochMilliseconds === other.epochMilliseconds;
}

function stands(standing: Standing, { verb, targetId, minutes = 0, basedOn }: Step): boolean {
  const isOlder = basedOn < standing.steps;
  switch (verb) {
    case 'go_to_item':
      return standing.phase === 'running' && standing.itemId === targetId;
    case 'give_word':
      return standing.phase === 'running' && standing.word?.speakerId === targetId;
    case 'lengthen_word':
      return (
        standing.phase === 'running' &&
        standing.word?.speakerId === targetId &&
        standing.word?.extra === minutes
      );
    case 'lengthen_item':
      return standing.phase === 'running' && standing.itemId === targetId && standing.itemExtra === minutes;
    case 'put_question':
      return standing.phase === 'running' && standing.questionId === targetId;
    case 'end_word':
      return isOlder && standing.phase === 'running' && !standing.word;
    case 'pause':
      return standing.phase === 'paused';
    case 'close':
      return standing.phase === 'closed';
    case 'open':
    case 'resume':
    case 'reopen':
      return isOlder && standing.phase === 'running';
    case 'not_begun':
      return isOlder && standing.phase === 'before';
  }
}
