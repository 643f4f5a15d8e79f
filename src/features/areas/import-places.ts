// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { system } from '../../kernel/actor.ts';
import { today } from '../../kernel/clock.ts';
import { bbox } from '../../kernel/geometry/measure.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { inMunicipality, type Trx } from '../../platform/db/opener.ts';
import { record } from '../journal/index.ts';
import { lockAreaTree } from './import-store.ts';
import { type PlaceFileFault, readPlaceLines } from './places-csv.ts';
import {
  type NamedPoint,
  type PlacePoint,
  type PlaceSort,
  lineOf,
  placeSorts,
  pointsOf,
  postcodeName,
  sortOf,
} from './places-points.ts';
import { middlesOf, sampleOverlaps, type SmallestAreas } from './places-sampling.ts';
import { deletePlaces, insertPlaces, loadPlaces } from './places-store.ts';
import { readShapesNear, type ShapesFault } from './places-shapes.ts';
import { readBoundaries, readLocator } from './readings.ts';
import { loadAreaTree } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;

export type PlacesOptions = {
  /** Path of a CSV of addresses or postcodes, or of a GeoJSON of postcode areas (PC4), gzipped or not; or its bytes; or the points. */
  readonly file: string | Uint8Array | readonly NamedPoint[];
  readonly dryRun?: boolean;
  readonly confirm?: (plan: PlacesPlan) => Promise<boolean>;
};

export type PlacesPlan = {
  readonly sorts: readonly PlaceSort[];
  readonly added: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Lines or postcodes outside the municipality, which are left out. */
  readonly outside: number;
};

export type PlacesFault =
  | ShapesFault
  | PlaceFileFault
  | { readonly kind: 'no-boundaries' }
  | { readonly kind: 'nothing-here'; readonly total: number };

export type PlacesOutcome = {
  readonly state: 'imported' | 'unchanged' | 'shown' | 'declined';
  readonly plan: PlacesPlan;
};

type Brought = { readonly points: readonly PlacePoint[]; readonly outside: number };

const rowsAtOnce = 5000;

/**
 * Imports streets, postcodes and villages, to find the area that belongs to them. A file replaces everything of the sorts that it
 * brings (streets, villages, postcodes of four or of six), so the same file a second time changes nothing.
 */
export async function importPlaces(
  deps: Needs,
  municipalityId: Id,
  options: PlacesOptions,
): Promise<Result<PlacesOutcome, PlacesFault>> {
  await deps.fresh.check(municipalityId);
  const areas = await inMunicipality(deps, municipalityId, (trx) => readSmallestAreas(deps, trx));
  if (areas.boundaries.size === 0) return no({ kind: 'no-boundaries' });
  const read = await readPlaces(options.file, areas);
  if (!read.ok) return read;
  const brought = read.value;
  if (brought.points.length === 0) return no({ kind: 'nothing-here', total: brought.outside });
  const { plan } = await inMunicipality(deps, municipalityId, (trx) => compare(trx, brought));
  if (plan.added + plan.removed === 0) return ok({ state: 'unchanged', plan });
  if (options.dryRun) return ok({ state: 'shown', plan });
  if (options.confirm && !(await options.confirm(plan))) return ok({ state: 'declined', plan });
  const written = await inMunicipality(deps, municipalityId, async (trx) => {
    await lockAreaTree(trx);
    return write(deps, trx, {
      brought,
      file: typeof options.file === 'string' ? basename(options.file) : '',
    });
  });
  await deps.fresh.check(municipalityId);
  return ok({ state: 'imported', plan: written });
}

async function readPlaces(
  file: PlacesOptions['file'],
  areas: SmallestAreas,
): Promise<Result<Brought, PlacesFault>> {
  if (typeof file !== 'string' && !(file instanceof Uint8Array))
    return ok(pointsOf(file.map(lineOf), areas.at));
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (bytes.value.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b) return readShapes(bytes.value, areas);
  const lines = readPlaceLines(bytes.value);
  return lines.ok ? ok(pointsOf(lines.value, areas.at)) : lines;
}

async function readShapes(bytes: Uint8Array, areas: SmallestAreas): Promise<Result<Brought, PlacesFault>> {
  const coordinates = [...areas.boundaries.values()].flatMap((one) => one.coordinates);
  const near = await readShapesNear(bytes, bbox({ type: 'MultiPolygon', coordinates }));
  if (!near.ok) return near;
  const middles = middlesOf(areas);
  const points: PlacePoint[] = [];
  let outside = near.value.far;
  for (const { code, geometry } of near.value.shapes) {
    const found = sampleOverlaps(geometry, areas, middles);
    if (found.length === 0) outside += 1;
    for (const point of found) points.push({ ...point, ...postcodeName(code) });
  }
  return ok({ points, outside });
}

async function readBytes(file: string | Uint8Array): Promise<Result<Uint8Array, PlacesFault>> {
  try {
    const bytes = typeof file === 'string' ? await readFile(file) : file;
    if (bytes.length === 0) return no({ kind: 'empty' });
    return ok(bytes[0] === 0x1f && bytes[1] === 0x8b ? await promisify(gunzip)(bytes) : bytes);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isDamaged = 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
    return no(isDamaged ? { kind: 'damaged-gzip' } : { kind: 'unreadable', detail: error.message });
  }
}

async function readSmallestAreas(deps: Needs, trx: Trx): Promise<SmallestAreas> {
  const day = today(deps.clock);
  const locate = await readLocator(deps, trx, day);
  return { at: (point) => locate(point)[0]?.id, boundaries: await readBoundaries(deps, trx, day) };
}

type Difference = {
  readonly plan: PlacesPlan;
  readonly added: readonly PlacePoint[];
  readonly goneIds: readonly Id[];
};

async function compare(trx: Trx, { points, outside }: Brought): Promise<Difference> {
  const sorts = placeSorts.filter((sort) => points.some((point) => sortOf(point) === sort));
  const present = new Map((await loadPlaces(trx, sorts)).map((point) => [keyOf(point), point.id]));
  const wanted = new Map(points.map((point) => [keyOf(point), point]));
  const added = [...wanted].flatMap(([key, point]) => (present.has(key) ? [] : [point]));
  const goneIds = [...present].flatMap(([key, id]) => (wanted.has(key) ? [] : [id]));
  const unchanged = wanted.size - added.length;
  return {
    plan: { sorts, added: added.length, removed: goneIds.length, unchanged, outside },
    added,
    goneIds,
  };
}

function keyOf({ kind, searchKey, name, lon, lat }: PlacePoint): string {
  return JSON.stringify([kind, searchKey, name, lon, lat]);
}

async function write(
  deps: Needs,
  trx: Trx,
  { brought, file }: { brought: Brought; file: string },
): Promise<PlacesPlan> {
  const { plan, added, goneIds } = await compare(trx, brought);
  const { root } = await loadAreaTree(trx);
  const details = { file, sorts: plan.sorts.join(' '), added: plan.added, removed: plan.removed };
  const entry = { actor: system, at: deps.clock.now(), topic: 'areas', subjectId: root.id };
  await record(trx, { ...entry, verb: 'places_imported', details });
  await deletePlaces(trx, goneIds);
  for (let at = 0; at < added.length; at += rowsAtOnce)
    await insertPlaces(trx, added.slice(at, at + rowsAtOnce));
  return plan;
}
