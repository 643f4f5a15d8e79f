// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Deed, Note } from './domain.ts';

export type Attendance = {
  readonly kind: 'party' | 'aldermen' | 'residents';
  readonly partyId: Id | null;
  readonly names: string | null;
  readonly number: number | null;
};

/** How it ended, as the clerk writes it; everyone reads it once it is published. */
export type Conclusion = {
  readonly outcome: string | null;
  readonly report: string | null;
  readonly version: number;
  readonly publishedAt: Temporal.Instant | null;
};

/** What came of something that was noted. */
export type Yield = {
  readonly deedId: Id;
  readonly kind: 'pledge' | 'indicator';
  readonly madeId: Id;
  /** Of a pledge: T-2026-0007. */
  readonly number: string | null;
};

/** The words of one party group, or of nobody in particular, on one part of the programme. */
export type Said = { readonly partyId: Id | null; readonly notes: readonly Note[] };
export type SaidOn = { readonly itemId: Id | null; readonly said: readonly Said[] };

/**
 * What was said, by part of the programme in its order, and in it by party group in the order in which they first spoke.
 * What belongs to no part (any more) comes last: nothing that was noted is left out but what was struck.
 */
export function saidByItem(notes: readonly Note[], itemIds: readonly Id[]): SaidOn[] {
  const kept = notes.filter(({ isStruck }) => !isStruck);
  const placeOf = (note: Deed) =>
    note.itemId !== null && itemIds.includes(note.itemId) ? note.itemId : null;
  return [...itemIds, null].flatMap((itemId) => {
    const here = kept.filter((note) => placeOf(note) === itemId);
    if (here.length === 0) return [];
    const parties = [...new Set(here.map(({ partyId }) => partyId))];
    const said = parties.map((partyId) => ({
      partyId,
      notes: here.filter((note) => note.partyId === partyId),
    }));
    return [{ itemId, said }];
  });
}

/** What can become an indicator: what somebody said, and what was answered to a question. */
export function isAnswer({ kind, answer }: Pick<Note, 'kind' | 'answer'>): boolean {
  return kind === 'note' || (kind === 'question' && answer !== null);
}

/** Whether the same were there, in whatever order they are written down. */
export function isSameAttendance(one: readonly Attendance[], other: readonly Attendance[]): boolean {
  const lines = (all: readonly Attendance[]) =>
    all
      .map(({ kind, partyId, names, number }) => JSON.stringify([kind, partyId, names, number]))
      .sort()
      .join();
  return lines(one) === lines(other);
}

/** The paragraphs of one text that are not in another: what somebody else wrote that would get lost. */
export function onlyIn(text: string, other: string): string[] {
  const there = new Set(paragraphs(other));
  return paragraphs(text).filter((one) => !there.has(one));
}

function paragraphs(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** How somebody who hears what came of a session was part of it. */
export type Listening = 'spoke' | 'listed' | 'asked' | 'invited';

/** Nothing for who withdrew, or heard before that it was not to be. */
export function listeningOf(
  { id, state, isInvited }: { readonly id: Id; readonly state: string; readonly isInvited: boolean },
  heard: ReadonlySet<Id>,
): Listening | undefined {
  if (state === 'confirmed') return heard.has(id) ? 'spoke' : 'listed';
  if (state !== 'registered') return undefined;
  return isInvited ? 'invited' : 'asked';
}

const fewest = 5;

/** A number of residents as everyone may know it: nothing of a few (R10). */
export function publicCount(count: number): number | undefined {
  return count < fewest ? undefined : count;
}

/** Names, or a number, or both. */
export function isPresent({ names, number }: Pick<Attendance, 'names' | 'number'>): boolean {
  return names !== null || number !== null;
}
