// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { StartFault } from '../start-fault.ts';
import { keepingPlans } from './kept-plans.ts';
import { lockFolder } from './lock.ts';

/** One database, whichever kind: the same SQL, driver and migrations for both. */
export type Database = {
  readonly kind: 'pglite' | 'postgres';
  /** Only for the opener, migrations and jobs: everything else takes a transaction. */
  readonly kysely: Kysely<object>;
  readonly pool: pg.Pool;
  /** How many transactions this process has committed: an embedded database has no other writer. */
  readonly committed: { count: number };
  close(): Promise<void>;
};

/**
 * Opens PostgreSQL (`postgres://…`), an embedded PGlite in a folder (a path), or one in memory (`memory:`), which may be `lite`, open already.
 * @throws StartFault with one plain sentence when the folder is in use or the server cannot be reached.
 */
export async function openDatabase(
  url: string,
  options: { connections?: number; lite?: PGlite } = {},
): Promise<Database> {
  if (/^postgres(ql)?:/.test(url)) return openPostgres(url, options.connections ?? 10);
  return openEmbedded(url, options.lite);
}

async function openPostgres(url: string, connections: number): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: valueTypes,
    // What is asked together travels together: one journey to the server instead of one for each statement.
    pipeline: true,
    statement_timeout: 20_000,
    // Counts for waiting one's turn as well: on a very busy moment a form that comes late is better than one that is lost (R11).
    connectionTimeoutMillis: 20_000,
  });
  // An idle connection that the server closes is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < 150_000) {
      throw new StartFault(
        `The database is PostgreSQL ${Math.floor(version / 10_000)}; Meent needs 15 or newer.`,
      );
    }
  } catch (error) {
    await pool.end();
    if (error instanceof StartFault) throw error;
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new StartFault(`The database at ${withoutPassword(url)} cannot be reached: ${why}.`);
  }
  return database('postgres', pool, () => Promise.resolve());
}

async function openEmbedded(url: string, given?: PGlite): Promise<Database> {
  const inMemory = url.startsWith('memory:');
  const folder = inMemory ? undefined : url.replace(/^file:(\/\/)?/, '');
  if (folder !== undefined) makeFolder(folder);
  const unlock = folder === undefined ? () => undefined : lockFolder(folder);
  try {
    const lite = given ?? (await PGlite.create(folder ?? 'memory://'));
    const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, types: valueTypes });
    return database('pglite', pool, async () => {
      await lite.close();
      unlock();
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StartFault(
      `The data folder ${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function database(kind: Database['kind'], pool: pg.Pool, afterwards: () => Promise<void>): Database {
  const kysely = new Kysely<object>({ dialect: new PostgresDialect({ pool: keepingPlans(pool) }) });
  return {
    kind,
    kysely,
    pool,
    committed: { count: 0 },
    close: async () => {
      await pool.end();
      await afterwards();
    },
  };
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ':…@');
}

// Calendar days stay 'YYYY-MM-DD', instants become Temporal, big integers numbers (ours never pass 2^53).
const dateType = 1082;
const timestampType = 1184;
const bigintType = 20;
const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === dateType) return (text: string) => text;
      if (oid === timestampType) return (text: string) => Temporal.Instant.from(text);
      if (oid === bigintType) return Number;
    }
    return standardParser(oid);
  },
};

/** The driver's own reading of a type, whose result it cannot name. */
function standardParser(oid: number): (text: string) => unknown {
  const types: { getTypeParser(oid: number, format: 'text'): (text: string) => unknown } = pg.types;
  return types.getTypeParser(oid, 'text');
}
