// SPDX-License-Identifier: EUPL-1.2
import { rdToWgs84 } from '../../kernel/geometry/rd.ts';
import type { Bbox } from '../../kernel/geometry/types.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { guessCrs } from './import-crs.ts';
import type { AreaFileFault, FeatureRef } from './import-faults.ts';
import { type FileArea, readAreaFile } from './import-file.ts';
import { isPostcode } from './places-csv.ts';

export type ShapesFault = AreaFileFault | { readonly kind: 'wrong-postcode'; readonly feature: FeatureRef };

export type NearShapes = {
  readonly shapes: readonly FileArea[];
  /** How many lie too far from the municipality to be looked at. */
  readonly far: number;
};

/**
 * Reads the postcode areas of a GeoJSON (property `postcode`; WGS84 or RD) that can have to do with a municipality, by the box around
 * it. The others are not looked at: such files are of the whole country, and a flaw at its other end is nobody's business here.
 */
export async function readShapesNear(
  bytes: Uint8Array,
  whole: Bbox,
): Promise<Result<NearShapes, ShapesFault>> {
  const near = keepNear(bytes, whole);
  if (near && near.places.length === 0) return ok({ shapes: [], far: near.far });
  const map = { code: 'postcode', name: 'postcode' };
  const read = await readAreaFile(near?.bytes ?? bytes, { kind: 'neighbourhood', map });
  if (!read.ok) return no(inWholeFile(read.reason, near?.places));
  const odd = read.value.areas.find(({ code }) => !isPostcode(code));
  if (odd)
    return no({
      kind: 'wrong-postcode',
      feature: { index: near?.places[odd.index] ?? odd.index, code: odd.code },
    });
  return ok({ shapes: read.value.areas, far: near?.far ?? 0 });
}

type Near = { readonly bytes: Uint8Array; readonly places: readonly number[]; readonly far: number };

/** The file with only the features near by, and their places in the whole; undefined for what is no such file. */
function keepNear(bytes: Uint8Array, whole: Bbox): Near | undefined {
  const collection = parse(bytes);
  if (typeof collection !== 'object' || collection === null || !('features' in collection)) return undefined;
  if (!Array.isArray(collection.features)) return undefined;
  const features: unknown[] = collection.features;
  const places = features.flatMap((feature, index) => (isFar(feature, whole) ? [] : [index]));
  const kept = { ...collection, features: places.map((index) => features[index]) };
  return {
    bytes: new TextEncoder().encode(JSON.stringify(kept)),
    places,
    far: features.length - places.length,
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Reading it as an area file tells what is wrong, and where.
    return undefined;
  }
}

/** Surely far: what cannot be read stays in, and is refused by name. */
function isFar(feature: unknown, [west, south, east, north]: Bbox): boolean {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  growBox(box, coordinatesOf(feature));
  if (!box.every(Number.isFinite)) return false;
  const [w, s, e, n] = inDegrees(box);
  return e < west || w > east || n < south || s > north;
}

function coordinatesOf(feature: unknown): unknown {
  if (typeof feature !== 'object' || feature === null || !('geometry' in feature)) return undefined;
  const { geometry } = feature;
  return typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry
    ? geometry.coordinates
    : undefined;
}

function growBox(box: [number, number, number, number], coordinates: unknown): void {
  if (!Array.isArray(coordinates)) return;
  const parts: readonly unknown[] = coordinates;
  const [x, y] = parts;
  if (typeof x === 'number' && typeof y === 'number') {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  } else {
    for (const inner of parts) growBox(box, inner);
  }
}

/** RD is turned against the degrees, so its box grows by the corners. */
function inDegrees(box: Bbox): Bbox {
  const [w, s, e, n] = box;
  if (guessCrs([w, s]) === 'wgs84') return box;
  const corners = [rdToWgs84([w, s]), rdToWgs84([e, s]), rdToWgs84([w, n]), rdToWgs84([e, n])];
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Names the feature by its place in the file that the user has. */
function inWholeFile(fault: AreaFileFault, places: readonly number[] | undefined): AreaFileFault {
  if (!('feature' in fault) || !places) return fault;
  return {
    ...fault,
    feature: { ...fault.feature, index: places[fault.feature.index] ?? fault.feature.index },
  };
}
