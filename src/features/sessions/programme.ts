// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Item, Session, Speaker } from './domain.ts';

/** A part of the programme with the time by the clock at which it is expected. */
export type Slot = Item & { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant };

/** Each part begins when the one before it ends. */
export function slotsOf(startsAt: Temporal.Instant, items: readonly Item[]): Slot[] {
  let at = startsAt;
  return items.map((item) => {
    const slot = { ...item, startsAt: at, endsAt: at.add({ minutes: item.minutes }) };
    at = slot.endsAt;
    return slot;
  });
}

export function minutesOf(items: readonly Pick<Item, 'minutes'>[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** How long a session is planned to be, in minutes. */
export function lengthOf({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): number {
  return Math.round((endsAt.epochMilliseconds - startsAt.epochMilliseconds) / 60_000);
}

/** Who speaks, at about what time and for how long. */
export type Turn = {
  readonly speaker: Speaker;
  readonly speaksAt: Temporal.Instant;
  readonly minutes: number;
};

/** When neither the session nor the clerk says how long. */
const usualMinutes = 5;

/** So long somebody may speak. */
export function speakingTime(
  session: Pick<Session, 'speakingMinutes'>,
  speaker: Pick<Speaker, 'minutes'>,
): number {
  return speaker.minutes ?? session.speakingMinutes ?? usualMinutes;
}

/** The confirmed ones by the part at which they speak, one after the other; who speaks about the whole comes at the beginning. */
export function turnsOf(
  session: Pick<Session, 'startsAt' | 'speakingMinutes'>,
  items: readonly Item[],
  speakers: readonly Speaker[],
): Turn[] {
  const confirmed = speakers.filter(({ state }) => state === 'confirmed');
  const known = new Set(items.map(({ id }) => id));
  const whole = { id: null, startsAt: session.startsAt };
  return [whole, ...slotsOf(session.startsAt, items)].flatMap(({ id, startsAt }) => {
    let at = startsAt;
    return confirmed
      .filter(({ itemId }) => (itemId !== null && known.has(itemId) ? itemId : null) === id)
      .map((speaker) => {
        const minutes = speakingTime(session, speaker);
        const turn = { speaker, speaksAt: at, minutes };
        at = at.add({ minutes });
        return turn;
      });
  });
}

const tellFromMinutes = 10;

/** Whether somebody must hear of it: they never did, speak longer or shorter, or so much earlier or later that it counts. */
export function mattersTo({ speaker, speaksAt, minutes }: Turn): boolean {
  if (speaker.toldSpeaksAt === null || speaker.toldMinutes !== minutes) return true;
  const shift = Math.abs(speaksAt.epochMilliseconds - speaker.toldSpeaksAt.epochMilliseconds);
  return shift >= tellFromMinutes * 60_000;
}

export type Direction = 'up' | 'down';

/** The same ids with one of them a place further; at the end of the line it stays. */
export function stepped(ids: readonly Id[], id: Id, direction: Direction): Id[] {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((one, place) => (place === from ? other : place === to ? id : one));
}

/** Whether somebody can still ask to speak, and why not. */
export type Asking = 'open' | 'open_floor' | 'nobody_speaks' | 'closed' | 'off';

export function askingOf(
  session: Pick<Session, 'state' | 'speakUntil' | 'isOpenFloor'>,
  now: Temporal.Instant,
): Asking {
  if (session.state === 'cancelled') return 'off';
  if (session.isOpenFloor) return 'open_floor';
  if (session.speakUntil === null) return 'nobody_speaks';
  if (session.state !== 'planned') return 'closed';
  return Temporal.Instant.compare(now, session.speakUntil) <= 0 ? 'open' : 'closed';
}

/** Whether it was, also when nobody held it in Meent; a session that goes on late is not over. */
export function isOver({ state, endsAt }: Pick<Session, 'state' | 'endsAt'>, now: Temporal.Instant): boolean {
  return state === 'held' || (state === 'planned' && Temporal.Instant.compare(endsAt, now) <= 0);
}

const tooShortToSpeakAt = 5;

/** Whether residents may ask to speak at a part: as the clerk says, else when it is more than an opening or closing. */
export function canSpeakAt({ canSpeak = null, minutes }: Pick<Item, 'canSpeak' | 'minutes'>): boolean {
  return canSpeak ?? (minutes === 0 || minutes > tooShortToSpeakAt);
}

const liveFromMinutes = 60;

/** Whether everyone can follow it live: while it goes on, and from an hour before it is to begin. */
export function isToFollow(
  { state, startsAt, endsAt }: Pick<Session, 'state' | 'startsAt' | 'endsAt'>,
  now: Temporal.Instant,
): boolean {
  if (state !== 'planned') return state === 'live';
  const isSoon = Temporal.Instant.compare(now, startsAt.subtract({ minutes: liveFromMinutes })) >= 0;
  return isSoon && Temporal.Instant.compare(now, endsAt) < 0;
}

/** What everyone reads of who speaks: the name only where that was agreed, else of whom; neither: a resident. */
export function shownAs(
  { isNamePublic, organisation }: Pick<Speaker, 'isNamePublic' | 'organisation'>,
  name: string | null | undefined,
): string | undefined {
  if (isNamePublic && name) return organisation ? `${name}, ${organisation}` : name;
  return organisation ?? undefined;
}
