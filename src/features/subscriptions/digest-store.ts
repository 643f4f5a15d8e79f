// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Following, Frequency, Interests } from './domain.ts';

/** Up to which number the digest of a turn goes: what the first who took the turn wrote down. */
export async function fixTurn(trx: Trx, period: string, head: number): Promise<number> {
  await sql`insert into news_turns (municipality_id, period, up_to) values (app_municipality(), ${period}, ${head}::bigint)
    on conflict do nothing`.execute(trx);
  const { rows } = await sql<{ upTo: number }>`
    select up_to as "upTo" from news_turns where municipality_id = app_municipality() and period = ${period}`.execute(
    trx,
  );
  return rows[0]?.upTo ?? head;
}

/** Whom a digest goes to: confirmed, reachable, and not told up to there. */
function toTell(frequency: Frequency, upTo: number): RawBuilder<unknown> {
  return sql`municipality_id = app_municipality() and frequency = ${frequency} and confirmed_at is not null
    and bounced_at is null and ended_at is null and told_up_to < ${upTo}::bigint`;
}

/** From which number on somebody still has to hear something; nothing when everybody was told. */
export async function readLowestTold(
  trx: Trx,
  frequency: Frequency,
  upTo: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ lowest: number | null }>`
    select min(told_up_to) as lowest from subscriptions where ${toTell(frequency, upTo)}`.execute(trx);
  return rows[0]?.lowest ?? undefined;
}

export type Batch = {
  readonly frequency: Frequency;
  readonly upTo: number;
  readonly after: Id;
  readonly limit: number;
};

/** The next who may have to be told, in the order of their ids, without holding them. */
export async function listToTell(trx: Trx, { frequency, upTo, after, limit }: Batch): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from subscriptions where ${toTell(frequency, upTo)} and id > ${after}::uuid order by id limit ${limit}`.execute(
    trx,
  );
  return rows.map((row) => row.id);
}

export type Reader = Interests &
  Following & {
    readonly id: Id;
    readonly email: string;
    readonly locale: Locale;
    readonly toldUpTo: number;
  };

/**
 * Of these, those that still have to be told, held until the commit. Waits for whoever holds one of them, and then looks again:
 * who was told meanwhile is left out. Always in the same order, so that two servers do not wait for each other.
 */
export async function holdReaders(
  trx: Trx,
  ids: readonly Id[],
  of: Omit<Batch, 'after' | 'limit'>,
): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select id, email, locale, area_ids as "areaIds", theme_ids as "themeIds", told_up_to as "toldUpTo",
      followed, is_followed_only as "isFollowedOnly"
    from subscriptions where ${toTell(of.frequency, of.upTo)} and id = any (${sql.val([...ids])}::uuid[])
    order by id for update`.execute(trx);
  return rows;
}

/** In the transaction that writes the mails: told is told. */
export async function markTold(trx: Trx, ids: readonly Id[], upTo: number): Promise<void> {
  await sql`update subscriptions set told_up_to = ${upTo}::bigint
    where municipality_id = app_municipality() and id = any (${sql.val([...ids])}::uuid[])`.execute(trx);
}
