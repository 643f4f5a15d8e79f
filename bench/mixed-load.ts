// SPDX-License-Identifier: EUPL-1.2
import { openDatabase } from '../src/platform/db/open.ts';
import { startMailServer } from '../src/testing/mail-server.ts';
import { type Table, asRatio, inMillis, inWhole } from './figures.ts';
import type { BenchHouse } from './houses.ts';
import type { LoadGenerator } from './loading.ts';
import { type Mixed, type Written, makeMixed } from './mixed-requests.ts';
import { type BenchServer, type Memory, startServer } from './server.ts';
import type { Answered, SteadilyLoaded } from './steady-load.ts';

const perSecond = 200;
const mostGrowth = 1.2;

type Held = { readonly first: Memory; readonly last: Memory };

/**
 * As on a busy day: residents and staff open pages, and one in twenty requests brings something. The built product in a process of
 * its own, with its rounds and its mail, asked at a steady pace. Counts what is no success, looks whether all that was taken is there,
 * and compares its memory after a quarter of the time with that at the end.
 */
export async function benchMixedLoad(one: BenchHouse, load: LoadGenerator, seconds: number): Promise<Table> {
  const requests = await makeMixed(one, seconds * perSecond);
  await one.leave();
  const mail = await startMailServer();
  const server = await startServer({
    DATABASE_URL: one.databaseUrl,
    FILES: one.files,
    TRUST_PROXY: 'on',
    SMTP_URL: mail.url,
    MAIL_FROM: 'bench@meent.example',
  });
  const { loaded, held } = await ask(server, load, { requests, seconds });
  await mail.stop();
  const written = requests.flatMap(({ writes }, index) =>
    writes && isFine(loaded.answers[index]) ? [writes] : [],
  );
  return tableOf(one, requests, {
    loaded,
    held,
    accepted: written.length,
    missing: await findMissing(one, written),
  });
}

async function ask(
  server: BenchServer,
  load: LoadGenerator,
  { requests, seconds }: { readonly requests: readonly Mixed[]; readonly seconds: number },
): Promise<{ loaded: SteadilyLoaded; held: Held }> {
  try {
    const loading = load.runSteadily({ url: server.address, perSecond, requests });
    const [loaded, first] = await Promise.all([
      loading,
      new Promise((resolve) => setTimeout(resolve, (seconds / 4) * 1000)).then(() => server.memory()),
    ]);
    return { loaded, held: { first, last: await server.memory() } };
  } finally {
    await server.stop();
  }
}

function isFine(answered: Answered | undefined): boolean {
  return answered?.status !== undefined && answered.status >= 200 && answered.status < 400;
}

/** Of what was said to be taken: what is not in the database, once the server has ended. */
async function findMissing(one: BenchHouse, accepted: readonly Written[]): Promise<number> {
  const db = await openDatabase(one.databaseUrl);
  try {
    const marks = accepted.map(({ mark }) => mark);
    const { rows } = await db.pool.query<{ mark: string }>(
      `select c.subject as mark from contributions c where c.subject = any ($1::text[])
         and exists (select from journal j where j.subject_id = c.id) and exists (select from mails m where m.about_id = c.id)
       union all select submission_key::text from contribution_messages where submission_key::text = any ($1::text[])`,
      [marks],
    );
    const found = rows.map(({ mark }) => mark);
    if (new Set(found).size !== found.length) throw new Error('Something that was sent once is there twice.');
    return marks.length - found.length;
  } finally {
    await db.close();
  }
}

type Outcome = {
  readonly loaded: SteadilyLoaded;
  readonly held: Held;
  readonly accepted: number;
  readonly missing: number;
};

function tableOf(
  one: BenchHouse,
  requests: readonly Mixed[],
  { loaded: { answers, seconds }, held, accepted, missing }: Outcome,
): Table {
  const errors = answers.filter((answered) => !isFine(answered)).length;
  const growth = held.last.resident / held.first.resident;
  const megabytes = ({ resident }: Memory): string => `${inWhole(resident / 1e6)} MB`;
  const line = (what: string, chosen: readonly Answered[]) => ({
    what,
    values: [inWhole(chosen.length), ...[0.5, 0.95, 0.99].map((part) => inMillis(quantile(chosen, part)))],
  });
  const kinds = [...new Set(requests.map(({ what }) => what))];
  return {
    title: `(f) ${perSecond} requests a second, mixed, ${inWhole(seconds)} seconds (${one.count.toLocaleString('en')} contributions)`,
    columns: ['answers', 'p50', 'p95', 'p99'],
    figures: [
      line('all together', answers),
      ...kinds.map((kind) =>
        line(
          kind,
          answers.filter((_, index) => requests[index]?.what === kind),
        ),
      ),
      {
        what: 'answered in a second',
        values: [inWhole(answers.length / seconds), '', '', ''],
        aim: `≥ ${perSecond * 0.95}`,
        reached: answers.length / seconds >= perSecond * 0.95,
      },
      { what: 'no success', values: [inWhole(errors), '', '', ''], aim: '0', reached: errors === 0 },
      {
        what: `of ${inWhole(accepted)} taken in, not there`,
        values: [inWhole(missing), '', '', ''],
        aim: '0',
        reached: missing === 0,
      },
      {
        what: `memory, ${megabytes(held.first)} to ${megabytes(held.last)}`,
        values: [asRatio(growth), '', '', ''],
        aim: `≤ ${mostGrowth}`,
        reached: growth <= mostGrowth,
      },
    ],
    remarks: [
      `Used heap after collecting: ${inWhole(held.first.heap / 1e6)} MB after a quarter of the time, ${inWhole(held.last.heap / 1e6)} MB at the end.`,
      ...(errors > 0 ? [`What was no success: ${JSON.stringify(countFaults(requests, answers))}.`] : []),
    ],
  };
}

function quantile(answers: readonly Answered[], part: number): number {
  const sorted = answers.map(({ millis }) => millis).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function countFaults(requests: readonly Mixed[], answers: readonly Answered[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [index, answered] of answers.entries()) {
    if (isFine(answered)) continue;
    const name = `${requests[index]?.what ?? ''} ${answered.status ?? answered.fault ?? ''}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
