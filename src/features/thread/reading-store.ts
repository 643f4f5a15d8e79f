// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type LinkReason, type RecordKind, type RecordRef, recordKinds } from './domain.ts';
import type { Seen, Side, Tie } from './graph.ts';

/** For whom a thread is read: everyone, or somebody who works here, by what they may read of contributions (R9). */
export type Reader = { readonly kind: 'public' } | StaffReader;

export type StaffReader = {
  readonly kind: 'staff';
  readonly areas: readonly Id[];
  readonly holders: readonly Id[];
};

/** A record on the thread as its reader may see it. */
export type ThreadRecord = {
  readonly id: Id;
  readonly kind: RecordKind;
  readonly number: string;
  readonly title: string;
  readonly areaIds: readonly Id[];
  readonly state: string;
  /** When it was, or is to be: the event itself, not the writing down of it. Without a day of its own: when it was written down. */
  readonly happenedAt: Temporal.Instant;
  /** False for what has no day, and for what nobody knows the day of. */
  readonly isDated: boolean;
  readonly isPublic: boolean;
};

// No thread is as long as this; a walk that finds more stops here.
const mostTies = 20_000;

/** The ids of others of a kind that were met on the way. */
export type Met = ReadonlyMap<RecordKind, readonly Id[]>;

/** All ties up or down from a record, and what lies at their ends. A circle is gone round once. */
export async function readTies(trx: Trx, id: Id, side: Side): Promise<{ ties: Tie[]; met: Met }> {
  const [here, there, kind] =
    side === 'upstream'
      ? [sql.ref('to_id'), sql.ref('from_id'), sql.ref('from_kind')]
      : [sql.ref('from_id'), sql.ref('to_id'), sql.ref('to_kind')];
  // One text travels and is read much quicker than thousands of rows. The lateral keeps it to the index of one step at a time.
  const { rows } = await sql<{ steps: string | null }>`
    with recursive walk as (
      select ${here} as here, ${there} as there, ${kind} as kind from links
      where municipality_id = app_municipality() and ${here} = ${id} and removed_at is null and reason <> 'see_also'
      union
      select next.here, next.there, next.kind from walk cross join lateral (
        select ${here} as here, ${there} as there, ${kind} as kind from links
        where municipality_id = app_municipality() and ${here} = walk.there and removed_at is null and reason <> 'see_also'
        offset 0) as next),
    bounded as (select here, there, kind from walk limit ${mostTies})
    select string_agg(concat_ws(' ', here, there, kind), ',') as steps from bounded`.execute(trx);
  const met = new Map<RecordKind, Set<Id>>();
  const ties: Tie[] = [];
  for (const step of rows[0]?.steps?.split(',') ?? []) {
    const [near, far, name] = step.split(' ');
    const what = recordKinds.find((one) => one === name);
    if (near === undefined || far === undefined || what === undefined) continue;
    ties.push(side === 'upstream' ? { from: far, to: near } : { from: near, to: far });
    const known = met.get(what);
    if (known) known.add(far);
    else met.set(what, new Set([far]));
  }
  return { ties, met: new Map([...met].map(([one, ids]) => [one, [...ids]])) };
}

/** Those of the records that were met that this reader may see. */
export async function readSeen(trx: Trx, reader: Reader, met: Met): Promise<Seen[]> {
  if (met.size === 0) return [];
  const branches = [...met].map(
    ([
      kind,
      ids,
    ]) => sql`select id, kind, area_ids[1] as area_id, coalesce(happened_at, created_at) as at from records
      where municipality_id = app_municipality() and kind = ${sql.lit(kind)} and id = any (${sql.val([...ids])}::uuid[])
        and ${visible(reader, kind)}`,
  );
  const { rows } = await sql<{ found: string | null }>`
    select string_agg(concat_ws(' ', id, kind, floor(extract(epoch from at) * 1000)::bigint,
      to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'), area_id), ',') as found
    from (${sql.join(branches, sql` union all `)}) as found`.execute(trx);
  return (rows[0]?.found?.split(',') ?? []).flatMap((text): Seen[] => {
    const [id, name, at, day, areaId] = text.split(' ');
    const kind = recordKinds.find((one) => one === name);
    if (id === undefined || kind === undefined || day === undefined) return [];
    return [{ id, kind, at: Number(at), areaId: areaId ?? null, day }];
  });
}

