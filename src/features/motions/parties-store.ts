// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { PartyPart } from './domain.ts';

/** Submitting groups in their order, then the others by name. */
export async function readPartyParts(trx: Trx, motionIds: readonly Id[]): Promise<Map<Id, PartyPart[]>> {
  if (motionIds.length === 0) return new Map();
  const { rows } = await sql<PartyPart & { motionId: Id }>`
    select p.motion_id as "motionId", p.party_id as "partyId", name, p.is_submitter as "isSubmitter", p.in_favour as "inFavour", p.against
    from motion_parties p join parties on parties.municipality_id = app_municipality() and parties.id = p.party_id
    where p.municipality_id = app_municipality() and p.motion_id = any (${sql.val([...motionIds])}::uuid[])
    order by p.motion_id, p.is_submitter desc, p.place, parties.name_key`.execute(trx);
  return Map.groupBy(rows, ({ motionId }) => motionId);
}

/** What each group did with a motion, in place of what stood there. */
export async function replacePartyParts(
  trx: Trx,
  motionId: Id,
  parts: readonly Omit<PartyPart, 'name'>[],
): Promise<void> {
  await sql`delete from motion_parties where municipality_id = app_municipality() and motion_id = ${motionId}`.execute(
    trx,
  );
  if (parts.length === 0) return;
  const rows = parts.map(({ partyId, isSubmitter, inFavour, against }, place) => ({
    party_id: partyId,
    place,
    is_submitter: isSubmitter,
    in_favour: inFavour,
    against,
  }));
  await sql`insert into motion_parties (municipality_id, motion_id, party_id, place, is_submitter, in_favour, against)
    select app_municipality(), ${motionId}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (party_id uuid, place smallint, is_submitter boolean, in_favour smallint, against smallint)`.execute(
    trx,
  );
}
