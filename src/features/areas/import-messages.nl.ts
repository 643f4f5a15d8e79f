// SPDX-License-Identifier: EUPL-1.2
import {
  sayAreaFileFault,
  type AreaFileFault,
  type AreaFileFaultSentences,
  type FeatureRef,
  type LooksLike,
  type RingFaultSentences,
} from './import-faults.ts';

function area(feature: FeatureRef): string {
  const known = [feature.name, feature.code].filter((part) => part !== undefined).join(', ');
  return `gebied ${feature.index + 1}${known === '' ? '' : ` (${known})`}`;
}

function until(after: FeatureRef | undefined): string {
  return after
    ? `Het laatste dat wij konden lezen is ${area(after)}.`
    : 'Wij konden geen enkel gebied lezen.';
}

const looksLike: { readonly [L in LooksLike]: string } = {
  zip: 'Dit is een zip-bestand. Pak het uit en kies het GeoJSON-bestand.',
  geopackage: 'Dit is een GeoPackage. Sla de gebieden op als GeoJSON en kies dat bestand.',
  xml: 'Dit is een XML- of GML-bestand. Sla de gebieden op als GeoJSON en kies dat bestand.',
  other: 'Dit is geen GeoJSON-bestand. Kies een bestand dat eindigt op .geojson, .json of .geojson.gz.',
};

const ringFaults: RingFaultSentences = {
  'not-a-ring': 'de grens is geen lijst van punten',
  'not-finite': 'een punt heeft geen twee getallen',
  'out-of-range': 'een punt ligt te ver weg',
  'too-few-points': 'de grens heeft minder dan vier punten',
  'not-closed': 'de grens is niet gesloten: het laatste punt is niet gelijk aan het eerste',
  'zero-area': 'de grens omsluit niets: alle punten liggen op één lijn',
  'self-crossing': 'de grens kruist zichzelf',
};

const sentences: AreaFileFaultSentences = {
  unreadable: ({ detail }) => `Wij kunnen het bestand niet lezen (${detail}).`,
  empty: () => 'Het bestand is leeg.',
  'not-geojson': (fault) => looksLike[fault.looksLike],
  'damaged-gzip': ({ after }) => `Het gz-bestand is beschadigd. ${until(after)} Haal het bestand opnieuw op.`,
  'broken-json': ({ after }) => `Er staat een fout in de JSON van het bestand. ${until(after)}`,
  'cut-off': ({ after }) => `Het bestand houdt te vroeg op. ${until(after)} Haal het bestand opnieuw op.`,
  'not-a-feature-collection': ({ found }) =>
    `Het bestand moet een FeatureCollection zijn${found === undefined ? '.' : `, maar dit is: ${found}.`}`,
  'unknown-crs': ({ crs }) =>
    `Het bestand gebruikt het coördinatenstelsel ${crs}. Gebruik WGS84 of RD (EPSG:28992).`,
  'not-a-feature': ({ feature }) => `Onderdeel ${feature.index + 1} van het bestand is geen Feature.`,
  'missing-code': ({ feature, lookedFor }) =>
    `Bij ${area(feature)} staat geen code. Wij zochten naar: ${lookedFor.join(', ')}.`,
  'missing-name': ({ feature, lookedFor }) =>
    `Bij ${area(feature)} staat geen naam. Wij zochten naar: ${lookedFor.join(', ')}.`,
  'duplicate-code': ({ feature, first }) =>
    `De code ${feature.code ?? ''} staat twee keer in het bestand: bij ${area(first)} en bij ${area(feature)}.`,
  'missing-geometry': ({ feature }) => `Bij ${area(feature)} staat geen grens.`,
  'wrong-geometry': ({ feature, found }) =>
    `Bij ${area(feature)} staat een ${found}. Een grens moet een Polygon of MultiPolygon zijn.`,
  'broken-ring': ({ feature, ring }) => {
    const place = ring.position ? ` (bij ${ring.position.join(', ')})` : '';
    return `De grens van ${area(feature)} klopt niet: ${ringFaults[ring.fault]}${place}.`;
  },
  'outside-netherlands': ({ feature, position, swapped }) =>
    `Een punt van ${area(feature)} ligt niet in Nederland: ${position.join(', ')}.` +
    (swapped ? ' De twee getallen lijken verwisseld.' : ''),
  'no-features': () => 'Er staan geen gebieden in het bestand.',
  'none-in-municipality': ({ municipalityCode, total }) =>
    `Geen van de gebieden in het bestand (${total}) hoort bij gemeente ${municipalityCode}.`,
};

/** Why an area file was refused, in one or two Dutch sentences. */
export function areaFileFaultNl(fault: AreaFileFault): string {
  return sayAreaFileFault(sentences, fault);
}
