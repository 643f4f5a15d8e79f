// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../kernel/ids.ts';
import type { Item } from '../sessions/index.ts';
import type { Meeting, MeetingItem, Remark } from './domain.ts';
import { orderOf } from './order.ts';
import type { Here, ItemSource, ItemTold } from './told.ts';

export type ItemsPlan = {
  /** The whole programme as it will be, in order. */
  readonly items: readonly Item[];
  readonly dropped: readonly Id[];
  readonly sources: readonly ItemSource[];
  readonly added: number;
  readonly changed: number;
  readonly isReordered: boolean;
  readonly remarks: readonly Remark[];
};

type Was = { readonly source: ItemSource; readonly item: Item | undefined };

/** What becomes of the programme of a session by what its source says now. */
export function planItems(meeting: Meeting, here: Here): ItemsPlan {
  const byId = new Map(here.items.map((one) => [one.id, one]));
  const was = new Map(
    here.sources.map((source): [string, Was] => [source.key, { source, item: byId.get(source.itemId) }]),
  );
  const remarks: Remark[] = [];
  const merged = meeting.items.map((one, place) =>
    mergeItem(here.session.id, { one, place, was: was.get(one.key), remarks }),
  );
  const told = new Set(meeting.items.map(({ key }) => key));
  const lost = [...was.values()].filter(({ source }) => !told.has(source.key));
  const stays = lost.filter(({ source, item }) => item && isKept(source, item, here.inUse));
  for (const { item } of stays) if (item) remarks.push({ why: 'item_kept', here: item.title });
  const dropped = new Set(lost.flatMap((one) => (one.item && !stays.includes(one) ? [one.item.id] : [])));
  const now = merged.flatMap(({ item }) => item ?? []);
  const order = orderOf({
    here: here.items.map(({ id }) => id).filter((id) => !dropped.has(id)),
    before: here.sources
      .filter(({ itemId, key }) => byId.has(itemId) && told.has(key))
      .toSorted((one, other) => one.told.place - other.told.place)
      .map(({ itemId }) => itemId),
    now: now.map(({ id }) => id),
  });
  if (order.isOurs) remarks.push({ why: 'order_stays' });
  const all = new Map([...byId, ...now.map((one) => [one.id, one] as const)]);
  const items = order.ids.flatMap((id) => all.get(id) ?? []);
  return {
    items,
    dropped: [...dropped],
    sources: [...merged.map(({ source }) => source), ...stays.map(({ source }) => source)],
    added: now.filter(({ id }) => !byId.has(id)).length,
    changed: now.filter((one) => byId.has(one.id) && !isSame(one, byId.get(one.id))).length,
    isReordered: isMoved(here.items, items),
    remarks,
  };
}

/** The parts that were and stay are in another order. */
function isMoved(before: readonly Item[], after: readonly Item[]): boolean {
  const [was, is] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const line = (all: readonly Item[], others: ReadonlySet<Id>): string =>
    all.flatMap(({ id }) => (others.has(id) ? [id] : [])).join();
  return line(before, is) !== line(after, was);
}

type Merging = {
  readonly one: MeetingItem;
  readonly place: number;
  readonly was: Was | undefined;
  readonly remarks: Remark[];
};

/** Field by field: what only the source changed is taken over, what a person changed stays. */
function mergeItem(
  sessionId: Id,
  { one, place, was, remarks }: Merging,
): { readonly item: Item | undefined; readonly source: ItemSource } {
  const { key, title, note, minutes } = one;
  const told: ItemTold = { title, note, minutes, place };
  if (!was) {
    const item = { id: newId(), sessionId, title, note, minutes, presenters: null, documentId: null };
    return { item, source: { key, itemId: item.id, told } };
  }
  const source = { key, itemId: was.source.itemId, told };
  if (!was.item) {
    remarks.push({ why: 'item_dropped_here', here: title });
    return { item: undefined, source };
  }
  const item: Item = {
    ...was.item,
    title: merge(was.source.told.title, was.item.title, title),
    note: merge(was.source.told.note, was.item.note, note),
    minutes: merge(was.source.told.minutes, was.item.minutes, minutes),
  };
  if (item.title !== title) remarks.push({ why: 'item_stays', here: item.title, source: title });
  else if (minutes > 0 && item.minutes !== minutes)
    remarks.push({ why: 'item_stays', here: `${title} (${item.minutes})`, source: String(minutes) });
  return { item, source };
}

/** What the source says now, unless a person changed what it said before. */
export function merge<T>(before: T, here: T, now: T): T {
  return here === before ? now : here;
}

function isSame(one: Item, other: Item | undefined): boolean {
  return one.title === other?.title && one.note === other.note && one.minutes === other.minutes;
}

/** Somebody counts on it, or wrote something here: it does not go by itself. */
function isKept({ told }: ItemSource, item: Item, inUse: ReadonlySet<Id>): boolean {
  const isChanged = item.title !== told.title || item.note !== told.note || item.minutes !== told.minutes;
  return isChanged || item.presenters !== null || inUse.has(item.id);
}
