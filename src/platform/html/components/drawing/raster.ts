// SPDX-License-Identifier: EUPL-1.2
import type { Box, Point, Polygon, Ring, Segment } from './types.ts';

/** A block of cells, the upper bounds not included. */
export type Cells = { readonly c0: number; readonly c1: number; readonly r0: number; readonly r1: number };

/** Of a block of cells: how many count, summed so that any box is counted in four look-ups. */
export type Count = Cells & { readonly sums: Int32Array };

/** The picture as small square cells, each with the index of the area that holds its centre, or NOBODY. */
export type Raster = {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly owner: Int16Array;
  /** Cells per area, and the block they lie in. */
  readonly sizes: readonly number[];
  readonly blocks: readonly Cells[];
  /** Cells that any area holds, and cells along a border. */
  readonly held: Count;
  readonly edges: Count;
};

export const NOBODY = -1;

/** Where the horizontal line at `y` crosses the rings, from left to right. */
function crossingsAt(rings: readonly Ring[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      [ax, ay] = [bx, by];
    }
  }
  return crossings.sort((a, b) => a - b);
}

/** The cells of a row whose centres lie between the first and second crossing, the third and fourth, and so on. */
function runsBetween(
  crossings: readonly number[],
  cell: number,
  columns: number,
): [from: number, to: number][] {
  return crossings.flatMap((crossing, index): [number, number][] => {
    const next = crossings[index + 1];
    if (index % 2 === 1 || next === undefined) return [];
    const from = Math.max(0, Math.ceil(crossing / cell - 0.5));
    const to = Math.min(columns - 1, Math.floor(next / cell - 0.5));
    return [[from, to]];
  });
}

function countOf(block: Cells, counts: (row: number, column: number) => boolean): Count {
  const stride = block.c1 - block.c0 + 1;
  const sums = new Int32Array(stride * (block.r1 - block.r0 + 1));
  for (let row = block.r0; row < block.r1; row += 1) {
    let inRow = 0;
    let at = (row - block.r0 + 1) * stride + 1;
    for (let column = block.c0; column < block.c1; column += 1, at += 1) {
      if (counts(row, column)) inRow += 1;
      sums[at] = inRow + (sums[at - stride] ?? 0);
    }
  }
  return { ...block, sums };
}

/** `cell` and the size in px of the layer. Where areas overlap, the last one holds the cell. */
export function rasterOf(
  shapes: readonly (readonly Polygon[])[],
  { width, height, cell }: { width: number; height: number; cell: number },
): Raster {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const owner = new Int16Array(columns * rows).fill(NOBODY);
  shapes.forEach((polygons, index) => {
    const rings = polygons.flat();
    for (let row = 0; row < rows; row += 1) {
      for (const [from, to] of runsBetween(crossingsAt(rings, (row + 0.5) * cell), cell, columns)) {
        owner.fill(index, row * columns + from, Math.max(row * columns + from, row * columns + to + 1));
      }
    }
  });
  const sizes = shapes.map(() => 0);
  const blocks = shapes.map(() => ({ c0: columns, c1: 0, r0: rows, r1: 0 }));
  owner.forEach((index, at) => {
    const block = blocks[index];
    if (!block) return;
    const [row, column] = [Math.floor(at / columns), at % columns];
    sizes[index] = (sizes[index] ?? 0) + 1;
    block.c0 = Math.min(block.c0, column);
    block.c1 = Math.max(block.c1, column + 1);
    block.r0 = Math.min(block.r0, row);
    block.r1 = Math.max(block.r1, row + 1);
  });
  const whole = { c0: 0, c1: columns, r0: 0, r1: rows };
  const held = countOf(whole, (row, column) => owner[row * columns + column] !== NOBODY);
  const edges = countOf(whole, (row, column) => {
    const at = row * columns + column;
    return owner[at] !== owner[at + 1] || owner[at] !== owner[at + columns];
  });
  return { cell, columns, rows, width, height, owner, sizes, blocks, held, edges };
}

