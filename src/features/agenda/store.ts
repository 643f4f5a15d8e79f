// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Moment } from './domain.ts';

const columns =
  sql.raw(`id, area_id as "areaId", kind, place, first_on as "firstOn", last_on as "lastOn", rhythm,
  to_char(from_time, 'HH24:MI') as "fromTime", to_char(to_time, 'HH24:MI') as "toTime", created_at as "createdAt", stopped_at as "stoppedAt"`);

/** Those of some areas that are not over on a day; also what was stopped. */
export async function readMoments(trx: Trx, areaIds: readonly Id[], day: string): Promise<Moment[]> {
  const { rows } = await sql<Moment>`
    select ${columns} from meeting_moments
    where municipality_id = app_municipality() and area_id = any (${sql.val([...areaIds])}::uuid[]) and last_on >= ${day}::date
    order by first_on, from_time, id`.execute(trx);
  return rows;
}

export async function findMoment(trx: Trx, id: Id): Promise<Moment | undefined> {
  const { rows } = await sql<Moment>`
    select ${columns} from meeting_moments where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

/** False when this form was already taken. */
export async function insertMoment(trx: Trx, one: Omit<Moment, 'stoppedAt'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into meeting_moments (municipality_id, id, area_id, kind, place, first_on, last_on, rhythm, from_time, to_time, created_at)
    values (app_municipality(), ${one.id}, ${one.areaId}, ${one.kind}, ${one.place}, ${one.firstOn}, ${one.lastOn}, ${one.rhythm},
      ${one.fromTime}, ${one.toTime}, ${one.createdAt.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** False when it was stopped already. */
export async function stopMoment(trx: Trx, id: Id, at: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update meeting_moments set stopped_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id} and stopped_at is null`.execute(trx);
  return numAffectedRows === 1n;
}

/** The address under which somebody's program reads their appointments. */
export type OwnFeed = { readonly id: Id; readonly personId: Id };

export async function findOwnFeed(trx: Trx, id: Id): Promise<OwnFeed | undefined> {
  const { rows } = await sql<OwnFeed>`
    select id, person_id as "personId" from agenda_feeds
    where municipality_id = app_municipality() and id = ${id} and revoked_at is null`.execute(trx);
  return rows[0];
}

export async function findOwnFeedOf(trx: Trx, personId: Id): Promise<OwnFeed | undefined> {
  const { rows } = await sql<OwnFeed>`
    select id, person_id as "personId" from agenda_feeds
    where municipality_id = app_municipality() and person_id = ${personId} and revoked_at is null`.execute(
    trx,
  );
  return rows[0];
}

/** False when there is one that still opens. */
export async function insertOwnFeed(
  trx: Trx,
  { id, personId }: OwnFeed,
  at: Temporal.Instant,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into agenda_feeds (municipality_id, id, person_id, created_at)
    values (app_municipality(), ${id}, ${personId}, ${at.toString()}) on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** False when there was none. */
export async function revokeOwnFeed(trx: Trx, personId: Id, at: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update agenda_feeds set revoked_at = ${at.toString()}
    where municipality_id = app_municipality() and person_id = ${personId} and revoked_at is null`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}
