// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Weighing } from './domain.ts';

/** False when it was written already: its id comes from the form. */
export async function insertWeighing(trx: Trx, one: Weighing): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into role_weighings (municipality_id, id, initiative_id, answers, advised, step, reason, promised, requested, decided_by, decided_at)
    values (app_municipality(), ${one.id}, ${one.initiativeId}, ${JSON.stringify(one.answers)}, ${one.advised}, ${one.step}, ${one.reason},
      ${one.promised}, ${one.requested}, ${one.decidedBy}, ${one.decidedAt.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** Every time that the role in these initiatives was weighed, the latest first. */
export async function readWeighings(trx: Trx, initiativeIds: readonly Id[]): Promise<Weighing[]> {
  if (initiativeIds.length === 0) return [];
  const { rows } = await sql<Weighing>`
    select id, initiative_id as "initiativeId", answers, advised, step, reason, promised, requested, decided_by as "decidedBy",
      decided_at as "decidedAt"
    from role_weighings
    where municipality_id = app_municipality() and initiative_id = any (${sql.val([...initiativeIds])}::uuid[])
    order by decided_at desc, id desc`.execute(trx);
  return rows;
}
