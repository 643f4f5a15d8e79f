// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { JournalEntry } from './store.ts';

/** An entry among those of all subjects, with the seal that holds it. */
export type LoggedEntry = JournalEntry & {
  readonly topic: string;
  readonly subjectId: Id;
  readonly seal: number | null;
};

export type EntryFilters = {
  readonly actorId?: Id;
  readonly topic?: string;
  /** Only together with a topic: a verb means something within one. */
  readonly verb?: string;
  readonly subjectId?: Id;
  /** An id begins with its moment: a stretch of time is a range of ids. From included, to excluded. */
  readonly fromId?: Id;
  readonly toId?: Id;
};

export type LogPage = { readonly before?: Id; readonly limit: number };

/** Entries of the whole municipality, the newest first. Each filter has an index that begins with it and ends with the id. */
export async function readLog(trx: Trx, filters: EntryFilters, page: LogPage): Promise<LoggedEntry[]> {
  const { rows } = await sql<LoggedEntry>`
    select found.*, s.sequence as seal from (
      select id, at, actor_kind as "actorKind", actor_id as "actorId", topic, subject_id as "subjectId", verb, details, reason
      from journal where municipality_id = app_municipality() and ${sql.join(conditionsOf(filters, page), sql` and `)}
      order by id desc limit ${page.limit}) as found
    left join journal_sealed s on s.municipality_id = app_municipality() and s.entry_id = found.id
    order by found.id desc`.execute(trx);
  return rows;
}

function conditionsOf(filters: EntryFilters, { before }: LogPage): RawBuilder<unknown>[] {
  const conditions = [sql`true`];
  if (filters.actorId) conditions.push(sql`actor_id = ${filters.actorId}::uuid`);
  if (filters.topic) conditions.push(sql`topic = ${filters.topic}`);
  if (filters.topic && filters.verb) conditions.push(sql`verb = ${filters.verb}`);
  if (filters.subjectId) conditions.push(sql`subject_id = ${filters.subjectId}::uuid`);
  if (filters.fromId) conditions.push(sql`id >= ${filters.fromId}::uuid`);
  if (filters.toId) conditions.push(sql`id < ${filters.toId}::uuid`);
  if (before) conditions.push(sql`id < ${before}::uuid`);
  return conditions;
}
