// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Clock, today } from '../../kernel/clock.ts';
import { type IndexedShape, type PointIndex, buildPointIndex } from '../../kernel/geometry/point-index.ts';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Freshness, kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Area, type AreaTree, compareCodes } from './domain.ts';
import { type Period, holdsOn, sameSince, turningDays } from './periods-domain.ts';
import { loadAreaTree, loadPeriods, loadShapes } from './store.ts';

type Reading = { readonly fresh: Freshness };
type ReadingToday = Reading & { readonly clock: Clock };
export type Point = { readonly lon: number; readonly lat: number };

/** What holds on a stretch of days without a change: own boundaries by area, and what was made of them. */
type Era = {
  readonly shapes: ReadonlyMap<Id, AreaGeometry>;
  index?: PointIndex<IndexedShape>;
  boundaries?: ReadonlyMap<Id, AreaGeometry>;
};

type AreaBook = {
  readonly tree: AreaTree;
  readonly periods: readonly Period[];
  readonly turning: readonly string[];
  readonly eras: Map<string, Era>;
};

/** Today, and as many stretches of the past as pages about it may ask in turn. */
const mostEras = 4;

const areaBook = kept(['areas'], async (trx): Promise<AreaBook> => {
  const tree = await loadAreaTree(trx);
  const periods = await loadPeriods(trx);
  return { tree, periods, turning: turningDays(periods), eras: new Map() };
});

/** All areas of the municipality; kept in memory until one changes. */
export async function readAreaTree(deps: Reading, trx: Trx): Promise<AreaTree> {
  return (await deps.fresh.read(trx, areaBook)).tree;
}

/** When which area had which boundary, by area and oldest first. */
export async function readPeriods(deps: Reading, trx: Trx): Promise<readonly Period[]> {
  return (await deps.fresh.read(trx, areaBook)).periods;
}

/**
 * The areas that hold a point (WGS84) on a day, today when none is given: deepest in the tree first; within a depth the smallest
 * first, and on an edge the one with the lowest code (R1). An area without a boundary of its own holds what those below it hold.
 */
export async function areasAt(
  deps: ReadingToday,
  trx: Trx,
  point: Point,
  day: Temporal.PlainDate = today(deps.clock),
): Promise<readonly Area[]> {
  return (await readLocator(deps, trx, day))(point);
}

/** As `areasAt`, for many points: look-ups without waiting. */
export async function readLocator(
  deps: Reading,
  trx: Trx,
  day: Temporal.PlainDate,
): Promise<(point: Point) => readonly Area[]> {
  const book = await deps.fresh.read(trx, areaBook);
  const era = await eraOf(book, trx, day.toString());
  era.index ??= indexOf(book.tree, era.shapes);
  const { index } = era;
  return ({ lon, lat }) => withAreasAbove(book.tree, era.shapes, index.find(lon, lat));
}

/**
 * The boundaries that hold on a day, by area. An area without one of its own has the pieces of those below it together, which is
 * where it lies by rule; only an area with nothing below it that has a boundary is missing.
 */
export async function readBoundaries(
  deps: Reading,
  trx: Trx,
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<Id, AreaGeometry>> {
  const book = await deps.fresh.read(trx, areaBook);
  const era = await eraOf(book, trx, day.toString());
  era.boundaries ??= withDerived(book.tree, era.shapes);
  return era.boundaries;
}

/** Only the boundaries that areas have of their own. */
export async function readOwnBoundaries(
  deps: Reading,
  trx: Trx,
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<Id, AreaGeometry>> {
  const book = await deps.fresh.read(trx, areaBook);
  return (await eraOf(book, trx, day.toString())).shapes;
}

async function eraOf(book: AreaBook, trx: Trx, day: string): Promise<Era> {
  const since = sameSince(book.turning, day);
  const before = book.eras.get(since);
  if (before) return before;
  const valid = book.periods.filter((period) => holdsOn(period, day));
  // By their ids, so that a transaction with changes of its own remembers the same as any other.
  const shapeOf = await loadShapes(
    trx,
    valid.map((period) => period.id),
  );
  const shapes = new Map<Id, AreaGeometry>();
  for (const { id, areaId } of valid) {
    const shape = shapeOf.get(id);
    if (shape) shapes.set(areaId, shape);
  }
  const era: Era = { shapes };
  const oldest = book.eras.keys().next().value;
  if (book.eras.size >= mostEras && oldest !== undefined) book.eras.delete(oldest);
  book.eras.set(since, era);
  return era;
}

function indexOf(tree: AreaTree, shapes: ReadonlyMap<Id, AreaGeometry>): PointIndex<IndexedShape> {
  const indexed: IndexedShape[] = [];
  for (const [id, geometry] of shapes) {
    const area = tree.byId(id);
    if (area) indexed.push({ id, code: area.code, depth: area.depth, geometry });
  }
  return buildPointIndex(indexed);
}

function withAreasAbove(
  tree: AreaTree,
  shapes: ReadonlyMap<Id, AreaGeometry>,
  hits: readonly IndexedShape[],
): readonly Area[] {
  const own = hits.map(({ id }) => tree.byId(id)).filter((area) => area !== undefined);
  const derived = new Set<Area>();
  for (const hit of own) {
    for (const above of tree.pathTo(hit.id)) if (!shapes.has(above.id)) derived.add(above);
  }
  if (derived.size === 0) return own;
  // Sorting keeps the order of what is equally deep: the index's own order, then the derived by code.
  return [...own, ...[...derived].sort(compareCodes)].sort((a, b) => b.depth - a.depth);
}

function withDerived(tree: AreaTree, shapes: ReadonlyMap<Id, AreaGeometry>): ReadonlyMap<Id, AreaGeometry> {
  const boundaries = new Map(shapes);
  // From the leaves up: in `all` whatever lies below an area comes after it.
  for (const area of tree.all.toReversed()) {
    if (boundaries.has(area.id)) continue;
    const coordinates = tree
      .childrenOf(area.id)
      .flatMap((child) => boundaries.get(child.id)?.coordinates ?? []);
    if (coordinates.length > 0) boundaries.set(area.id, { type: 'MultiPolygon', coordinates });
  }
  return boundaries;
}
