// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';

/** Migrates an embedded database once and keeps its folder, of which each test file gets a copy in a fraction of the time. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = await mkdtemp(join(tmpdir(), 'meent-pglite-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const data = join(folder, 'data');
  const database = await openDatabase(data);
  await migrate(database);
  await database.close();
  project.provide('preparedDatabase', { kind: 'pglite', folder: data });
  return remove;
}
