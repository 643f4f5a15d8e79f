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
  return `area ${feature.index + 1}${known === '' ? '' : ` (${known})`}`;
}

function until(after: FeatureRef | undefined): string {
  return after ? `The last one we could read is ${area(after)}.` : 'We could not read a single area.';
}

const looksLike: { readonly [L in LooksLike]: string } = {
  zip: 'This is a zip file. Unpack it and choose the GeoJSON file.',
  geopackage: 'This is a GeoPackage. Save the areas as GeoJSON and choose that file.',
  xml: 'This is an XML or GML file. Save the areas as GeoJSON and choose that file.',
  other: 'This is not a GeoJSON file. Choose a file that ends in .geojson, .json or .geojson.gz.',
};

const ringFaults: RingFaultSentences = {
  'not-a-ring': 'the boundary is not a list of points',
  'not-finite': 'a point does not have two numbers',
  'out-of-range': 'a point lies too far away',
  'too-few-points': 'the boundary has fewer than four points',
  'not-closed': 'the boundary is not closed: the last point differs from the first',
  'zero-area': 'the boundary encloses nothing: all points lie on one line',
  'self-crossing': 'the boundary crosses itself',
};

const sentences: AreaFileFaultSentences = {
  unreadable: ({ detail }) => `We cannot read the file (${detail}).`,
  empty: () => 'The file is empty.',
  'not-geojson': (fault) => looksLike[fault.looksLike],
  'damaged-gzip': ({ after }) => `The gz file is damaged. ${until(after)} Fetch the file again.`,
  'broken-json': ({ after }) => `There is an error in the JSON of the file. ${until(after)}`,
  'cut-off': ({ after }) => `The file ends too early. ${until(after)} Fetch the file again.`,
  'not-a-feature-collection': ({ found }) =>
    `The file must be a FeatureCollection${found === undefined ? '.' : `, but this is: ${found}.`}`,
  'unknown-crs': ({ crs }) => `The file uses the coordinate system ${crs}. Use WGS84 or RD (EPSG:28992).`,
  'not-a-feature': ({ feature }) => `Item ${feature.index + 1} of the file is not a Feature.`,
  'missing-code': ({ feature, lookedFor }) =>
    `There is no code for ${area(feature)}. We looked for: ${lookedFor.join(', ')}.`,
  'missing-name': ({ feature, lookedFor }) =>
    `There is no name for ${area(feature)}. We looked for: ${lookedFor.join(', ')}.`,
  'duplicate-code': ({ feature, first }) =>
    `The code ${feature.code ?? ''} is in the file twice: for ${area(first)} and for ${area(feature)}.`,
  'missing-geometry': ({ feature }) => `There is no boundary for ${area(feature)}.`,
  'wrong-geometry': ({ feature, found }) =>
    `There is a ${found} for ${area(feature)}. A boundary must be a Polygon or MultiPolygon.`,
  'broken-ring': ({ feature, ring }) => {
    const place = ring.position ? ` (near ${ring.position.join(', ')})` : '';
    return `The boundary of ${area(feature)} is not right: ${ringFaults[ring.fault]}${place}.`;
  },
  'outside-netherlands': ({ feature, position, swapped }) =>
    `A point of ${area(feature)} is not in the Netherlands: ${position.join(', ')}.` +
    (swapped ? ' The two numbers seem to be swapped.' : ''),
  'no-features': () => 'There are no areas in the file.',
  'none-in-municipality': ({ municipalityCode, total }) =>
    `None of the areas in the file (${total}) belongs to municipality ${municipalityCode}.`,
};

/** Why an area file was refused, in one or two English sentences. */
export function areaFileFaultEn(fault: AreaFileFault): string {
  return sayAreaFileFault(sentences, fault);
}
