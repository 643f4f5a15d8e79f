// SPDX-License-Identifier: EUPL-1.2
import type { PoolClient } from 'pg';
import { type Hit, type Reader, searchDocuments } from '../src/features/document-texts/index.ts';
import { newId } from '../src/kernel/ids.ts';
import { questionOf } from '../src/kernel/question.ts';
import { inMunicipality } from '../src/platform/db/opener.ts';
import { type Figure, type Table, inMillis, median } from './figures.ts';
import type { BenchHouse } from './houses.ts';
import { fillDocuments } from './fill-documents.ts';

const aim = 100;
/** Each with how common it is: in nearly every document, in many, in a few, two at once, and one in titles too. */
const searches: readonly (readonly [string, string, number?])[] = [
  ['gemeente', 'in nearly all'],
  ['gemeente wijk', 'two that are in nearly all'],
  ['bestemmingsplan', 'in many'],
  ['gemeente appelvink', 'a common and a rare one'],
  ['appelvink', 'in a few'],
  ['gemeente', 'in nearly all, its second page', 20],
  ['gemeente', 'in nearly all, its last page', 580],
  ['"gemeente wijk"', 'a phrase of two that are in nearly all'],
  ['"bestemmingsplan gemeente"', 'a phrase of which one is in many'],
  ['"appelvink gemeente raad"', 'a phrase that is nowhere'],
  ['wijk -bestemmingsplan', 'one that is in nearly all, without one that is in many'],
];

/** Full text over documents of 20 pages of 400 words, for everyone and for somebody who works here. */
export async function benchDocuments(one: BenchHouse, count: number, turns: number): Promise<Table> {
  const client: PoolClient = await one.house.db.pool.connect();
  try {
    await fillDocuments(client, one.town.municipality.id, count);
  } finally {
    client.release();
  }
  const figures: Figure[] = [];
  const readers: readonly (readonly [string, Reader])[] = [
    ['everyone', { kind: 'public' }],
    [
      'who works here',
      { kind: 'staff', personId: newId(), at: one.house.deps.clock.now(), seesConfidentialOf: [] },
    ],
  ];
  for (const [words, how, skipped = 0] of searches)
    for (const [whom, reader] of readers) {
      const { times, found } = await timed(one, { words, skipped, reader, turns });
      figures.push({
        what: `${words} (${how}), ${whom}`,
        values: [inMillis(median(times)), inMillis(Math.max(...times)), String(found)],
        aim: `≤ ${aim} ms`,
        reached: median(times) <= aim,
      });
    }
  return {
    title: `(k) Full text over ${count.toLocaleString('en')} documents of 20 pages, 8,000 words each`,
    columns: ['median', 'slowest', 'shown'],
    figures,
    remarks: ['The search and the words around what was sought, for the 20 best, as the pages ask it.'],
  };
}

type Asked = {
  readonly words: string;
  readonly skipped: number;
  readonly reader: Reader;
  readonly turns: number;
};

async function timed(
  { house, town }: BenchHouse,
  { words, skipped, reader, turns }: Asked,
): Promise<{ readonly times: number[]; readonly found: number }> {
  const times: number[] = [];
  const question = questionOf(words);
  let hits: readonly Hit[] = [];
  for (let turn = -3; turn < turns; turn += 1) {
    const began = performance.now();
    hits = await inMunicipality(house.deps, town.municipality.id, (trx) =>
      searchDocuments(trx, reader, { question, limit: 20, skipped }),
    );
    if (turn >= 0) times.push(performance.now() - began);
  }
  if (hits.length === 0 && !words.startsWith('"')) throw new Error(`Nothing is found with ${words}.`);
  return { times, found: hits.length };
}
