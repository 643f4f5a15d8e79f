// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewsItem, NumberedItem } from './domain.ts';

const columns = sql.raw(
  'id, topic, subject_id as "subjectId", kind, area_id as "areaId", theme_id as "themeId", at, about_id as "aboutId"',
);

/** Writes down that there is news, in the transaction of the news itself. */
export async function tellNews(trx: Trx, item: Omit<NewsItem, 'id' | 'aboutId'>): Promise<void> {
  await sql`insert into news_items (municipality_id, id, topic, subject_id, kind, area_id, theme_id, at)
    values (app_municipality(), ${newId(item.at.epochMilliseconds)}, ${item.topic}, ${item.subjectId}, ${item.kind},
      ${item.areaId}, ${item.themeId}, ${item.at.toString()})`.execute(trx);
}

/**
 * Gives the items that have none their number, and returns the last number that was given. From then on every item up to that
 * number can be seen by everyone, and none will come before it: the head stays locked until the commit, so numbers can be seen
 * in the order in which they were given. An item that is committed late is numbered late.
 */
export async function numberNews(trx: Trx): Promise<number> {
  await sql`insert into news_heads (municipality_id, seq) values (app_municipality(), 0) on conflict do nothing`.execute(
    trx,
  );
  const { rows } = await sql<{
    seq: number;
  }>`select seq from news_heads where municipality_id = app_municipality() for update`.execute(trx);
  const head = rows[0]?.seq ?? 0;
  // A statement of its own: it sees what was committed while this one waited for the head.
  const { numAffectedRows = 0n } = await sql`
    update news_items set seq = ${head}::bigint + waiting.place
    from (select id, row_number() over (order by at, id) as place from news_items
      where municipality_id = app_municipality() and seq is null) as waiting
    where municipality_id = app_municipality() and news_items.id = waiting.id`.execute(trx);
  if (numAffectedRows === 0n) return head;
  const last = head + Number(numAffectedRows);
  await sql`update news_heads set seq = ${last}::bigint where municipality_id = app_municipality()`.execute(
    trx,
  );
  return last;
}

/** The items after one number up to and with another, in order. */
export async function readNewsBetween(trx: Trx, after: number, upTo: number): Promise<NumberedItem[]> {
  const { rows } = await sql<NumberedItem>`
    select ${columns}, seq from news_items
    where municipality_id = app_municipality() and seq > ${after}::bigint and seq <= ${upTo}::bigint order by seq`.execute(
    trx,
  );
  return rows;
}

/** The latest items on these topics, of some areas or of all; also those that have no number yet. */
export async function readLatestNews(
  trx: Trx,
  wanted: { readonly areaIds?: readonly Id[]; readonly topics: readonly string[]; readonly limit: number },
): Promise<NewsItem[]> {
  const inAreas: RawBuilder<unknown> = wanted.areaIds
    ? sql`and area_id = any (${sql.val([...wanted.areaIds])}::uuid[])`
    : sql``;
  const { rows } = await sql<NewsItem>`
    select ${columns} from news_items where municipality_id = app_municipality() and topic = any (${sql.val([...wanted.topics])}::text[]) ${inAreas}
    order by at desc, id desc limit ${wanted.limit}`.execute(trx);
  return rows;
}

/** The newest items about one record, newest first. */
export async function readNewsOf(trx: Trx, subjectId: Id, limit: number): Promise<NewsItem[]> {
  const { rows } = await sql<NewsItem>`
    select ${columns} from news_items where municipality_id = app_municipality() and subject_id = ${subjectId}
    order by at desc, id desc limit ${limit}`.execute(trx);
  return rows;
}
