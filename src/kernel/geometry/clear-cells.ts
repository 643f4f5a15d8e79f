// SPDX-License-Identifier: EUPL-1.2

/**
 * A grid over a set of polygons that remembers, per cell through which no border runs, the one answer that
 * holds in it. It makes look-ups quick however many corners the borders have, and changes no answer: a cell
 * with a border in it, or on its edge, never remembers anything.
 */
export type ClearCells = {
  /** The cell of a point; -1 outside the grid and for a cell that a border runs through. */
  readonly cellAt: (x: number, y: number) => number;
  /** What was remembered for a cell; undefined when nothing was yet. */
  readonly recall: (cell: number) => number | undefined;
  /** `answer` is a whole number from 0. */
  readonly remember: (cell: number, answer: number) => void;
};

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

const notYet = -1;
const hasBorder = -2;
/** Share of a cell by which a border is thought wider than it is: far more than rounding can shift it. */
const margin = 1e-6;

/** `rings` are closed; about 24 by 24 cells per polygon, at most 1024 by 1024 in all. */
export function buildClearCells(rings: readonly (readonly number[][])[], box: Box): ClearCells {
  const side = Math.min(1024, Math.ceil(Math.sqrt(rings.length) * 24));
  const [minX, minY, maxX, maxY] = box;
  const perX = side / (maxX - minX);
  const perY = side / (maxY - minY);
  const cells = new Int32Array(side * side).fill(notYet);
  // Subtracting, multiplying and rounding down keep order, so a point between two others lies in a cell
  // between theirs.
  const at = (place: number): number => Math.max(0, Math.min(side - 1, Math.floor(place)));

  function markSegment(ax: number, ay: number, bx: number, by: number): void {
    const [lowX, lowY, highX, highY] = ay <= by ? [ax, ay, bx, by] : [bx, by, ax, ay];
    const slope = highY > lowY ? (highX - lowX) / (highY - lowY) : 0;
    const isLevel = highY - lowY < margin;
    for (let row = at(lowY - margin); row <= at(highY + margin); row++) {
      const from = isLevel ? lowX : lowX + slope * (Math.max(lowY, row - margin) - lowY);
      const to = isLevel ? highX : lowX + slope * (Math.min(highY, row + 1 + margin) - lowY);
      const last = at(Math.max(from, to) + margin);
      for (let column = at(Math.min(from, to) - margin); column <= last; column++)
        cells[row * side + column] = hasBorder;
    }
  }

  for (const ring of rings) {
    let previous: readonly number[] | undefined;
    for (const point of ring) {
      const [x = NaN, y = NaN] = point;
      const [px = x, py = y] = previous ?? [];
      markSegment((px - minX) * perX, (py - minY) * perY, (x - minX) * perX, (y - minY) * perY);
      previous = point;
    }
  }
  return {
    cellAt(x, y) {
      if (!(x >= minX && x <= maxX && y >= minY && y <= maxY)) return -1;
      const cell = at((y - minY) * perY) * side + at((x - minX) * perX);
      return cells[cell] === hasBorder ? -1 : cell;
    },
    recall(cell) {
      const answer = cells[cell] ?? notYet;
      return answer === notYet ? undefined : answer;
    },
    remember(cell, answer) {
      cells[cell] = answer;
    },
  };
}
