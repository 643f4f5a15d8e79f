// SPDX-License-Identifier: EUPL-1.2
import { cpus } from 'node:os';
import { printTable } from './figures.ts';
import { benchCoherence } from './coherence.ts';
import { benchCouncilImport } from './council-import.ts';
import { benchDigests } from './digests.ts';
import { benchDocuments } from './documents.ts';
import { type BenchHouse, type Kind, type Place, openPlace } from './houses.ts';
import { startLoadGenerator } from './loading.ts';
import { benchMailIntake } from './mail-intake.ts';
import { benchMixedLoad } from './mixed-load.ts';
import { benchInitiatives } from './initiatives.ts';
import { benchMotions } from './motions.ts';
import { type Options, readOptions, usage } from './options.ts';
import { benchPages } from './pages.ts';
import { benchPointLookups } from './point-lookups.ts';
import { benchSizes } from './sizes.ts';
import { benchThreads } from './threads.ts';
import { benchSubmitting } from './submitting.ts';

const names: Readonly<Record<Kind, string>> = { pglite: 'Embedded', postgres: 'Server' };

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.error(usage);
  process.exit(2);
}
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`);
for (const kind of options.parts.some((part) => part !== 'd') ? options.kinds : [])
  await benchOn(kind, options);
if (options.parts.includes('d')) tellLookups();

async function benchOn(kind: Kind, asked: Options): Promise<void> {
  const place = await openPlace(kind);
  try {
    console.log(`\n${names[kind]} database: ${place.description}`);
    if (asked.parts.includes('a') || asked.parts.includes('b')) await benchLoads(place, asked);
    if (asked.parts.includes('e')) await benchNews(place, asked);
    if (asked.parts.includes('f')) await benchBusyDay(place, asked);
    if (asked.parts.includes('g')) await benchMails(place, asked);
    if (asked.parts.includes('j')) await benchMatrix(place, asked);
    if (asked.parts.includes('l')) await benchLists(place, asked);
    if (asked.parts.includes('i')) await benchResidents(place, asked);
    if (asked.parts.includes('m')) await benchCouncil(place, asked);
    if (asked.parts.includes('h')) await benchThread(place, asked);
    if (asked.parts.includes('k')) await benchTexts(place, kind, asked);
    if (asked.parts.includes('c')) await benchOnSizes(place, kind, asked);
  } finally {
    await place.close();
  }
}

async function benchLoads(place: Place, { parts, isQuick }: Options): Promise<void> {
  const load = startLoadGenerator();
  const one = await place.open(isQuick ? 1_000 : 10_000);
  try {
    await one.app.listen({ port: 0, host: '127.0.0.1' });
    if (parts.includes('a'))
      printTable(
        await benchPages(one, load, isQuick ? { rounds: 2, seconds: 1 } : { rounds: 5, seconds: 3 }),
      );
    if (parts.includes('b'))
      printTable(
        await benchSubmitting(one, load, isQuick ? { rounds: 2, forms: 200 } : { rounds: 5, forms: 1_000 }),
      );
  } finally {
    await one.close();
    load.stop();
  }
}

async function benchNews(place: Place, { isQuick }: Options): Promise<void> {
  const one = await place.open(1_000);
  try {
    printTable(await benchDigests(one, isQuick ? 5_000 : 100_000));
  } finally {
    await one.close();
  }
}

async function benchBusyDay(place: Place, { isQuick }: Options): Promise<void> {
  const load = startLoadGenerator();
  const one = await place.open(10_000);
  try {
    printTable(await benchMixedLoad(one, load, isQuick ? 10 : 120));
  } finally {
    await one.close();
    load.stop();
  }
}

async function benchMails(place: Place, { isQuick }: Options): Promise<void> {
  const one = await place.open(10_000);
  try {
    printTable(await benchMailIntake(one, isQuick ? 50 : 500));
  } finally {
    await one.close();
  }
}

async function benchMatrix(place: Place, { isQuick }: Options): Promise<void> {
  const one = await place.open(10_000);
  try {
    printTable(await benchCoherence(one, isQuick ? 9 : 51));
  } finally {
    await one.close();
  }
}
async function benchLists(place: Place, { isQuick }: Options): Promise<void> {
  const one = await place.open(1_000);
  try {
    printTable(await benchCouncilImport(one, isQuick ? 1_000 : 10_000));
  } finally {
    await one.close();
  }
}
async function benchTexts(place: Place, kind: Kind, { isQuick, isFull }: Options): Promise<void> {
  const isLong = kind === 'pglite' && !isFull;
  const one = await place.open(1_000);
  try {
    printTable(await benchDocuments(one, isQuick || isLong ? 2_000 : 20_000, isQuick ? 5 : 30));
  } finally {
    await one.close();
  }
}
async function benchThread(place: Place, { isQuick }: Options): Promise<void> {
  const one = await place.open(isQuick ? 6_000 : 20_000);
  try {
    printTable(await benchThreads(one, isQuick ? 10 : 40));
  } finally {
    await one.close();
  }
}
async function benchResidents(place: Place, { isQuick }: Options): Promise<void> {
  const counts = [10, isQuick ? 2_000 : 10_000];
  const houses: BenchHouse[] = [];
  try {
    for (const _ of counts) houses.push(await place.open(1_000));
    printTable(await benchInitiatives(houses, counts, isQuick ? 10 : 40));
  } finally {
    for (const one of houses) await one.close();
  }
}

async function benchCouncil(place: Place, { isQuick }: Options): Promise<void> {
  const counts = [10, 10_000];
  const houses: BenchHouse[] = [];
  try {
    for (const _ of counts) houses.push(await place.open(1_000));
    printTable(await benchMotions(houses, counts, isQuick ? 10 : 40));
  } finally {
    for (const one of houses) await one.close();
  }
}

async function benchOnSizes(place: Place, kind: Kind, { isQuick, isFull }: Options): Promise<void> {
  const isLong = kind === 'pglite' && !isFull;
  const sizes = isQuick ? [1_000, 20_000] : isLong ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];
  const houses: BenchHouse[] = [];
  try {
    for (const size of sizes) houses.push(await place.open(size));
    printTable(await benchSizes(houses, isQuick ? { turns: 15, seconds: 3 } : { turns: 60, seconds: 15 }));
    if (isLong && !isQuick)
      console.log('\nA million on the embedded database takes long to fill: --full does it.');
  } finally {
    for (const one of houses) await one.close();
  }
}

function tellLookups(): void {
  const figures = benchPointLookups().map(({ set, shapes, positions, buildMs, lookupsPerSecond }) => ({
    what: set,
    values: [
      String(shapes),
      positions.toLocaleString('en'),
      `${buildMs} ms`,
      lookupsPerSecond.toLocaleString('en'),
    ],
    aim: '≥ 200,000',
    reached: lookupsPerSecond >= 200_000,
  }));
  printTable({
    title: '(d) Areas looked up by a point, in memory',
    columns: ['shapes', 'positions', 'index made in', 'look-ups/s'],
    figures,
    remarks: [],
  });
}