/** The cells of some areas together. */
export function territory(raster: Raster, areas: ReadonlySet<number>): Count {
  const block = { c0: raster.columns, c1: 0, r0: raster.rows, r1: 0 };
  for (const area of areas) {
    const own = raster.blocks[area] ?? block;
    block.c0 = Math.min(block.c0, own.c0);
    block.c1 = Math.max(block.c1, own.c1);
    block.r0 = Math.min(block.r0, own.r0);
    block.r1 = Math.max(block.r1, own.r1);
  }
  if (block.c0 >= block.c1) return countOf({ c0: 0, c1: 0, r0: 0, r1: 0 }, () => false);
  return countOf(block, (row, column) => areas.has(raster.owner[row * raster.columns + column] ?? NOBODY));
}

export function cellsUnder(raster: Raster, box: Box): Cells {
  return {
    c0: Math.max(0, Math.floor(box.left / raster.cell)),
    c1: Math.min(raster.columns, Math.ceil(box.right / raster.cell)),
    r0: Math.max(0, Math.floor(box.top / raster.cell)),
    r1: Math.min(raster.rows, Math.ceil(box.bottom / raster.cell)),
  };
}

export function sizeOf({ c0, c1, r0, r1 }: Cells): number {
  return Math.max(1, (c1 - c0) * (r1 - r0));
}

export function countIn(count: Count, cells: Cells): number {
  const [c0, c1] = [Math.max(cells.c0, count.c0) - count.c0, Math.min(cells.c1, count.c1) - count.c0];
  const [r0, r1] = [Math.max(cells.r0, count.r0) - count.r0, Math.min(cells.r1, count.r1) - count.r0];
  if (c0 >= c1 || r0 >= r1) return 0;
  const stride = count.c1 - count.c0 + 1;
  const at = (row: number, column: number): number => count.sums[row * stride + column] ?? 0;
  return at(r1, c1) - at(r0, c1) - at(r1, c0) + at(r0, c0);
}

export function ownerAt(raster: Raster, [x, y]: Point): number {
  const [column, row] = [Math.floor(x / raster.cell), Math.floor(y / raster.cell)];
  if (column < 0 || row < 0 || column >= raster.columns || row >= raster.rows) return NOBODY;
  return raster.owner[row * raster.columns + column] ?? NOBODY;
}

/** The largest part of any area other than `own` that the cells cover, from 0 to 1. */
export function mostCovered(raster: Raster, cells: Cells, own: number): number {
  const covered = new Map<number, number>();
  for (let row = cells.r0; row < cells.r1; row += 1) {
    for (let column = cells.c0; column < cells.c1; column += 1) {
      const owner = raster.owner[row * raster.columns + column] ?? NOBODY;
      if (owner !== own && owner !== NOBODY) covered.set(owner, (covered.get(owner) ?? 0) + 1);
    }
  }
  return Math.max(0, ...[...covered].map(([area, count]) => count / (raster.sizes[area] ?? 1)));
}

/** How many px of the segment run over areas other than `own`. */
export function foreignLength(raster: Raster, { from, to }: Segment, own: number): number {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(1, Math.ceil(length / 4));
  let foreign = 0;
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const owner = ownerAt(raster, [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
    if (owner !== own && owner !== NOBODY) foreign += 1;
  }
  return (foreign / (steps + 1)) * length;
}

/** Centres of cells in a block, about `spacing` px apart, of the areas that `holds` says yes to. */
export function spotsIn(
  raster: Raster,
  block: Cells,
  spacing: number,
  holds: (owner: number) => boolean,
): Point[] {
  const stride = Math.max(1, Math.round(spacing / raster.cell));
  const points: Point[] = [];
  for (let row = block.r0 + (stride >> 1); row < block.r1; row += stride) {
    for (let column = block.c0 + (stride >> 1); column < block.c1; column += stride) {
      if (holds(raster.owner[row * raster.columns + column] ?? NOBODY)) {
        points.push([(column + 0.5) * raster.cell, (row + 0.5) * raster.cell]);
      }
    }
  }
  return points;
}
