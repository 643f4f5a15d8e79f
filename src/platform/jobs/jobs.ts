// SPDX-License-Identifier: EUPL-1.2
import { CompiledQuery } from 'kysely';
import { PgBoss } from 'pg-boss';
import type { Id } from '../../kernel/ids.ts';
import type { Database } from '../db/open.ts';
import type { Trx } from '../db/opener.ts';
import type { Log } from '../log/log.ts';

/** Work for after the commit. A job is written in the transaction of its cause: both are there, or neither. */
export type Jobs = {
  enqueue(trx: Trx, name: string, data: JobData): Promise<void>;
  /** Many at once, in one statement. */
  enqueueAll(trx: Trx, name: string, each: readonly JobData[]): Promise<void>;
};

export type JobData = {
  readonly municipalityId: Id;
  readonly [field: string]: string | number | boolean | null;
};

export type JobKind = {
  readonly name: string;
  /** Throws to be tried again, later and later. */
  readonly handle: (data: JobData) => Promise<void>;
  readonly retries: number;
};

export type RunningJobs = Jobs & { stop(): Promise<void> };

/**
 * Starts the queue on the application's own pool (an embedded database has no other) and the workers of each kind.
 * `work: false` only takes jobs in; another process does them.
 */
export async function startJobs(
  db: Database,
  kinds: readonly JobKind[],
  options: { log: Log; work: boolean },
): Promise<RunningJobs> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => db.pool.query(text, values) },
    backend: db.kind,
    schema: 'pgboss',
    supervise: options.work,
    schedule: false,
  });
  boss.on('error', (error: unknown) => options.log.error({ err: error }, 'The job queue reports an error.'));
  await boss.start();
  for (const kind of kinds) await prepare(boss, kind);
  await db.pool.query(grants);
  if (options.work) for (const kind of kinds) await startWorker(boss, kind);
  return {
    enqueue: async (trx, name, data) => {
      await boss.send(name, data, { db: onTransaction(trx) });
    },
    enqueueAll: async (trx, name, each) => {
      const jobs = each.map((data) => ({ data }));
      if (jobs.length > 0) await boss.insert(name, jobs, { db: onTransaction(trx) });
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000, close: false }),
  };
}

// Requests run as meent_app: they may put a job in the queue, in their own transaction.
const grants = `grant usage on schema pgboss to meent_app;
  grant select, insert, update on all tables in schema pgboss to meent_app;
  grant execute on all functions in schema pgboss to meent_app;`;

async function prepare(boss: PgBoss, kind: JobKind): Promise<void> {
  await boss.createQueue(kind.name, {
    retryLimit: kind.retries,
    retryBackoff: true,
    retryDelay: 5,
    retryDelayMax: 3600,
    expireInSeconds: 300,
  });
  // Warms the queue cache: a first send inside a transaction would otherwise ask the single embedded connection, and wait for
  // itself for ever. This send writes nothing: what it would write goes to a stand-in.
  await boss.send(
    kind.name,
    {},
    { db: { executeSql: () => Promise.resolve({ rows: [{ id: kind.name }] }) } },
  );
}

async function startWorker(boss: PgBoss, kind: JobKind): Promise<void> {
  await boss.work<JobData>(kind.name, { pollingIntervalSeconds: 1, batchSize: 20 }, async (batch) => {
    const failures: unknown[] = [];
    for (const job of batch) await kind.handle(job.data).catch((error: unknown) => failures.push(error));
    // The whole batch is tried again, so every kind of job leaves alone what it has already done.
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} of ${batch.length} jobs failed.`);
  });
}

function onTransaction(trx: Trx): {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
} {
  return {
    executeSql: async (text, values = []) => {
      const { rows } = await trx.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
