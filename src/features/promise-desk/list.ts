// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import { type Contribution, type WorkItem, holderIdsOf, readOpen } from '../contributions/index.ts';
import { type Running, readRunningDeeds } from '../promises/index.ts';
import type { ListQuery } from './forms.ts';

/** One promise in the list: a deed, or the answer that a contribution waits for. */
export type Listed = {
  readonly id: Id;
  readonly deed: string | null;
  readonly dueOn: string;
  readonly number: string;
  readonly subject: string;
  readonly areaId: Id;
  readonly ownerId: Id | null;
  readonly holder: Contribution['holder'];
};
export type PromiseList = {
  readonly query: ListQuery;
  readonly items: readonly Listed[];
  readonly next?: string;
};

const pageLength = 40;
const never = '9999-12-31';
const lowestId = '00000000-0000-0000-0000-000000000000';

type Asked = { readonly actor: StaffActor; readonly query: ListQuery; readonly day: Temporal.PlainDate };

/** A page of promises that run, the first due first, within what this person may read (R9). */
export async function readPromiseList(trx: Trx, { actor, query, day }: Asked): Promise<PromiseList> {
  const limit = pageLength + 1;
  const { fromDay, toDay } = spanOf(query, day);
  const after = cursorOf(query) ?? (fromDay ? { dueOn: fromDay, id: lowestId } : undefined);
  const cursor = after && { sortOn: after.dueOn, id: after.id };
  const own = { holders: holderIdsOf(actor) };
  const around = { areas: actor.areaIds };
  const page = {
    filters: { dueBefore: toDay ? dayAfter(toDay) : never },
    limit,
    ...(cursor ? { after: cursor } : {}),
  };
  const scopes = query.toon === 'mine' ? [own] : query.toon === 'areas' ? [around] : [own, around];
  const answers = await Promise.all(scopes.map((scope) => readOpen(trx, scope, page)));
  const deeds = await readRunningDeeds(trx, {
    ...(query.toon === 'areas' ? {} : { owners: [actor.personId, ...actor.standsInFor] }),
    ...(query.toon === 'mine' ? {} : { areas: actor.areaIds }),
    ...(toDay ? { toDay } : {}),
    ...(after ? { after } : {}),
    limit,
  });
  return cut(query, [...answers.flat().flatMap(answerOf), ...deeds.map(deedOf)]);
}

function cut(query: ListQuery, found: readonly Listed[]): PromiseList {
  const all = [...new Map(found.map((one) => [one.id, one])).values()].toSorted((one, other) =>
    keyOf(one) < keyOf(other) ? -1 : 1,
  );
  const items = all.slice(0, pageLength);
  const last = all.length > pageLength ? items.at(-1) : undefined;
  return { query, items, ...(last ? { next: keyOf(last) } : {}) };
}

function keyOf({ dueOn, id }: Pick<Listed, 'dueOn' | 'id'>): string {
  return `${dueOn}.${id}`;
}

/** The days of a view, both included: until yesterday, or today and the six days after it. */
function spanOf({ toon }: ListQuery, day: Temporal.PlainDate): { fromDay?: string; toDay?: string } {
  if (toon === 'late') return { toDay: day.subtract({ days: 1 }).toString() };
  if (toon === 'week') return { fromDay: day.toString(), toDay: day.add({ days: 6 }).toString() };
  return {};
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function cursorOf({ na }: ListQuery): { dueOn: string; id: Id } | undefined {
  const [dueOn, id] = na?.split('.') ?? [];
  return dueOn && id ? { dueOn, id } : undefined;
}

function answerOf(item: WorkItem): Listed[] {
  const { id, number, subject, areaId, holder, dueOn } = item;
  return dueOn === null || item.state === 'asked'
    ? []
    : [{ id, deed: null, dueOn, number, subject, areaId, ownerId: null, holder }];
}

function deedOf({ id, deed, dueOn, number, subject, areaId, ownerId, holder }: Running): Listed {
  return { id, deed, dueOn, number, subject, areaId, ownerId, holder };
}
