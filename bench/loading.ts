// SPDX-License-Identifier: EUPL-1.2
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/platform/package-root.ts';
import type { Load, Loaded } from './load-generator.ts';

export type LoadGenerator = { run(load: Load): Promise<Loaded>; stop(): void };

type Reply = { readonly loaded?: Loaded; readonly fault?: string };

/** Starts the process that asks. One load at a time. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(packageRoot(), 'bench', 'load-generator.ts'));
  return {
    run: (load) =>
      new Promise((resolve, reject) => {
        const fail = (code: number | null): void =>
          reject(new Error(`The load generator ended with code ${code}.`));
        child.once('exit', fail);
        child.once('message', (reply: Reply) => {
          child.off('exit', fail);
          if (reply.loaded) resolve(reply.loaded);
          else reject(new Error(reply.fault));
        });
        child.send(load);
      }),
    stop: () => {
      child.disconnect();
    },
  };
}
