// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Member, Seal, SealedText } from './seals-domain.ts';

const entryColumns = sql.raw(`j.id, to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  j.actor_kind as "actorKind", j.actor_id as "actorId", j.topic, j.subject_id as "subjectId", j.verb, j.details::text as details,
  encode(coalesce(j.reason_hash, sha256(convert_to(j.reason, 'UTF8'))), 'hex') as "reasonHash"`);

/** One process seals at a time; another that comes meanwhile leaves it to that one. */
export async function lockSealing(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('seal ' || app_municipality()::text, 0)) as taken`.execute(
    trx,
  );
  return rows[0]?.taken ?? false;
}

/** Entries that no seal holds yet, the oldest first. */
export async function readUnsealed(trx: Trx, limit: number): Promise<SealedText[]> {
  const { rows } = await sql<SealedText>`
    select ${entryColumns} from journal_unsealed u
    join journal j on j.municipality_id = app_municipality() and j.id = u.entry_id
    where u.municipality_id = app_municipality()
      and not exists (select from journal_sealed s where s.municipality_id = app_municipality() and s.entry_id = u.entry_id)
    order by u.entry_id limit ${limit}`.execute(trx);
  return rows;
}

type SealRow = Seal & { sealedAt: Temporal.Instant };

const sealColumns = sql.raw(
  `sequence, entry_count as count, previous_hash as "previousHash", hash, sealed_at as "sealedAt"`,
);

export async function readLastSeal(trx: Trx): Promise<SealRow | undefined> {
  const { rows } = await sql<SealRow>`
    select ${sealColumns} from journal_seals where municipality_id = app_municipality()
    order by sequence desc limit 1`.execute(trx);
  return rows[0];
}

export async function readSealAfter(trx: Trx, sequence: number): Promise<SealRow | undefined> {
  const { rows } = await sql<SealRow>`
    select ${sealColumns} from journal_seals where municipality_id = app_municipality() and sequence > ${sequence}
    order by sequence limit 1`.execute(trx);
  return rows[0];
}

/** Writes a seal with what it holds, in this order; those entries wait no longer. */
export async function insertSeal(
  trx: Trx,
  seal: Seal & { readonly sealedAt: Temporal.Instant },
  members: readonly { readonly entryId: Id; readonly hash: Buffer }[],
): Promise<void> {
  await sql`insert into journal_seals (municipality_id, sequence, entry_count, previous_hash, hash, sealed_at)
    values (app_municipality(), ${seal.sequence}, ${seal.count}, ${seal.previousHash}, ${seal.hash}, ${seal.sealedAt.toString()})`.execute(
    trx,
  );
  const rows = members.map(({ entryId, hash }, index) => ({
    position: index + 1,
    entryId,
    hash: hash.toString('hex'),
  }));
  await sql`insert into journal_sealed (municipality_id, sequence, position, entry_id, hash)
    select app_municipality(), ${seal.sequence}, position, "entryId", decode(hash, 'hex')
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(position integer, "entryId" uuid, hash text)`.execute(
    trx,
  );
  await sql`delete from journal_unsealed where municipality_id = app_municipality()
    and entry_id = any (${sql.val(members.map(({ entryId }) => entryId))}::uuid[])`.execute(trx);
}

type MemberRow = Partial<SealedText> & { position: number; entryId: Id; hash: Buffer; id: Id | null };

/** What a seal holds, in its order, each with the entry as it is now. */
export async function readMembers(trx: Trx, sequence: number): Promise<Member[]> {
  const { rows } = await sql<MemberRow>`
    select s.position, s.entry_id as "entryId", s.hash, ${entryColumns} from journal_sealed s
    left join journal j on j.municipality_id = app_municipality() and j.id = s.entry_id
    where s.municipality_id = app_municipality() and s.sequence = ${sequence}
    order by s.position`.execute(trx);
  return rows.map(({ position, entryId, hash, ...entry }) => ({
    position,
    entryId,
    hash,
    entry: isEntry(entry) ? entry : null,
  }));
}

function isEntry(row: Partial<Record<keyof SealedText, string | null>>): row is SealedText {
  return typeof row.id === 'string';
}

type Stretch = {
  /** The last entry that was looked at; none when there are no more. */
  readonly last: Id | null;
  /** The first of them that is in no seal and does not wait for one. */
  readonly stray: Id | null;
};

/** Looks through a stretch of the journal for an entry that never came through the front door. */
export async function readStray(trx: Trx, after: Id, limit: number): Promise<Stretch> {
  const { rows } = await sql<Stretch>`
    with stretch as materialized (
      select id from journal where municipality_id = app_municipality() and id > ${after}::uuid order by id limit ${limit})
    select (select id from stretch order by id desc limit 1) as last, (
      select id from stretch where
        not exists (select from journal_sealed s where s.municipality_id = app_municipality() and s.entry_id = stretch.id)
        and not exists (select from journal_unsealed u where u.municipality_id = app_municipality() and u.entry_id = stretch.id)
      order by id limit 1) as stray`.execute(trx);
  return rows[0] ?? { last: null, stray: null };
}

/** An entry that waits for its seal and is not in the journal any more. */
export async function readRemoved(trx: Trx): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    select u.entry_id as id from journal_unsealed u
    where u.municipality_id = app_municipality()
      and not exists (select from journal j where j.municipality_id = app_municipality() and j.id = u.entry_id)
    order by u.entry_id limit 1`.execute(trx);
  return rows[0]?.id;
}

/** The moment of the oldest entry that waits for a seal. */
export async function readOldestUnsealed(trx: Trx): Promise<Temporal.Instant | undefined> {
  const { rows } = await sql<{ at: Temporal.Instant }>`
    select j.at from journal_unsealed u
    join journal j on j.municipality_id = app_municipality() and j.id = u.entry_id
    where u.municipality_id = app_municipality() order by u.entry_id limit 1`.execute(trx);
  return rows[0]?.at;
}
