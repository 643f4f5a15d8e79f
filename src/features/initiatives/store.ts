// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Initiative, isInitiativeNumber } from './domain.ts';

/** The columns of an Initiative, for every query that gives whole ones. */
export const columns: RawBuilder<unknown> = sql.raw(`
  i.id, i.number, i.state, i.title, i.body, i.locale, i.area_ids as "areaIds", i.theme_ids as "themeIds", i.lon, i.lat, i.needs,
  i.needs_note as "needsNote", i.plan, i.starts_on as "startsOn", i.ends_on as "endsOn", i.result, i.realised_on as "realisedOn",
  i.stop_reason as "stopReason", i.wants_public as "wantsPublic", i.published_at as "publishedAt", i.guide_id as "guideId",
  i.waits_since as "waitsSince", i.version,
  i.created_at as "createdAt", i.updated_at as "updatedAt"`);

function wholeWhere(condition: RawBuilder<unknown>): RawBuilder<Initiative> {
  return sql<Initiative>`select ${columns} from initiatives i where i.municipality_id = app_municipality() and ${condition}`;
}

export type NewInitiative = Pick<
  Initiative,
  'id' | 'title' | 'body' | 'locale' | 'areaIds' | 'themeIds' | 'lon' | 'lat' | 'wantsPublic'
> & { readonly submissionKey: Id; readonly at: Temporal.Instant; readonly year: number };

/** Writes an initiative with the next number of its year, and gives that number; nothing when its form was already taken. */
export async function insertInitiative(trx: Trx, one: NewInitiative): Promise<string | undefined> {
  const at = one.at.toString();
  const { rows } = await sql<{ number: string }>`
    insert into initiatives (municipality_id, id, number, state, title, body, locale, area_ids, theme_ids, lon, lat, wants_public,
      waits_since, submission_key, created_at, updated_at)
    values (app_municipality(), ${one.id}, next_number('I', ${one.year}::integer, 4), 'proposed', ${one.title}, ${one.body}, ${one.locale},
      ${sql.val([...one.areaIds])}::uuid[], ${sql.val([...one.themeIds])}::uuid[], ${one.lon}, ${one.lat}, ${one.wantsPublic},
      ${at}, ${one.submissionKey}, ${at}, ${at})
    on conflict (municipality_id, submission_key) do nothing returning number`.execute(trx);
  return rows[0]?.number;
}

export async function findInitiative(trx: Trx, number: string): Promise<Initiative | undefined> {
  if (!isInitiativeNumber(number)) return undefined;
  return (await wholeWhere(sql`i.number = ${number}`).execute(trx)).rows[0];
}

export async function findBySubmission(trx: Trx, submissionKey: Id): Promise<Initiative | undefined> {
  return (await wholeWhere(sql`i.submission_key = ${submissionKey}`).execute(trx)).rows[0];
}

export async function readInitiativesById(trx: Trx, ids: readonly Id[]): Promise<Initiative[]> {
  if (ids.length === 0) return [];
  return (await wholeWhere(sql`i.id = any (${sql.val([...ids])}::uuid[])`).execute(trx)).rows;
}

/** The same, held for the rest of the transaction, so that two moves on one come one after the other. */
export async function lockInitiative(trx: Trx, number: string): Promise<Initiative | undefined> {
  if (!isInitiativeNumber(number)) return undefined;
  return (await sql<Initiative>`${wholeWhere(sql`i.number = ${number}`)} for update`.execute(trx)).rows[0];
}

const listed = 100;

/** The newest first, before an id; `isOpen`: only what is still going on. */
export async function readInitiatives(
  trx: Trx,
  { isOpen, before }: { readonly isOpen: boolean; readonly before?: Id },
): Promise<Initiative[]> {
  const open = isOpen ? sql`i.is_open` : sql`true`;
  const older = before ? sql`and i.id < ${before}::uuid` : sql``;
  return (
    await sql<Initiative>`${wholeWhere(sql`${open} ${older}`)} order by i.id desc limit ${listed}`.execute(
      trx,
    )
  ).rows;
}

export type Changes = Partial<Omit<Initiative, 'id' | 'number' | 'version' | 'createdAt' | 'updatedAt'>>;

const columnOf = {
  state: 'state',
  title: 'title',
  body: 'body',
  locale: 'locale',
  areaIds: 'area_ids',
  themeIds: 'theme_ids',
  lon: 'lon',
  lat: 'lat',
  needs: 'needs',
  needsNote: 'needs_note',
  plan: 'plan',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  result: 'result',
  realisedOn: 'realised_on',
  stopReason: 'stop_reason',
  wantsPublic: 'wants_public',
  publishedAt: 'published_at',
  guideId: 'guide_id',
  waitsSince: 'waits_since',
} as const satisfies Record<keyof Changes, string>;

/** Saves what changed on an initiative that this transaction holds, and raises its version. */
export async function updateInitiative(
  trx: Trx,
  id: Id,
  changes: Changes,
  at: Temporal.Instant,
): Promise<void> {
  const { areaIds, themeIds, needs, publishedAt, waitsSince, ...rest } = changes;
  const plain: Readonly<Record<string, unknown>> = {
    ...rest,
    ...(publishedAt === undefined ? {} : { publishedAt: publishedAt?.toString() ?? null }),
    ...(waitsSince === undefined ? {} : { waitsSince: waitsSince?.toString() ?? null }),
  };
  const sets: RawBuilder<unknown>[] = [sql`version = version + 1`, sql`updated_at = ${at.toString()}`];
  for (const [name, column] of Object.entries(columnOf)) {
    const value = plain[name];
    if (value !== undefined) sets.push(sql`${sql.ref(column)} = ${value}`);
  }
  if (areaIds) sets.push(sql`area_ids = ${sql.val([...areaIds])}::uuid[]`);
  if (themeIds) sets.push(sql`theme_ids = ${sql.val([...themeIds])}::uuid[]`);
  if (needs) sets.push(sql`needs = ${sql.val([...needs])}::text[]`);
  await sql`update initiatives set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}
