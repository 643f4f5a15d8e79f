// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Initiator } from './domain.ts';

export type NewInitiator = Omit<Initiator, 'endedAt' | 'isContact' | 'locale'> &
  Partial<Pick<Initiator, 'isContact' | 'locale'>>;

/** False when this person leads it already. */
export async function insertInitiator(trx: Trx, one: NewInitiator): Promise<boolean> {
  const { isContact = false, locale = null } = one;
  const { numAffectedRows } = await sql`
    insert into initiators (municipality_id, id, initiative_id, contact_id, group_name, is_named_publicly, is_contact, locale, created_at)
    values (app_municipality(), ${one.id}, ${one.initiativeId}, ${one.contactId}, ${one.groupName}, ${one.isNamedPublicly},
      ${isContact}, ${locale}, ${one.createdAt.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

const columns =
  sql.raw(`o.id, o.initiative_id as "initiativeId", o.contact_id as "contactId", o.group_name as "groupName",
  o.is_named_publicly as "isNamedPublicly", o.is_contact as "isContact", o.locale, o.created_at as "createdAt", o.ended_at as "endedAt"`);

/** All who ever led these initiatives, the first first, but those who were taken out (R8). */
export async function readInitiators(trx: Trx, initiativeIds: readonly Id[]): Promise<Initiator[]> {
  if (initiativeIds.length === 0) return [];
  const { rows } = await sql<Initiator>`
    select ${columns} from initiators o
    where o.municipality_id = app_municipality() and o.initiative_id = any (${sql.val([...initiativeIds])}::uuid[])
      and o.contact_id is not null
    order by o.id`.execute(trx);
  return rows;
}

/** An initiator with how they are called and reached (R8). */
export type Reachable = Initiator & {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** All who ever led it, with how they are reached; who leads it now goes first. */
export async function readReachable(trx: Trx, initiativeId: Id): Promise<Reachable[]> {
  const { rows } = await sql<Reachable>`
    select ${columns}, c.name, c.email, c.phone
    from initiators o join contacts c on c.municipality_id = o.municipality_id and c.id = o.contact_id
    where o.municipality_id = app_municipality() and o.initiative_id = ${initiativeId}
    order by o.ended_at is not null, o.is_contact desc, o.id`.execute(trx);
  return rows;
}

export type InitiatorChanges = Partial<Pick<Initiator, 'isNamedPublicly' | 'isContact'>> & {
  readonly endedAt?: Temporal.Instant;
};

export async function updateInitiator(trx: Trx, id: Id, changes: InitiatorChanges): Promise<void> {
  const { isNamedPublicly, isContact, endedAt } = changes;
  await sql`update initiators set
      is_named_publicly = coalesce(${isNamedPublicly ?? null}::boolean, is_named_publicly),
      is_contact = coalesce(${isContact ?? null}::boolean, is_contact),
      ended_at = coalesce(${endedAt?.toString() ?? null}::timestamptz, ended_at)
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Nobody is the first to turn to any more: before somebody else is. */
export async function clearContact(trx: Trx, initiativeId: Id): Promise<void> {
  await sql`update initiators set is_contact = false
    where municipality_id = app_municipality() and initiative_id = ${initiativeId} and is_contact`.execute(
    trx,
  );
}
