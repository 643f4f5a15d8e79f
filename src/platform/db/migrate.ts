// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { StartFault } from '../start-fault.ts';
import type { Database } from './open.ts';

const advisoryLock = 7_033_368; // 'MEENT' on a phone's keys; two nodes that start at once migrate one after the other
const ledger = `create schema if not exists meent_system;
  create table if not exists meent_system.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now());
  comment on table meent_system.migrations is 'Which numbered SQL files this database has had.'`;

/**
 * Brings the database up to date with migrations/*.sql, in order, each in a transaction of its own. Forward only.
 * @throws StartFault when a file that was applied has been changed since, or when a file fails.
 */
export async function migrate(db: Database): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query(`select pg_advisory_lock(${advisoryLock})`);
    await client.query(ledger);
    const done = new Map<string, string>();
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from meent_system.migrations',
    );
    for (const row of rows) done.set(row.name, row.checksum);
    for (const file of migrationFiles()) {
      const before = done.get(file.name);
      if (before === file.checksum) continue;
      if (before !== undefined)
        throw new StartFault(`Migration ${file.name} was changed after it was applied.`);
      await apply(client, file);
    }
    // A restored backup brings transaction ids of another server; see the journal table's comment.
    await client.query(
      `update journal set txid = '3'::xid8 where txid >= pg_snapshot_xmax(pg_current_snapshot())`,
    );
  } finally {
    await client.query(`select pg_advisory_unlock(${advisoryLock})`).catch(() => undefined);
    client.release();
  }
}

type MigrationFile = { name: string; text: string; checksum: string };

export function migrationFiles(): MigrationFile[] {
  const folder = join(packageRoot(), 'migrations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    });
}

async function apply(
  client: { query(text: string, values?: unknown[]): Promise<unknown> },
  file: MigrationFile,
): Promise<void> {
  try {
    await client.query('begin');
    await client.query(file.text);
    await client.query('insert into meent_system.migrations (name, checksum) values ($1, $2)', [
      file.name,
      file.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new StartFault(
      `Migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
