// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Initiative, State } from './domain.ts';
import { columns } from './store.ts';

export type ListFilters = {
  readonly states?: readonly State[];
  readonly areaIds?: readonly Id[];
  readonly themeId?: Id;
  readonly isWaiting?: true;
};

type Page = { readonly filters: ListFilters; readonly before?: Id; readonly limit: number };

/** The newest that fit, before an id. */
export async function readList(trx: Trx, { filters, before, limit }: Page): Promise<Initiative[]> {
  const { states, areaIds, themeId, isWaiting } = filters;
  const conditions: RawBuilder<unknown>[] = [sql`i.municipality_id = app_municipality()`];
  if (states) conditions.push(sql`i.state = any (${sql.val([...states])}::text[])`);
  if (areaIds) conditions.push(sql`i.area_ids && ${sql.val([...areaIds])}::uuid[]`);
  if (themeId) conditions.push(sql`${themeId}::uuid = any (i.theme_ids)`);
  if (isWaiting) conditions.push(sql`i.waits_since is not null`);
  if (before) conditions.push(sql`i.id < ${before}::uuid`);
  const { rows } = await sql<Initiative>`
    select ${columns} from initiatives i where ${sql.join(conditions, sql` and `)} order by i.id desc limit ${limit}`.execute(
    trx,
  );
  return rows;
}

/** The newest with these words (Dutch stems, or a number); see search_initiatives. */
export async function searchList(
  trx: Trx,
  text: string,
  { filters, before, limit }: Page,
): Promise<Initiative[]> {
  const { rows } = await sql<Initiative>`
    select ${columns}
    from search_initiatives(websearch_to_tsquery('dutch', ${text}) || websearch_to_tsquery('simple', ${text}), ${before ?? null}::uuid,
      ${JSON.stringify(filters)}::jsonb, ${limit}) as hit (id)
    join initiatives i on i.municipality_id = app_municipality() and i.id = hit.id
    order by i.id desc`.execute(trx);
  return rows;
}
