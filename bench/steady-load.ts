// SPDX-License-Identifier: EUPL-1.2
// Asks at a steady pace, whatever the answers do: what is late counts as late, as for people who do not wait for each other.
import { Agent, request } from 'node:http';
import type { Asked } from './load-generator.ts';

export type SteadyLoad = {
  readonly url: string;
  readonly perSecond: number;
  readonly requests: readonly Asked[];
};

/** What came of one request, in the order of the requests; without a status nothing was answered. */
export type Answered = { readonly status?: number; readonly fault?: string; readonly millis: number };
export type SteadilyLoaded = { readonly answers: readonly Answered[]; readonly seconds: number };

const patience = 30_000;

/** Sends each request once, at its own moment, and measures from that moment on. */
export async function runSteadily({ url, perSecond, requests }: SteadyLoad): Promise<SteadilyLoaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const started = performance.now();
  const under: Promise<Answered>[] = [];
  while (under.length < requests.length) {
    const due = Math.min(requests.length, ((performance.now() - started) / 1000) * perSecond);
    while (under.length < due) {
      const asked = requests[under.length];
      if (!asked) break;
      under.push(ask(agent, url, { asked, moment: started + (under.length / perSecond) * 1000 }));
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const answers = await Promise.all(under);
  agent.destroy();
  return { answers, seconds: (performance.now() - started) / 1000 };
}

type Turn = { readonly asked: Asked; readonly moment: number };

function ask(agent: Agent, url: string, { asked, moment }: Turn): Promise<Answered> {
  return new Promise((resolve) => {
    const end = (came: Omit<Answered, 'millis'>): void =>
      resolve({ ...came, millis: performance.now() - moment });
    const { method = 'GET', path = '/', headers = {}, body } = asked;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      new URL(path, url),
      { agent, method, headers: { ...headers, ...length } },
      (answer) => {
        answer.on('end', () => end(answer.statusCode === undefined ? {} : { status: answer.statusCode }));
        answer.on('error', (error) => end({ fault: String(error) }));
        answer.resume();
      },
    );
    sent.setTimeout(patience, () => sent.destroy(new Error('No answer in time.')));
    sent.on('error', (error) => end({ fault: String(error) }));
    sent.end(body);
  });
}
