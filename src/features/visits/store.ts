// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Planning, VisitRecord } from './domain.ts';

const columns =
  sql.raw(`v.id, v.number, v.area_id as "areaId", v.form, v.state, v.starts_at as "startsAt", v.ends_at as "endsAt", v.place,
  v.is_public as "isPublic", v.public_text as "publicText", v.reason, v.heard, v.heard_at as "heardAt", v.sequence, v.version,
  v.updated_at as "updatedAt",
  array(select p.person_id from visit_people p
    where p.municipality_id = app_municipality() and p.visit_id = v.id order by p.person_id) as "personIds"`);

async function read(trx: Trx, rest: RawBuilder<unknown>): Promise<VisitRecord[]> {
  const { rows } = await sql<VisitRecord>`
    select ${columns} from visits v where v.municipality_id = app_municipality() and ${rest}`.execute(trx);
  return rows;
}

export async function findVisit(trx: Trx, number: string): Promise<VisitRecord | undefined> {
  const [found] = await read(trx, sql`v.number = ${number}`);
  return found;
}

export async function findVisitById(trx: Trx, id: Id): Promise<VisitRecord | undefined> {
  const [found] = await read(trx, sql`v.id = ${id}`);
  return found;
}

/** Held for the rest of the transaction. */
export async function lockVisit(trx: Trx, number: string): Promise<VisitRecord | undefined> {
  const [found] = await read(trx, sql`v.number = ${number} for update of v`);
  return found;
}

const mostVisits = 200;

/** Those in some areas that are not over at a moment, the first first; also what is off. */
export function readComing(
  trx: Trx,
  areaIds: readonly Id[],
  now: Temporal.Instant,
  only: { readonly isPublic: boolean },
): Promise<VisitRecord[]> {
  const visible = only.isPublic ? sql`and v.is_public` : sql``;
  return read(
    trx,
    sql`v.area_id = any (${sql.val([...areaIds])}::uuid[]) and v.ends_at > ${now.toString()}::timestamptz and v.state <> 'done'
      ${visible} order by v.starts_at, v.id limit ${mostVisits}`,
  );
}

/** Those of which everybody can read what was heard, the latest first. */
export function readHeard(trx: Trx, areaIds: readonly Id[], limit: number): Promise<VisitRecord[]> {
  return read(
    trx,
    sql`v.area_id = any (${sql.val([...areaIds])}::uuid[]) and v.is_public and v.heard is not null
      order by v.starts_at desc, v.id desc limit ${limit}`,
  );
}

/** What was, in some areas, the latest first; what was called off left out. */
export function readPast(trx: Trx, areaIds: readonly Id[], now: Temporal.Instant): Promise<VisitRecord[]> {
  return read(
    trx,
    sql`v.area_id = any (${sql.val([...areaIds])}::uuid[]) and v.state <> 'cancelled'
      and (v.ends_at <= ${now.toString()}::timestamptz or v.state = 'done')
      order by v.starts_at desc, v.id desc limit ${mostVisits}`,
  );
}

/** What somebody goes along on, and what of it is off, in a stretch of time. */
export function readVisitsOf(
  trx: Trx,
  personId: Id,
  { from, to }: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Promise<VisitRecord[]> {
  return read(
    trx,
    sql`v.id in (select p.visit_id from visit_people p where p.municipality_id = app_municipality() and p.person_id = ${personId})
      and v.starts_at >= ${from.toString()}::timestamptz and v.starts_at < ${to.toString()}::timestamptz
      order by v.starts_at, v.id limit ${mostVisits}`,
  );
}

export type NewVisit = Planning & {
  readonly id: Id;
  readonly year: number;
  readonly madeBy: Id | null;
  readonly at: Temporal.Instant;
};

/** Its number; nothing when this form was taken before. */
export async function insertVisit(trx: Trx, one: NewVisit): Promise<string | undefined> {
  const at = one.at.toString();
  const { rows } = await sql<{ number: string }>`
    insert into visits (municipality_id, id, number, area_id, form, state, starts_at, ends_at, place, is_public, public_text, reason,
      sequence, version, made_by, created_at, updated_at)
    select app_municipality(), ${one.id}::uuid, next_number('K', ${one.year}::integer, 4), ${one.areaId}::uuid, ${one.form}, 'planned',
      ${one.startsAt.toString()}::timestamptz, ${one.endsAt.toString()}::timestamptz, ${one.place}, ${one.isPublic}::boolean,
      ${one.publicText}, '', 0, 1, ${one.madeBy}::uuid, ${at}::timestamptz, ${at}::timestamptz
    where not exists (select from visits v where v.municipality_id = app_municipality() and v.id = ${one.id}::uuid)
    on conflict (municipality_id, id) do nothing returning number`.execute(trx);
  if (rows[0]) await writePeople(trx, one.id, one.personIds);
  return rows[0]?.number;
}

async function writePeople(trx: Trx, visitId: Id, personIds: readonly Id[]): Promise<void> {
  await sql`delete from visit_people where municipality_id = app_municipality() and visit_id = ${visitId}`.execute(
    trx,
  );
  await sql`insert into visit_people (municipality_id, visit_id, person_id)
    select app_municipality(), ${visitId}::uuid, id from unnest(${sql.val([...personIds])}::uuid[]) as id`.execute(
    trx,
  );
}

export type VisitChange = Planning & { readonly reason: string; readonly isMoved: boolean };

export async function updateVisit(trx: Trx, id: Id, to: VisitChange, at: Temporal.Instant): Promise<void> {
  await sql`update visits set form = ${to.form}, starts_at = ${to.startsAt.toString()}::timestamptz,
      ends_at = ${to.endsAt.toString()}::timestamptz, place = ${to.place}, is_public = ${to.isPublic}, public_text = ${to.publicText},
      reason = ${to.reason}, sequence = sequence + 1, version = version + 1, updated_at = ${at.toString()}::timestamptz
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  await writePeople(trx, id, to.personIds);
}

export async function cancelVisitRow(trx: Trx, id: Id, reason: string, at: Temporal.Instant): Promise<void> {
  await sql`update visits set state = 'cancelled', reason = ${reason}, sequence = sequence + 1, version = version + 1,
      updated_at = ${at.toString()}::timestamptz
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function writeHeard(trx: Trx, id: Id, heard: string, at: Temporal.Instant): Promise<void> {
  await sql`update visits set state = 'done', heard = ${heard}, heard_at = coalesce(heard_at, ${at.toString()}::timestamptz),
      version = version + 1, updated_at = ${at.toString()}::timestamptz
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
