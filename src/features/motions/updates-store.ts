// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Update } from './domain.ts';

export type NewUpdate = Omit<Update, 'createdAt'> & {
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** 'again': its form was taken before. 'corrected_already': another one put the same update right. */
export async function insertUpdate(
  trx: Trx,
  one: NewUpdate,
): Promise<'made' | 'again' | 'corrected_already'> {
  const { numAffectedRows } = await sql`
    insert into motion_updates (municipality_id, id, motion_id, on_day, body, corrects_id, author_id, cites, submission_key, created_at)
    values (app_municipality(), ${one.id}, ${one.motionId}, ${one.onDay}, ${one.body}, ${one.correctsId}, ${one.authorId},
      ${JSON.stringify(one.cites)}::jsonb, ${one.submissionKey}, ${one.at.toString()})
    on conflict do nothing`.execute(trx);
  if (numAffectedRows === 1n) return 'made';
  const { rows } = await sql`select from motion_updates
    where municipality_id = app_municipality() and submission_key = ${one.submissionKey}`.execute(trx);
  return rows.length > 0 ? 'again' : 'corrected_already';
}

/** Everything that was told of a motion, in no order that counts. */
export async function readUpdates(trx: Trx, motionId: Id): Promise<Update[]> {
  const { rows } = await sql<Update>`
    select id, motion_id as "motionId", on_day as "onDay", body, corrects_id as "correctsId", author_id as "authorId", cites, created_at as "createdAt"
    from motion_updates where municipality_id = app_municipality() and motion_id = ${motionId}
    order by on_day desc, id desc`.execute(trx);
  return rows;
}

/** Of each of these the latest that was not put right; a correction stands at the day of what it puts right. */
export async function readLatestUpdates(trx: Trx, motionIds: readonly Id[]): Promise<Map<Id, Update>> {
  if (motionIds.length === 0) return new Map();
  const { rows } = await sql<Update>`
    select u.* from unnest(${sql.val([...motionIds])}::uuid[]) as wanted (id)
    cross join lateral (
      select id, motion_id as "motionId", on_day as "onDay", body, corrects_id as "correctsId", author_id as "authorId", cites, created_at as "createdAt"
      from motion_updates o
      cross join lateral (
        with recursive up as (
          select o.id, o.on_day, o.corrects_id
          union all
          select w.id, w.on_day, w.corrects_id from up
          join motion_updates w on w.municipality_id = app_municipality() and w.id = up.corrects_id)
        select up.id as first_id, up.on_day as first_day from up where up.corrects_id is null) as root
      where o.municipality_id = app_municipality() and o.motion_id = wanted.id
        and not exists (select from motion_updates c where c.municipality_id = app_municipality() and c.corrects_id = o.id)
      order by first_day desc, first_id desc, o.id desc limit 1) as u`.execute(trx);
  return new Map(rows.map((one) => [one.motionId, one]));
}
