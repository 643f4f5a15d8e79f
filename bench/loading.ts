// SPDX-License-Identifier: EUPL-1.2
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/platform/package-root.ts';
import type { Load, Loaded, Order, Reply } from './load-generator.ts';
import type { SteadilyLoaded, SteadyLoad } from './steady-load.ts';

export type LoadGenerator = {
  /** As many as it can. */
  run(load: Load): Promise<Loaded>;
  /** So many a second. */
  runSteadily(load: SteadyLoad): Promise<SteadilyLoaded>;
  stop(): void;
};

/** Starts the process that asks. One load at a time. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(packageRoot(), 'bench', 'load-generator.ts'));
  const order = (asked: Order): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const fail = (code: number | null): void =>
        reject(new Error(`The load generator ended with code ${code}.`));
      child.once('exit', fail);
      child.once('message', (reply: Reply) => {
        child.off('exit', fail);
        resolve(reply);
      });
      child.send(asked);
    });
  return {
    run: async (load) => {
      const reply = await order({ load });
      if ('loaded' in reply) return reply.loaded;
      throw new Error('fault' in reply ? reply.fault : 'The load generator did something else.');
    },
    runSteadily: async (steady) => {
      const reply = await order({ steady });
      if ('steadily' in reply) return reply.steadily;
      throw new Error('fault' in reply ? reply.fault : 'The load generator did something else.');
    },
    stop: () => {
      child.disconnect();
    },
  };
}
