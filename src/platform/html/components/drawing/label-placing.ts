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
const GAP = 3;
/** Tries at a good order; a crowded picture gets fewer, for each takes long and gains little. */
const ROUNDS = 12;
const ROUNDS_CROWDED = 4;
const CROWDED = 40;
const UNPLACED_COST = 25;

export function overlaps(a: Box, b: Box, gap = GAP): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** On which side of the line through `a` and `b` the point lies, as a sign. */
function side(a: Point, b: Point, p: Point): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

export function crosses(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) <= 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) <= 0
  );
}

/** Clips the segment to the box, side by side (Liang and Barsky, 1984): something left means it runs through. */
export function runsThrough({ from, to }: Segment, box: Box, gap = GAP): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const keep = (step: number, room: number): boolean => {
    if (step === 0) return room > 0;
    const at = room / step;
    if (step < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    return enter < leave;
  };
  return (
    keep(-dx, from[0] - (box.left - gap)) &&
    keep(dx, box.right + gap - from[0]) &&
    keep(-dy, from[1] - (box.top - gap)) &&
    keep(dy, box.bottom + gap - from[1])
  );
}

/** A candidate with the smallest box around all of it, to see at once that two lie apart. */
type Bounded<T> = { readonly candidate: Candidate<T>; readonly bounds: Box };

function bounded<T>(candidate: Candidate<T>): Bounded<T> {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const stretch = (x: number, y: number): void => {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  };
  for (const box of candidate.boxes) {
    stretch(box.left, box.top);
    stretch(box.right, box.bottom);
  }
  for (const { from, to } of candidate.leaders) {
    stretch(from[0], from[1]);
    stretch(to[0], to[1]);
  }
  return { candidate, bounds };
}

function clash<T>(one: Bounded<T>, two: Bounded<T>): boolean {
  if (!overlaps(one.bounds, two.bounds)) return false;
  const [a, b] = [one.candidate, two.candidate];
  return (
    a.boxes.some((box) => b.boxes.some((other) => overlaps(box, other))) ||
    a.leaders.some((leader) => b.boxes.some((box) => runsThrough(leader, box))) ||
    b.leaders.some((leader) => a.boxes.some((box) => runsThrough(leader, box))) ||
    a.leaders.some((leader) => b.leaders.some((other) => crosses(leader, other)))
  );
}

type Items<T> = readonly (readonly Bounded<T>[])[];
type Chosen<T> = (Bounded<T> | undefined)[];

function costOf<T>(choice: Bounded<T> | undefined): number {
  return choice?.candidate.cost ?? UNPLACED_COST;
}

function totalOf<T>(chosen: Chosen<T>): number {
  return chosen.reduce((sum, choice) => sum + costOf(choice), 0);
}

/** Gives the items, in this order, the best place that is still free below the cost limit. */
function fill<T>(items: Items<T>, chosen: Chosen<T>, order: readonly number[], limit = Infinity): void {
  const placed = chosen.filter((other) => other !== undefined);
  for (const index of order) {
    const free = items[index]?.find(
      (one) => one.candidate.cost < limit && !placed.some((other) => clash(one, other)),
    );
    chosen[index] = free;
    if (free) placed.push(free);
  }
}

/** The arrangement with one item at a given place, those in its way moved elsewhere; undefined when that gains nothing. */
function pushedIn<T>(
  items: Items<T>,
  chosen: Chosen<T>,
  index: number,
  place: Bounded<T>,
): Chosen<T> | undefined {
  const inTheWay = chosen.flatMap((other, at) => (at !== index && other && clash(place, other) ? [at] : []));
  if (inTheWay.length > 3) return undefined;
  const gain = costOf(chosen[index]) - place.candidate.cost;
  const next = chosen.map((choice, at) =>
    at === index ? place : inTheWay.includes(at) ? undefined : choice,
  );
  const worst = Math.max(0, ...inTheWay.map((at) => costOf(chosen[at])));
  fill(items, next, inTheWay, worst + gain);
  return totalOf(next) < totalOf(chosen) - 0.01 ? next : undefined;
}

function improve<T>(items: Items<T>, start: Chosen<T>): Chosen<T> {
  let chosen = start;
  for (let pass = 0; pass < 3; pass += 1) {
    const before = totalOf(chosen);
    items.forEach((places, index) => {
      for (const place of places.slice(0, 60)) {
        if (place.candidate.cost > costOf(chosen[index]) - 0.2) break;
        const better = pushedIn(items, chosen, index, place);
        if (!better) continue;
        chosen = better;
        break;
      }
    });
    if (totalOf(chosen) > before - 0.05) break;
  }
  return chosen;
}

/**
 * Chooses one candidate per item so that no two touch: greedily, item after item, and again with those that came off worst
 * moved forward ("squeaky wheel optimisation", Joslin and Clements 1999); the cheapest arrangement is then improved by
 * letting an item push others aside where that pays. Candidates come sorted from best to worst. Deterministic. Undefined
 * for an item none of whose candidates is free.
 */
export function arrange<T>(
  candidates: readonly (readonly Candidate<T>[])[],
): readonly (Candidate<T> | undefined)[] {
  const items = candidates.map((places) => places.map(bounded));
  const ideal = items.map((places) => costOf(places[0]));
  const urgency = [...ideal];
  const rounds = items.length > CROWDED ? ROUNDS_CROWDED : ROUNDS;
  let best: Chosen<T> | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const order = items
      .map((_, index) => index)
      .sort((a, b) => (urgency[b] ?? 0) - (urgency[a] ?? 0) || a - b);
    const found: Chosen<T> = items.map(() => undefined);
    fill(items, found, order);
    if (!best || totalOf(found) < totalOf(best)) best = found;
    const blame = found.map((choice, index) => costOf(choice) - (ideal[index] ?? 0));
    if (blame.every((cost) => cost < 0.05)) break;
    blame.forEach((cost, index) => (urgency[index] = (urgency[index] ?? 0) + cost));
  }
  return improve(items, best ?? []).map((choice) => choice?.candidate);
}
