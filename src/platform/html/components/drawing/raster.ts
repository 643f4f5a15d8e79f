// SPDX-License-Identifier: EUPL-1.2
import type { Box, Point, Polygon, Segment } from './types.ts';

/** The picture as small square cells, each with the index of the area that holds its centre, or NOBODY. */
export type Raster = {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly owner: Int16Array;
  /** Cells per area. */
  readonly sizes: readonly number[];
  /** Summed table of the cells that any area holds, one row and column larger than the raster. */
  readonly held: Int32Array;
};

export const NOBODY = -1;

/** What lies under a box, as counts of cells. */
export type Underneath = { readonly total: number; readonly outside: number; readonly perArea: ReadonlyMap<number, number> };

function fillRow(owner: Int16Array, columns: number, crossings: readonly number[], at: { row: number; cell: number; index: number }): void {
  for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
    const from = Math.max(0, Math.ceil((crossings[pair] ?? 0) / at.cell - 0.5));
    const to = Math.min(columns - 1, Math.floor((crossings[pair + 1] ?? 0) / at.cell - 0.5));
    for (let column = from; column <= to; column += 1) owner[at.row * columns + column] = at.index;
  }
}

/** Where the horizontal line at `y` crosses the rings, from left to right. */
export function crossingsAt(polygons: readonly Polygon[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of polygons.flat()) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      [ax, ay] = [bx, by];
    }
  }
  return crossings.sort((a, b) => a - b);
}

function summedTable(owner: Int16Array, columns: number, rows: number): Int32Array {
  const table = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      if (owner[row * columns + column] !== NOBODY) inRow += 1;
      table[(row + 1) * (columns + 1) + column + 1] = inRow + (table[row * (columns + 1) + column + 1] ?? 0);
    }
  }
  return table;
}

/** `cell` and the size in px of the layer. Where areas overlap, the last one holds the cell. */
export function rasterOf(
  shapes: readonly (readonly Polygon[])[],
  { width, height, cell }: { width: number; height: number; cell: number },
): Raster {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const owner = new Int16Array(columns * rows).fill(NOBODY);
  shapes.forEach((polygons, index) => {
    for (let row = 0; row < rows; row += 1) {
      fillRow(owner, columns, crossingsAt(polygons, (row + 0.5) * cell), { row, cell, index });
    }
  });
  const sizes = shapes.map(() => 0);
  for (const index of owner) if (index !== NOBODY) sizes[index] = (sizes[index] ?? 0) + 1;
  return { cell, columns, rows, width, height, owner, sizes, held: summedTable(owner, columns, rows) };
}

function span(raster: Raster, box: Box): { c0: number; c1: number; r0: number; r1: number } {
  return {
    c0: Math.max(0, Math.floor(box.left / raster.cell)),
    c1: Math.min(raster.columns, Math.ceil(box.right / raster.cell)),
    r0: Math.max(0, Math.floor(box.top / raster.cell)),
    r1: Math.min(raster.rows, Math.ceil(box.bottom / raster.cell)),
  };
}

/** Whether no area lies under the box. */
export function isOutside(raster: Raster, box: Box): boolean {
  const { c0, c1, r0, r1 } = span(raster, box);
  const stride = raster.columns + 1;
  const at = (row: number, column: number): number => raster.held[row * stride + column] ?? 0;
  return at(r1, c1) - at(r0, c1) - at(r1, c0) + at(r0, c0) === 0;
}

export function ownerAt(raster: Raster, [x, y]: Point): number {
  const [column, row] = [Math.floor(x / raster.cell), Math.floor(y / raster.cell)];
  if (column < 0 || row < 0 || column >= raster.columns || row >= raster.rows) return NOBODY;
  return raster.owner[row * raster.columns + column] ?? NOBODY;
}

export function underneath(raster: Raster, box: Box): Underneath {
  const { c0, c1, r0, r1 } = span(raster, box);
  const perArea = new Map<number, number>();
  let [last, run] = [NOBODY, 0];
  const note = (): void => {
    if (run > 0) perArea.set(last, (perArea.get(last) ?? 0) + run);
  };
  for (let row = r0; row < r1; row += 1) {
    for (let column = c0; column < c1; column += 1) {
      const owner = raster.owner[row * raster.columns + column] ?? NOBODY;
      if (owner === last) {
        run += 1;
        continue;
      }
      note();
      [last, run] = [owner, 1];
    }
  }
  note();
  const outside = perArea.get(NOBODY) ?? 0;
  perArea.delete(NOBODY);
  return { total: Math.max(1, (r1 - r0) * (c1 - c0)), outside, perArea };
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

/** Centres of the cells that `holds` says yes to, thinned to about `spacing` px. */
export function cellsOf(raster: Raster, spacing: number, holds: (owner: number) => boolean): Point[] {
  const stride = Math.max(1, Math.round(spacing / raster.cell));
  const points: Point[] = [];
  for (let row = Math.floor(stride / 2); row < raster.rows; row += stride) {
    for (let column = Math.floor(stride / 2); column < raster.columns; column += stride) {
      if (holds(raster.owner[row * raster.columns + column] ?? NOBODY)) {
        points.push([(column + 0.5) * raster.cell, (row + 0.5) * raster.cell]);
      }
    }
  }
  return points;
}
