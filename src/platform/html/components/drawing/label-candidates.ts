// SPDX-License-Identifier: EUPL-1.2
import type { Candidate } from './label-placing.ts';
import { cellsOf, foreignLength, isOutside, ownerAt, underneath } from './raster.ts';
import type { Raster } from './raster.ts';
import { inflated, textBlock, textSize, within } from './text-block.ts';
import { breakName } from './text-width.ts';
import type { PlacedLabel, Point, Segment, TextBlock } from './types.ts';

export type LabelSizes = { readonly name: readonly number[]; readonly number: number };

/** One area to be named: its place in the raster, the middle of its widest part, and its name. */
export type ToName = {
  readonly areaId: string;
  readonly index: number;
  readonly name: string;
  readonly pole: Point;
  /** A number as wide as the widest in the legend. */
  readonly widestNumber: string;
};

export type LabelMark = { readonly type: 'label' } & PlacedLabel;
type LabelCandidate = Candidate<LabelMark>;
type Setting = { readonly lines: readonly string[]; readonly fontSize: number; readonly cost: number };

const KEPT = 500;
const KEPT_BESIDE = 160;

function settingsOf(name: string, sizes: readonly number[]): Setting[] {
  return sizes.flatMap((fontSize, smaller) =>
    [1, 2, 3].flatMap((count) => {
      const lines = breakName(name, count);
      return lines ? [{ lines, fontSize, cost: smaller * 0.7 + (count - 1) * 0.35 }] : [];
    }),
  );
}

/** How badly a text sits at its place on the picture; undefined when a reader could take it for another area's name. */
function sitting(raster: Raster, text: TextBlock, area: ToName): number | undefined {
  const tight = underneath(raster, text.box);
  const own = tight.perArea.get(area.index) ?? 0;
  const foreign = tight.total - own - tight.outside;
  if (own / tight.total < 0.5 || foreign / tight.total > 0.25) return undefined;
  for (const [other, covered] of tight.perArea) {
    if (other !== area.index && covered > 0.3 * (raster.sizes[other] ?? 0)) return undefined;
  }
  const airy = underneath(raster, inflated(text.box, 6));
  const crowded = 1 - (airy.perArea.get(area.index) ?? 0) / airy.total;
  return (8 * foreign + 2.5 * tight.outside) / tight.total + 1.5 * crowded;
}

function inside(raster: Raster, area: ToName, settings: readonly Setting[], kind: PlacedLabel['kind']): LabelCandidate[] {
  const spread = Math.sqrt(raster.sizes[area.index] ?? 1) * raster.cell;
  const spacing = Math.min(8, Math.max(raster.cell, spread / 14));
  const spots = [area.pole, ...cellsOf(raster, spacing, (owner) => owner === area.index)];
  return settings.flatMap((setting) =>
    spots.flatMap((spot) => {
      const text = textBlock(setting.lines, spot, setting);
      if (!within(text.box, raster)) return [];
      const badly = sitting(raster, text, area);
      if (badly === undefined) return [];
      const away = Math.hypot(spot[0] - area.pole[0], spot[1] - area.pole[1]) / spread;
      const mark = { type: 'label' as const, areaId: area.areaId, kind, text };
      return [{ cost: setting.cost + badly + 0.6 * away, boxes: [text.box], leaders: [], mark }];
    }),
  );
}

/** The text at `spot` with the line from its nearest side to the area. */
function led(setting: Setting, spot: Point, pole: Point): { text: TextBlock; leader: Segment } {
  const { box } = textBlock(setting.lines, spot, setting);
  const away = 3;
  const ends = [
    { from: [box.right + away, spot[1]] as const, anchor: 'end' as const },
    { from: [box.left - away, spot[1]] as const, anchor: 'start' as const },
    { from: [spot[0], box.bottom + away] as const, anchor: 'middle' as const },
    { from: [spot[0], box.top - away] as const, anchor: 'middle' as const },
  ];
  const length = (from: Point): number => Math.hypot(from[0] - pole[0], from[1] - pole[1]);
  const nearest = ends.reduce((best, end) => (length(end.from) < length(best.from) ? end : best));
  const text = textBlock(setting.lines, spot, { fontSize: setting.fontSize, anchor: nearest.anchor });
  return { text, leader: { from: nearest.from, to: pole } };
}

type Beside = { readonly kind: PlacedLabel['kind']; readonly cost: number; readonly reach: number };

function beside(raster: Raster, area: ToName, settings: readonly Setting[], { kind, cost, reach }: Beside): LabelCandidate[] {
  if (ownerAt(raster, area.pole) !== area.index) return [];
  const spots = cellsOf(raster, 6, () => true).filter(
    ([x, y]) => Math.hypot(x - area.pole[0], y - area.pole[1]) < reach,
  );
  return settings
    .flatMap((setting) => {
      const { width, height } = textSize(setting.lines, setting.fontSize);
      return spots.flatMap((spot) => {
        const [x, y] = spot;
        const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
        if (!within(box, raster) || !isOutside(raster, inflated(box, 3))) return [];
        const { text, leader } = led(setting, spot, area.pole);
        const length = Math.hypot(leader.to[0] - leader.from[0], leader.to[1] - leader.from[1]);
        const foreign = foreignLength(raster, leader, area.index);
        const mark = { type: 'label' as const, areaId: area.areaId, kind, text, leader };
        const total = cost + setting.cost + length / 45 + foreign / 25;
        return [{ cost: total, boxes: [text.box], leaders: [leader], mark }];
      });
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, KEPT_BESIDE);
}

/**
 * The places where an area's name can stand, best first: in the area, beside the municipality with a leader line, and as a
 * number that the legend explains.
 */
export function labelCandidates(raster: Raster, area: ToName, sizes: LabelSizes): readonly LabelCandidate[] {
  const names = settingsOf(area.name, sizes.name);
  const number: Setting[] = [{ lines: [area.widestNumber], fontSize: sizes.number, cost: 0 }];
  const reach = Math.max(raster.width, raster.height);
  const named = inside(raster, area, names, 'name').sort((a, b) => a.cost - b.cost).slice(0, KEPT);
  const numbered = inside(raster, area, number, 'number').map((candidate) => ({ ...candidate, cost: candidate.cost + 6 }));
  return [
    ...named,
    ...beside(raster, area, names, { kind: 'name', cost: 3, reach: reach * 0.3 }),
    ...numbered,
    ...beside(raster, area, number, { kind: 'number', cost: 8, reach: reach * 0.45 }),
  ].sort((a, b) => a.cost - b.cost);
}
