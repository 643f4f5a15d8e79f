// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Tie } from './graph.ts';
import { type Bead, type LaneStyle, type Placed, placeBeads } from './lanes.ts';
import { linesOf } from './text-fitting.ts';

/** What is written at a bead. */
export type Label = { readonly meta: string; readonly title: string };

export type Half = { readonly beads: readonly Bead[]; readonly ties: readonly Tie[] };

export type Sketch = {
  readonly root: { readonly id: Id };
  readonly upstream: Half;
  readonly downstream: Half;
  readonly labelOf: (id: Id) => Label;
};

/** How a drawing is cut: for a desk, with words on both sides, or for a phone. */
export type Cut = {
  readonly width: number;
  readonly trunk: number;
  readonly lane: number;
  readonly style: LaneStyle;
  readonly size: number;
  readonly rootSize: number;
  readonly mostLines: number;
};

export const cuts = {
  wide: { width: 900, trunk: 450, lane: 46, style: 'both_sides', size: 17, rootSize: 22, mostLines: 3 },
  narrow: { width: 340, trunk: 22, lane: 24, style: 'one_side', size: 16, rootSize: 20, mostLines: 4 },
} as const satisfies Record<string, Cut>;

export type Strand = { readonly path: string; readonly width: number };
export type Written = {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly meta: string;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly isRoot: boolean;
};
export type Station = {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly isRoot: boolean;
  readonly bundle: number;
};
export type Drawn = {
  readonly width: number;
  readonly height: number;
  readonly strands: readonly Strand[];
  readonly stations: readonly Station[];
  readonly written: readonly Written[];
};

const air = 17;
const metaHeight = 20;
const edge = 4;

/** A row of the drawing, from the top: what lies in it. `side` 1 runs down into the record, -1 out of it. */
type Row = { readonly placed: Placed; readonly side: 1 | -1; readonly row: number; readonly intoRow: number };

/**
 * The red thread as a river that runs down through time: what led to the record joins above it, what came of it leaves below.
 * Every record has a row of its own, as high as its words: nothing can collide.
 */
export function draw(sketch: Sketch, cut: Cut): Drawn {
  const { rows, rootRow } = rowsOf(sketch, cut.style);
  const texts = [...rows, undefined]
    .map((row) => ({ row, text: write(sketch, cut, { row, rows, rootRow }) }))
    .sort((a, b) => (a.row?.row ?? rootRow) - (b.row?.row ?? rootRow));
  const tops: number[] = [];
  let height = edge;
  for (const { text } of texts) {
    tops.push(height);
    height += text.height;
  }
  const middle = (row: number) => (tops[row] ?? 0) + (texts[row]?.text.height ?? 0) / 2;
  const bottom = (row: number) => (tops[row] ?? 0) + (texts[row]?.text.height ?? 0);
  const x = (lane: number) => cut.trunk + lane * cut.lane;
  return {
    width: cut.width,
    height: Math.ceil(height + edge),
    strands: rows.flatMap((row) =>
      strandsOf(row, { x, middle, edgeOf: row.side === 1 ? bottom : (at) => tops[at] ?? 0 }),
    ),
    stations: [
      ...rows.map(({ placed, row }) => ({
        id: placed.bead.id,
        x: x(placed.lane),
        y: middle(row),
        isRoot: false,
        bundle: placed.bead.count > 1 ? placed.bead.count : 0,
      })),
      { id: sketch.root.id, x: x(0), y: middle(rootRow), isRoot: true, bundle: 0 },
    ],
    written: texts.map(({ text }, row) => ({ ...text.written, y: middle(row) })),
  };
}

function rowsOf({ root, upstream, downstream }: Sketch, style: LaneStyle): { rows: Row[]; rootRow: number } {
  const rootRow = upstream.beads.length;
  const above = placeBeads(upstream.beads, { rootId: root.id, ties: upstream.ties, style });
  // Below it is the same river, seen in a mirror.
  const mirrored = downstream.beads.map((bead) => ({ ...bead, at: -bead.at }));
  const turned = downstream.ties.map(({ from, to }) => ({ from: to, to: from }));
  const below = placeBeads(mirrored, { rootId: root.id, ties: turned, style });
  const last = rootRow + downstream.beads.length;
  return {
    rootRow,
    rows: [
      ...above.map((placed): Row => ({ placed, side: 1, row: placed.row, intoRow: placed.into.row })),
      ...below.map((placed): Row => ({
        placed,
        side: -1,
        row: last - placed.row,
        intoRow: last - placed.into.row,
      })),
    ],
  };
}

type Where = {
  readonly x: (lane: number) => number;
  readonly middle: (row: number) => number;
  /** The edge of a row on the side of the record. */
  readonly edgeOf: (row: number) => number;
};

/** From a bead to the lane of what it joins, and along it until there. */
function strandsOf({ placed, row, intoRow }: Row, { x, middle, edgeOf }: Where): Strand[] {
  const [fromX, toX] = [x(placed.lane), x(placed.into.lane)];
  const [fromY, toY] = [middle(row), middle(intoRow)];
  const width = strandWidth(placed.flow);
  if (fromX === toX) return [{ path: `M${fromX} ${round(fromY)}V${round(toY)}`, width }];
  const turn = edgeOf(row);
  const half = (fromY + turn) / 2;
  const path = `M${fromX} ${round(fromY)}C${fromX} ${round(turn)} ${toX} ${round(half)} ${toX} ${round(turn)}V${round(toY)}`;
  return [{ path, width }];
}

/** Thicker for every time that twice as many run through it. */
export function strandWidth(flow: number): number {
  return Math.min(14, Math.round((2.6 + 1.15 * Math.log2(Math.max(1, flow))) * 10) / 10);
}

type Writing = { readonly row: Row | undefined; readonly rows: readonly Row[]; readonly rootRow: number };

/** The words of a row, beside every strand that runs there. */
function write(sketch: Sketch, cut: Cut, { row, rows, rootRow }: Writing) {
  const at = row?.row ?? rootRow;
  const id = row?.placed.bead.id ?? sketch.root.id;
  const toLeft = (row?.placed.lane ?? 0) < 0;
  const there = rows
    .filter((one) => runsIn(one, at))
    .flatMap(({ placed, row: own }) => [placed.into.lane, ...(own === at ? [placed.lane] : [])]);
  const outer = toLeft ? Math.min(0, ...there) : Math.max(0, ...there);
  const gap = row ? 20 : 28;
  const start = cut.trunk + outer * cut.lane + (toLeft ? -gap : gap);
  const size = row ? cut.size : cut.rootSize;
  const room = toLeft ? start - edge : cut.width - start - edge;
  const { meta, title } = sketch.labelOf(id);
  const lines = linesOf(title, { width: room, size, most: cut.mostLines });
  const lineHeight = Math.round(size * 1.28);
  return {
    height: metaHeight + lines.length * lineHeight + 2 * air,
    written: {
      id,
      x: start,
      anchor: toLeft ? ('end' as const) : ('start' as const),
      meta: linesOf(meta, { width: room, size: 14, most: 1 })[0] ?? '',
      lines,
      lineHeight,
      isRoot: !row,
    },
  };
}

function runsIn({ row, intoRow }: Row, at: number): boolean {
  return at >= Math.min(row, intoRow) && at <= Math.max(row, intoRow);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
