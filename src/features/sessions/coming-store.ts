// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import type { Session } from './domain.ts';
import { sessionsWhere } from './store.ts';

/** Public sessions that are not over yet, the nearest first. */
export async function readComing(
  trx: Trx,
  { now, limit }: { readonly now: Temporal.Instant; readonly limit: number },
): Promise<Session[]> {
  const query = sql<Session>`${sessionsWhere(sql`s.published_at is not null and s.state in ('planned', 'live')
    and s.ends_at > ${now.toString()}::timestamptz`)} order by s.starts_at, s.id limit ${limit}`;
  return (await query.execute(trx)).rows;
}
