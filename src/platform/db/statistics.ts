// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database } from './open.ts';

/**
 * Lets the database look anew at how much stands in these tables. It does so by itself in the end, the embedded one never; but what
 * adds thousands of rows at once would go on with ways of finding that were chosen while there were none. Never within a transaction.
 */
export async function renewStatistics({ db }: { db: Database }, tables: readonly string[]): Promise<void> {
  const names = sql.join(tables.map((name) => sql.table(name)));
  await sql`analyze (skip_locked) ${names}`.execute(db.kysely);
}
