// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Mood, Talk } from './domain.ts';

/** Notes of one person come one parcel after the other, from however many tabs and phones. */
export async function takeTurn(trx: Trx, personId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`talks/${personId}`}))`.execute(trx);
}

/** Which of these are there, and who noted them. */
export async function findNoted(trx: Trx, ids: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
  const { rows } = await sql<{ id: Id; personId: Id }>`
    select id, person_id as "personId" from talks
    where municipality_id = app_municipality() and id = any(${sql.val([...ids])}::uuid[])`.execute(trx);
  return new Map(rows.map(({ id, personId }) => [id, personId]));
}

export type NewTalk = Omit<Talk, 'contributionNumber'> & {
  readonly areaFrom: string;
  readonly clockOffsetMs: number;
};

const talkRow =
  sql.raw(`as new (id uuid, "personId" uuid, occasion text, body text, mood text, "areaId" uuid, "areaFrom" text,
  lon double precision, lat double precision, "accuracyMeters" integer, "mayKeep" boolean, "mayContact" boolean,
  "mayPublish" boolean, "contactId" uuid, "notedAt" timestamptz, "clockOffsetMs" bigint, "happenedAt" timestamptz,
  "receivedAt" timestamptz, "themeIds" uuid[])`);

/** All of a parcel in two statements. */
export async function insertTalks(trx: Trx, talks: readonly NewTalk[]): Promise<void> {
  const rows = JSON.stringify(talks);
  await sql`
    insert into talks (municipality_id, id, person_id, occasion, body, mood, area_id, area_from, lon, lat, accuracy_meters,
      may_keep, may_contact, may_publish, contact_id, noted_at, clock_offset_ms, happened_at, received_at)
    select app_municipality(), id, "personId", occasion, body, mood, "areaId", "areaFrom", lon, lat, "accuracyMeters",
      "mayKeep", "mayContact", "mayPublish", "contactId", "notedAt", "clockOffsetMs", "happenedAt", "receivedAt"
    from jsonb_to_recordset(${rows}::jsonb) ${talkRow}`.execute(trx);
  await sql`
    insert into talk_themes (municipality_id, talk_id, theme_id)
    select app_municipality(), new.id, theme.id from jsonb_to_recordset(${rows}::jsonb) ${talkRow}
    cross join unnest(new."themeIds") as theme (id)`.execute(trx);
}

const columns =
  sql.raw(`t.id, t.person_id as "personId", t.occasion, t.body, t.mood, t.area_id as "areaId", t.lon, t.lat,
  t.accuracy_meters as "accuracyMeters", t.may_keep as "mayKeep", t.may_contact as "mayContact", t.may_publish as "mayPublish",
  t.contact_id as "contactId", t.noted_at as "notedAt", t.happened_at as "happenedAt", t.received_at as "receivedAt",
  t.contribution_id as "contributionId"`);

const beside = sql.raw(`(select c.number from contributions c
    where c.municipality_id = app_municipality() and c.id = found."contributionId") as "contributionNumber",
  array(select tt.theme_id from talk_themes tt
    where tt.municipality_id = app_municipality() and tt.talk_id = found.id order by tt.theme_id) as "themeIds"`);

export async function findTalk(trx: Trx, id: Id): Promise<Talk | undefined> {
  const { rows } = await sql<Talk>`
    select found.*, ${beside} from (
      select ${columns} from talks t where t.municipality_id = app_municipality() and t.id = ${id}) as found`.execute(
    trx,
  );
  return rows[0];
}

export type Filters = {
  readonly themeId?: Id;
  readonly mood?: Mood;
  readonly from?: Temporal.Instant;
  readonly before?: Temporal.Instant;
};

export type Cursor = { readonly happenedAtMillis: number; readonly id: Id };

/** Talks in some areas, the latest first: each area's own range of the index, read no further than the page is long. */
export async function readTalks(
  trx: Trx,
  areaIds: readonly Id[],
  page: { readonly filters: Filters; readonly after?: Cursor; readonly limit: number },
): Promise<Talk[]> {
  const { rows } = await sql<Talk>`
    select found.*, ${beside} from (
      select mine.* from unnest(${sql.val([...areaIds])}::uuid[]) as key (id)
      cross join lateral (
        select ${columns} from talks t
        where t.municipality_id = app_municipality() and t.area_id = key.id ${conditions(page)}
        order by t.happened_at desc, t.id desc limit ${page.limit}) as mine
      order by mine."happenedAt" desc, mine.id desc limit ${page.limit}) as found
    order by found."happenedAt" desc, found.id desc`.execute(trx);
  return rows;
}

function conditions({ filters, after }: { filters: Filters; after?: Cursor }): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql``];
  if (filters.mood) all.push(sql`t.mood = ${filters.mood}`);
  if (filters.from) all.push(sql`t.happened_at >= ${filters.from.toString()}`);
  if (filters.before) all.push(sql`t.happened_at < ${filters.before.toString()}`);
  if (filters.themeId)
    all.push(sql`exists (select from talk_themes tt
      where tt.municipality_id = app_municipality() and tt.talk_id = t.id and tt.theme_id = ${filters.themeId})`);
  if (after)
    all.push(
      sql`(t.happened_at, t.id) < (to_timestamp(${after.happenedAtMillis}::double precision / 1000), ${after.id}::uuid)`,
    );
  return sql.join(all, sql` and `);
}

/** Says which contribution a talk became; once and for all. */
export async function tieToContribution(trx: Trx, talkId: Id, contributionId: Id): Promise<boolean> {
  const { rows } = await sql`
    update talks set contribution_id = ${contributionId}
    where municipality_id = app_municipality() and id = ${talkId} and contribution_id is null returning id`.execute(
    trx,
  );
  return rows.length > 0;
}
