// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** A sensitive point of an area, for who visits it. Internal. */
export type AreaNote = {
  readonly id: Id;
  readonly areaId: Id;
  readonly body: string;
  readonly writtenBy: Id;
  readonly createdAt: Temporal.Instant;
};

/** Those that still matter, the newest first. */
export async function readAreaNotes(trx: Trx, areaIds: readonly Id[]): Promise<AreaNote[]> {
  const { rows } = await sql<AreaNote>`
    select id, area_id as "areaId", body, written_by as "writtenBy", created_at as "createdAt" from area_notes
    where municipality_id = app_municipality() and ended_at is null and area_id = any (${sql.val([...areaIds])}::uuid[])
    order by id desc limit 50`.execute(trx);
  return rows;
}

/** False when this form was taken already. */
export async function insertAreaNote(trx: Trx, note: AreaNote): Promise<boolean> {
  const { id, areaId, body, writtenBy, createdAt } = note;
  const { rows } =
    await sql`insert into area_notes (municipality_id, id, area_id, body, written_by, created_at)
    values (app_municipality(), ${id}, ${areaId}, ${body}, ${writtenBy}, ${createdAt.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

/** False when it is not there, in another area, or was over already. */
export async function endAreaNote(
  trx: Trx,
  on: { readonly id: Id; readonly areaIds: readonly Id[] },
  end: { readonly by: Id; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { rows } = await sql`update area_notes set ended_at = ${end.at.toString()}, ended_by = ${end.by}
    where municipality_id = app_municipality() and id = ${on.id} and area_id = any (${sql.val([...on.areaIds])}::uuid[])
      and ended_at is null
    returning id`.execute(trx);
  return rows.length > 0;
}
