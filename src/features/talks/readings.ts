// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { StaffActor } from '../../kernel/actor.ts';
import { timeZone } from '../../kernel/clock.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AreaTree } from '../areas/index.ts';
import type { Talk } from './domain.ts';
import type { ListQuery } from './forms.ts';
import { type Cursor, type Filters, readTalks } from './store.ts';

const pageLength = 40;

type Asked = { readonly actor: StaffActor; readonly tree: AreaTree; readonly query: ListQuery };

/** One page of talks in the areas that somebody may see (R9), and where the next begins. */
export async function readTalksPage(
  trx: Trx,
  { actor, tree, query }: Asked,
): Promise<{ talks: readonly Talk[]; next?: string }> {
  const wanted = query.gebied ? new Set(tree.idsBelow(query.gebied)) : undefined;
  const areas = actor.areaIds.filter((id) => !wanted || wanted.has(id));
  const after = cursorFrom(query.na);
  const found = await readTalks(trx, areas, {
    filters: filtersOf(query),
    limit: pageLength + 1,
    ...(after ? { after } : {}),
  });
  const talks = found.slice(0, pageLength);
  const last = found.length > pageLength ? talks.at(-1) : undefined;
  return { talks, ...(last ? { next: `${last.happenedAt.epochMilliseconds}.${last.id}` } : {}) };
}

function filtersOf({ thema, stemming, van, tot }: ListQuery): Filters {
  return {
    ...(thema ? { themeId: thema } : {}),
    ...(stemming ? { mood: stemming } : {}),
    ...(van ? { from: startOf(van, 0) } : {}),
    ...(tot ? { before: startOf(tot, 1) } : {}),
  };
}

function startOf(day: string, daysLater: number): Temporal.Instant {
  return Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(timeZone).toInstant();
}

function cursorFrom(text: string | undefined): Cursor | undefined {
  const [millis, id] = text?.split('.') ?? [];
  return millis !== undefined && id !== undefined ? { happenedAtMillis: Number(millis), id } : undefined;
}
