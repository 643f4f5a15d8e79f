// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readSourcedMotions } from '../motions/index.ts';
import { type Item, readItemsInUse, readItemsOfMany, readSessionsById } from '../sessions/index.ts';
import type { Answers, Meeting, MeetingImport } from './domain.ts';
import { type Plan, planOf } from './plan.ts';
import { readItemSources, readSessionSources } from './store.ts';
import type { Here } from './told.ts';

type Wish = {
  readonly one: MeetingImport;
  readonly answers: MeetingImport['answers'];
  readonly now: Temporal.Instant;
  /** The sessions are held for the rest of the transaction. */
  readonly isHeld: boolean;
};

export type Planned = {
  readonly meeting: Meeting;
  readonly answers: Answers;
  readonly here: Here | undefined;
  readonly plan: Plan;
};

/** What reading a file in does, meeting by meeting, by how things stand now. */
export async function readPlans(trx: Trx, { one, answers, now, isHeld }: Wish): Promise<Planned[]> {
  const { source, meetings } = one;
  const [here, motions] = [await readHere(trx, one, isHeld), await readMotionIds(trx, source, meetings)];
  return meetings.map((meeting) => {
    const asked = {
      meeting,
      answers: answers[meeting.key] ?? {},
      here: here.get(meeting.key),
      motionIds: motionsOf(meeting, motions),
      now,
    };
    return { ...asked, plan: planOf(asked) };
  });
}

async function readHere(
  trx: Trx,
  { source, meetings }: MeetingImport,
  isHeld: boolean,
): Promise<Map<string, Here>> {
  const known = await readSessionSources(
    trx,
    source,
    meetings.map(({ key }) => key),
  );
  const ids = known.map(({ sessionId }) => sessionId);
  if (ids.length === 0) return new Map();
  const held = await readSessionsById(trx, ids, { isHeld });
  const sessions = new Map(held.map((one) => [one.id, one]));
  const [itemsOf, sources, inUse] = await Promise.all([
    readItemsOfMany(trx, ids),
    readItemSources(trx, ids),
    readItemsInUse(trx, ids),
  ]);
  const sourcesOf = grouped(sources);
  return new Map(
    known.flatMap(({ key, sessionId, told }): [string, Here][] => {
      const session = sessions.get(sessionId);
      if (!session) return [];
      const [own, ties] = [itemsOf.get(sessionId) ?? [], sourcesOf.get(sessionId) ?? []];
      return [[key, { session, told, items: own, sources: ties, inUse }]];
    }),
  );
}

function grouped<T extends { readonly sessionId: Id }>(all: readonly T[]): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const one of all) {
    const group = groups.get(one.sessionId);
    if (group) group.push(one);
    else groups.set(one.sessionId, [one]);
  }
  return groups;
}

/** The motions that were read in from documents of these meetings, by the number of the document. */
async function readMotionIds(
  trx: Trx,
  source: string,
  meetings: readonly Meeting[],
): Promise<Map<string, Id>> {
  const keys = [...new Set(meetings.flatMap(({ papers }) => papers.map(({ key }) => key)))];
  if (keys.length === 0) return new Map();
  const motions = await readSourcedMotions(trx, { source, keys, numbers: [], isHeld: false });
  return new Map(motions.flatMap(({ sourceKey, id }) => (sourceKey ? [[sourceKey, id] as const] : [])));
}

function motionsOf({ papers }: Meeting, motions: ReadonlyMap<string, Id>): Id[] {
  return [...new Set(papers.flatMap(({ key }) => motions.get(key) ?? []))];
}
