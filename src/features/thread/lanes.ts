// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Tie } from './graph.ts';

/** A record or a bundle, with how many records run through it. */
export type Bead = {
  readonly id: Id;
  /** Its day as a number: what is of one day is equal. */
  readonly at: number;
  readonly count: number;
};

/** Where a bead lies: its row, beginning at the far end, its lane beside that of the record (0), and where its strand goes. */
export type Placed = {
  readonly bead: Bead;
  readonly row: number;
  readonly lane: number;
  /** The row and lane of what it joins. */
  readonly into: { readonly row: number; readonly lane: number };
  /** How many records run through its strand. */
  readonly flow: number;
};

export type LaneStyle = 'both_sides' | 'one_side';

type Going = {
  readonly bead: Bead;
  row: number;
  lane: number;
  into: Going | undefined;
  flow: number;
  comes: Going[];
};

/**
 * One side of a drawing as a river: every bead has a row of its own, in the order of time, and its strand runs into the next of
 * what came of it. The first that runs into something lies on its lane; others come from a lane beside it, in which nothing else runs
 * as long as they do. `ties` run towards `rootId`.
 */
export function placeBeads(
  beads: readonly Bead[],
  { rootId, ties, style }: { readonly rootId: Id; readonly ties: readonly Tie[]; readonly style: LaneStyle },
): Placed[] {
  const root: Going = {
    bead: { id: rootId, at: 0, count: 1 },
    row: beads.length,
    lane: 0,
    into: undefined,
    flow: 1,
    comes: [],
  };
  const rows = inOrder(beads, ties).map((bead, row): Going => ({
    bead,
    row,
    lane: 0,
    into: undefined,
    flow: bead.count,
    comes: [],
  }));
  const byId = new Map([...rows, root].map((one) => [one.bead.id, one]));
  for (const one of rows) {
    const ends = ties.flatMap((tie) => (tie.from === one.bead.id ? (byId.get(tie.to) ?? []) : []));
    const next = ends.filter(({ row }) => row > one.row).sort((a, b) => a.row - b.row)[0] ?? root;
    one.into = next;
    next.comes.push(one);
    next.flow += one.flow;
  }
  giveLanes(root, style);
  return rows.map(({ bead, row, lane, into, flow }) => ({
    bead,
    row,
    lane,
    flow,
    into: { row: into?.row ?? beads.length, lane: into?.lane ?? 0 },
  }));
}

/** By their days, the oldest first; within a day, what led to something stands before it. */
function inOrder(beads: readonly Bead[], ties: readonly Tie[]): Bead[] {
  const left = [...beads].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const ordered: Bead[] = [];
  while (left.length > 0) {
    const day = left[0]?.at;
    const waits = (bead: Bead) =>
      ties.some((tie) => tie.to === bead.id && left.some(({ id, at }) => id === tie.from && at === day));
    const place = Math.max(
      0,
      left.findIndex((bead) => bead.at === day && !waits(bead)),
    );
    ordered.push(...left.splice(place, 1));
  }
  return ordered;
}

type Taken = { readonly lane: number; readonly from: number; readonly to: number };

/** Broad first, the nearest to the record first: they get the nearest lanes. */
function giveLanes(root: Going, style: LaneStyle): void {
  const taken: Taken[] = [{ lane: 0, from: topOf(root), to: root.row }];
  const waiting = [root];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    const [first, ...others] = [...one.comes].sort((a, b) => a.row - b.row);
    if (!first) continue;
    first.lane = one.lane;
    for (const other of others.reverse()) {
      const span = { from: topOf(other), to: other.row };
      other.lane = freeLane(taken, span, { near: one.lane, style });
      taken.push({ lane: other.lane, ...span });
    }
    waiting.push(first, ...others);
  }
}

/** The row in which the lane of something begins: that of the first that runs into it, and so on. */
function topOf(one: Going): number {
  let top = one;
  for (let first = firstOf(top); first; first = firstOf(top)) top = first;
  return top.row;
}

function firstOf({ comes }: Going): Going | undefined {
  return comes.reduce<Going | undefined>(
    (first, one) => (!first || one.row < first.row ? one : first),
    undefined,
  );
}

function freeLane(
  taken: readonly Taken[],
  span: { readonly from: number; readonly to: number },
  { near, style }: { readonly near: number; readonly style: LaneStyle },
): number {
  const isFree = (lane: number) =>
    !taken.some((one) => one.lane === lane && one.from <= span.to && one.to >= span.from);
  const used = (lane: number) => taken.filter((one) => Math.sign(one.lane) === Math.sign(lane)).length;
  for (let away = 1; ; away += 1) {
    const lanes = style === 'one_side' ? [near + away] : [near - away, near + away];
    const free = lanes.filter((lane) => lane !== 0 && isFree(lane));
    // The emptier side, so that a drawing hangs in balance.
    const [best] = free.sort((a, b) => used(a) - used(b) || Math.abs(a) - Math.abs(b));
    if (best !== undefined) return best;
  }
}
