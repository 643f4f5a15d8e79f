// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Appointment, Busy } from './domain.ts';

const columns =
  sql.raw(`id, contribution_id as "contributionId", person_id as "personId", place, place_text as "placeText", minutes,
  to_json(slots) as slots, state, starts_at as "startsAt", ends_at as "endsAt", sequence, reason, created_at as "createdAt"`);

type Row = Omit<Appointment, 'slots'> & { readonly slots: readonly string[] };

async function read(trx: Trx, rest: RawBuilder<unknown>): Promise<Appointment[]> {
  const { rows } = await sql<Row>`select ${columns} from appointments
    where municipality_id = app_municipality() and ${rest}`.execute(trx);
  return rows.map((row) => ({ ...row, slots: row.slots.map((slot) => Temporal.Instant.from(slot)) }));
}

/** All of one contribution, the first first. */
export function readOfContribution(trx: Trx, contributionId: Id): Promise<Appointment[]> {
  return read(trx, sql`contribution_id = ${contributionId} order by id`);
}

/** Held for the rest of the transaction. */
export async function lockAppointment(trx: Trx, id: Id): Promise<Appointment | undefined> {
  const [found] = await read(trx, sql`id = ${id} for update`);
  return found;
}

/** One change at a time in somebody's agenda, so that a time that was free still is when it is written. */
export async function lockAgenda(trx: Trx, personId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('agenda ' || app_municipality()::text || ${personId}::text, 0))`.execute(
    trx,
  );
}

/** What was agreed with these people and is not over at `from`, up to `to`, the first first. */
export function readAgreed(
  trx: Trx,
  personIds: readonly Id[],
  { from, to }: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Promise<Appointment[]> {
  // None takes longer than a day, so the index on its start finds those that have begun as well.
  return read(
    trx,
    sql`person_id = any (${sql.val([...personIds])}::uuid[]) and state = 'agreed'
      and starts_at > ${from.subtract({ hours: 24 }).toString()}::timestamptz and starts_at < ${to.toString()}::timestamptz
      and ends_at > ${from.toString()}::timestamptz order by starts_at, id`,
  );
}

/** When somebody is not free, from now on; without one appointment that is being changed. */
export async function readBusy(
  trx: Trx,
  personId: Id,
  { now, exceptId }: { readonly now: Temporal.Instant; readonly exceptId?: Id },
): Promise<Busy[]> {
  const except = exceptId === undefined ? sql`` : sql`and id <> ${exceptId}`;
  const { rows } = await sql<Busy>`select starts_at as "startsAt", ends_at as "endsAt" from appointments
    where municipality_id = app_municipality() and person_id = ${personId} and state = 'agreed'
      and starts_at > ${now.subtract({ hours: 24 }).toString()}::timestamptz ${except}`.execute(trx);
  return rows;
}

/** False when this form was already taken. */
export async function insertAppointment(trx: Trx, one: Appointment): Promise<boolean> {
  const at = one.createdAt.toString();
  const { rows } = await sql`
    insert into appointments (municipality_id, id, contribution_id, person_id, place, place_text, minutes, slots, state,
      starts_at, ends_at, sequence, created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.contributionId}, ${one.personId}, ${one.place}, ${one.placeText}, ${one.minutes},
      ${sql.val(one.slots.map(String))}::timestamptz[], ${one.state}, ${one.startsAt?.toString() ?? null},
      ${one.endsAt?.toString() ?? null}, ${one.sequence}, ${at}, ${at})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

/** Saves its state, time and reason, and raises its sequence. */
export async function updateAppointment(
  trx: Trx,
  { id, state, startsAt, endsAt, reason }: Appointment,
  at: Temporal.Instant,
): Promise<void> {
  await sql`update appointments set state = ${state}, starts_at = ${startsAt?.toString() ?? null}, ends_at = ${endsAt?.toString() ?? null},
      reason = ${reason}, sequence = sequence + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type Reminding = {
  readonly now: Temporal.Instant;
  /** Those that begin before then. */
  readonly before: Temporal.Instant;
  /** What was agreed later than this is fresh in mind. */
  readonly agreedBefore: Temporal.Instant;
  readonly most: number;
};

/** Those of which nobody was reminded yet; from here on they are. At most `most` at a time. */
export async function takeToRemind(
  trx: Trx,
  { now, before, agreedBefore, most }: Reminding,
): Promise<Appointment[]> {
  const { rows } = await sql<{ id: Id }>`
    update appointments set reminded_at = ${now.toString()}
    where municipality_id = app_municipality() and id in (
      select id from appointments
      where municipality_id = app_municipality() and state = 'agreed' and reminded_at is null
        and starts_at > ${now.toString()}::timestamptz and starts_at < ${before.toString()}::timestamptz
        and updated_at < ${agreedBefore.toString()}::timestamptz
      order by starts_at limit ${most} for update skip locked)
    returning id`.execute(trx);
  if (rows.length === 0) return [];
  return read(trx, sql`id = any (${sql.val(rows.map(({ id }) => id))}::uuid[]) order by starts_at`);
}
