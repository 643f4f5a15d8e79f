// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from './debian-packages.ts';

/** What the scanner of the tests takes for a virus; it knows no others. */
export const madeUpVirus = 'MEENT-MADE-UP-VIRUS-FOR-TESTS';

export type VirusServer = {
  /** For CLAMAV_URL. */
  readonly url: string;
  stop(): Promise<void>;
};

const usualPlaces = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'];

/**
 * The path of ClamAV's server: the one in $CLAMD or where systems put it; as root on Debian it is installed when there is none.
 * @throws when there is none and it cannot be installed; the message says what to do.
 */
export async function ensureClamd(): Promise<string> {
  const find = (): string | undefined =>
    (process.env.CLAMD ? [process.env.CLAMD] : usualPlaces).find((path) => existsSync(path));
  const found = find();
  if (found) return found;
  const why = await installPackages(['clamav-daemon']);
  const installed = find();
  if (installed) return installed;
  throw new Error(
    'No clamd was found: install one (on Debian: apt-get install clamav-daemon), or give its path in CLAMD.' +
      (why && `\n${why}`),
  );
}

/** A real virus scanner of our own, with one made-up signature, on a socket in a temporary folder. */
export async function startVirusServer(): Promise<VirusServer> {
  const clamd = await ensureClamd();
  const folder = await mkdtemp(join(tmpdir(), 'meent-clamd-'));
  mkdirSync(join(folder, 'signatures'));
  const hex = Buffer.from(madeUpVirus).toString('hex');
  writeFileSync(join(folder, 'signatures', 'made-up.ndb'), `Meent.MadeUp:0:*:${hex}\n`);
  const socket = join(folder, 'clamd.sock');
  const config = join(folder, 'clamd.conf');
  const lines = ['Foreground yes', `LocalSocket ${socket}`, `DatabaseDirectory ${folder}/signatures`];
  writeFileSync(config, `${lines.join('\n')}\n`);
  const child = spawn(clamd, ['-c', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => log.push(part.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let attempt = 0; !(await answers(socket)); attempt += 1) {
    if (attempt > 200 || child.exitCode !== null) throw new Error(`clamd did not start:\n${log.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `unix:${socket}`,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
