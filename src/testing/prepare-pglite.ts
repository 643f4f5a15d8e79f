// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate, migrationFiles } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';
import { packageRoot } from '../platform/package-root.ts';

/**
 * Migrates an embedded database once and keeps its folder below node_modules/.cache until a migration or PGlite changes.
 * Each test file gets a copy of it in a fraction of the time.
 */
export async function setup(project: TestProject): Promise<void> {
  const cache = join(packageRoot(), 'node_modules', '.cache', 'meent-embedded');
  const folder = join(cache, fingerprint());
  mkdirSync(cache, { recursive: true });
  if (!existsSync(folder)) await prepare(cache, folder);
  project.provide('preparedDatabase', { kind: 'pglite', folder });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const { name, checksum } of migrationFiles()) hash.update(name).update(checksum);
  const lite = join(packageRoot(), 'node_modules', '@electric-sql', 'pglite', 'package.json');
  return hash.update(readFileSync(lite)).digest('hex').slice(0, 16);
}

async function prepare(cache: string, folder: string): Promise<void> {
  const making = mkdtempSync(join(cache, 'making-'));
  try {
    const database = await openDatabase(join(making, 'data'));
    await migrate(database);
    await database.close();
    for (const old of readdirSync(cache))
      if (!old.startsWith('making-')) rmSync(join(cache, old), { recursive: true, force: true });
    renameSync(join(making, 'data'), folder);
  } catch (error) {
    // Two runs at once: the other was ready first.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
