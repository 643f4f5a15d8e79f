// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Facet, Filters, Published } from './domain.ts';

const columns = sql.raw(`
  i.id, i.number, i.state, i.state_group as "group", w.title, w.body, i.locale, i.area_ids as "areaIds", i.theme_ids as "themeIds",
  i.lon, i.lat, i.needs, w.needs_note as "needsNote", w.plan, i.starts_on as "startsOn", i.ends_on as "endsOn", w.result,
  i.realised_on as "realisedOn", w.stop_reason as "stopReason", i.supporters, i.created_at as "createdAt",
  i.published_at as "publishedAt"`);

const joined = sql.raw(`from initiatives i
  join published_words w on w.municipality_id = i.municipality_id and w.initiative_id = i.id
  where i.municipality_id = app_municipality()`);

/** One that is on the site, also when it was stopped; nothing when it is not public. */
export async function findPublished(trx: Trx, id: Id): Promise<Published | undefined> {
  const { rows } = await sql<Published>`
    select ${columns} ${joined} and i.id = ${id} and i.published_at is not null`.execute(trx);
  return rows[0];
}

function conditions({ areaIds, themeId, group, need }: Filters): RawBuilder<unknown> {
  const parts = [
    sql`i.is_listed`,
    ...(group ? [sql`i.state_group = ${group}`] : []),
    ...(areaIds ? [sql`i.area_ids && ${sql.val([...areaIds])}::uuid[]`] : []),
    ...(themeId ? [sql`i.theme_ids @> array[${themeId}]::uuid[]`] : []),
    ...(need ? [sql`i.needs @> array[${need}]::text[]`] : []),
  ];
  return sql.join(parts, sql` and `);
}

export type Page = Filters & { readonly before?: Id; readonly among?: readonly Id[]; readonly limit: number };

/** The newest first. `among`: only of these, such as what was found by words. */
export async function readPublished(trx: Trx, page: Page): Promise<Published[]> {
  const { before, among, limit } = page;
  if (among?.length === 0) return [];
  const older = before ? sql`and i.id < ${before}::uuid` : sql``;
  const found = among ? sql`and i.id = any (${sql.val([...among])}::uuid[])` : sql``;
  // The page is taken from the index first: whatever its words weigh, only those of this page are read.
  const { rows } = await sql<Published>`
    select ${columns} ${joined} and i.id = any (array(
      select i.id from initiatives i where i.municipality_id = app_municipality() and ${conditions(page)} ${older} ${found}
      order by i.id desc limit ${limit}))
    order by i.id desc`.execute(trx);
  return rows;
}

/** So many that were found by words are looked at. */
export const mostFound = 500;

/** What was found by words and is alike in what one filters by. */
export type FoundFacet = Facet & { readonly ids: readonly Id[] };

/** The newest with these words (Dutch stems), put together: one question for the page, its count and its map. */
export async function findByWords(trx: Trx, text: string): Promise<FoundFacet[]> {
  const query = sql`websearch_to_tsquery('dutch', ${text}) || websearch_to_tsquery('simple', ${text})`;
  const { rows } = await sql<FoundFacet>`
    select area_ids as "areaIds", theme_ids as "themeIds", needs, state_group as "group", count(*)::int as count, array_agg(i.id) as ids
    from search_published_initiatives(${query}, ${mostFound}) as hit (id)
    join initiatives i on i.municipality_id = app_municipality() and i.id = hit.id and i.is_listed
    group by area_ids, theme_ids, needs, state_group`.execute(trx);
  return rows;
}

/** The newest with any of the telling words of a title in theirs. */
export async function findLike(trx: Trx, title: string): Promise<Id[]> {
  const telling = [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])].slice(0, 8);
  if (telling.length === 0) return [];
  return search(trx, sql`to_tsquery('dutch', ${telling.map((word) => `${word}:A`).join(' | ')})`);
}

async function search(trx: Trx, query: RawBuilder<unknown>): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from search_published_initiatives(${query}, ${mostFound}) as hit (id)`.execute(trx);
  return rows.map(({ id }) => id);
}

async function loadFacets(trx: Trx): Promise<Facet[]> {
  const { rows } = await sql<Facet>`
    select area_ids as "areaIds", theme_ids as "themeIds", needs, state_group as "group", count
    from initiative_counts where municipality_id = app_municipality() and count > 0`.execute(trx);
  return rows;
}

/** Of all that is listed; kept in memory until an initiative changes. The database counts along, so that no page does. */
export const facets = kept(['initiatives'], loadFacets);

export type Group = {
  readonly initiativeId: Id;
  readonly groupName: string | null;
  readonly name: string | null;
};

/** Who leads these, as far as everyone may know: groups, and persons who said so (R7). */
export async function readPublicInitiators(trx: Trx, initiativeIds: readonly Id[]): Promise<Group[]> {
  if (initiativeIds.length === 0) return [];
  const { rows } = await sql<Group>`
    select n.initiative_id as "initiativeId", n.group_name as "groupName", case when n.is_named_publicly then c.name end as name
    from initiators n join contacts c on c.municipality_id = n.municipality_id and c.id = n.contact_id
    where n.municipality_id = app_municipality() and n.initiative_id = any (${sql.val([...initiativeIds])}::uuid[]) and n.ended_at is null
    order by n.id`.execute(trx);
  return rows;
}
