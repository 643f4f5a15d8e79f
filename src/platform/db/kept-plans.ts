// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import {
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  type RawBuilder,
  sql,
} from 'kysely';
import type pg from 'pg';

const mostPlans = 200;
const longestText = 4_000;
const names = new Map<string, string>();

const mark = '/* by key */';

/**
 * Stands first in a statement that finds what it is about by a key, so that there is one best way whatever is asked for: its plan
 * is kept, as that of an insert.
 */
export const byKey: RawBuilder<unknown> = sql.raw(mark);

/**
 * The pool for Kysely: on each connection an insert, or what is marked `byKey`, is prepared the first time and its plan kept, which
 * halves the work of the database for it. Nothing else: the best way to read depends on what is asked for, to add a row it never does.
 */
export function keepingPlans(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client);
      if (known) return known;
      const made = keepPlansOf(client);
      clients.set(client, made);
      return made;
    },
  };
}

function keepPlansOf(client: pg.PoolClient): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new TypeError('Cursors are not used here.');
    const name = nameOf(text);
    return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  }
  return { query, release: (destroy) => client.release(destroy) };
}

const lasting = new RegExp(`^\\s*(insert into |${mark.replaceAll(/[*/]/g, '\\$&')})`, 'i');

/** A name for what comes again and again and has one best way; none for other statements, and for those made for one time. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostPlans || text.length > longestText || !lasting.test(text)) return undefined;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
