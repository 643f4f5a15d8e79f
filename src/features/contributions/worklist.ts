// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { StaffActor } from '../../kernel/actor.ts';
import { mainRole } from '../../kernel/actor.ts';
import { timeZone } from '../../kernel/clock.ts';
import { type Id, isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { areaName } from '../areas/index.ts';
import { type Running, lastRemindedDay, readRunningDeeds } from '../promises/index.ts';
import type { State } from './domain.ts';
import { type ListQuery, withoutTheme } from './forms.ts';
import { holderIdsOf, scopeOf } from './policies.ts';
import type { Worklist } from './views/worklist-page.tsx';
import {
  type Cursor,
  type Filters,
  type WorkItem,
  countOpen,
  readNewest,
  readOpen,
  readUnheard,
  readUnhappy,
} from './worklist-store.ts';
import { searchNewest } from './search-store.ts';
import type { Names } from './wording.ts';

const pageLength = 40;
const mostCounted = 99;

type Asked = { readonly actor: StaffActor; readonly query: ListQuery };

/** One page of the worklist and how much there is in each view, within what this person may read (R9). */
export async function readWorklist(trx: Trx, names: Names, { actor, query }: Asked): Promise<Worklist> {
  const reading = readingOf(names, { actor, query });
  const after = cursorFrom(query.na);
  const found = await reading.read(trx, reading.keys, { limit: pageLength + 1, ...(after ? { after } : {}) });
  const items = found.slice(0, pageLength);
  const last = found.length > pageLength ? items.at(-1) : undefined;
  const place = placeOf(names, actor);
  return {
    query,
    items,
    counts: await countViews(trx, actor),
    ...(last ? { next: cursorText(last, query) } : {}),
    ...(place ? { place } : {}),
  };
}

/** How a view of the list is read: for all keys together, or, to take it along whole, key after key. */
export type Reading = {
  /** Holders or areas, of which each contribution has one; a search has no key. */
  readonly keys: readonly Id[];
  /** By age, or by the day of the promise: where a page goes on depends on it. */
  readonly isByAge: boolean;
  read(trx: Trx, keys: readonly Id[], page: { after?: Cursor; limit: number }): Promise<WorkItem[]>;
};

/** What a view shows, with its filters, within what this person may read (R9). */
export function readingOf(names: Names, { actor, query }: Asked): Reading {
  const { areas, holders } = scopeOf(actor);
  const filters = filtersOf(names, query);
  if (query.zoek !== undefined) {
    const text = query.zoek;
    const scope = { areas, holders };
    return {
      keys: [],
      isByAge: true,
      read: (trx, _keys, page) => searchNewest(trx, text, { ...page, filters, scope }),
    };
  }
  const open = (more: { except?: readonly Id[]; state?: State } = {}): Reading => ({
    keys: areas,
    isByAge: false,
    read: (trx, keys, page) =>
      readOpen(
        trx,
        { areas: keys, ...(more.except ? { except: more.except } : {}) },
        { ...page, filters: { ...filters, ...(more.state ? { state: more.state } : {}) } },
      ),
  });
  switch (query.toon) {
    case 'mine':
      return {
        keys: holders,
        isByAge: false,
        read: (trx, keys, page) => readOpen(trx, { holders: keys }, { ...page, filters }),
      };
    case 'others':
      return open({ except: holders });
    case 'new':
      return open({ state: 'received' });
    case 'open':
      return open();
    case 'all':
      return {
        keys: areas,
        isByAge: true,
        read: (trx, keys, page) => readNewest(trx, keys, { ...page, filters }),
      };
  }
}

function filtersOf(names: Names, query: ListQuery): Filters {
  return {
    ...(query.soort ? { kind: query.soort } : {}),
    ...(query.thema ? { themeId: query.thema === withoutTheme ? null : query.thema } : {}),
    ...(query.wat && query.van && query.tot && query.zoek === undefined
      ? { happened: { what: query.wat, from: startOf(query.van, 0), to: startOf(query.tot, 1) } }
      : {}),
    ...(query.stand ? { state: query.stand } : {}),
    ...(query.gebied && names.tree.byId(query.gebied) ? { areaIds: names.tree.idsBelow(query.gebied) } : {}),
    ...(query.telaat ? { dueBefore: names.day.toString() } : {}),
  };
}

/** When the day begins that comes so many days after this one. */
function startOf(day: string, later: number): Temporal.Instant {
  return Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(timeZone).toInstant();
}

async function countViews(trx: Trx, actor: StaffActor): Promise<Worklist['counts']> {
  const { areaIds: areas } = actor;
  const each = [{ holders: holderIdsOf(actor) }, { areas, state: 'received' }, { areas }] as const;
  const [mine = 0, fresh = 0, open = 0] = await countOpen(trx, each, mostCounted);
  return { mine: countText(mine), new: countText(fresh), open: countText(open) };
}

function countText(count: number): string {
  return count > mostCounted ? `${mostCounted}+` : String(count);
}

function cursorText(last: WorkItem, query: ListQuery): string {
  const isByAge = query.toon === 'all' || query.zoek !== undefined;
  return isByAge ? last.id : `${last.sortOn}.${last.id}`;
}

function cursorFrom(text: string | undefined): Cursor | undefined {
  const [first, second] = text?.split('.') ?? [];
  if (isId(first)) return { id: first };
  return first !== undefined && isId(second) ? { sortOn: first, id: second } : undefined;
}

function placeOf(names: Names, actor: StaffActor): string | undefined {
  const areaId = mainRole(actor)?.areaId;
  const area = areaId === undefined ? undefined : names.tree.byId(areaId);
  return area && areaName(area, names.locale);
}

/** What a person finds in the morning: each list cut short, with the way to all of it. */
export type Today = {
  /** Who was not helped and waits for a decision. */
  readonly unhappy: readonly WorkItem[];
  /** Deeds promised by this person, late or due within days. */
  readonly deeds: readonly Running[];
  readonly late: readonly WorkItem[];
  readonly due: readonly WorkItem[];
  readonly fresh: readonly WorkItem[];
  readonly mine: readonly WorkItem[];
  readonly waiting: readonly WorkItem[];
  /** Passed on some working days ago: did it arrive? */
  readonly unheard: readonly WorkItem[];
};

const todayLength = 12;

export async function readToday(trx: Trx, names: Names, actor: StaffActor): Promise<Today> {
  const page = { filters: {}, limit: todayLength * 4 };
  const mine = await readOpen(trx, { holders: holderIdsOf(actor) }, page);
  const others = await readOpen(trx, { areas: actor.areaIds, except: holderIdsOf(actor) }, page);
  const day = names.day.toString();
  const scope = { areas: actor.areaIds, holders: holderIdsOf(actor) };
  const isBusy = (item: WorkItem): boolean => item.state === 'received' || item.state === 'in_progress';
  const isLate = (item: WorkItem): boolean => isBusy(item) && item.dueOn !== null && item.dueOn < day;
  const isDue = (item: WorkItem): boolean => isBusy(item) && item.dueOn === day;
  const rest = mine.filter((item) => isBusy(item) && !isLate(item) && !isDue(item));
  return {
    unhappy: await readUnhappy(trx, { areas: actor.areaIds, holders: holderIdsOf(actor) }, todayLength),
    deeds: await readRunningDeeds(trx, {
      owners: [actor.personId, ...actor.standsInFor],
      toDay: lastRemindedDay(names.day),
      limit: todayLength,
    }),
    late: [...mine, ...others].filter(isLate).slice(0, todayLength),
    due: [...mine, ...others].filter(isDue).slice(0, todayLength),
    fresh: rest.filter((item) => item.state === 'received').slice(0, todayLength),
    mine: rest.filter((item) => item.state !== 'received').slice(0, todayLength),
    waiting: [
      ...mine.filter((item) => item.state === 'asked'),
      ...others.filter((item) => isBusy(item) && !isLate(item) && !isDue(item)),
    ].slice(0, todayLength),
    unheard: await readUnheard(trx, scope, { day, limit: todayLength }),
  };
}
