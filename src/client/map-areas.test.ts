// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { type AreaFeature, areaAt, isAreaCollection } from './map-areas.ts';

function square(
  slug: string,
  depth: number,
  [w, s, e, n]: readonly [number, number, number, number],
): AreaFeature {
  const ring = [[w, s], [e, s], [e, n], [w, n], [w, s]] as const; // prettier-ignore
  const properties = { slug, name: slug, tint: 1, depth };
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } };
}

const outer = square('outer', 1, [6, 52, 6.4, 52.4]);
const inner = square('inner', 2, [6.1, 52.1, 6.2, 52.2]);
const hole = [[6.3, 52.3], [6.35, 52.3], [6.35, 52.35], [6.3, 52.35], [6.3, 52.3]] as const; // prettier-ignore
const holed: AreaFeature = {
  ...outer,
  geometry: {
    type: 'MultiPolygon',
    coordinates: outer.geometry.coordinates.map((rings) => [...rings, hole]),
  },
};
const areas = { type: 'FeatureCollection', features: [holed, inner] } as const;

test('the smallest area at a tap is named, not one with a hole there', () => {
  expect(areaAt(areas, 6.15, 52.15)?.properties.slug).toBe('inner');
  expect(areaAt(areas, 6.05, 52.05)?.properties.slug).toBe('outer');
  expect(areaAt(areas, 6.32, 52.32)).toBeUndefined();
  expect(areaAt(areas, 7, 52)).toBeUndefined();
});

test('only a collection of features is taken for one', () => {
  expect(isAreaCollection(areas)).toBe(true);
  for (const other of [undefined, null, 'no', {}, { type: 'FeatureCollection', features: 1 }])
    expect(isAreaCollection(other)).toBe(false);
});
