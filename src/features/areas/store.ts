// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type AreaRow, type AreaTree, buildAreaTree } from './domain.ts';
import type { Period } from './periods-domain.ts';

type FlatRow = Omit<AreaRow, 'face'> & { faceNl: string; faceEn: string };

export async function loadAreaTree(trx: Trx): Promise<AreaTree> {
  const { rows } = await sql<FlatRow>`
    select id, parent_id as "parentId", kind, code, name, slug, tint, face_nl as "faceNl", face_en as "faceEn", emblem
    from areas where municipality_id = app_municipality()`.execute(trx);
  return buildAreaTree(
    rows.map(({ faceNl, faceEn, ...row }) => ({ ...row, face: { nl: faceNl, en: faceEn } })),
  );
}

/** Every boundary's period, without its shape; by area, oldest first. */
export async function loadPeriods(trx: Trx): Promise<Period[]> {
  const { rows } = await sql<Period>`
    select id, area_id as "areaId", valid_from as "validFrom", valid_to as "validTo", source, fingerprint
    from area_boundaries where municipality_id = app_municipality()
    order by area_id, valid_from`.execute(trx);
  return rows;
}

/** The shapes of some boundaries. A shape never changes once it is kept, so these may be remembered by their id. */
export async function loadShapes(
  trx: Trx,
  boundaryIds: readonly Id[],
): Promise<ReadonlyMap<Id, AreaGeometry>> {
  const { rows } = await sql<{ id: Id; geometry: AreaGeometry }>`
    select id, geometry from area_boundaries
    where municipality_id = app_municipality() and id = any(${sql.val([...boundaryIds])}::uuid[])`.execute(
    trx,
  );
  return new Map(rows.map((row) => [row.id, row.geometry]));
}

export async function insertArea(trx: Trx, area: AreaRow): Promise<void> {
  await sql`insert into areas (municipality_id, id, parent_id, kind, code, name, slug, tint, face_nl, face_en)
    values (app_municipality(), ${area.id}, ${area.parentId}, ${area.kind}, ${area.code}, ${area.name}, ${area.slug}, ${area.tint},
      ${area.face.nl}, ${area.face.en})`.execute(trx);
}

export async function updateArea(trx: Trx, area: AreaRow): Promise<void> {
  await sql`update areas set parent_id = ${area.parentId}, kind = ${area.kind}, code = ${area.code}, name = ${area.name},
      slug = ${area.slug}, tint = ${area.tint}, face_nl = ${area.face.nl}, face_en = ${area.face.en}
    where municipality_id = app_municipality() and id = ${area.id}`.execute(trx);
}
