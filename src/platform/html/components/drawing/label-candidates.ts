// SPDX-License-Identifier: EUPL-1.2
import type { Candidate } from './label-placing.ts';
import {
  cellsUnder,
  countIn,
  foreignLength,
  mostCovered,
  ownerAt,
  sizeOf,
  spotsIn,
  territory,
} from './raster.ts';
import type { Count, Raster } from './raster.ts';
import { boxAround, inflated, setLines, textBlock, within } from './text-block.ts';
import type { Setting } from './text-block.ts';
import { breakName } from './text-width.ts';
import type { Box, PlacedLabel, Point, Segment, TextBlock } from './types.ts';

export type LabelSizes = { readonly name: readonly number[]; readonly number: number };

/** One area to be named: its place in the raster, the middles to aim for, and its name. */
export type ToName = {
  readonly areaId: string;
  readonly index: number;
  readonly name: string;
  /** The middle of its widest part, and its balance point. */
  readonly pole: Point;
  readonly centre: Point;
  /** As wide as the widest number in the legend. */
  readonly widestNumber: string;
};

export type LabelMark = { readonly type: 'label' } & PlacedLabel;
type LabelCandidate = Candidate<LabelMark>;
type Costed = { readonly setting: Setting; readonly cost: number };
type Purpose = { readonly kind: PlacedLabel['kind']; readonly cost: number };

/** How many places to remember per area: within it, and beside the municipality. */
const KEPT_INSIDE = 300;
const KEPT_BESIDE = 100;

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function settingsOf(name: string, sizes: readonly number[]): Costed[] {
  return sizes.flatMap((fontSize, smaller) =>
    [1, 2, 3].flatMap((count) => {
      const lines = breakName(name, count);
      return lines ? [{ setting: setLines(lines, fontSize), cost: smaller * 0.7 + (count - 1) * 0.35 }] : [];
    }),
  );
}

/** How badly a text sits at its place on the picture; undefined when a reader could take it for another area's name. */
function sitting(
  raster: Raster,
  own: Count,
  area: number,
  box: Box,
): { cost: number; astride: boolean } | undefined {
  const cells = cellsUnder(raster, box);
  const total = sizeOf(cells);
  const ours = countIn(own, cells);
  const foreign = countIn(raster.held, cells) - ours;
  if (ours / total < 0.5 || foreign / total > 0.25) return undefined;
  if (foreign > 0 && mostCovered(raster, cells, area) > 0.3) return undefined;
  const airy = cellsUnder(raster, inflated(box, 6));
  const crowded = 1 - countIn(own, airy) / sizeOf(airy);
  const cost = (8 * foreign + 2.5 * (total - ours - foreign)) / total + 1.5 * crowded;
  return { cost, astride: ours < total };
}

function inside(
  raster: Raster,
  area: ToName,
  settings: readonly Costed[],
  { kind, cost }: Purpose,
): LabelCandidate[] {
  const own = territory(raster, new Set([area.index]));
  const spread = Math.sqrt(raster.sizes[area.index] ?? 0) * raster.cell || 1;
  const spacing = Math.min(8, Math.max(raster.cell, spread / 14));
  const spots = [area.pole, ...spotsIn(raster, own, spacing, (owner) => owner === area.index)];
  const found = settings.flatMap((costed) =>
    spots.flatMap((spot) => {
      const box = boxAround(spot, costed.setting);
      const sits = within(box, raster) ? sitting(raster, own, area.index, box) : undefined;
      if (!sits) return [];
      const away = (0.4 * distance(spot, area.pole) + 0.4 * distance(spot, area.centre)) / spread;
      return [{ costed, spot, astride: sits.astride, cost: cost + costed.cost + sits.cost + away }];
    }),
  );
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, KEPT_INSIDE)
    .map(({ costed, spot, astride, cost }) => {
      const text = textBlock(costed.setting, spot);
      return {
        cost,
        boxes: [text.box],
        leaders: [],
        mark: { type: 'label', areaId: area.areaId, kind, text, astride },
      };
    });
}

/** The line from the nearest side of a box to the area, and the end at which the text is then anchored. */
function leaderTo(pole: Point, spot: Point, box: Box): { leader: Segment; anchor: TextBlock['anchor'] } {
  const away = 3;
  const ends: { from: Point; anchor: TextBlock['anchor'] }[] = [
    { from: [box.right + away, spot[1]], anchor: 'end' },
    { from: [box.left - away, spot[1]], anchor: 'start' },
    { from: [spot[0], box.bottom + away], anchor: 'middle' },
    { from: [spot[0], box.top - away], anchor: 'middle' },
  ];
  const nearest = ends.reduce((best, end) =>
    distance(end.from, pole) < distance(best.from, pole) ? end : best,
  );
  return { leader: { from: nearest.from, to: pole }, anchor: nearest.anchor };
}

/** On the paper around the municipality, at most `reach` px from the area's middle, with a line to it. */
function beside(
  raster: Raster,
  area: ToName,
  settings: readonly Costed[],
  { kind, cost, reach }: Purpose & { readonly reach: number },
): LabelCandidate[] {
  if (ownerAt(raster, area.pole) !== area.index) return [];
  const around = cellsUnder(raster, boxAround(area.pole, { width: 2 * reach, height: 2 * reach }));
  const spots = spotsIn(raster, around, 6, () => true).filter((spot) => distance(spot, area.pole) < reach);
  const found = settings.flatMap((costed) =>
    spots.flatMap((spot) => {
      const box = boxAround(spot, costed.setting);
      if (!within(box, raster) || countIn(raster.held, cellsUnder(raster, inflated(box, 3))) > 0) return [];
      const led = leaderTo(area.pole, spot, box);
      const foreign = foreignLength(raster, led.leader, area.index);
      const length = distance(led.leader.from, led.leader.to);
      return [{ ...led, costed, spot, cost: cost + costed.cost + length / 45 + foreign / 25 }];
    }),
  );
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, KEPT_BESIDE)
    .map(({ costed, spot, anchor, leader, cost }) => {
      const text = textBlock(costed.setting, spot, anchor);
      const mark = { type: 'label' as const, areaId: area.areaId, kind, text, leader, astride: false };
      return { cost, boxes: [text.box], leaders: [leader], mark };
    });
}

/**
 * The places where an area's name can stand, best first: in the area, beside the municipality with a leader line, and as a
 * number that the legend explains.
 */
export function labelCandidates(raster: Raster, area: ToName, sizes: LabelSizes): readonly LabelCandidate[] {
  const names = settingsOf(area.name, sizes.name);
  const number = [{ setting: setLines([area.widestNumber], sizes.number), cost: 0 }];
  const reach = Math.max(raster.width, raster.height);
  return [
    ...inside(raster, area, names, { kind: 'name', cost: 0 }),
    ...beside(raster, area, names, { kind: 'name', cost: 3, reach: reach * 0.3 }),
    ...inside(raster, area, number, { kind: 'number', cost: 6 }),
    ...beside(raster, area, number, { kind: 'number', cost: 8, reach: reach * 0.45 }),
  ].sort((a, b) => a.cost - b.cost);
}
