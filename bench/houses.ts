// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg, { type PoolClient } from 'pg';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { readAssets } from '../src/platform/http/assets.ts';
import { packageRoot } from '../src/platform/package-root.ts';
import { type House, openHouse } from '../src/start.ts';
import { startPostgres } from '../src/testing/postgres-server.ts';
import { fillTown } from './fill.ts';
import { type BenchTown, buildBenchTown } from './town.ts';

export type Kind = 'pglite' | 'postgres';

/** The application on a database of its own with so many contributions in it. */
export type BenchHouse = {
  readonly count: number;
  readonly fillSeconds: number;
  readonly town: BenchTown;
  readonly house: House;
  readonly app: FastifyInstance;
  /** Where its data is, for a server of its own. */
  readonly databaseUrl: string;
  readonly files: string;
  /** Lets go of the database and keeps what is in it, until `close`. */
  leave(): Promise<void>;
  close(): Promise<void>;
};

/** Where databases of one kind are made. Both wait for the disk at every commit, as in production. */
export type Place = {
  readonly description: string;
  open(count: number): Promise<BenchHouse>;
  close(): Promise<void>;
};

export async function openPlace(kind: Kind): Promise<Place> {
  return kind === 'postgres' ? postgresPlace() : pglitePlace();
}

async function postgresPlace(): Promise<Place> {
  const server = await startPostgres({ isDurable: true });
  const addressOf = (user: string, database: string): string =>
    Object.assign(new URL(server.url), { username: user, pathname: `/${database}` }).href;
  const asSuperuser = async <T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: addressOf('postgres', database) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  // Filling writes more than a server sees in a day: without this, checkpoints would come one upon another.
  await asSuperuser('postgres', (client) => client.query(`alter system set max_wal_size = '4GB'`));
  await asSuperuser('postgres', (client) => client.query('select pg_reload_conf()'));
  let made = 0;
  return {
    description: server.description,
    open: async (count) => {
      made += 1;
      const name = `bench_${made}`;
      await asSuperuser('postgres', (client) => client.query(`create database ${name} owner meent`));
      const opened = await openBenchHouse(addressOf('meent', name), count, (town) =>
        asSuperuser(name, (client) => fillTown(client, town, count)),
      );
      return {
        ...opened,
        close: async () => {
          await opened.close();
          await asSuperuser('postgres', (client) => client.query(`drop database ${name} with (force)`));
        },
      };
    },
    close: () => server.stop(),
  };
}

function pglitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'meent-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  let made = 0;
  return {
    description: 'PGlite in a folder',
    open: async (count) => {
      made += 1;
      const data = join(folder, String(made));
      const opened = await openBenchHouse(data, count, async (town, house) => {
        const client: PoolClient = await house.db.pool.connect();
        try {
          return await fillTown(client, town, count);
        } finally {
          client.release();
        }
      });
      return {
        ...opened,
        close: async () => {
          await opened.close();
          rmSync(data, { recursive: true, force: true });
        },
      };
    },
    close: async () => {
      remove();
      process.off('exit', remove);
    },
  };
}

type Fill = (town: BenchTown, house: House) => Promise<number>;

async function openBenchHouse(databaseUrl: string, count: number, fill: Fill): Promise<BenchHouse> {
  const files = mkdtempSync(join(tmpdir(), 'meent-bench-files-'));
  // With a mail server, so that each contribution brings a job; nobody listens there, and no worker runs: only taking in is measured.
  const settings = {
    DATABASE_URL: databaseUrl,
    FILES: files,
    DEMO: 'off',
    LOG_LEVEL: 'silent',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'bench@meent.example',
  };
  const house = await openHouse(readConfig(settings), { work: false });
  const town = await buildBenchTown(house.deps);
  const fillSeconds = await fill(town, house);
  const clientFolder = join(packageRoot(), 'dist', 'client');
  const app = await buildApp({
    ...house.deps,
    assets: readAssets(clientFolder),
    clientFolder,
    log: house.log,
    isDemoAllowed: false,
    trustProxy: true,
  });
  let left: Promise<void> | undefined;
  const leave = (): Promise<void> => (left ??= app.close().then(() => house.close()));
  return {
    count,
    fillSeconds,
    town,
    house,
    app,
    databaseUrl,
    files,
    leave,
    close: async () => {
      await leave();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
