// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';
import { databaseAt, onServer } from './database.ts';
import { startPostgres } from './postgres-server.ts';

/**
 * Starts a server, or takes the one of MEENT_TEST_DATABASE_URL (its role must be allowed to make databases and roles),
 * and migrates a database there once, of which each test file gets a copy.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.MEENT_TEST_DATABASE_URL;
  const server = given ? undefined : await startPostgres();
  const url = server?.url ?? given ?? '';
  const template = `meent_template_${randomBytes(6).toString('hex')}`;
  await onServer(url, `create database ${template}`);
  const database = await openDatabase(databaseAt(url, template));
  await migrate(database);
  await database.close();
  project.provide('preparedDatabase', { kind: 'postgres', url, template });
  return async () => {
    if (given) await onServer(given, `drop database ${template}`);
    await server?.stop();
  };
}
