// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { RecordRef } from '../thread/index.ts';
import type { Programme, ProgrammeDetails } from './domain.ts';

const columns =
  sql.raw(`id, number, kind, title, body, aims, theme_ids as "themeIds", holder_id as "holderId",
  starts_on as "startsOn", ends_on as "endsOn", version`);

/** All of a municipality: a dozen or two. */
export async function loadProgrammes(trx: Trx): Promise<readonly Programme[]> {
  const { rows } = await sql<Programme>`
    select ${columns} from programmes where municipality_id = app_municipality() order by id`.execute(trx);
  return rows;
}

export async function lockProgramme(trx: Trx, id: Id): Promise<Programme | undefined> {
  const { rows } = await sql<Programme>`
    select ${columns} from programmes where municipality_id = app_municipality() and id = ${id} for update`.execute(
    trx,
  );
  return rows[0];
}

type Written = { readonly id: Id; readonly at: Temporal.Instant; readonly year: number };

/** Gives its number; nothing when it was there already. */
export async function insertProgramme(
  trx: Trx,
  one: ProgrammeDetails,
  { id, at, year }: Written,
): Promise<string | undefined> {
  const { rows } = await sql<{ number: string }>`
    insert into programmes (municipality_id, id, number, kind, title, body, aims, theme_ids, holder_id, starts_on, ends_on,
      created_at, updated_at)
    select app_municipality(), ${id}::uuid, next_number('O', ${year}::integer, 4), ${one.kind}, ${one.title}, ${one.body},
      ${sql.val([...one.aims])}::text[], ${themesThere(one.themeIds)}, ${personThere(one.holderId)}, ${one.startsOn}::date,
      ${one.endsOn}::date, ${at.toString()}::timestamptz, ${at.toString()}::timestamptz
    where not exists (select from programmes where municipality_id = app_municipality() and id = ${id}::uuid)
    on conflict (municipality_id, id) do nothing returning number`.execute(trx);
  return rows[0]?.number;
}

/** Saves what this transaction holds, and raises its version. */
export async function updateProgramme(
  trx: Trx,
  id: Id,
  one: ProgrammeDetails,
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    update programmes set kind = ${one.kind}, title = ${one.title}, body = ${one.body}, aims = ${sql.val([...one.aims])}::text[],
      theme_ids = ${themesThere(one.themeIds)}, holder_id = ${personThere(one.holderId)}, starts_on = ${one.startsOn},
      ends_on = ${one.endsOn}, updated_at = ${at.toString()}, version = version + 1
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** What a form names and is not there, is left out. */
function themesThere(ids: readonly Id[]): RawBuilder<unknown> {
  return sql`array(select id from themes where municipality_id = app_municipality() and id = any (${sql.val([...ids])}::uuid[]) order by id)`;
}

function personThere(id: Id | null): RawBuilder<unknown> {
  return sql`(select id from people where municipality_id = app_municipality() and id = ${id}::uuid)`;
}

/** The programmes that a record serves, by their ids. */
export async function readServed(trx: Trx, ref: RecordRef): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select to_id as id from links
    where municipality_id = app_municipality() and from_id = ${ref.id} and from_kind = ${ref.kind} and to_kind = 'programme'
      and reason = 'serves' and removed_at is null
    order by to_id`.execute(trx);
  return rows.map(({ id }) => id);
}
