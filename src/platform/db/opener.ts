// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from 'kysely';
import { type Id, isId } from '../../kernel/ids.ts';
import type { Database } from './open.ts';

declare const inside: unique symbol;

/** A transaction inside one municipality: the only thing that a store accepts. */
export type Trx = Kysely<object> & { readonly [inside]: true };

const municipalities = new WeakMap<Kysely<object>, Id>();

/** From here on the connection is a transaction of this municipality. */
function enter(connection: Kysely<object>, municipalityId: Id): asserts connection is Trx {
  municipalities.set(connection, municipalityId);
}

/** The municipality that a transaction was opened for. */
export function municipalityOf(trx: Trx): Id {
  const id = municipalities.get(trx);
  if (!id) throw new TypeError('This transaction was not opened by inMunicipality.');
  return id;
}

/**
 * Opens a transaction for one municipality and does `work` in it; commits when it returns, rolls back when it throws.
 * Role and municipality are set in the same round trip as `begin`; from there on row-level security shows and takes
 * only that municipality's rows, whatever a query forgets (R9).
 */
export async function inMunicipality<T>(
  deps: { db: Database },
  municipalityId: Id,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  if (!isId(municipalityId)) throw new TypeError('A municipality id is needed to open a transaction.');
  // Compiling a question takes a server longer than answering any of ours: the red thread of thousands took three times as long.
  const begin = `begin; set local role meent_app; set local app.municipality = '${municipalityId}'; set local jit = off`;
  return deps.db.kysely.connection().execute(async (connection) => {
    try {
      await sql.raw(begin).execute(connection);
      enter(connection, municipalityId);
      const value = await work(connection);
      await commit(connection);
      deps.db.committed.count += 1;
      return value;
    } catch (error) {
      // When the connection itself is lost there is nothing left to roll back; the first error is the one that tells.
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => undefined);
      throw error;
    }
  });
}

async function commit(connection: Kysely<object>): Promise<void> {
  const { rows } = await sql.raw<{ command?: string }>('commit').execute(connection);
  // PostgreSQL answers COMMIT with ROLLBACK when an earlier statement failed and its error was swallowed.
  if (rows[0]?.command === 'ROLLBACK')
    throw new Error('The transaction was already aborted when it was committed.');
}
