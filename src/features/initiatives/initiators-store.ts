// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Initiator } from './domain.ts';

/** False when this person leads it already. */
export async function insertInitiator(trx: Trx, one: Omit<Initiator, 'endedAt'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into initiators (municipality_id, id, initiative_id, contact_id, group_name, is_named_publicly, created_at)
    values (app_municipality(), ${one.id}, ${one.initiativeId}, ${one.contactId}, ${one.groupName}, ${one.isNamedPublicly}, ${one.createdAt.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** All who ever led these initiatives, the first first. */
export async function readInitiators(trx: Trx, initiativeIds: readonly Id[]): Promise<Initiator[]> {
  if (initiativeIds.length === 0) return [];
  const { rows } = await sql<Initiator>`
    select id, initiative_id as "initiativeId", contact_id as "contactId", group_name as "groupName",
      is_named_publicly as "isNamedPublicly", created_at as "createdAt", ended_at as "endedAt"
    from initiators where municipality_id = app_municipality() and initiative_id = any (${sql.val([...initiativeIds])}::uuid[])
    order by id`.execute(trx);
  return rows;
}
