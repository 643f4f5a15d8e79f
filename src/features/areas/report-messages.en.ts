// SPDX-License-Identifier: EUPL-1.2
import { fullDay } from '../../platform/html/index.ts';
import { areaFileFaultEn } from './import-messages.en.ts';
import type { ReportTexts } from './report.ts';

const amount = (count: number): string => count.toLocaleString('en-GB');
const areas = (count: number): string => (count === 1 ? '1 area' : `${amount(count)} areas`);
const day = (text: string): string => fullDay('en', text);

export const en: ReportTexts = {
  andMore: (count) => `and ${amount(count)} more`,
  plan: {
    heading: (from, source) => `Boundaries that hold from ${day(from)} (source: ${source}):`,
    added: (count, names) => `${areas(count)} added: ${names}.`,
    redrawn: (count, names, until) =>
      `${areas(count)} with a new boundary: ${names}. The old one holds up to and including ${day(until)}.`,
    renamed: (count, names) => `${areas(count)} with a new name: ${names}.`,
    moved: (count, names) => `${areas(count)} in another place: ${names}.`,
    closed: (count, names, until) =>
      `${areas(count)} without a boundary after ${day(until)}, because the file lacks them: ${names}.`,
    unchanged: (count) => `${areas(count)} unchanged.`,
    keptNames: (count, names) => `${areas(count)} keep their own name (with the one in the file): ${names}.`,
    missing: (count, names) => `${areas(count)} not in the file; they stay as they are: ${names}.`,
    orphans: (count, codes) =>
      `${areas(count)} directly under the municipality, because this is not there yet: ${codes}.`,
    strangers: (count) =>
      `Note: ${areas(count)} of another municipality, says the file. Choose one municipality with --only GM….`,
    nothing: 'Nothing changes.',
  },
  faults: {
    'not-after': ({ validFrom, areas: early }) =>
      `The new boundaries would hold from ${day(validFrom)}, but there are boundaries of that day or later: ` +
      `${early
        .slice(0, 5)
        .map(({ name, code, since }) => `${name} (${code}, ${day(since)})`)
        .join('; ')}` +
      `${early.length > 5 ? ` and ${amount(early.length - 5)} more` : ''}. Choose a later day with --from.`,
    'not-this-municipality': ({ code }) => `There is no municipality with code ${code} in the file.`,
    'no-valid-from': () =>
      'There is no year in the file. Say from which day the boundaries hold with --from YYYY-MM-DD.',
    'wrong-valid-from': ({ validFrom }) =>
      `The day ${validFrom} does not exist. Write the day as YYYY-MM-DD.`,
    'changed-meanwhile': () => 'Someone else changed the areas meanwhile. Nothing was imported; start again.',
  },
  fileFault: areaFileFaultEn,
  sorts: {
    street: 'streets',
    place: 'villages and towns',
    postcode4: 'postcodes of four digits',
    postcode6: 'postcodes with letters',
  },
  places: {
    plan: (sorts) => `Places to look up: ${sorts}.`,
    counts: (added, removed, unchanged) =>
      `${amount(added)} added, ${amount(removed)} removed, ${amount(unchanged)} unchanged.`,
    outside: (count) => `${amount(count)} left out, because outside the municipality.`,
    nothing: 'Nothing changes.',
  },
  placeFaults: {
    empty: () => 'There are no lines in the file.',
    'missing-columns': ({ found }) =>
      `These columns are in the file: ${found.join(', ')}. It needs postcode, straat or plaats, and lon and lat or x and y.`,
    'wrong-row': ({ line, why, value }) => {
      const whys = {
        quotes: `the quotes are not right (${value})`,
        number: `"${value}" is not a number`,
        'outside-netherlands': `${value} is not in the Netherlands`,
        postcode: `"${value}" is not a postcode`,
        nothing: 'there is no postcode, street or place',
      };
      return `Line ${line} is not right: ${whys[why]}. Nothing was imported.`;
    },
    'wrong-postcode': ({ feature }) =>
      `Item ${feature.index + 1} has no postcode: ${feature.code ?? ''}. Nothing was imported.`,
    'no-boundaries': () => 'The municipality has no boundaries yet. Import the areas first.',
    'nothing-here': ({ total }) => `Nothing in the file (${amount(total)}) lies in the municipality.`,
  },
};
