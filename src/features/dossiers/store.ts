// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readableBy } from './documents-store.ts';
import type { Dossier, State } from './domain.ts';

const columns =
  sql.raw(`z.id, z.number, z.title, z.summary, z.holder_ids as "holderIds", z.area_ids as "areaIds",
  z.theme_ids as "themeIds", z.state, z.published_at as "publishedAt", z.version, z.created_at as "createdAt"`);

async function read(trx: Trx, rest: RawBuilder<unknown>): Promise<Dossier[]> {
  const { rows } = await sql<Dossier>`
    select ${columns} from dossiers z where z.municipality_id = app_municipality() and ${rest}`.execute(trx);
  return rows;
}

export async function findDossier(trx: Trx, number: string): Promise<Dossier | undefined> {
  return (await read(trx, sql`z.number_key = ${number.toLowerCase()}`))[0];
}

/** The same, held for the rest of the transaction. */
export async function lockDossier(trx: Trx, number: string): Promise<Dossier | undefined> {
  return (await read(trx, sql`z.number_key = ${number.toLowerCase()} for update`))[0];
}

export function readDossiersById(trx: Trx, ids: readonly Id[]): Promise<Dossier[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return read(trx, sql`z.id = any (${sql.val([...ids])}::uuid[]) order by z.number`);
}

/** Where the list goes on: the day and id of the last one that was shown. */
export type Place = { readonly on: string; readonly id: Id };

export type Filters = {
  readonly onlyPublic: boolean;
  readonly words?: string | undefined;
  readonly state?: State | undefined;
  readonly holderId?: Id | undefined;
  readonly themeId?: Id | undefined;
  readonly areaIds?: readonly Id[] | undefined;
};

/** With what this reader may read of it: how many documents, and which came last. */
export type Listed = Dossier & {
  readonly count: number;
  readonly lastOn: string | null;
  readonly lastTitle: string | null;
  readonly listedOn: string;
};

/**
 * What moved last comes first, by the date of the latest document that this reader may read: what is confidential moves nothing
 * for others.
 */
export async function readDossiers(
  trx: Trx,
  { actor, filters }: { readonly actor: Actor; readonly filters: Filters },
  { limit, after }: { readonly limit: number; readonly after?: Place | undefined },
): Promise<Listed[]> {
  const from = after
    ? sql`where (listed."listedOn", listed.id) < (${after.on}::date, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<Listed>`
    select * from (
      select ${columns}, coalesce(told.count, 0) as count, told.on as "lastOn", told.title as "lastTitle",
        coalesce(told.on, (z.created_at at time zone 'Europe/Amsterdam')::date) as "listedOn"
      from dossiers z left join lateral (
        select count(*)::integer as count, max(d.dated_on) as on, (array_agg(d.title order by d.dated_on desc, d.id desc))[1] as title
        from documents d
        where d.municipality_id = app_municipality() and d.dossier_id = z.id and ${readableBy(actor)}) told on true
      where z.municipality_id = app_municipality() and ${conditions(filters)}) as listed
    ${from} order by listed."listedOn" desc, listed.id desc limit ${limit}`.execute(trx);
  return rows;
}

function conditions({ onlyPublic, words, state, holderId, themeId, areaIds }: Filters): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (onlyPublic) all.push(sql`z.published_at is not null`);
  if (state) all.push(sql`z.state = ${state}`);
  if (holderId) all.push(sql`${holderId}::uuid = any (z.holder_ids)`);
  if (themeId) all.push(sql`${themeId}::uuid = any (z.theme_ids)`);
  if (areaIds) all.push(sql`z.area_ids && ${sql.val([...areaIds])}::uuid[]`);
  if (words) {
    const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
    all.push(
      sql`(z.number_key = ${words.toLowerCase()} or z.title ilike ${like} or coalesce(z.summary, '') ilike ${like})`,
    );
  }
  return sql.join(all, sql` and `);
}

export type NewDossier = Omit<Dossier, 'version' | 'createdAt'> & {
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** 'taken': another one has this number. 'again': its form was taken before. */
export async function insertDossier(trx: Trx, one: NewDossier): Promise<'made' | 'again' | 'taken'> {
  const at = one.at.toString();
  const { rows } = await sql<{ id: Id }>`
    insert into dossiers (municipality_id, id, number, title, summary, holder_ids, area_ids, theme_ids, state, published_at,
      submission_key, created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.number}, ${one.title}, ${one.summary}, ${sql.val([...one.holderIds])}::uuid[],
      ${sql.val([...one.areaIds])}::uuid[], ${sql.val([...one.themeIds])}::uuid[], ${one.state}, ${one.publishedAt?.toString() ?? null},
      ${one.submissionKey}, ${at}, ${at})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length > 0) return 'made';
  const before = await read(trx, sql`z.submission_key = ${one.submissionKey}`);
  return before.length > 0 ? 'again' : 'taken';
}

export type DossierChanges = Partial<Omit<Dossier, 'id' | 'version' | 'createdAt'>>;

const columnOf = { number: 'number', title: 'title', summary: 'summary', state: 'state' } as const;
const listOf = { holderIds: 'holder_ids', areaIds: 'area_ids', themeIds: 'theme_ids' } as const;

/** Saves what changed on a dossier that this transaction holds; false when another one has its number. */
export async function updateDossier(
  trx: Trx,
  id: Id,
  changes: DossierChanges,
  at: Temporal.Instant,
): Promise<boolean> {
  const sets: RawBuilder<unknown>[] = [sql`version = version + 1`, sql`updated_at = ${at.toString()}`];
  const plain: Readonly<Record<string, unknown>> = changes;
  for (const [name, column] of Object.entries(columnOf))
    if (plain[name] !== undefined) sets.push(sql`${sql.ref(column)} = ${plain[name]}`);
  for (const [name, column] of Object.entries(listOf))
    if (plain[name] !== undefined) sets.push(sql`${sql.ref(column)} = ${sql.val(plain[name])}::uuid[]`);
  if (changes.publishedAt !== undefined)
    sets.push(sql`published_at = ${changes.publishedAt?.toString() ?? null}`);
  const key = changes.number?.toLowerCase() ?? null;
  const { numAffectedRows } = await sql`update dossiers set ${sql.join(sets)}
    where municipality_id = app_municipality() and id = ${id} and (${key}::text is null or not exists (
      select from dossiers o where o.municipality_id = app_municipality() and o.number_key = ${key}::text and o.id <> ${id}))`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}
