// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** Details never hold personal data: the journal outlives it (R8). */
export type NewEntry = {
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  /** The feature that the subject belongs to; caches of that feature are read again. */
  readonly topic: string;
  readonly subjectId: Id;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  /** Nothing that everyone can see changed: kept pages hold. Left out: they are made again. */
  readonly isInward?: boolean;
};

export type JournalEntry = {
  readonly id: Id;
  readonly at: Temporal.Instant;
  readonly actorKind: Actor['kind'];
  readonly actorId: Id | null;
  readonly verb: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
};

/** Adds one entry to the history, in the transaction of the change that it tells about (R6). */
export async function record(trx: Trx, entry: NewEntry): Promise<void> {
  const actorId = entry.actor.kind === 'staff' ? entry.actor.personId : null;
  await sql`insert into journal (municipality_id, id, at, actor_kind, actor_id, topic, subject_id, verb, details, reason, is_inward)
    values (app_municipality(), ${newId(entry.at.epochMilliseconds)}, ${entry.at.toString()}, ${entry.actor.kind}, ${actorId},
      ${entry.topic}, ${entry.subjectId}, ${entry.verb}, ${JSON.stringify(entry.details ?? {})}, ${entry.reason ?? null},
      ${entry.isInward ?? false})`.execute(trx);
}

/** The newest entry with this verb of each of some subjects. */
export async function readLastEntries(
  trx: Trx,
  subjectIds: readonly Id[],
  verb: string,
): Promise<Map<Id, JournalEntry>> {
  const { rows } = await sql<JournalEntry & { subjectId: Id }>`
    select distinct on (subject_id) subject_id as "subjectId", id, at, actor_kind as "actorKind", actor_id as "actorId", verb, details, reason
    from journal
    where municipality_id = app_municipality() and subject_id = any (${sql.val([...subjectIds])}::uuid[]) and verb = ${verb}
    order by subject_id, id desc`.execute(trx);
  return new Map(rows.map(({ subjectId, ...entry }) => [subjectId, entry]));
}

/** As `record`, for many entries in one statement. */
export async function recordAll(trx: Trx, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(
    ({ actor, at, topic, subjectId, verb, details = {}, reason = null, isInward = false }) => ({
      id: newId(at.epochMilliseconds),
      at: at.toString(),
      actorKind: actor.kind,
      actorId: actor.kind === 'staff' ? actor.personId : null,
      topic,
      subjectId,
      verb,
      details,
      reason,
      isInward,
    }),
  );
  await sql`
    insert into journal (municipality_id, id, at, actor_kind, actor_id, topic, subject_id, verb, details, reason, is_inward)
    select app_municipality(), id, at, "actorKind", "actorId", topic, "subjectId", verb, details, reason, "isInward"
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as given(id uuid, at timestamptz, "actorKind" text, "actorId" uuid, topic text, "subjectId" uuid, verb text,
        details jsonb, reason text, "isInward" boolean)`.execute(trx);
}

/** Takes the reasons out of the history of these subjects, and nothing else; what was sealed stays verifiable (R6, R8). */
export async function forgetReasons(trx: Trx, subjectIds: readonly Id[]): Promise<void> {
  await sql`select forget_reasons(${sql.val([...subjectIds])}::uuid[])`.execute(trx);
}

/** The history of one subject, oldest first. */
export async function readEntries(trx: Trx, subjectId: Id): Promise<JournalEntry[]> {
  const { rows } = await sql<JournalEntry>`
    select id, at, actor_kind as "actorKind", actor_id as "actorId", verb, details, reason
    from journal where municipality_id = app_municipality() and subject_id = ${subjectId}
    order by id`.execute(trx);
  return rows;
}
