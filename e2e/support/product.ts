// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { finish } from '../../src/testing/child.ts';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '..', '..');

const entry = join(root, 'dist', 'server', 'main.js');
const stamp = join(root, 'dist', '.stamp');

export type Settings = Readonly<Record<string, string>>;

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type Product = {
  readonly url: string;
  readonly port: number;
  /** From the start of the process until the first page had come. */
  readonly firstPageMillis: number;
  /** Asks it to stop, as Ctrl+C does, or ends it there and then. */
  stop(how?: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<Ended>;
};

/** Builds the product when a source is newer than what was built, and gives the fingerprint of what it was built from. */
export async function built(): Promise<string> {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = globSync(['src/**/*.{ts,tsx,css}', 'demo/**/*.ts', 'package-lock.json'], { cwd: root });
  if (sources.some((name) => statSync(join(root, name)).mtimeMs > builtAt)) {
    const { code, output } = await finish(process.execPath, ['scripts/build.ts'], { cwd: root });
    if (code !== 0) throw new Error(`The product could not be built:\n${output}`);
  }
  return readFileSync(stamp, 'utf8');
}

/** A port that nobody has now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the built product as a process of its own and waits for its first page. */
export async function startProduct(settings: Settings): Promise<Product> {
  const started = performance.now();
  const port = Number(settings.PORT ?? (await freePort()));
  const url = `http://localhost:${port}`;
  const running = spawnProduct({ PORT: String(port), PUBLIC_URL: url, ...settings });
  await Promise.race([
    running.says('Meent is running at'),
    running.ended.then(({ code, stderr }) => {
      throw new Error(`Meent ended with code ${code} before it was running:\n${stderr}`);
    }),
  ]);
  const { status } = await fetch(url);
  const firstPageMillis = performance.now() - started;
  if (status !== 200) throw new Error(`The first page is a ${status}:\n${running.printed()}`);
  return {
    url,
    port,
    firstPageMillis,
    stop: (how = 'SIGTERM') => {
      running.child.kill(how);
      return running.ended;
    },
  };
}

/** Starts the built product where it cannot run, and waits until it has ended. */
export function runToItsEnd(settings: Settings): Promise<Ended> {
  return spawnProduct(settings).ended;
}

type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Until the text stands on standard output. */
  says(text: string): Promise<void>;
  printed(): string;
};

function spawnProduct(settings: Settings): Running {
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', ...settings };
  const child = spawn(process.execPath, [entry], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const forget = endWithUs(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      forget();
      resolve({ code: code ?? (signal ? 128 : 1), stdout, stderr });
    });
  });
  const says = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (stdout.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      look();
    });
  return { child, ended, says, printed: () => stdout + stderr };
}

/** However this process ends, the child does not outlive it. */
function endWithUs(child: ChildProcess): () => void {
  const kill = (): void => void child.kill('SIGKILL');
  const killAndEnd = (): void => {
    kill();
    process.exit(1);
  };
  process.once('exit', kill);
  process.once('SIGTERM', killAndEnd);
  return () => {
    process.off('exit', kill);
    process.off('SIGTERM', killAndEnd);
  };
}
