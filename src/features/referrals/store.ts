// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Entry, EntryDetails } from './domain.ts';

export async function loadEntries(trx: Trx): Promise<readonly Entry[]> {
  const { rows } = await sql<Entry>`
    select id, name, purpose, phone, email, website, hours, ended_at as "endedAt",
      array(select theme_id from referral_entry_themes t where t.municipality_id = app_municipality() and t.entry_id = e.id
        order by theme_id) as "themeIds"
    from referral_entries e where municipality_id = app_municipality() order by lower(name), id`.execute(trx);
  return rows;
}

/** One change at a time in a municipality, so that a name that was free still is when it is written. */
export async function lockEntries(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('referrals ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

/** False when the id or the name is already there. */
export async function insertEntry(trx: Trx, entry: EntryDetails): Promise<boolean> {
  const { id, name, purpose, phone, email, website, hours } = entry;
  const { rows } =
    await sql`insert into referral_entries (municipality_id, id, name, purpose, phone, email, website, hours)
    values (app_municipality(), ${id}, ${name}, ${purpose}, ${phone}, ${email}, ${website}, ${hours})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length > 0) await writeThemes(trx, entry);
  return rows.length > 0;
}

export async function updateEntry(trx: Trx, entry: EntryDetails): Promise<void> {
  const { id, name, purpose, phone, email, website, hours } = entry;
  await sql`update referral_entries set name = ${name}, purpose = ${purpose}, phone = ${phone}, email = ${email},
      website = ${website}, hours = ${hours}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  await sql`delete from referral_entry_themes where municipality_id = app_municipality() and entry_id = ${id}`.execute(
    trx,
  );
  await writeThemes(trx, entry);
}

/** Themes that are not there are left out. */
async function writeThemes(trx: Trx, { id, themeIds }: EntryDetails): Promise<void> {
  await sql`insert into referral_entry_themes (municipality_id, entry_id, theme_id)
    select app_municipality(), ${id}, t.id from themes t
    where t.municipality_id = app_municipality() and t.id = any (${sql.val([...themeIds])}::uuid[])`.execute(
    trx,
  );
}

export async function updateEntryEnd(trx: Trx, id: Id, endedAt: Temporal.Instant | null): Promise<void> {
  await sql`update referral_entries set ended_at = ${endedAt?.toString() ?? null}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
