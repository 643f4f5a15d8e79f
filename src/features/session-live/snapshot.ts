// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readContacts } from '../contributions/index.ts';
import {
  type Item,
  type Question,
  type Session,
  type Speaker,
  findSession,
  readItems,
  readQuestions,
  readSpeakers,
  speakingTime,
} from '../sessions/index.ts';
import { readDeeds } from './deeds-store.ts';
import { type Deed, type Standing, standingAfter } from './domain.ts';
import { isOnItsDay } from './held-day.ts';
import { type Ending, endingOf, minutesAfter } from './planned-end.ts';

/** Somebody who speaks, as everyone may know them: for whom they speak, and a name only when they agreed to that. */
export type PublicSpeaker = Pick<Speaker, 'id' | 'itemId' | 'isInvited'> & {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly minutes: number;
};

/** All that everyone may see of a session that is live. */
export type Snapshot = {
  readonly session: Session;
  readonly items: readonly Item[];
  readonly questions: readonly Question[];
  readonly speakers: readonly PublicSpeaker[];
  readonly standing: Standing;
};

/** The same with what only the chair sees. */
export type ChairSnapshot = Omit<Snapshot, 'speakers'> & {
  readonly speakers: readonly (PublicSpeaker & {
    readonly gist: string | null;
    readonly isNamePublic: boolean;
  })[];
  readonly deeds: readonly Deed[];
};

/** What everyone may see now; nothing of a session that is not on the site. */
export async function readSnapshot(trx: Trx, number: string): Promise<Snapshot | undefined> {
  const session = await findSession(trx, number);
  if (!session?.publishedAt) return undefined;
  const { deeds: _deeds, ...rest } = await readAll(trx, session);
  const speakers = rest.speakers.map(({ gist: _gist, isNamePublic, name, organisation, ...one }) => ({
    ...one,
    name: isNamePublic ? name : null,
    organisation,
  }));
  return { ...rest, speakers };
}

/** What the chair needs: also the names of who has not agreed to more. */
export function readChairSnapshot(trx: Trx, session: Session): Promise<ChairSnapshot> {
  return readAll(trx, session);
}

async function readAll(trx: Trx, session: Session) {
  const [items, questions, all, deeds] = await Promise.all([
    readItems(trx, session.id),
    readQuestions(trx, session.id),
    readSpeakers(trx, session.id),
    readDeeds(trx, session.id),
  ]);
  const confirmed = all.filter(({ state }) => state === 'confirmed');
  const contacts = await readContacts(
    trx,
    confirmed.map(({ contactId }) => contactId),
  );
  const speakers = confirmed.map((one) => ({
    id: one.id,
    itemId: one.itemId,
    isInvited: one.isInvited,
    isNamePublic: one.isNamePublic,
    name: (one.contactId !== null && contacts.get(one.contactId)?.name) || null,
    organisation: one.organisation,
    gist: one.gist,
    minutes: speakingTime(session, one),
  }));
  return { session, items, questions, speakers, deeds, standing: standingAfter(deeds) };
}

/** What is on now and what comes after it. */
export function around({ items, standing }: Pick<Snapshot, 'items' | 'standing'>): {
  readonly now: Item | undefined;
  readonly next: Item | undefined;
  readonly previous: Item | undefined;
} {
  const index = items.findIndex(({ id }) => id === standing.itemId);
  if (index === -1) return { now: undefined, next: items[0], previous: undefined };
  return { now: items[index], next: items[index + 1], previous: items[index - 1] };
}

export type Turn = {
  readonly speaker: PublicSpeaker;
  readonly since: Temporal.Instant;
  readonly extra: number;
};

/** Who has the word. */
export function turnOf({ speakers, standing }: Pick<Snapshot, 'speakers' | 'standing'>): Turn | undefined {
  const speaker = speakers.find(({ id }: { readonly id: Id }) => id === standing.word?.speakerId);
  return speaker && standing.word ? { ...standing.word, speaker } : undefined;
}

/** Held on another day than planned it is as long as its programme: from its closing on, its hours are those at which it was held. */
function plannedEnd(session: Session, items: readonly Item[], { openedAt }: Standing): Temporal.Instant {
  const isAsPlanned =
    openedAt === null || (isOnItsDay(session, openedAt) && !session.startsAt.equals(openedAt));
  return isAsPlanned ? session.endsAt : openedAt.add({ minutes: minutesAfter(items, null) });
}

/** When the session is expected to end as it goes now. Without `now` nothing is counted that is over time already. */
export function endOf(snapshot: Snapshot, now?: Temporal.Instant): Ending | undefined {
  const { session, items, standing } = snapshot;
  const turn = turnOf(snapshot);
  const planned = plannedEnd(session, items, standing);
  return endingOf({ items, standing, wordMinutes: turn?.speaker.minutes ?? 0 }, planned, now);
}

/** What the screen of the chair shows once it goes on: as it stands, or as it would after it is opened (again) now. */
export function asGoingOn<S extends Pick<Snapshot, 'items' | 'standing'>>(
  snapshot: S,
  now: Temporal.Instant,
): S {
  const { items, standing } = snapshot;
  if (standing.phase === 'running' || standing.phase === 'paused') return snapshot;
  const first = { itemId: items[0]?.id ?? null, itemSince: now, openedAt: now };
  const from = standing.phase === 'before' ? first : {};
  return { ...snapshot, standing: { ...standing, ...from, phase: 'running' } };
}
