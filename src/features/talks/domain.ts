// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const occasions = ['coffee_cart', 'doorstep', 'meeting', 'other'] as const;
export type Occasion = (typeof occasions)[number];

/** From bad to good; said with a face and a word. */
export const moods = ['angry', 'worried', 'neutral', 'content', 'happy'] as const;
export type Mood = (typeof moods)[number];

export const mostNotesAtOnce = 50;
export const longestText = 5000;

/** Who can be called or mailed back, when the resident wants that. */
export type NotedContact = { readonly name: string; readonly email: string; readonly phone: string };

/** One conversation (gesprek) as it was noted. */
export type Note = {
  readonly id: Id;
  /** Who noted it: a note is only taken from that person. */
  readonly personId: Id;
  readonly occasion: Occasion;
  readonly text: string;
  readonly mood?: Mood;
  readonly themeIds: readonly Id[];
  readonly areaId?: Id;
  readonly point?: { readonly lon: number; readonly lat: number; readonly accuracyMeters: number };
  readonly mayKeep: boolean;
  readonly mayContact: boolean;
  readonly mayPublish: boolean;
  readonly contact: NotedContact;
  /** By the clock of the phone. */
  readonly notedAt: Temporal.Instant;
};

/** Why a note is not taken. Each has a sentence in every language, and a field it belongs to. */
export const refusalFields = {
  nothing_said: 'tekst',
  not_to_keep: 'bewaren',
  nobody_to_reach: 'email',
  not_to_reach: 'contact',
  theme_gone: 'themas',
  area_gone: 'gebied',
} as const;
export type Refusal = keyof typeof refusalFields;

export type Known = { hasTheme(id: Id): boolean; hasArea(id: Id): boolean };

/** Everything that is wrong with a note at once; nothing when it can be taken. */
export function refusalsOf(note: Note, known: Known): Refusal[] {
  const { contact } = note;
  const isReachable = contact.email !== '' || contact.phone !== '';
  const found: Refusal[] = [];
  if (note.text === '' && note.mood === undefined && note.themeIds.length === 0) found.push('nothing_said');
  const keeps = note.text !== '' || note.mayPublish || note.mayContact;
  if (keeps && !note.mayKeep) found.push('not_to_keep');
  if (note.mayContact && !isReachable) found.push('nobody_to_reach');
  if (!note.mayContact && (isReachable || contact.name !== '')) found.push('not_to_reach');
  if (!note.themeIds.every((id) => known.hasTheme(id))) found.push('theme_gone');
  if (note.areaId !== undefined && !known.hasArea(note.areaId)) found.push('area_gone');
  return found;
}

/** A place can tell who somebody is: it is kept only with consent, and used for the area all the same. */
export function pointToKeep(note: Note): Note['point'] {
  return note.mayKeep ? note.point : undefined;
}

/** A phone without battery for a while may think it is 1970. */
const longestOnPhoneMillis = 365 * 24 * 60 * 60 * 1000;

/**
 * When a talk was, by our clock: the phone's own moment, corrected by how far ours was ahead of it when it was sent. Never after
 * it was received; and when that would be more than a year before, the phone's clock was set in between, and only the receipt is sure.
 */
export function happenedAt(
  notedAt: Temporal.Instant,
  offsetMillis: number,
  receivedAt: Temporal.Instant,
): Temporal.Instant {
  const corrected = notedAt.epochMilliseconds + offsetMillis;
  const received = receivedAt.epochMilliseconds;
  if (corrected >= received || received - corrected > longestOnPhoneMillis) return receivedAt;
  return receivedAt.subtract({ milliseconds: received - corrected });
}

/** A talk as it is kept. */
export type Talk = {
  readonly id: Id;
  readonly personId: Id;
  readonly occasion: Occasion;
  readonly body: string;
  readonly mood: Mood | null;
  readonly themeIds: readonly Id[];
  readonly areaId: Id;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly accuracyMeters: number | null;
  readonly mayKeep: boolean;
  readonly mayContact: boolean;
  readonly mayPublish: boolean;
  readonly contactId: Id | null;
  readonly contributionNumber: string | null;
  readonly notedAt: Temporal.Instant;
  readonly happenedAt: Temporal.Instant;
  readonly receivedAt: Temporal.Instant;
};

/** Why no contribution can be made of a talk. */
export type MakingRefusal = 'not_kept';

/** R7: what may not be kept cannot become a contribution either. */
export function canBecomeContribution(talk: Pick<Talk, 'mayKeep'>): boolean {
  return talk.mayKeep;
}
