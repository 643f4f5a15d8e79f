// SPDX-License-Identifier: EUPL-1.2
import Flatbush from 'flatbush';
import pointInPolygon from 'point-in-polygon-hao';
import { buildClearCells, type ClearCells } from './clear-cells.ts';
import { areaSquareMeters } from './measure.ts';
import type { AreaGeometry, Polygon } from './types.ts';

export type IndexedShape = {
  readonly id: string;
  readonly code: string;
  /** Depth in the tree of areas: the deeper, the smaller the piece it is meant to be. */
  readonly depth: number;
  /** m²; computed when left out. */
  readonly size?: number;
  readonly geometry: AreaGeometry;
};

export type PointIndex<S extends IndexedShape> = {
  /** Every shape that holds the point, best first (see `buildPointIndex`). */
  readonly find: (lon: number, lat: number) => S[];
  /** The id of the first of those, without making a list. */
  readonly findFirst: (lon: number, lat: number) => string | undefined;
};

const onEdge = 1;
const inside = 2;
type Hold = typeof onEdge | typeof inside;

/**
 * An index that answers which shapes hold a point (WGS84 degrees), for rule R1: place gives area.
 *
 * A point on an edge, also that of a hole, counts as held. Order: deeper in the tree first; then shapes that
 * have the point inside before those that only touch it; then, inside, the smaller first, and on edges the
 * lowest code (by code unit, then id). So on the edge that two neighbours share the lowest code wins, a
 * nested area wins over the one around it, and of two that overlap at the same depth the smaller wins.
 *
 * Exact for the given doubles (robust predicates of point-in-polygon-hao): coordinates within a factor two of
 * each other subtract without rounding, which holds for any municipality. Rings must be closed: run
 * `checkMultiPolygon` first. `findFirst` remembers the answer of a piece through which no border runs.
 */
export function buildPointIndex<S extends IndexedShape>(shapes: readonly S[]): PointIndex<S> {
  const ranked = rankShapes(shapes);
  const search = buildSearch(ranked);
  if (!search) return { find: () => [], findFirst: () => undefined };
  const { clearCells, visitHolders } = search;

  // One closure for all look-ups, so that a look-up allocates next to nothing. The lowest rank that has the
  // point inside, and the ranks that touch it, decide together.
  let bestInside = Infinity;
  let bestTouching = Infinity;
  function takeFirst(rank: number, hold: Hold): void {
    if (hold === inside) bestInside = Math.min(bestInside, rank);
    else if (isBetterTouch(ranked, rank, bestTouching)) bestTouching = rank;
  }

  function firstRank(lon: number, lat: number): number {
    bestInside = Infinity;
    bestTouching = Infinity;
    visitHolders(lon, lat, takeFirst, isBeaten);
    const depthInside = ranked[bestInside]?.shape.depth ?? -Infinity;
    const depthTouching = ranked[bestTouching]?.shape.depth ?? -Infinity;
    return depthTouching > depthInside ? bestTouching : bestInside;
  }

  function isBeaten(rank: number): boolean {
    return rank >= bestInside;
  }

  return {
    findFirst(lon, lat) {
      const cell = clearCells.cellAt(lon, lat);
      const known = cell < 0 ? undefined : clearCells.recall(cell);
      if (known !== undefined) return ranked[known]?.shape.id;
      const rank = Math.min(firstRank(lon, lat), ranked.length);
      if (cell >= 0) clearCells.remember(cell, rank);
      return ranked[rank]?.shape.id;
    },
    find(lon, lat) {
      const holdOf = new Map<number, Hold>();
      visitHolders(lon, lat, (rank, hold) => {
        if (hold > (holdOf.get(rank) ?? 0)) holdOf.set(rank, hold);
      });
      return sortHolders(ranked, holdOf);
    },
  };
}

type Search = {
  readonly clearCells: ClearCells;
  /** Tells of every polygon that holds the point; one whose rank `skip` accepts is not looked at. */
  readonly visitHolders: (
    lon: number,
    lat: number,
    take: (rank: number, hold: Hold) => void,
    skip?: (rank: number) => boolean,
  ) => void;
};

function buildSearch(ranked: readonly Ranked<IndexedShape>[]): Search | undefined {
  const polygons: number[][][][] = [];
  const rankOfPolygon: number[] = [];
  ranked.forEach(({ shape }, rank) => {
    for (const polygon of shape.geometry.coordinates) {
      polygons.push(copyPolygon(polygon));
      rankOfPolygon.push(rank);
    }
  });
  if (polygons.length === 0) return undefined;
  const tree = buildTree(polygons);
  const point = [0, 0];
  return {
    clearCells: buildClearCells(polygons.flat(), [tree.minX, tree.minY, tree.maxX, tree.maxY]),
    visitHolders(lon, lat, take, skip) {
      point[0] = lon;
      point[1] = lat;
      tree.search(lon, lat, lon, lat, (index) => {
        const rank = rankOfPolygon[index];
        const polygon = polygons[index];
        if (rank === undefined || !polygon || skip?.(rank)) return false;
        const answer = pointInPolygon(point, polygon);
        if (answer !== false) take(rank, answer === 0 ? onEdge : inside);
        return false;
      });
    },
  };
}

type Ranked<S extends IndexedShape> = { readonly shape: S; readonly size: number };

/** Deeper, then smaller, then lowest code: the order of shapes that have the point inside. */
function rankShapes<S extends IndexedShape>(shapes: readonly S[]): Ranked<S>[] {
  return shapes
    .map((shape) => ({ shape, size: shape.size ?? areaSquareMeters(shape.geometry) }))
    .sort((a, b) => b.shape.depth - a.shape.depth || a.size - b.size || compareCodes(a.shape, b.shape));
}

function compareCodes(a: IndexedShape, b: IndexedShape): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isBetterTouch(ranked: readonly Ranked<IndexedShape>[], rank: number, best: number): boolean {
  const shape = ranked[rank]?.shape;
  const current = ranked[best]?.shape;
  if (!shape || !current) return shape !== undefined;
  return shape.depth > current.depth || (shape.depth === current.depth && compareCodes(shape, current) < 0);
}

function sortHolders<S extends IndexedShape>(ranked: readonly Ranked<S>[], holdOf: Map<number, Hold>): S[] {
  const holders: { rank: number; hold: Hold; shape: S }[] = [];
  for (const [rank, hold] of holdOf) {
    const shape = ranked[rank]?.shape;
    if (shape) holders.push({ rank, hold, shape });
  }
  holders.sort(
    (a, b) =>
      b.shape.depth - a.shape.depth ||
      b.hold - a.hold ||
      (a.hold === inside ? a.rank - b.rank : compareCodes(a.shape, b.shape)),
  );
  return holders.map(({ shape }) => shape);
}

function copyPolygon(polygon: Polygon): number[][][] {
  return polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat]));
}

function buildTree(polygons: readonly number[][][][]): Flatbush {
  const tree = new Flatbush(polygons.length);
  for (const [outer = []] of polygons) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x = NaN, y = NaN] of outer) {
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
    tree.add(minX, minY, maxX, maxY);
  }
  tree.finish();
  return tree;
}
