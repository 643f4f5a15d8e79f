// SPDX-License-Identifier: EUPL-1.2
import { motions, parties } from '../demo/lindewoude/council.ts';
import type { DemoMotion } from '../demo/work-types.ts';
import { type DemoIds, idOf } from './demo-town.ts';
import { findByNumber } from './features/contributions/index.ts';
import { insertParty } from './features/council/index.ts';
import { type NewEntry, recordAll } from './features/journal/index.ts';
import {
  insertActions,
  insertMotion,
  insertUpdate,
  lockMotion,
  nextPledgeNumber,
  readUpdates,
  replacePartyParts,
  tieCited,
  updateMotion,
} from './features/motions/index.ts';
import { type RecordRef, findRecordsByTitle, link, readRecords } from './features/thread/index.ts';
import { system } from './kernel/actor.ts';
import { dayOf, timeZone } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import { type Trx, inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

const few = 5;

type Loading = {
  readonly trx: Trx;
  readonly ids: DemoIds;
  readonly partyIds: ReadonlyMap<string, Id>;
  /** Of what residents brought, by subject. */
  readonly numbers: ReadonlyMap<string, string>;
  /** A day from today, as a date and as noon of that day. */
  readonly day: (days: number) => string;
  readonly noon: (days: number) => ReturnType<Deps['clock']['now']>;
};

export type Known = Pick<Loading, 'ids' | 'numbers'>;

/** The party groups, and what the council asked and aldermen promised; written at once, as a first start must be quick. */
export async function loadCouncil(deps: Deps, municipality: Municipality, known: Known): Promise<void> {
  const { ids, numbers } = known;
  const today = dayOf(deps.clock.now());
  const partyIds = new Map(parties.map(({ key }) => [key, newId()]));
  await deps.fresh.check(municipality.id);
  await inMunicipality(deps, municipality.id, async (trx) => {
    const loading: Loading = {
      trx,
      ids,
      partyIds,
      numbers,
      day: (days) => today.add({ days }).toString(),
      noon: (days) => today.add({ days }).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant(),
    };
    await Promise.all(
      parties.map(({ key, name, seats }) => insertParty(trx, { id: idOf(partyIds, key), name, seats })),
    );
    const entries: NewEntry[] = [];
    for (const one of motions) entries.push(await loadOne(loading, one));
    await recordAll(trx, entries);
  });
}

async function loadOne(loading: Loading, one: DemoMotion): Promise<NewEntry> {
  const { trx, ids, day, noon } = loading;
  const at = noon(-one.decidedDaysAgo);
  const id = newId(at.epochMilliseconds);
  const person = (key: string | undefined): Id | null => (key === undefined ? null : idOf(ids.people, key));
  const number = one.number ?? (await nextPledgeNumber(trx, dayOf(at).year));
  await insertMotion(trx, {
    id,
    number,
    kind: one.kind,
    title: one.title,
    request: one.request,
    explanation: null,
    agendaItem: one.agendaItem ?? null,
    submitters: one.submitters ?? null,
    decidedOn: day(-one.decidedDaysAgo),
    result: one.result ?? null,
    areaIds: [],
    themeIds: one.themes.map((slug) => idOf(ids.themes, slug)),
    holderId: person(one.holder),
    organisationId: one.organisation === undefined ? null : idOf(ids.organisations, one.organisation),
    responsibleId: person(one.responsible),
    dueOn: one.dueInDays === undefined ? null : day(one.dueInDays),
    state: one.result === 'rejected' ? 'lapsed' : one.updates.length > 0 ? 'in_progress' : 'open',
    publishedAt: one.isInternal ? null : at,
    submissionKey: newId(),
    at,
  });
  await Promise.all([
    replacePartyParts(trx, id, partsOf(loading, one)),
    loadUpdates(loading, id, one),
    loadParts(loading, id, one),
  ]);
  await tie(loading, id, one);
  await tieUpdates(loading, id);
  await settle(loading, number, one);
  const details = { number, kind: one.kind };
  return { actor: system, at, topic: 'motions', subjectId: id, verb: 'motion_noted', details };
}

function partsOf({ partyIds }: Loading, { parties: by = [], votes = {} }: DemoMotion) {
  return [...new Set([...by, ...Object.keys(votes)])].map((key) => {
    const [inFavour, against] = votes[key] ?? [null, null];
    return { partyId: idOf(partyIds, key), isSubmitter: by.includes(key), inFavour, against };
  });
}

async function loadUpdates(loading: Loading, motionId: Id, one: DemoMotion): Promise<void> {
  const { trx, ids, day, noon } = loading;
  const updateIds = new Map(
    one.updates.map(({ daysAgo }) => [daysAgo, newId(noon(-daysAgo).epochMilliseconds)]),
  );
  for (const { daysAgo, by, text, corrects, cites = [] } of one.updates)
    await insertUpdate(trx, {
      id: updateIds.get(daysAgo) ?? newId(),
      motionId,
      onDay: day(-daysAgo),
      body: text,
      correctsId: corrects === undefined ? null : (updateIds.get(corrects) ?? null),
      authorId: idOf(ids.people, by),
      cites: await Promise.all(cites.map((text) => named(trx, text))),
      submissionKey: newId(),
      at: noon(-daysAgo),
    });
}

/** What has this number, or else this title. */
async function named(trx: Trx, text: string): Promise<RecordRef> {
  const refs = await readRecords(trx, { kind: 'public' }, await findRecordsByTitle(trx, text, few));
  const found = refs.find(({ number, title }) => number === text || title === text);
  if (!found) throw new Error(`The demo has nothing that is called ${text}.`);
  return { kind: found.kind, id: found.id };
}

/** What its updates point to hangs on the thread, as when they are told. */
async function tieUpdates({ trx, noon }: Loading, id: Id): Promise<void> {
  const cites = (await readUpdates(trx, id)).flatMap((update) => update.cites);
  await tieCited(trx, id, cites, noon(0));
}

/** Its red thread: what led to it, and what came of it. */
async function tie({ trx, numbers, noon }: Loading, id: Id, { thread, ...one }: DemoMotion): Promise<void> {
  if (!thread) return;
  const motion = { kind: 'motion', id } as const;
  const led = (from: RecordRef, to: RecordRef, daysAgo: number) =>
    link(trx, { from, to, reason: 'led_to' }, { by: null, at: noon(-daysAgo) });
  for (const subject of thread.brought) {
    const found = await findByNumber(trx, idOf(numbers, subject));
    if (found) await led({ kind: 'contribution', id: found.id }, motion, one.decidedDaysAgo);
  }
  for (const text of thread.from) await led(await named(trx, text), motion, one.decidedDaysAgo);
  for (const { what, daysAgo } of thread.to) await led(motion, await named(trx, what), daysAgo);
}

async function loadParts({ trx, ids, day, noon }: Loading, motionId: Id, { parts }: DemoMotion) {
  if (!parts) return;
  const { title, owners, dueInDays, most, done, busy, note } = parts;
  const places = ids.tree.all.filter(({ kind }) => kind === 'district' || kind === 'village').slice(0, most);
  const actions = places.map((area, place) => ({
    id: newId(),
    motionId,
    title,
    areaId: area.id,
    ownerId: idOf(ids.people, owners[place % owners.length] ?? ''),
    organisationId: null,
    dueOn: day(dueInDays),
    state:
      place < done ? ('done' as const) : place < done + busy ? ('in_progress' as const) : ('open' as const),
    note: place >= done && place < done + busy ? note : null,
    doneOn: place < done ? day(place - 40) : null,
  }));
  await insertActions(trx, actions, { at: noon(-60), submissionKey: newId() });
}

async function settle({ trx, day, noon }: Loading, number: string, one: DemoMotion): Promise<void> {
  const { settled, updates } = one;
  const told = updates.at(-1);
  const motion = settled || told ? await lockMotion(trx, number) : undefined;
  if (!motion) return;
  const end = settled && {
    state: 'settled' as const,
    proof: settled.proof,
    settledOn: day(-settled.daysAgo),
    agreedOn: day(-settled.agreedDaysAgo),
  };
  const updatedOn = told ? { updatedOn: day(-told.daysAgo) } : {};
  await updateMotion(
    trx,
    motion.id,
    { ...updatedOn, ...end },
    noon(-(settled?.daysAgo ?? told?.daysAgo ?? 0)),
  );
}
