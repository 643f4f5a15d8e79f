// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Freshness } from '../../platform/db/freshness.ts';
import type { Database } from '../../platform/db/open.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Follow, Follower } from '../../platform/http/event-streams.ts';
import { type Snapshot, readSnapshot } from './snapshot.ts';

type HubDeps = { readonly db: Database; readonly clock: Clock; readonly fresh: Freshness };

/** What followers get: the drawn part of the page per language, and an id by which they say what they have. */
type Shown = { readonly id: string; readonly html: Readonly<Record<Locale, string>> };

type Room = {
  readonly municipalityId: Id;
  readonly number: string;
  readonly followers: Map<Follower, Locale>;
  shown: Shown | undefined;
  /** The mark of the journal when it was read. */
  mark: string | undefined;
};

/** Who follows which session, on this server. */
export type Hub = {
  /** Nothing when there is no such session on the site. */
  follow(place: Place, lastId: string | undefined): Promise<Follow | undefined>;
};
export type Place = { readonly municipalityId: Id; readonly number: string; readonly locale: Locale };

/** So often this server looks whether something changed, however many follow. */
const lookMillis = 400;

/**
 * Tells everyone who follows a session what changed, from memory. One look for each municipality with followers asks whether
 * the journal moved on (the small question that every request asks); only then the session is read and drawn, once for each
 * language. So it works on an embedded database and with several servers, and five hundred followers ask no more than one.
 */
export function openHub(deps: HubDeps, draw: (locale: Locale, snapshot: Snapshot) => string): Hub {
  const rooms = new Map<string, Room>();
  const opening = new Map<string, Promise<Room>>();
  let timer: NodeJS.Timeout | undefined;

  async function read(room: Room): Promise<void> {
    const mark = await deps.fresh.check(room.municipalityId);
    if (mark === room.mark) return;
    const snapshot = await inMunicipality(deps, room.municipalityId, (trx) => readSnapshot(trx, room.number));
    const shown = snapshot && drawn(draw, snapshot);
    const isNew = shown?.id !== room.shown?.id;
    room.mark = mark;
    room.shown = shown;
    if (isNew) tellAll(deps.clock, room);
  }

  function lookAgain(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const [key, room] of rooms) if (room.followers.size === 0) rooms.delete(key);
      // What went wrong once, such as a database that restarts, is looked at again the next time.
      void Promise.allSettled([...rooms.values()].map(read)).then(() => {
        if (rooms.size > 0) lookAgain();
      });
    }, lookMillis).unref();
  }

  /** A crowd that comes at once waits for one reading. */
  function openRoom(place: Place): Promise<Room> {
    const { municipalityId, number } = place;
    const key = keyOf(place);
    const there = rooms.get(key);
    if (there) return Promise.resolve(there);
    const room: Room = { municipalityId, number, followers: new Map(), shown: undefined, mark: undefined };
    const opened =
      opening.get(key) ??
      read(room)
        .then(() => {
          if (room.shown) rooms.set(key, room);
          return room;
        })
        .finally(() => opening.delete(key));
    opening.set(key, opened);
    return opened;
  }

  return {
    follow: async (place, lastId) => {
      const room = await openRoom(place);
      if (!room.shown) return undefined;
      return (follower) => {
        // Between reading and following everybody else may have left, and somebody new have come.
        const key = keyOf(place);
        const here = rooms.get(key) ?? room;
        rooms.set(key, here);
        here.followers.set(follower, place.locale);
        if (here.shown && here.shown.id !== lastId)
          tell(deps.clock, follower, { shown: here.shown, locale: place.locale });
        lookAgain();
        return () => {
          here.followers.delete(follower);
        };
      };
    },
  };
}

function tellAll(clock: Clock, { shown, followers }: Room): void {
  for (const [follower, locale] of followers) {
    if (shown) tell(clock, follower, { shown, locale });
    else follower.end();
  }
}

/** With the moment on this server, by which clocks elsewhere count. */
function tell(
  clock: Clock,
  follower: Follower,
  { shown, locale }: { readonly shown: Shown; readonly locale: Locale },
): void {
  const now = clock.now().epochMilliseconds;
  follower.send(shown.id, JSON.stringify({ now, html: shown.html[locale] }));
}

function keyOf({ municipalityId, number }: Place): string {
  return `${municipalityId} ${number}`;
}

function drawn(draw: (locale: Locale, snapshot: Snapshot) => string, snapshot: Snapshot): Shown {
  const html = { nl: draw('nl', snapshot), en: draw('en', snapshot) };
  return { id: createHash('sha1').update(html.nl).digest('base64url').slice(0, 16), html };
}
