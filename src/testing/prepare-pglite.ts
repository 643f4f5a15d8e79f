// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';

/** Migrates an embedded database once and keeps a dump of it, which a test file loads in a fraction of the time. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'meent-pglite-'));
  const database = await openDatabase(join(folder, 'data'));
  await migrate(database);
  await database.close();
  const migrated = await PGlite.create(join(folder, 'data'));
  const dump = join(folder, 'dump.tar');
  await writeFile(dump, new Uint8Array(await (await migrated.dumpDataDir('none')).arrayBuffer()));
  await migrated.close();
  project.provide('preparedDatabase', { kind: 'pglite', dump });
  return () => rm(folder, { recursive: true, force: true });
}