/** What this reader may see of a kind of record. */
function visible(reader: Reader, kind: RecordKind): RawBuilder<unknown> {
  if (reader.kind === 'public') return sql`public_title is not null`;
  // A visit that is internal is for its own team.
  if (kind === 'visit')
    return sql`(public_title is not null or area_ids[1] = any (${sql.val([...reader.areas])}::uuid[]))`;
  // Money is for who has a role in an area, and administrators, who have all.
  if (kind === 'grant') return reader.areas.length > 0 ? sql`true` : sql`false`;
  // What is confidential is with its dossier alone, for those whom it concerns.
  if (kind === 'document') return sql`state <> 'confidential'`;
  if (kind !== 'contribution') return sql`true`;
  return sql`(area_ids[1] = any (${sql.val([...reader.areas])}::uuid[]) or holder_id = any (${sql.val([...reader.holders])}::uuid[]))`;
}

function columns(reader: Reader): RawBuilder<unknown> {
  const title = reader.kind === 'public' ? sql`public_title` : sql`title`;
  return sql`id, kind, number, ${title} as title, area_ids as "areaIds", state,
    coalesce(happened_at, created_at) as "happenedAt", happened_at is not null as "isDated", public_title is not null as "isPublic"`;
}

/** These records in words, as far as this reader may see them; the newest first. */
export async function readRecords(
  trx: Trx,
  reader: Reader,
  refs: readonly RecordRef[],
): Promise<ThreadRecord[]> {
  const kinds = Map.groupBy(refs, ({ kind }) => kind);
  if (kinds.size === 0) return [];
  const branches = [...kinds].map(
    ([kind, of]) => sql`select ${columns(reader)} from records
      where municipality_id = app_municipality() and kind = ${sql.lit(kind)}
        and id = any (${sql.val(of.map(({ id }) => id))}::uuid[]) and ${visible(reader, kind)}`,
  );
  const { rows } = await sql<ThreadRecord>`
    select * from (${sql.join(branches, sql` union all `)}) as found order by "happenedAt" desc, id desc`.execute(
    trx,
  );
  return rows;
}

/** When a record was, whoever asks. */
export async function readMoment(
  trx: Trx,
  { kind, id }: RecordRef,
): Promise<Pick<ThreadRecord, 'happenedAt' | 'isDated'> | undefined> {
  const { rows } = await sql<Pick<ThreadRecord, 'happenedAt' | 'isDated'>>`
    select coalesce(happened_at, created_at) as "happenedAt", happened_at is not null as "isDated" from records
    where municipality_id = app_municipality() and kind = ${sql.lit(kind)} and id = ${id}`.execute(trx);
  return rows[0];
}

/** The record with this number, when there is one that this reader may see. */
export async function findRecord(
  trx: Trx,
  reader: Reader,
  { kind, number }: { readonly kind: RecordKind; readonly number: string },
): Promise<ThreadRecord | undefined> {
  const { rows } = await sql<ThreadRecord>`select ${columns(reader)} from records
    where municipality_id = app_municipality() and kind = ${sql.lit(kind)} and number = ${number}
      and ${visible(reader, kind)}`.execute(trx);
  return rows[0];
}

/** A tie at a record itself. */
export type OwnTie = {
  readonly id: Id;
  readonly fromId: Id;
  readonly toId: Id;
  readonly other: RecordRef;
  readonly reason: LinkReason;
  readonly note: string | null;
  readonly madeBy: Id | null;
  readonly madeAt: Temporal.Instant;
};

const mostOwnTies = 200;

/** The ties of a record itself, the latest first: those that only point aside, or those that somebody made. */
export async function readOwnTies(trx: Trx, id: Id, which: 'aside' | 'by_hand'): Promise<OwnTie[]> {
  const reason = which === 'aside' ? sql`and reason = 'see_also'` : sql`and made_by is not null`;
  const { rows } = await sql<Omit<OwnTie, 'other'> & { otherKind: RecordKind; otherId: Id }>`
    select id, from_id as "fromId", to_id as "toId", reason, note, made_by as "madeBy", made_at as "madeAt",
      case when from_id = ${id} then to_kind else from_kind end as "otherKind",
      case when from_id = ${id} then to_id else from_id end as "otherId"
    from links where municipality_id = app_municipality() and (from_id = ${id} or to_id = ${id}) and removed_at is null ${reason}
    order by made_at desc, id desc limit ${mostOwnTies}`.execute(trx);
  return rows.map(({ otherKind, otherId, ...tie }) => ({ ...tie, other: { kind: otherKind, id: otherId } }));
}

/** The newest records with these words in their title or with this number; contributions are found by their own search. */
export async function findRecordsByTitle(trx: Trx, text: string, limit: number): Promise<RecordRef[]> {
  const words = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<RecordRef>`select kind, id from records
    where municipality_id = app_municipality() and kind <> 'contribution' and (number = ${text.toUpperCase()} or title ilike ${words})
    order by coalesce(happened_at, created_at) desc, id desc limit ${limit}`.execute(trx);
  return rows;
}
