// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { chownSync, rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { finish } from './child.ts';
import { findPostgres, type PostgresBinaries } from './postgres-binaries.ts';

export type PostgresServer = {
  /** The address of the server for a role that, as in production, is no superuser; its database is empty. */
  readonly url: string;
  /** Such as "PostgreSQL 15 from /usr/lib/postgresql/15/bin". */
  readonly description: string;
  stop(): Promise<void>;
};

type User = { readonly uid: number; readonly gid: number };

/**
 * Starts a PostgreSQL server of our own in a temporary folder on a free port of this machine, without a password and
 * (unless `isDurable`) without waiting for the disk: for tests and measurements only. It ends with this process, however that ends.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  const user = await unprivilegedUser();
  const folder = await mkdtemp(join(tmpdir(), 'meent-postgres-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  if (user) chownSync(folder, user.uid, user.gid);
  const binaries = await reachableBy(user, await findPostgres(), folder);
  const data = join(folder, 'data');
  const made = await finish(
    join(binaries.folder, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder },
  );
  if (made.code !== 0) throw new Error(`PostgreSQL could not make its data folder:\n${made.output}`);
  const port = await freePort();
  const stop = await run(binaries, { folder, port, user, settings: isDurable ? durable : hasty });
  await makeOwner(port);
  return {
    url: `postgres://meent@127.0.0.1:${port}/meent`,
    description: `PostgreSQL ${binaries.version} from ${binaries.folder}`,
    stop: async () => {
      await stop();
      remove();
      process.off('exit', remove);
    },
  };
}

/** PostgreSQL refuses to run as root; then it runs as `postgres`, `nobody`, or a user made for it. */
async function unprivilegedUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = (await lookUp('postgres')) ?? (await lookUp('nobody'));
  if (existing) return existing;
  await finish('useradd', ['--system', '--no-create-home', 'meent-test']);
  const made = await lookUp('meent-test');
  if (made) return made;
  throw new Error(
    'PostgreSQL does not run as root: make a user `postgres`, or run the tests as another user.',
  );
}

async function lookUp(name: string): Promise<User | undefined> {
  const [uid, gid] = await Promise.all([finish('id', ['-u', name]), finish('id', ['-g', name])]);
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}

/** Binaries below a folder that is closed for others, such as /root, are copied to where the user can run them. */
async function reachableBy(
  user: User | undefined,
  binaries: PostgresBinaries,
  folder: string,
): Promise<PostgresBinaries> {
  if (!user) return binaries;
  const tried = await finish(join(binaries.folder, 'postgres'), ['--version'], { ...user, cwd: folder });
  if (tried.code === 0) return binaries;
  const copy = join(folder, 'native');
  await cp(dirname(binaries.folder), copy, { recursive: true, verbatimSymlinks: true });
  return { ...binaries, folder: join(copy, 'bin') };
}

/** For the rest as PostgreSQL comes. */
const durable = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
};
const hasty = { ...durable, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * A shell stands between us and the server. When our end of its input closes, which also happens when this process is
 * killed, it stops the server and removes the folder.
 */
const watchdog = `
  trap '' INT TERM HUP
  folder=$1; shift
  exec 3<&0
  "$@" </dev/null 3<&- & server=$!
  { cat <&3; kill -INT $server; } >/dev/null 2>&1 &
  wait $server
  rm -rf "$folder"`;

type Running = {
  readonly folder: string;
  readonly port: number;
  readonly user: User | undefined;
  readonly settings: Readonly<Record<string, string>>;
};

async function run(
  binaries: PostgresBinaries,
  { folder, port, user, settings }: Running,
): Promise<() => Promise<void>> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [
    join(binaries.folder, 'postgres'),
    '-D',
    join(folder, 'data'),
    '-p',
    String(port),
    ...options,
  ];
  const child = spawn('sh', ['-c', watchdog, 'sh', folder, ...command], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  child.stderr.on('data', (part: Buffer) => log.push(part.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let running = true;
  void ended.then(() => {
    running = false;
  });
  for (let attempt = 0; !(await answers(port)); attempt += 1) {
    if (!running || attempt > 300) throw new Error(`PostgreSQL did not start:\n${log.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    child.stdin.end();
    await ended;
  };
}

async function answers(port: number): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

async function makeOwner(port: number): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('create role meent login createdb createrole');
  await client.query('create database meent owner meent');
  await client.end();
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
