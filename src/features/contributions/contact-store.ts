// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { byKey } from '../../platform/db/kept-plans.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Contact } from './domain.ts';

/** What somebody may read: the areas in which a role is held, and everything whose ball lies with them (R9). */
export type Scope = { readonly areas: readonly Id[]; readonly holders: readonly Id[] };

export function within(scope: Scope): RawBuilder<unknown> {
  return sql`(c.area_id = any (${sql.val([...scope.areas])}::uuid[]) or c.holder_id = any (${sql.val([...scope.holders])}::uuid[]))`;
}

/** @param sameAs the contact of the same person that these details are further ones of. */
export async function insertContact(
  trx: Trx,
  contact: Contact & { readonly sameAs?: Id },
  at: Temporal.Instant,
): Promise<void> {
  const { id, name, email, phone, prefers, sameAs = null } = contact;
  await sql`insert into contacts (municipality_id, id, name, email, phone, prefers, merged_into, created_at)
    values (app_municipality(), ${id}, ${name}, ${email}, ${phone}, ${prefers}, ${sameAs}, ${at.toString()})`.execute(
    trx,
  );
}

export async function findContact(trx: Trx, id: Id | null): Promise<Contact | undefined> {
  if (id === null) return undefined;
  const { rows } = await sql<Contact>`${byKey}
    select id, name, email, phone, prefers from contacts where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

/** Those of these that there are, by their id. */
export async function readContacts(trx: Trx, ids: readonly (Id | null)[]): Promise<Map<Id, Contact>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<Contact>`
    select id, name, email, phone, prefers from contacts
    where municipality_id = app_municipality() and id = any (${sql.val(wanted)}::uuid[])`.execute(trx);
  return new Map(rows.map((row) => [row.id, row]));
}

const mostContacts = 500;

/**
 * The contacts of the same person as each of these: with the same mail or phone, or joined by a worker, directly or by way of others.
 * Only contacts who brought or joined something within `scope`: the others are not shown, and join nobody. One that is not within it has none.
 */
export async function readSamePersons(
  trx: Trx,
  contactIds: readonly Id[],
  scope: Scope,
): Promise<Map<Id, Id[]>> {
  const columns = sql.raw('o.id, o.email_key, o.phone_key, o.merged_into');
  const others = sql`select ${columns} from contacts o where o.municipality_id = app_municipality()`;
  // The limit keeps it a look per contact, whatever the planner thinks of how many there are.
  const isSeen = sql`((select from contributions c
      where c.municipality_id = app_municipality() and c.contact_id = o.id and ${within(scope)} limit 1)
    union all (select from contribution_joiners j
      join contributions c on c.municipality_id = app_municipality() and c.id = j.contribution_id
      where j.municipality_id = app_municipality() and j.contact_id = o.id and ${within(scope)} limit 1)
    limit 1)`;
  const { rows } = await sql<{ seed: Id; id: Id }>`
    with recursive same (seed, id, email_key, phone_key, merged_into) as (
      select o.id, ${columns} from contacts o cross join lateral ${isSeen} as seen
      where o.municipality_id = app_municipality() and o.id = any (${sql.val([...contactIds])}::uuid[])
      union
      select same.seed, ${columns} from same
      cross join lateral (
        ${others} and o.email_key = same.email_key
        union all ${others} and o.phone_key = same.phone_key
        union all ${others} and o.merged_into = same.id
        union all ${others} and o.id = same.merged_into
      ) as o
      cross join lateral ${isSeen} as seen
    )
    select seed, id from same limit ${mostContacts}`.execute(trx);
  return new Map(
    [...Map.groupBy(rows, ({ seed }) => seed)].map(([seed, group]) => [seed, group.map(({ id }) => id)]),
  );
}
