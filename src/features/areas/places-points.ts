// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { foldText } from './slugs-domain.ts';
import type { PlaceLine } from './places-csv.ts';
import type { Point } from './readings.ts';

export type PlaceKind = 'street' | 'postcode' | 'place';

/** Something that can be looked up, at one of its points. `searchKey` is the folded name, or a postcode without its space. */
export type PlacePoint = Point & {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly searchKey: string;
};

/** A street, a postcode or a village by its name alone. */
export type NamedPoint = Point & { readonly kind: PlaceKind; readonly name: string };

/** What a file replaces as a whole: everything of the sorts that it brings. */
export const placeSorts = ['street', 'place', 'postcode4', 'postcode6'] as const;
export type PlaceSort = (typeof placeSorts)[number];

export function sortOf({ kind, searchKey }: Pick<PlacePoint, 'kind' | 'searchKey'>): PlaceSort {
  if (kind !== 'postcode') return kind;
  return searchKey.length === 4 ? 'postcode4' : 'postcode6';
}

/** Cells in which one point of a street (about 100 m) or a village (about 1 km) is enough, as long as it is in one area. */
const decimals: Readonly<Record<PlaceKind, number>> = { street: 3, postcode: 3, place: 2 };

/**
 * The points that are kept of a file of addresses: of each name one per cell and per smallest area that it has addresses in.
 * `areaOf` gives that area's id, or undefined outside the municipality: those are left out and counted.
 */
export function pointsOf(
  lines: readonly PlaceLine[],
  areaOf: (point: Point) => Id | undefined,
): { readonly points: readonly PlacePoint[]; readonly outside: number } {
  const points = new Map<string, PlacePoint>();
  let outside = 0;
  for (const line of lines) {
    const areaId = areaOf(line);
    if (areaId === undefined) {
      outside += 1;
      continue;
    }
    for (const point of namedPoints(line)) {
      const cell = [point.lon, point.lat].map((degrees) => degrees.toFixed(decimals[point.kind])).join(' ');
      const key = `${point.kind}/${point.searchKey}/${areaId}/${cell}`;
      if (!points.has(key)) points.set(key, point);
    }
  }
  return { points: [...points.values()], outside };
}

function namedPoints({ lon, lat, postcode, street, place }: PlaceLine): PlacePoint[] {
  const points: PlacePoint[] = [];
  if (postcode !== '') points.push({ lon, lat, ...postcodeName(postcode) });
  if (street !== '') {
    const name = place === '' ? street : `${street}, ${place}`;
    points.push({ lon, lat, kind: 'street', name, searchKey: foldText(name) });
  }
  if (place !== '') points.push({ lon, lat, kind: 'place', name: place, searchKey: foldText(place) });
  return points;
}

/** A postcode as it is written and as it is looked up: 7271 AB and 7271ab. */
export function postcodeName(postcode: string): Pick<PlacePoint, 'kind' | 'name' | 'searchKey'> {
  const name = postcode.length > 4 ? `${postcode.slice(0, 4)} ${postcode.slice(4)}` : postcode;
  return { kind: 'postcode', name, searchKey: postcode.toLowerCase() };
}

export function lineOf({ kind, name, lon, lat }: NamedPoint): PlaceLine {
  const empty = { lon, lat, postcode: '', street: '', place: '' };
  return kind === 'postcode'
    ? { ...empty, postcode: name.replaceAll(' ', '').toUpperCase() }
    : { ...empty, [kind]: name };
}
