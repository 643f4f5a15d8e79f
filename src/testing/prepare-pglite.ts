// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';

/** Migrates an embedded database once and keeps a dump of it, which a test file loads in a fraction of the time. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = await mkdtemp(join(tmpdir(), 'meent-pglite-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const database = await openDatabase(join(folder, 'data'));
  await migrate(database);
  await database.close();
  const migrated = await PGlite.create(join(folder, 'data'));
  const dump = join(folder, 'dump.tar');
  await writeFile(dump, new Uint8Array(await (await migrated.dumpDataDir('none')).arrayBuffer()));
  await migrated.close();
  project.provide('preparedDatabase', { kind: 'pglite', dump });
  return remove;
}
