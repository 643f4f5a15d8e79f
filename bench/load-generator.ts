// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own, so that asking takes no time from the server that is measured. Talks with loading.ts.
import autocannon from 'autocannon';
import { type SteadilyLoaded, type SteadyLoad, runSteadily } from './steady-load.ts';

export type Asked = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly method?: 'GET' | 'POST';
  readonly path?: string;
};
export type Load = {
  readonly url: string;
  readonly connections: number;
  /** For so long the same request, or each of these requests once. */
  readonly seconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly requests?: readonly Asked[];
};
export type Loaded = {
  readonly perSecond: number;
  readonly answers: number;
  readonly byStatus: Readonly<Record<string, number>>;
};

async function run(load: Load): Promise<Loaded> {
  const { url, connections, seconds, headers = {}, requests = [] } = load;
  const byStatus: Record<string, number> = {};
  let clients = 0;
  const each = requests.length > 0;
  const share = Math.floor(requests.length / connections);
  const started = performance.now();
  let answers = 0;
  let last = started;
  const options: autocannon.Options = {
    url,
    connections,
    headers,
    timeout: 30,
    ...(each ? { amount: share * connections } : { duration: seconds ?? 3 }),
    setupClient: (client) => {
      if (!each) return;
      client.setRequests(requests.slice(clients * share, (clients + 1) * share).map((one) => ({ ...one })));
      clients += 1;
    },
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error, ended) => {
      if (error) reject(error instanceof Error ? error : new Error(String(error)));
      else resolve(ended);
    });
    instance.on('response', (_client, status) => {
      answers += 1;
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      last = performance.now();
    });
  });
  if (result.errors > 0) byStatus.error = result.errors;
  return { perSecond: (answers / (last - started)) * 1000, answers, byStatus };
}

export type Order = { readonly load: Load } | { readonly steady: SteadyLoad };
export type Reply =
  { readonly loaded: Loaded } | { readonly steadily: SteadilyLoaded } | { readonly fault: string };

async function carryOut(order: Order): Promise<Reply> {
  return 'load' in order ? { loaded: await run(order.load) } : { steadily: await runSteadily(order.steady) };
}

process.on('message', (order: Order) => {
  carryOut(order).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ fault: String(error) }),
  );
});
