// SPDX-License-Identifier: EUPL-1.2
import Flatbush from 'flatbush';
import { bbox } from '../../kernel/geometry/measure.ts';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Tint, tints } from './domain.ts';

type Uncoloured = { readonly id: Id; readonly geometry: AreaGeometry };
type Coloured = Uncoloured & { readonly tint: Tint };
type Neighbour = { readonly index: number; readonly weight: number };

/** Two areas that share a corner must differ; two of which only the boxes overlap had better. */
const shared = 1000;
const near = 1;

/**
 * Tints for new areas so that neighbours differ, without changing those that are there already. Greedy colouring, the areas with the
 * most neighbours first; among tints that fit equally well the least used. With eight tints for a map in a plane two neighbours
 * get the same one only when more than seven with different ones already lie around them.
 */
export function chooseTints(
  added: readonly Uncoloured[],
  present: readonly Coloured[],
): ReadonlyMap<Id, Tint> {
  const chosen = new Map<Id, Tint>();
  if (added.length === 0) return chosen;
  const neighbours = findNeighbours(added, present);
  const tintAt: (Tint | undefined)[] = [...added.map(() => undefined), ...present.map(({ tint }) => tint)];
  const uses = new Map<Tint, number>(
    tints.map((tint) => [tint, tintAt.filter((one) => one === tint).length]),
  );
  const weightOf = (index: number): number =>
    (neighbours[index] ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const order = added
    .map((_, index) => ({ index, weight: weightOf(index) }))
    .sort((a, b) => b.weight - a.weight);
  for (const { index } of order) {
    const tint = bestTint(neighbours[index] ?? [], tintAt, uses);
    tintAt[index] = tint;
    uses.set(tint, (uses.get(tint) ?? 0) + 1);
    const area = added[index];
    if (area) chosen.set(area.id, tint);
  }
  return chosen;
}

function bestTint(
  neighbours: readonly Neighbour[],
  tintAt: readonly (Tint | undefined)[],
  uses: ReadonlyMap<Tint, number>,
): Tint {
  const costs = tints.map((tint) => ({
    tint,
    clash: neighbours.reduce((sum, { index, weight }) => (tintAt[index] === tint ? sum + weight : sum), 0),
    uses: uses.get(tint) ?? 0,
  }));
  costs.sort((a, b) => a.clash - b.clash || a.uses - b.uses);
  return costs[0]?.tint ?? 1;
}

/** For each of `added` its neighbours, counted through `added` and then `present`. */
function findNeighbours(added: readonly Uncoloured[], present: readonly Uncoloured[]): Neighbour[][] {
  const all = [...added, ...present];
  const tree = new Flatbush(all.length);
  const boxes = all.map(({ geometry }) => bbox(geometry));
  for (const box of boxes) tree.add(...box);
  tree.finish();
  const corners = all.map(({ geometry }) => cornerKeys(geometry));
  const neighbours: Neighbour[][] = added.map(() => []);
  added.forEach((_, index) => {
    const box = boxes[index];
    if (!box) return;
    for (const other of tree.search(...box)) {
      // Each pair once; an area that is there already needs no list of its own.
      if (other <= index) continue;
      const weight = haveCommon(corners[index], corners[other]) ? shared : near;
      neighbours[index]?.push({ index: other, weight });
      neighbours[other]?.push({ index, weight });
    }
  });
  return neighbours;
}

/** One number per corner, to about a metre, in order. */
function cornerKeys(geometry: AreaGeometry): Float64Array {
  const keys: number[] = [];
  for (const polygon of geometry.coordinates) {
    for (const ring of polygon) {
      for (const [lon, lat] of ring) keys.push(Math.round(lon * 1e5) * 1e8 + Math.round(lat * 1e5));
    }
  }
  return Float64Array.from(keys).sort();
}

function haveCommon(a: Float64Array = new Float64Array(), b: Float64Array = new Float64Array()): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left === right) return true;
    if (left < right) i += 1;
    else j += 1;
  }
  return false;
}
