// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bbox } from '../src/kernel/geometry/measure.ts';
import { buildPointIndex, type IndexedShape } from '../src/kernel/geometry/point-index.ts';
import { checkMultiPolygon } from '../src/kernel/geometry/ring-check.ts';
import type { LonLat } from '../src/kernel/geometry/types.ts';
import { packageRoot } from '../src/platform/package-root.ts';

export type PointLookupFigures = {
  readonly set: string;
  readonly shapes: number;
  readonly positions: number;
  readonly buildMs: number;
  readonly lookupsPerSecond: number;
  /** Share of the points that fell in an area; a bench that finds nothing measures nothing. */
  readonly foundShare: number;
};

const realFolder = `${join(packageRoot(), '..', 'shared', 'data', 'boundaries', 'gemeenten')}/`;
const realPrefix = 'GM1904-stichtse-vecht';

/**
 * R1 look-ups per second (`findFirst`) in an invented municipality of dense boundaries and, where its file
 * is, a real one.
 */
export function benchPointLookups(): PointLookupFigures[] {
  const figures = [
    measure('invented: 100 neighbourhoods in 4 regions, about 160 positions each', inventedShapes()),
  ];
  if (existsSync(`${realFolder}${realPrefix}.buurten.wgs84.geojson`)) {
    figures.push(measure('Stichtse Vecht: municipality, 12 districts, 96 neighbourhoods', realShapes()));
  }
  return figures;
}

function measure(set: string, shapes: readonly IndexedShape[]): PointLookupFigures {
  const points = randomPoints(shapes, 100_000);
  const buildStart = performance.now();
  const index = buildPointIndex(shapes);
  const buildMs = performance.now() - buildStart;
  let found = 0;
  let done = 0;
  const countFound = (): void => {
    for (const [lon, lat] of points) if (index.findFirst(lon, lat) !== undefined) found += 1;
    done += points.length;
  };
  countFound();
  [found, done] = [0, 0];
  const start = performance.now();
  while (performance.now() - start < 1000) countFound();
  const seconds = (performance.now() - start) / 1000;
  return {
    set,
    shapes: shapes.length,
    positions: shapes.reduce((sum, shape) => sum + shape.geometry.coordinates.flat(2).length, 0),
    buildMs: Math.round(buildMs * 10) / 10,
    lookupsPerSecond: Math.round(done / seconds),
    foundShare: Math.round((found / done) * 100) / 100,
  };
}

/** The same numbers in every run (mulberry32), so that figures can be compared. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Half anywhere in the municipality, half near the middle of an area: people live in clusters. */
function randomPoints(shapes: readonly IndexedShape[], count: number): LonLat[] {
  const random = seededRandom(1);
  const boxes = shapes.map((shape) => bbox(shape.geometry));
  const west = Math.min(...boxes.map((box) => box[0]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const north = Math.max(...boxes.map((box) => box[3]));
  return Array.from({ length: count }, (_, index): LonLat => {
    const box = index % 2 === 0 ? undefined : boxes[Math.floor(random() * boxes.length)];
    const [x0, y0, x1, y1] = box ?? [west, south, east, north];
    return [x0 + random() * (x1 - x0), y0 + random() * (y1 - y0)];
  });
}

const side = 10;
const stepsPerSide = 40;

/** A 10 by 10 patchwork with crooked, shared borders, and four regions that each hold a quarter of it. */
function inventedShapes(): IndexedShape[] {
  const place = crookedPlane();
  const shapes: IndexedShape[] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const code = `B${String(row * side + column).padStart(3, '0')}`;
      shapes.push(block(code, 2, [column, row, column + 1, row + 1], place));
    }
  }
  const half = side / 2;
  for (const [index, [x, y]] of [
    [0, 0],
    [half, 0],
    [0, half],
    [half, half],
  ].entries()) {
    if (x !== undefined && y !== undefined)
      shapes.push(block(`G${index}`, 1, [x, y, x + half, y + half], place));
  }
  return shapes;
}

/** Bends the plane smoothly, so that neighbours keep one border and no border is straight. */
function crookedPlane(): (x: number, y: number) => LonLat {
  const random = seededRandom(2);
  const waves = Array.from({ length: 6 }, () => ({
    x: random() * 6,
    y: random() * 6,
    phase: random() * 2 * Math.PI,
    size: 0.02 + random() * 0.02,
  }));
  return (x, y) => {
    const bend = waves.reduce(
      (sum, wave) => sum + wave.size * Math.sin(wave.x * x + wave.y * y + wave.phase),
      0,
    );
    return [6.4 + (x + bend) * 0.03, 52.0 + (y - bend) * 0.02];
  };
}

type Corners = readonly [x0: number, y0: number, x1: number, y1: number];

function block(
  code: string,
  depth: number,
  corners: Corners,
  place: (x: number, y: number) => LonLat,
): IndexedShape {
  const [x0, y0, x1, y1] = corners;
  const steps = (x1 - x0) * stepsPerSide;
  const ring: LonLat[] = [];
  for (let step = 0; step < steps; step++) ring.push(place(x0 + step / stepsPerSide, y0));
  for (let step = 0; step < steps; step++) ring.push(place(x1, y0 + step / stepsPerSide));
  for (let step = 0; step < steps; step++) ring.push(place(x1 - step / stepsPerSide, y1));
  for (let step = 0; step < steps; step++) ring.push(place(x0, y1 - step / stepsPerSide));
  ring.push(place(x0, y0));
  return { id: code, code, depth, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } };
}

function realShapes(): IndexedShape[] {
  return ['gemeenten', 'wijken', 'buurten'].flatMap((level, depth) => {
    const file = `${realFolder}${realPrefix}.${level}.wgs84.geojson`;
    const collection: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return readFeatures(collection).map((feature, index): IndexedShape => {
      const code = `${level}-${String(index).padStart(3, '0')}`;
      const { type, coordinates } = feature.geometry;
      const checked = checkMultiPolygon(type === 'Polygon' ? [coordinates] : coordinates);
      if (!checked.ok)
        throw new Error(`${file}: feature ${index} has a broken boundary (${checked.reason.fault})`);
      return { id: code, code, depth, geometry: { type: 'MultiPolygon', coordinates: checked.value } };
    });
  });
}

type RawFeature = { readonly geometry: { readonly type: string; readonly coordinates: unknown } };

function readFeatures(collection: unknown): RawFeature[] {
  if (typeof collection !== 'object' || collection === null || !('features' in collection)) return [];
  const features: unknown = collection.features;
  return Array.isArray(features) ? features.filter(isRawFeature) : [];
}

function isRawFeature(value: unknown): value is RawFeature {
  if (typeof value !== 'object' || value === null || !('geometry' in value)) return false;
  const { geometry } = value;
  return typeof geometry === 'object' && geometry !== null && 'type' in geometry && 'coordinates' in geometry;
}
