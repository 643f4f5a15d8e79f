// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Message, MetNeed, Need } from './domain.ts';

export type NewMessage = Omit<Message, 'settledAt' | 'isTaken'> & {
  /** Of the initiator who writes: what a person wrote goes with the person (R8). */
  readonly contactId: Id | null;
};

/** False when it was written already: its id comes from the form. */
export async function insertMessage(trx: Trx, one: NewMessage): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into initiative_messages (municipality_id, id, initiative_id, kind, body, person_id, initiator_id, contact_id, starts_on, ends_on, created_at)
    values (app_municipality(), ${one.id}, ${one.initiativeId}, ${one.kind}, ${one.body}, ${one.personId}, ${one.initiatorId},
      ${one.contactId}, ${one.startsOn}, ${one.endsOn}, ${one.createdAt.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

const mostMessages = 200;

/** What was said last about an initiative, the newest first. */
export async function readMessages(trx: Trx, initiativeId: Id): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select id, initiative_id as "initiativeId", kind, body, person_id as "personId", initiator_id as "initiatorId", starts_on as "startsOn",
      ends_on as "endsOn", settled_at as "settledAt", is_taken as "isTaken", created_at as "createdAt"
    from initiative_messages where municipality_id = app_municipality() and initiative_id = ${initiativeId}
    order by id desc limit ${mostMessages}`.execute(trx);
  return rows.toSorted((one, other) => other.createdAt.epochMilliseconds - one.createdAt.epochMilliseconds);
}

/** What the team did with a wish for another planning. */
export async function settleWish(
  trx: Trx,
  id: Id,
  settled: { readonly isTaken: boolean; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`update initiative_messages set settled_at = ${settled.at.toString()}, is_taken = ${settled.isTaken}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function readMetNeeds(trx: Trx, initiativeId: Id): Promise<MetNeed[]> {
  const { rows } = await sql<MetNeed>`
    select need, met_by as "metBy", met_at as "metAt" from initiative_needs_met
    where municipality_id = app_municipality() and initiative_id = ${initiativeId}`.execute(trx);
  return rows;
}

export async function putMetNeed(trx: Trx, initiativeId: Id, { need, metBy, metAt }: MetNeed): Promise<void> {
  await sql`
    insert into initiative_needs_met (municipality_id, initiative_id, need, met_by, met_at)
    values (app_municipality(), ${initiativeId}, ${need}, ${metBy}, ${metAt.toString()})
    on conflict (municipality_id, initiative_id, need) do update set met_by = excluded.met_by, met_at = excluded.met_at`.execute(
    trx,
  );
}

export async function deleteMetNeed(trx: Trx, initiativeId: Id, need: Need): Promise<void> {
  await sql`delete from initiative_needs_met
    where municipality_id = app_municipality() and initiative_id = ${initiativeId} and need = ${need}`.execute(
    trx,
  );
}
