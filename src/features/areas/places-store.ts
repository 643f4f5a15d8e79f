// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { PlacePoint, PlaceSort } from './places-points.ts';

type StoredPoint = PlacePoint & { readonly id: Id };

const columns = sql`id, kind, name, search_key as "searchKey", lon, lat`;

export async function loadPlaces(trx: Trx, sorts: readonly PlaceSort[]): Promise<StoredPoint[]> {
  const { rows } = await sql<StoredPoint>`
    select ${columns} from places
    where municipality_id = app_municipality()
      and case when kind = 'postcode' then kind || length(search_key) else kind end = any(${sql.val([...sorts])})`.execute(
    trx,
  );
  return rows;
}

export async function insertPlaces(trx: Trx, points: readonly PlacePoint[]): Promise<void> {
  const rows = points.map((point) => ({ ...point, id: newId() }));
  await sql`
    insert into places (municipality_id, id, kind, name, search_key, lon, lat)
    select app_municipality(), id, kind, name, "searchKey", lon, lat
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as given(id uuid, kind text, name text, "searchKey" text, lon double precision, lat double precision)`.execute(
    trx,
  );
}

export async function deletePlaces(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`delete from places
    where municipality_id = app_municipality() and id = any(${sql.val([...ids])}::uuid[])`.execute(trx);
}

/**
 * Points whose key begins with a folded text, the shortest keys first of those that are alike. The bounds are written out: row-level
 * security keeps the planner from deriving them from LIKE, which is not leakproof. '{' follows 'z', the last letter of a key.
 */
export async function findPoints(trx: Trx, prefix: string, limit: number): Promise<PlacePoint[]> {
  const { rows } = await sql<PlacePoint>`
    select ${columns} from places
    where municipality_id = app_municipality() and search_key ~>=~ ${prefix} and search_key ~<~ ${`${prefix}{`}
    order by search_key using ~<~
    limit ${limit}`.execute(trx);
  return rows;
}
