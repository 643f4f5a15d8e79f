// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../platform/db/open.ts';
import { openCopy } from './embedded-copy.ts';

declare module 'vitest' {
  // Vitest asks for an interface here: it adds up what each file declares.
  export interface ProvidedContext {
    preparedDatabase: PreparedDatabase;
  }
}

/** What the global set-up made once, and every test file gets a copy of. */
export type PreparedDatabase =
  | { readonly kind: 'pglite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly template: string };

/**
 * A database with all migrations, of the kind that this run tests on, shared with nobody. Ask one per test file, in
 * `beforeAll`, and close it in `afterAll`; tests make a municipality of their own in it.
 */
export async function testDatabase(): Promise<Database> {
  const prepared = inject('preparedDatabase');
  if (prepared.kind === 'pglite') return openDatabase('memory:', { lite: await openCopy(prepared.folder) });
  const name = `meent_test_${randomBytes(6).toString('hex')}`;
  await onServer(prepared.url, `create database ${name} template ${prepared.template}`);
  const database = await openDatabase(databaseAt(prepared.url, name));
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(prepared.url, `drop database ${name}`);
    },
  };
}

/** One statement outside any transaction, as making and dropping databases needs. */
export async function onServer(url: string, statement: string): Promise<void> {
  const server = await openDatabase(url, { connections: 1 });
  try {
    await server.pool.query(statement);
  } finally {
    await server.close();
  }
}

export function databaseAt(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
