// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Contribution } from './domain.ts';
import { asPublic } from './public-words.ts';
import { columns, toContribution } from './store.ts';
import type { Radii } from './twins.ts';

/** What is looked for: around a point, or in some areas when there is none. */
export type TwinSearch = {
  readonly words: { readonly subject: string; readonly text: string };
  readonly where: { readonly lon: number; readonly lat: number } | { readonly areaIds: readonly Id[] };
  readonly radii: Radii;
  /** Answered or closed before this: too long ago to be the same. */
  readonly since: Temporal.Instant;
  readonly exceptId?: Id;
  /** Among what everyone may read, or what somebody who works here may (R9). */
  readonly among: 'public' | { readonly areas: readonly Id[]; readonly holders: readonly Id[] };
  readonly limit: number;
};

export type Twin = Contribution & { /** Without a point: none. */ readonly meters: number | null };

type TwinRow = Parameters<typeof toContribution>[0] & { meters: number | null };

/**
 * Contributions that seem to be about the same: near, with the same words (Dutch stems), open or lately come to something, the
 * likeliest first. Looks at the latest hundred in each square around a point, or the latest two hundred of an area, and at no
 * more than two hundred of those: as quick at a million as at a thousand.
 *
 * Likeness is the share of words in common of the shorter of the two, where a word of the subject counts for two; half of it is
 * lost at the edge of the radius.
 */
export async function readTwins(trx: Trx, search: TwinSearch): Promise<Twin[]> {
  const { words, among } = search;
  const allowed =
    among === 'public'
      ? sql`c.published_at is not null`
      : sql`(c.area_id = any (${sql.val([...among.areas])}::uuid[]) or c.holder_id = any (${sql.val([...among.holders])}::uuid[]))`;
  // Among what is public only by what everyone may read: the rest must not be guessed by trying words.
  const searched =
    among === 'public'
      ? sql`case when c.public_subject is null and c.public_body is null then c.search
          else to_tsvector('dutch', coalesce(c.public_subject, c.subject) || ' ' || coalesce(c.public_body, c.body)) end`
      : sql`c.search`;
  const { rows } = await sql<TwinRow>`
    with asked as (
      select tsvector_to_array(to_tsvector('dutch', ${words.subject}::text)) as subject,
        tsvector_to_array(to_tsvector('dutch', ${`${words.subject} ${words.text}`}::text)) as words),
    near as materialized (${nearOf(search)}),
    liked as (
      select c.id, near.meters, near.radius, shared.weight, shared.count, cardinality(asked.words) as asked_count, length(c.search) as own_count
      from near join contributions c on c.municipality_id = app_municipality() and c.id = near.id
      cross join asked
      cross join lateral (
        select count(*) as count, count(*) + count(*) filter (where lexeme = any (asked.subject)) as weight
        from unnest(tsvector_to_array(${searched})) as lexeme where lexeme = any (asked.words)) as shared
      where c.merged_into_id is null and ${allowed}
        and (c.is_open or coalesce(c.answered_at, c.closed_at) >= ${search.since.toString()}::timestamptz)
        and shared.weight >= least(2, cardinality(asked.words)) and shared.count > 0)
    select ${columns}, liked.meters from liked
    join contributions c on c.municipality_id = app_municipality() and c.id = liked.id
    where liked.weight::float8 / least(asked_count, own_count) >= 0.25
    order by liked.weight::float8 / least(asked_count, own_count) * (1 - coalesce(0.5 * liked.meters / liked.radius, 0.5)) desc, liked.id desc
    limit ${search.limit}`.execute(trx);
  return rows.map(({ meters, ...row }) => {
    const whole = toContribution(row);
    return { ...(among === 'public' ? asPublic(whole) : whole), meters };
  });
}

/** Ids with their distance and radius: by the squares around a point, each for the widest radius there is, or by area. */
function nearOf({ where, radii, among, exceptId }: TwinSearch): RawBuilder<unknown> {
  const isPublic = among === 'public' ? sql`and published_at is not null` : sql``;
  const isOther = exceptId ? sql`and id <> ${exceptId}::uuid` : sql``;
  if ('areaIds' in where) {
    return sql`
      select found.id, null::integer as meters, 1 as radius
      from unnest(${sql.val([...where.areaIds])}::uuid[]) as key (id), lateral (
        select id from contributions
        where municipality_id = app_municipality() and area_id = key.id ${isPublic} ${isOther}
        order by id desc limit 200) as found
      order by found.id desc limit 200`;
  }
  const { lon, lat } = where;
  const lonScale = Math.cos((lat * Math.PI) / 180);
  const steps = Math.ceil(Math.max(radii.usual, ...radii.byTheme.values()) / 220);
  const themes = sql.val([...radii.byTheme.keys()]);
  const meters = sql.val([...radii.byTheme.values()]);
  return sql`
    select at.id, round(at.meters)::integer as meters, coalesce(own.radius, ${radii.usual}::integer) as radius
    from (
      select latest.id, 111195 * sqrt(power((latest.lon - ${lon}::float8) * ${lonScale}::float8, 2) + power(latest.lat - ${lat}::float8, 2)) as meters
      from generate_series(${-steps}::integer, ${steps}::integer) as x, generate_series(${-steps}::integer, ${steps}::integer) as y, lateral (
        select id, lon, lat from contributions
        where municipality_id = app_municipality() ${isPublic} ${isOther}
          and cell = place_cell(${lat}::float8 + y * 0.002, ${lon}::float8 + x / 300.0)
        order by id desc limit 100) as latest
      order by meters limit 200) as at
    join contributions c on c.municipality_id = app_municipality() and c.id = at.id
    left join unnest(${themes}::uuid[], ${meters}::integer[]) as own (theme_id, radius) on own.theme_id = c.theme_id
    where at.meters <= coalesce(own.radius, ${radii.usual}::integer)`;
}

export async function readRadiusRows(trx: Trx): Promise<{ themeId: Id | null; radiusMeters: number }[]> {
  const { rows } = await sql<{ themeId: Id | null; radiusMeters: number }>`
    select theme_id as "themeId", radius_meters as "radiusMeters" from twin_radii
    where municipality_id = app_municipality()`.execute(trx);
  return rows;
}

/** Puts these in the place of all there were. */
export async function replaceRadii(
  trx: Trx,
  each: readonly { readonly id: Id; readonly themeId: Id | null; readonly radiusMeters: number }[],
): Promise<void> {
  await sql`delete from twin_radii where municipality_id = app_municipality()`.execute(trx);
  await sql`insert into twin_radii (municipality_id, id, theme_id, radius_meters)
    select app_municipality(), r.id, r."themeId", r."radiusMeters"
    from json_to_recordset(${JSON.stringify(each)}::json) as r (id uuid, "themeId" uuid, "radiusMeters" integer)`.execute(
    trx,
  );
}
