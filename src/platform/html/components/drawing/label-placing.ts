// SPDX-License-Identifier: EUPL-1.2
import type { Box, Point, Segment } from './types.ts';

/** One way to place a thing: what it covers, the leader lines it draws, and how far it is from ideal. */
export type Candidate<T> = {
  readonly cost: number;
  readonly boxes: readonly Box[];
  readonly leaders: readonly Segment[];
  readonly mark: T;
};

/** px that stay free between any two things. */
const GAP = 2;
const ROUNDS = 24;
const UNPLACED_COST = 25;

export function overlaps(a: Box, b: Box, gap = GAP): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

function side([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

export function crosses(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) <= 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) <= 0
  );
}

export function runsThrough({ from, to }: Segment, box: Box, gap = GAP): boolean {
  const [left, top, right, bottom] = [box.left - gap, box.top - gap, box.right + gap, box.bottom + gap];
  const holds = ([x, y]: Point): boolean => x > left && x < right && y > top && y < bottom;
  if (holds(from) || holds(to)) return true;
  if (Math.max(from[0], to[0]) < left || Math.min(from[0], to[0]) > right) return false;
  if (Math.max(from[1], to[1]) < top || Math.min(from[1], to[1]) > bottom) return false;
  const diagonals: Segment[] = [
    { from: [left, top], to: [right, bottom] },
    { from: [left, bottom], to: [right, top] },
  ];
  return diagonals.some((diagonal) => crosses({ from, to }, diagonal));
}

function clash<T>(a: Candidate<T>, b: Candidate<T>): boolean {
  return (
    a.boxes.some((box) => b.boxes.some((other) => overlaps(box, other))) ||
    a.leaders.some((leader) => b.boxes.some((box) => runsThrough(leader, box))) ||
    b.leaders.some((leader) => a.boxes.some((box) => runsThrough(leader, box))) ||
    a.leaders.some((leader) => b.leaders.some((other) => crosses(leader, other)))
  );
}

type Arrangement<T> = { readonly cost: number; readonly chosen: readonly (Candidate<T> | undefined)[] };

function inOrder<T>(items: readonly (readonly Candidate<T>[])[], order: readonly number[]): Arrangement<T> {
  const chosen: (Candidate<T> | undefined)[] = items.map(() => undefined);
  const placed: Candidate<T>[] = [];
  let cost = 0;
  for (const index of order) {
    const free = items[index]?.find((candidate) => !placed.some((other) => clash(candidate, other)));
    cost += free?.cost ?? UNPLACED_COST;
    if (!free) continue;
    chosen[index] = free;
    placed.push(free);
  }
  return { cost, chosen };
}

/**
 * Chooses one candidate per item so that no two touch: greedily, item after item, and again with those that came off worst
 * moved forward ("squeaky wheel optimisation", Joslin and Clements 1999). The cheapest arrangement of all rounds wins.
 * Candidates come sorted from best to worst. Deterministic. Undefined for an item none of whose candidates is free.
 */
export function arrange<T>(items: readonly (readonly Candidate<T>[])[]): readonly (Candidate<T> | undefined)[] {
  const ideal = items.map((candidates) => candidates[0]?.cost ?? UNPLACED_COST);
  const urgency = [...ideal];
  let best: Arrangement<T> | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = items.map((_, index) => index).sort((a, b) => (urgency[b] ?? 0) - (urgency[a] ?? 0) || a - b);
    const found = inOrder(items, order);
    if (!best || found.cost < best.cost) best = found;
    let blamed = 0;
    found.chosen.forEach((candidate, index) => {
      const blame = (candidate?.cost ?? UNPLACED_COST) - (ideal[index] ?? 0);
      if (blame > 0.05) blamed += 1;
      urgency[index] = (urgency[index] ?? 0) + blame;
    });
    if (blamed === 0) break;
  }
  return best?.chosen ?? [];
}
