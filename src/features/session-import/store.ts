// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Answers, ImportState, MeetingImport, Outcome } from './domain.ts';
import { type ItemSource, type Told, itemToldShape, toldShape } from './told.ts';

const columns = sql.raw(`i.id, i.source, i.file_name as "fileName", i.state, i.meetings, i.answers, i.outcome,
  i.list_id as "listId", i.created_at as "createdAt"`);

function where(condition: RawBuilder<unknown>): RawBuilder<MeetingImport> {
  return sql<MeetingImport>`select ${columns} from session_imports i where i.municipality_id = app_municipality() and ${condition}`;
}

export type NewImport = Pick<MeetingImport, 'id' | 'source' | 'fileName' | 'meetings' | 'listId'> & {
  readonly startedBy: Id | null;
  readonly submissionKey: Id;
};

/** False when its form was taken before. */
export async function insertImport(trx: Trx, one: NewImport, at: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into session_imports (municipality_id, id, source, file_name, state, meetings, list_id, started_by, submission_key, created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.source}, ${one.fileName}, 'preview', ${JSON.stringify(one.meetings)}::jsonb, ${one.listId},
      ${one.startedBy}, ${one.submissionKey}, ${at.toString()}, ${at.toString()}) on conflict do nothing`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export async function findSubmitted(trx: Trx, submissionKey: Id): Promise<Id | undefined> {
  return (await where(sql`i.submission_key = ${submissionKey}`).execute(trx)).rows[0]?.id;
}

export async function findImport(trx: Trx, id: Id): Promise<MeetingImport | undefined> {
  return (await where(sql`i.id = ${id}`).execute(trx)).rows[0];
}

/** Held, so that who sends the form twice reads in once. */
export async function lockImport(trx: Trx, id: Id): Promise<MeetingImport | undefined> {
  return (await sql<MeetingImport>`${where(sql`i.id = ${id}`)} for update`.execute(trx)).rows[0];
}

export type ListedImport = Pick<MeetingImport, 'id' | 'source' | 'fileName' | 'state' | 'createdAt'> & {
  readonly count: number;
};

/** The latest, without those that were laid aside. */
export async function readImports(trx: Trx, limit: number): Promise<ListedImport[]> {
  const { rows } = await sql<ListedImport>`
    select i.id, i.source, i.file_name as "fileName", i.state, i.created_at as "createdAt", jsonb_array_length(i.meetings) as count
    from session_imports i where i.municipality_id = app_municipality() and i.state <> 'dropped'
    order by i.created_at desc, i.id desc limit ${limit}`.execute(trx);
  return rows;
}

export type ImportChanges = {
  readonly state: ImportState;
  readonly answers?: Readonly<Record<string, Answers>>;
  readonly outcome?: readonly Outcome[];
};

export async function updateImport(
  trx: Trx,
  id: Id,
  { state, answers, outcome }: ImportChanges,
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    update session_imports set state = ${state}, updated_at = ${at.toString()},
      answers = coalesce(${answers ? JSON.stringify(answers) : null}::jsonb, answers),
      outcome = coalesce(${outcome ? JSON.stringify(outcome) : null}::jsonb, outcome)
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type SessionSource = { readonly key: string; readonly sessionId: Id; readonly told: Told };

/** Which sessions these meetings of a source are. */
export async function readSessionSources(
  trx: Trx,
  source: string,
  keys: readonly string[],
): Promise<SessionSource[]> {
  const { rows } = await sql<{ key: string; sessionId: Id; told: unknown }>`
    select source_key as key, session_id as "sessionId", told from session_sources
    where municipality_id = app_municipality() and source_id = ${source.toLowerCase()}
      and source_key = any (${sql.val([...keys])}::text[])`.execute(trx);
  return rows.map((one) => ({ ...one, told: toldShape.parse(one.told) }));
}

/** Which session a meeting is, and what its source says of it now. */
export async function saveSessionSource(
  trx: Trx,
  source: string,
  one: SessionSource,
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into session_sources (municipality_id, source_id, source_key, session_id, told, updated_at)
    values (app_municipality(), ${source.toLowerCase()}, ${one.key}, ${one.sessionId}, ${JSON.stringify(one.told)}::jsonb, ${at.toString()})
    on conflict (municipality_id, source_id, source_key) do update set told = excluded.told, updated_at = excluded.updated_at`.execute(
    trx,
  );
}

/** Holds what is told of one source, so that two files of it come one after the other. */
export async function holdSource(trx: Trx, source: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(app_municipality()::text || ${`:session-import:${source.toLowerCase()}`}, 0))`.execute(
    trx,
  );
}

/** Which agenda items the parts of the programmes of these sessions are. */
export async function readItemSources(
  trx: Trx,
  sessionIds: readonly Id[],
): Promise<(ItemSource & { readonly sessionId: Id })[]> {
  const { rows } = await sql<{ key: string; sessionId: Id; itemId: Id; told: unknown }>`
    select source_key as key, session_id as "sessionId", item_id as "itemId", told from session_item_sources
    where municipality_id = app_municipality() and session_id = any (${sql.val([...sessionIds])}::uuid[])`.execute(
    trx,
  );
  return rows.map((one) => ({ ...one, told: itemToldShape.parse(one.told) }));
}

/** These in place of what was known of this session. */
export async function replaceItemSources(
  trx: Trx,
  sessionId: Id,
  sources: readonly ItemSource[],
): Promise<void> {
  await sql`delete from session_item_sources where municipality_id = app_municipality() and session_id = ${sessionId}`.execute(
    trx,
  );
  if (sources.length === 0) return;
  await sql`
    insert into session_item_sources (municipality_id, session_id, source_key, item_id, told)
    select app_municipality(), ${sessionId}::uuid, r.key, r."itemId", r.told
    from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb) as r (key text, "itemId" uuid, told jsonb)`.execute(
    trx,
  );
}
