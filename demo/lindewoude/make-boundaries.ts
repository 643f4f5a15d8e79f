// SPDX-License-Identifier: EUPL-1.2

/**
 * Makes the invented boundaries of Lindewoude from `boundary-lines.ts` and writes them beside this file:
 * `node demo/lindewoude/make-boundaries.ts`. The same input gives the same files, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { areaRows, boundaryLines, junctionPoint, regionRows } from './boundary-lines.ts';
import type { BoundaryLine, Junction } from './boundary-lines.ts';
import { chanceFrom, drawLine } from './line-styles.ts';
import type { Point } from './line-styles.ts';

/** WGS84 longitude, latitude. */
type Position = [number, number];
type Properties = { code: string; name: string; slug: string; kind: string; region?: string };
type Feature = {
  type: 'Feature';
  properties: Properties;
  geometry: { type: 'Polygon'; coordinates: Position[][] };
};
type Boundaries = { type: 'FeatureCollection'; features: Feature[] };

type DrawnLine = { from: Junction; to: Junction; between: readonly string[]; positions: Position[] };

const seed = 1811;
const drawingCentre: Point = [7, 6];
const centreOnEarth: Point = [6.5, 52.1];
/** No municipality lies square to the north. */
const turn = (8 * Math.PI) / 180;
const kmPerDegreeLat = 111.195;
const kmPerDegreeLon = kmPerDegreeLat * Math.cos((centreOnEarth[1] * Math.PI) / 180);

/** The twelve districts and villages, and the four regions as exact unions of theirs; WGS84, six decimals, rings counter-clockwise. */
export function makeBoundaries(): { districts: Boundaries; regions: Boundaries } {
  const lines = boundaryLines.map((line, index) => toEarth(line, index));
  const districts = areaRows.map((row) => feature(row, ringAround(lines, new Set([row.slug]))));
  const regions = regionRows.map((row) => {
    const within = new Set(areaRows.filter((area) => area.region === row.slug).map((area) => area.slug));
    return feature({ ...row, kind: 'region' }, ringAround(lines, within));
  });
  return {
    districts: { type: 'FeatureCollection', features: districts },
    regions: { type: 'FeatureCollection', features: regions },
  };
}

/** Longitude and latitude (six decimals) of a point in kilometres in the drawing. */
function position([x, y]: Point): Position {
  const east = x - drawingCentre[0];
  const north = y - drawingCentre[1];
  const turnedEast = east * Math.cos(turn) - north * Math.sin(turn);
  const turnedNorth = east * Math.sin(turn) + north * Math.cos(turn);
  return [
    Number((centreOnEarth[0] + turnedEast / kmPerDegreeLon).toFixed(6)),
    Number((centreOnEarth[1] + turnedNorth / kmPerDegreeLat).toFixed(6)),
  ];
}

function toEarth(line: BoundaryLine, index: number): DrawnLine {
  const points = [junctionPoint(line.from), ...(line.via ?? []), junctionPoint(line.to)];
  // Its own stream of chance per line: changing one line leaves the others as they are.
  const drawn = drawLine(points, line.style, chanceFrom(seed + index * 7919));
  return { from: line.from, to: line.to, between: line.between, positions: drawn.map(position) };
}

/** The lines with exactly one side within, joined end to end to one closed ring. Throws when they do not close. */
function ringAround(lines: readonly DrawnLine[], within: ReadonlySet<string>): Position[] {
  const open = lines.filter((line) => line.between.filter((area) => within.has(area)).length === 1);
  const first = open.shift();
  if (first === undefined) throw new Error('No lines around ' + [...within].join(', '));
  const ring = [...first.positions];
  let end = first.to;
  while (open.length > 0) {
    const index = open.findIndex((line) => line.from === end || line.to === end);
    const [next] = index < 0 ? [] : open.splice(index, 1);
    if (next === undefined) throw new Error(`The ring around ${[...within].join(', ')} breaks at ${end}`);
    const forward = next.from === end;
    ring.push(...(forward ? next.positions : next.positions.toReversed()).slice(1));
    end = forward ? next.to : next.from;
  }
  if (end !== first.from) throw new Error(`The ring around ${[...within].join(', ')} does not close`);
  return signedArea(ring) > 0 ? ring : ring.toReversed();
}

function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function feature(properties: Properties, ring: Position[]): Feature {
  const { code, name, slug, kind, region } = properties;
  return {
    type: 'Feature',
    properties: region === undefined ? { code, name, slug, kind } : { code, name, slug, kind, region },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** GeoJSON text with one feature a line, so that a change shows which area changed. */
export function geoJsonText(boundaries: Boundaries): string {
  const features = boundaries.features.map((one) => JSON.stringify(one)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${features}\n]}\n`;
}

if (import.meta.main) {
  const { districts, regions } = makeBoundaries();
  writeFileSync(new URL('./boundaries.geojson', import.meta.url), geoJsonText(districts));
  writeFileSync(new URL('./regions.geojson', import.meta.url), geoJsonText(regions));
}
