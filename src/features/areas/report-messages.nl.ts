// SPDX-License-Identifier: EUPL-1.2
import { fullDay } from '../../platform/html/index.ts';
import { areaFileFaultNl } from './import-messages.nl.ts';
import type { ReportTexts } from './report.ts';

const amount = (count: number): string => count.toLocaleString('nl-NL');
const areas = (count: number): string => (count === 1 ? '1 gebied' : `${amount(count)} gebieden`);
const day = (text: string): string => fullDay('nl', text);

export const nl: ReportTexts = {
  andMore: (count) => `en nog ${amount(count)}`,
  plan: {
    heading: (from, source) => `Grenzen die gelden vanaf ${day(from)} (bron: ${source}):`,
    added: (count, names) => `${areas(count)} nieuw: ${names}.`,
    redrawn: (count, names, until) =>
      `${areas(count)} met een nieuwe grens: ${names}. De oude grens geldt tot en met ${day(until)}.`,
    renamed: (count, names) => `${areas(count)} met een nieuwe naam: ${names}.`,
    moved: (count, names) => `${areas(count)} met een andere plek: ${names}.`,
    closed: (count, names, until) =>
      `${areas(count)} zonder grens na ${day(until)}, want niet in het bestand: ${names}.`,
    unchanged: (count) => `${areas(count)} zonder verandering.`,
    keptNames: (count, names) =>
      `${areas(count)} met een eigen naam, die blijft (met die in het bestand): ${names}.`,
    missing: (count, names) => `${areas(count)} niet in het bestand; die blijven zoals ze zijn: ${names}.`,
    orphans: (count, codes) => `${areas(count)} direct onder de gemeente, want dit is er nog niet: ${codes}.`,
    strangers: (count) =>
      `Let op: ${areas(count)} van een andere gemeente volgens het bestand. Kies één gemeente met --only GM….`,
    nothing: 'Er verandert niets.',
  },
  faults: {
    'not-after': ({ validFrom, areas: early }) =>
      `De nieuwe grenzen zouden gelden vanaf ${day(validFrom)}, maar er zijn al grenzen van die dag of later: ` +
      `${early
        .slice(0, 5)
        .map(({ name, code, since }) => `${name} (${code}, ${day(since)})`)
        .join('; ')}` +
      `${early.length > 5 ? ` en nog ${amount(early.length - 5)}` : ''}. Kies een latere dag met --from.`,
    'not-this-municipality': ({ code }) => `In het bestand staat geen gemeente met de code ${code}.`,
    'no-valid-from': () =>
      'In het bestand staat geen jaartal. Zeg vanaf welke dag de grenzen gelden met --from JJJJ-MM-DD.',
    'wrong-valid-from': ({ validFrom }) => `De dag ${validFrom} bestaat niet. Schrijf de dag als JJJJ-MM-DD.`,
    'changed-meanwhile': () =>
      'Intussen heeft iemand anders de gebieden veranderd. Er is niets ingelezen; begin opnieuw.',
  },
  fileFault: areaFileFaultNl,
  sorts: {
    street: 'straten',
    place: 'plaatsen',
    postcode4: 'postcodes van vier cijfers',
    postcode6: 'postcodes met letters',
  },
  places: {
    plan: (sorts) => `Plekken om op te zoeken: ${sorts}.`,
    counts: (added, removed, unchanged) =>
      `${amount(added)} erbij, ${amount(removed)} weg, ${amount(unchanged)} zonder verandering.`,
    outside: (count) => `${amount(count)} overgeslagen, want buiten de gemeente.`,
    nothing: 'Er verandert niets.',
  },
  placeFaults: {
    empty: () => 'In het bestand staan geen regels.',
    'missing-columns': ({ found }) =>
      `Deze kolommen staan in het bestand: ${found.join(', ')}. Nodig zijn postcode, straat of plaats, en lon en lat of x en y.`,
    'wrong-row': ({ line, why, value }) => {
      const whys = {
        quotes: `de aanhalingstekens kloppen niet (${value})`,
        number: `"${value}" is geen getal`,
        'outside-netherlands': `${value} ligt niet in Nederland`,
        postcode: `"${value}" is geen postcode`,
        nothing: 'er staat geen postcode, straat of plaats',
      };
      return `Regel ${line} klopt niet: ${whys[why]}. Er is niets ingelezen.`;
    },
    'wrong-postcode': ({ feature }) =>
      `Onderdeel ${feature.index + 1} heeft geen postcode: ${feature.code ?? ''}. Er is niets ingelezen.`,
    'no-boundaries': () => 'De gemeente heeft nog geen grenzen. Lees eerst de gebieden in.',
    'nothing-here': ({ total }) =>
      `Niets van wat in het bestand staat (${amount(total)}) ligt in de gemeente.`,
  },
};
