// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/platform/package-root.ts';

/** What the server's process holds, in bytes; `heap` after collecting what nobody uses any more. */
export type Memory = { readonly resident: number; readonly heap: number };
export type BenchServer = { readonly address: string; memory(): Promise<Memory>; stop(): Promise<void> };

/** Starts the built product as a process of its own, as in production, with something beside it that tells how much memory it has. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<BenchServer> {
  const root = packageRoot();
  const child = fork(join(root, 'dist', 'server', 'main.js'), {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DEMO: 'off', LOG_LEVEL: 'error', ...settings },
    execArgv: ['--expose-gc', '--import', join(root, 'bench', 'telling-memory.ts')],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    address: await addressOf(child),
    memory: () =>
      new Promise((resolve, reject) => {
        child.once('message', (told: Memory) => resolve(told));
        child.send('memory', (error) => {
          if (error) reject(error);
        });
      }),
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      if (code !== 0) throw new Error(`The server ended with code ${code}.`);
    },
  };
}

/** As its greeting says. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`The server did not start, code ${code}: ${said}`)));
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const port = /running at http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
      // What it says afterwards are errors.
      if (port && said.endsWith('}\n')) process.stderr.write(part);
    });
  });
}
