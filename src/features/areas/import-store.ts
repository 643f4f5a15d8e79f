// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AreaRow } from './domain.ts';

/**
 * Makes everyone else who wants to change the area tree wait until this transaction ends, so that two changes that are each right
 * cannot make a circle or overlapping periods together.
 */
export async function lockAreaTree(trx: Trx): Promise<void> {
  await sql`select 1 from areas where municipality_id = app_municipality() and parent_id is null for update`.execute(
    trx,
  );
}

/** What the last imported file called each area; '' for one that no file brought. */
export async function loadSourceNames(trx: Trx): Promise<ReadonlyMap<Id, string>> {
  const { rows } = await sql<{ id: Id; name: string }>`
    select id, source_name as name from areas where municipality_id = app_municipality()`.execute(trx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type NewArea = Omit<AreaRow, 'face'>;

export async function insertAreas(trx: Trx, areas: readonly NewArea[]): Promise<void> {
  await sql`
    insert into areas (municipality_id, id, parent_id, kind, code, name, source_name, slug, tint, emblem)
    select app_municipality(), id, "parentId", kind, code, name, name, slug, tint, emblem
    from json_to_recordset(${JSON.stringify(areas)}::json)
      as given(id uuid, "parentId" uuid, kind text, code text, name text, slug text, tint smallint, emblem text)`.execute(
    trx,
  );
}

export type NewBoundary = {
  readonly id: Id;
  readonly areaId: Id;
  readonly validFrom: string;
  readonly source: string;
  readonly fingerprint: string;
  readonly geometry: AreaGeometry;
};

/** Boundaries that are open from a day on. The open ones before them must have been closed. */
export async function insertBoundaries(trx: Trx, boundaries: readonly NewBoundary[]): Promise<void> {
  await sql`
    insert into area_boundaries (municipality_id, id, area_id, valid_from, source, fingerprint, geometry)
    select app_municipality(), id, "areaId", "validFrom", source, fingerprint, geometry
    from json_to_recordset(${JSON.stringify(boundaries)}::json)
      as given(id uuid, "areaId" uuid, "validFrom" date, source text, fingerprint text, geometry json)`.execute(
    trx,
  );
}

export async function closeBoundaries(trx: Trx, boundaryIds: readonly Id[], lastDay: string): Promise<void> {
  await sql`update area_boundaries set valid_to = ${lastDay}
    where municipality_id = app_municipality() and id = any(${sql.val([...boundaryIds])}::uuid[]) and valid_to is null`.execute(
    trx,
  );
}

/** Names as a file has them; the file's own name is remembered with it. */
export async function renameAreas(
  trx: Trx,
  names: readonly { readonly id: Id; readonly name: string }[],
): Promise<void> {
  await sql`update areas set name = given.name, source_name = given.name
    from json_to_recordset(${JSON.stringify(names)}::json) as given(id uuid, name text)
    where areas.municipality_id = app_municipality() and areas.id = given.id`.execute(trx);
}

export async function moveAreas(
  trx: Trx,
  moves: readonly { readonly id: Id; readonly parentId: Id }[],
): Promise<void> {
  await sql`update areas set parent_id = given."parentId"
    from json_to_recordset(${JSON.stringify(moves)}::json) as given(id uuid, "parentId" uuid)
    where areas.municipality_id = app_municipality() and areas.id = given.id`.execute(trx);
}

export async function setEmblems(
  trx: Trx,
  emblems: readonly { readonly id: Id; readonly emblem: string }[],
): Promise<void> {
  await sql`update areas set emblem = given.emblem
    from json_to_recordset(${JSON.stringify(emblems)}::json) as given(id uuid, emblem text)
    where areas.municipality_id = app_municipality() and areas.id = given.id`.execute(trx);
}
