// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Texts } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type RecordKind, type RecordRef, knownRefs } from './domain.ts';
import { readRecords, readTies } from './reading-store.ts';
import type { ThreadRecord } from './reading-store.ts';

export type NewNews = {
  readonly record: RecordRef;
  /** What happened, in public words: "Dit initiatief is gelukt." Its title is read when it is told. */
  readonly what: Texts<string>;
  /** What shows it; of these is told what everyone may read by then. */
  readonly cites?: readonly RecordRef[];
  readonly at: Temporal.Instant;
};

/**
 * Something happened in public to a record: whoever contributed upstream is to hear it. Written in the transaction of what happened;
 * a round tells it afterwards, when the record is public still.
 */
export async function tellUpstream(trx: Trx, { record, what, cites = [], at }: NewNews): Promise<void> {
  await sql`insert into thread_news (municipality_id, id, record_kind, record_id, what, cites, at)
    values (app_municipality(), ${newId(at.epochMilliseconds)}, ${record.kind}, ${record.id}, ${JSON.stringify(what)}::jsonb,
      ${JSON.stringify(cites)}::jsonb, ${at.toString()})`.execute(trx);
}

export type ThreadNews = {
  readonly id: Id;
  readonly what: Texts<string>;
  readonly at: Temporal.Instant;
  readonly record: ThreadRecord;
  /** What shows it. */
  readonly cited: readonly ThreadRecord[];
};

type News = Omit<ThreadNews, 'record' | 'cited'> & {
  readonly recordKind: RecordKind;
  readonly recordId: Id;
  readonly cites: readonly RecordRef[];
};

const latest = 10;

/** What happened last, in public, to what came of a contribution; the newest first. */
export async function readThreadNews(trx: Trx, contributionId: Id): Promise<ThreadNews[]> {
  const { met } = await readTies(trx, contributionId, 'downstream');
  const ids = [...met.values()].flat();
  if (ids.length === 0) return [];
  const { rows } = await sql<News>`
    select id, what, cites, at, record_kind as "recordKind", record_id as "recordId" from thread_news
    where municipality_id = app_municipality() and record_id = any (${sql.val(ids)}::uuid[]) and record_id <> ${contributionId}
    order by id desc limit ${5 * latest}`.execute(trx);
  const refs = rows.flatMap(({ recordKind: kind, recordId: id, cites }) => [{ kind, id }, ...cites]);
  const read = await readRecords(trx, { kind: 'public' }, knownRefs(refs));
  const records = new Map(read.map((one) => [one.id, one]));
  return rows
    .flatMap(({ id, what, at, recordId, cites }) => {
      const record = records.get(recordId);
      const cited = cites.flatMap((one) => records.get(one.id) ?? []);
      return record ? [{ id, what, at, record, cited }] : [];
    })
    .slice(0, latest);
}
