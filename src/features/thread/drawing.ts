// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Tie } from './graph.ts';
import { type Bead, type LaneStyle, type Placed, placeBeads } from './lanes.ts';
import { linesOf, widthOf } from './text-fitting.ts';

/** What is written at a bead. */
export type Label = {
  /** In the order of what matters: what does not fit beside the others is left out. */
  readonly meta: readonly string[];
  readonly title: string;
};

export type Half = { readonly beads: readonly Bead[]; readonly ties: readonly Tie[] };

export type Sketch = {
  readonly root: { readonly id: Id };
  readonly upstream: Half;
  readonly downstream: Half;
  readonly labelOf: (id: Id) => Label;
};

/** How a drawing is cut: for a desk, with words on both sides where strands come from both, or for a phone. */
export type Cut = {
  readonly width: number;
  readonly lane: number;
  /** How far the thread sways around its lane. */
  readonly sway: number;
  readonly style: LaneStyle;
  readonly size: number;
  readonly rootSize: number;
  readonly mostLines: number;
};

export const cuts = {
  wide: { width: 900, lane: 54, sway: 15, style: 'both_sides', size: 18, rootSize: 25, mostLines: 3 },
  narrow: { width: 340, lane: 25, sway: 5, style: 'one_side', size: 16, rootSize: 20, mostLines: 4 },
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

const air = 19;
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
  const x = lanesOf(cut, rows);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const texts = Array.from({ length: rows.length + 1 }, (_, at) =>
    write(sketch, cut, { row: byRow.get(at), rows, rootRow, x }),
  );
  const middles: number[] = [];
  let height = edge;
  for (const text of texts) {
    middles.push(height + text.height / 2);
    height += text.height;
  }
  const at = (lane: number, row: number): Point => ({ x: x(lane, row), y: round(middles[row] ?? 0) });
  return {
    width: cut.width,
    height: Math.ceil(height + edge),
    strands: rows.map((row) => strandOf(row, at)),
    stations: [
      ...rows.map(({ placed: { bead, lane }, row }) => ({
        ...at(lane, row),
        id: bead.id,
        isRoot: false,
        bundle: bead.count > 1 ? bead.count : 0,
      })),
      { ...at(0, rootRow), id: sketch.root.id, isRoot: true, bundle: 0 },
    ],
    written: texts.map(({ written }, row) => ({ ...written, y: middles[row] ?? 0 })),
  };
}

type Point = { readonly x: number; readonly y: number };
type LaneAt = (lane: number, row: number) => number;

/** Where each lane lies: those on the left need room for their words. The thread sways around it, as a thread does. */
function lanesOf({ width, lane: step, sway, style }: Cut, rows: readonly Row[]): LaneAt {
  const isTwoSided = style === 'both_sides' && rows.some(({ placed }) => placed.lane < 0);
  const trunk = isTwoSided ? width / 2 : 24 + sway;
  return (lane, row) => trunk + lane * step + (row % 2 === 0 ? -sway : sway);
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

/** From a bead into the lane of what it joins, and along it until there, without a corner. */
function strandOf({ placed, row, intoRow, side }: Row, at: (lane: number, row: number) => Point): Strand {
  let from = at(placed.lane, row);
  let path = `M${from.x} ${from.y}`;
  for (let next = row + side; next !== intoRow + side; next += side) {
    const to = at(placed.into.lane, next);
    const half = round((from.y + to.y) / 2);
    path += `C${from.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
    from = to;
  }
  return { path, width: strandWidth(placed.flow) };
}

/** Thicker for every time that twice as many run through it. */
export function strandWidth(flow: number): number {
  return Math.min(15, Math.round((3.6 + 1.1 * Math.log2(Math.max(1, flow))) * 10) / 10);
}

type Writing = {
  readonly row: Row | undefined;
  readonly rows: readonly Row[];
  readonly rootRow: number;
  readonly x: LaneAt;
};

/** The words of a row, beside every strand that runs there. */
function write(sketch: Sketch, cut: Cut, { row, rows, rootRow, x }: Writing) {
  const at = row?.row ?? rootRow;
  const id = row?.placed.bead.id ?? sketch.root.id;
  const toLeft = (row?.placed.lane ?? 0) < 0;
  const there = rows.filter((one) => runsIn(one, at)).flatMap((one) => lanesIn(one, at));
  const outer = toLeft ? Math.min(0, ...there) : Math.max(0, ...there);
  const gap = row ? 22 : 32;
  const start = x(outer, at) + (toLeft ? -gap : gap);
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
      meta: asMuchAsFits(meta, room),
      lines,
      lineHeight,
      isRoot: !row,
    },
  };
}

const metaSize = 14;

function asMuchAsFits(parts: readonly string[], room: number): string {
  return parts.reduce((text, part) => {
    const longer = text === '' ? part : `${text} · ${part}`;
    return text === '' || widthOf(longer, metaSize) <= room ? longer : text;
  }, '');
}

/** In which lanes a strand runs beside the words of a row: where it turns in, a little of where it came from as well. */
function lanesIn({ placed, row, side }: Row, at: number): number[] {
  const { lane, into } = placed;
  if (at === row) return [lane, into.lane];
  return at === row + side ? [into.lane, into.lane + (lane - into.lane) * 0.3] : [into.lane];
}

function runsIn({ row, intoRow }: Row, at: number): boolean {
  return at >= Math.min(row, intoRow) && at <= Math.max(row, intoRow);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
