// SPDX-License-Identifier: EUPL-1.2
import { type Table, asRatio, inMillis, median } from './figures.ts';
import { type Filled, fillMotions, tellMotionChange } from './fill-motions.ts';
import type { BenchHouse } from './houses.ts';

const listAim = 50;
const oneAim = 20;

const base = '/raad/moties';

/** What one filters by, as it is in a house. */
type Known = Filled;
type Step = {
  readonly what: string;
  readonly aim: number;
  path(known: Known): string;
  readonly isKept?: true;
  readonly isAfterChange?: true;
};

const list = (what: string, path: (known: Known) => string): Step => ({ what, aim: listAim, path });

const steps: readonly Step[] = [
  { ...list('list, kept', () => base), isKept: true },
  list('list, made anew', () => `${base}?`),
  { ...list('after an update', () => `${base}?`), isAfterChange: true },
  list('late', () => `${base}?toon=te-laat`),
  list('settled', () => `${base}?toon=afgedaan`),
  list('a page far on', () => `${base}?na=2018-01-01~ffffffff-ffff-7fff-bfff-ffffffffffff`),
  list('kind and state', () => `${base}?toon=loopt&soort=question`),
  list('party group', ({ partyId }) => `${base}?fractie=${partyId}`),
  list('portfolio holder', ({ holderId }) => `${base}?wethouder=${holderId}`),
  list('theme, late', ({ themeId }) => `${base}?toon=te-laat&thema=${themeId}`),
  list('area with what lies below it', () => `${base}?gebied=midden`),
  list('frequent word', () => `${base}?woorden=wijk`),
  list('rare word', () => `${base}?woorden=zebrapad`),
  list('word of every update', () => `${base}?woorden=bewonersgroepen`),
  list('search in all of the council', () => `/raad/zoeken?zoek=bewonersgroepen`),
  list('number', () => `${base}?woorden=M-7`),
  list(
    'all at once',
    ({ partyId, holderId, themeId }) =>
      `${base}?toon=loopt&soort=motion&fractie=${partyId}&wethouder=${holderId}&thema=${themeId}&gebied=midden&woorden=wijk`,
  ),
  list('feed', () => `${base}.atom?`),
  { what: 'one motion', aim: oneAim, path: () => `${base}/M-7?` },
  { what: 'one motion, as data', aim: oneAim, path: () => `${base}/M-7/gegevens.json?` },
];

/** The median time of a page without a network, with few and with many motions, by turns. */
export async function benchMotions(
  houses: readonly BenchHouse[],
  counts: readonly number[],
  turns: number,
): Promise<Table> {
  const known: Known[] = [];
  for (const [index, one] of houses.entries()) known.push(await fillMotions(one, counts[index] ?? 0));
  const figures = [];
  for (const step of steps) {
    const times = houses.map((): number[] => []);
    for (let turn = -2; turn < turns; turn += 1)
      for (const [index, one] of houses.entries()) {
        const found = known[index];
        if (!found) continue;
        const time = await ask(one, step, { known: found, turn });
        // The first ones bring what is kept into memory.
        if (turn >= 0) times[index]?.push(time);
      }
    const medians = times.map(median);
    const [few, many] = [medians.at(0) ?? Number.NaN, medians.at(-1) ?? Number.NaN];
    const quickest = Math.min(...(times.at(-1) ?? []));
    figures.push({
      what: step.what,
      values: [inMillis(few), inMillis(many), inMillis(quickest), asRatio(many / few)],
      aim: `≤ ${step.aim} ms`,
      reached: many <= step.aim,
    });
  }
  const [few, many] = counts.map((count) => count.toLocaleString('en'));
  return {
    title: '(m) Median time of the pages of motions and pledges, by their number; each with ten updates',
    columns: [few ?? '', many ?? '', 'quickest', 'last ÷ first'],
    figures,
    remarks: tidyingRemarks(known.at(-1)),
  };
}

/** How long others could wait for what is done each night. */
function tidyingRemarks(filled: Filled | undefined): string[] {
  const [longest] = (filled?.tidied ?? []).toSorted((a, b) => b.millis - a.millis);
  if (!filled || !longest) return [];
  const all = filled.tidied.reduce((sum, { millis }) => sum + millis, 0);
  return [
    `Tidied once, as at night: ${filled.tidied.length} tables in ${inMillis(all)}, the longest ${longest.table} with ${inMillis(longest.millis)}.`,
  ];
}

async function ask(
  one: BenchHouse,
  step: Step,
  { known, turn }: { readonly known: Known; readonly turn: number },
): Promise<number> {
  if (step.isAfterChange) await tellMotionChange(one);
  const path = step.path(known);
  // Another address each time, so that none is kept.
  const url = step.isKept ? path : `${path}${path.includes('?') ? '&' : '?'}beurt=${turn}`;
  const started = performance.now();
  const answer = await one.app.inject({ url, headers: { 'accept-encoding': 'gzip' } });
  const time = performance.now() - started;
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}.`);
  return time;
}
