// SPDX-License-Identifier: EUPL-1.2
import type { Candidate } from './label-placing.ts';
import { cellsUnder, countIn, sizeOf, spotsIn, territory } from './raster.ts';
import type { Count, Raster } from './raster.ts';
import { boxAround, inflated, setLines, textBlock, within } from './text-block.ts';
import type { Setting } from './text-block.ts';
import { breakName } from './text-width.ts';
import type { Box, DrawnFace, PlacedFace, Point, TextBlock } from './types.ts';

export type FaceSizes = { readonly radii: readonly number[]; readonly text: number };

/** One person to be placed: the areas in which he or she may stand (by index), and the middle of their widest part. */
export type ToPlace = { readonly face: DrawnFace; readonly areas: ReadonlySet<number>; readonly pole: Point };

export type FaceMark = { readonly type: 'face' } & PlacedFace;
type FaceCandidate = Candidate<FaceMark>;
type Side = 'below' | 'right' | 'left' | 'none';
type Caption = { readonly setting: Setting; readonly side: Side; readonly cost: number };

const KEPT = 500;
/** px that a face keeps from what is not its own, beyond the usual gap. */
const AIR = 2;

function captionsOf(face: DrawnFace, fontSize: number, withRole: boolean): Caption[] {
  // A number in an area has no name beside it, and nothing to say in the legend.
  if (face.name === '') return [{ setting: setLines([], fontSize), side: 'none', cost: 0 }];
  const broken = breakName(face.name, 2);
  const names = [{ lines: [face.name], cost: 0 }, ...(broken ? [{ lines: broken, cost: 0.25 }] : [])];
  const settings = names.map(({ lines, cost }) => ({
    setting: setLines(withRole && face.role !== '' ? [...lines, face.role] : lines, fontSize),
    cost,
  }));
  const sides = [
    { side: 'below' as const, extra: 0 },
    { side: 'right' as const, extra: 0.2 },
    { side: 'left' as const, extra: 0.3 },
  ];
  return [
    ...sides.flatMap(({ side, extra }) =>
      settings.map(({ setting, cost }) => ({ setting, side, cost: cost + extra })),
    ),
    { setting: setLines([], fontSize), side: 'none', cost: 9 },
  ];
}

/** Where the middle of the caption comes, as seen from the middle of the face. */
function captionOffset({ setting, side }: Caption, radius: number): Point {
  const shift = radius + 5 + setting.width / 2;
  if (side === 'below') return [0, radius + 4 + setting.height / 2];
  return side === 'right' ? [shift, 0] : [-shift, 0];
}

function captionBlock({ setting, side }: Caption, centre: Point): TextBlock {
  return textBlock(setting, centre, side === 'below' ? 'middle' : side === 'right' ? 'start' : 'end');
}

type Under = { readonly own: number; readonly foreign: number; readonly edges: number };

function under(raster: Raster, own: Count, box: Box): Under {
  const cells = cellsUnder(raster, box);
  const total = sizeOf(cells);
  const ours = countIn(own, cells);
  const foreign = countIn(raster.held, cells) - ours;
  return {
    own: ours / total,
    foreign: foreign / total,
    edges: Math.min(1, (4 * countIn(raster.edges, cells)) / total),
  };
}

function circleCost({ own, edges }: Under): number {
  return 7 * (1 - own) + 0.4 * edges;
}

function captionCost({ own, foreign, edges }: Under): number {
  return 6 * foreign + 1.5 * (1 - own) + 0.3 * edges;
}

type Found = {
  readonly spot: Point;
  readonly radius: number;
  readonly caption: Caption;
  readonly captionCentre: Point;
  readonly astride: boolean;
  readonly cost: number;
};

function candidateOf(
  face: DrawnFace,
  { spot, radius, caption, captionCentre, astride, cost }: Found,
): FaceCandidate {
  const text = caption.side === 'none' ? undefined : captionBlock(caption, captionCentre);
  const circle = boxAround(spot, { width: 2 * radius, height: 2 * radius });
  const boxes = [circle, ...(text ? [text.box] : [])].map((box) => inflated(box, AIR));
  return {
    cost,
    boxes,
    leaders: [],
    mark: { type: 'face', face, x: spot[0], y: spot[1], radius, text, astride },
  };
}

/**
 * The places where a face can stand in its own region or area, best first. The centre always lies in one of its areas. Its
 * name stands below or beside it, or is left to the legend.
 */
export function faceCandidates(
  raster: Raster,
  { face, areas, pole }: ToPlace,
  { sizes, withRole }: { readonly sizes: FaceSizes; readonly withRole: boolean },
): readonly FaceCandidate[] {
  const own = territory(raster, areas);
  const spread =
    Math.sqrt([...areas].reduce((sum, area) => sum + (raster.sizes[area] ?? 0), 0)) * raster.cell || 1;
  const spacing = Math.min(9, Math.max(raster.cell, spread / 18));
  const spots = [pole, ...spotsIn(raster, own, spacing, (owner) => areas.has(owner))];
  const captions = captionsOf(face, sizes.text, withRole);
  const found = sizes.radii.flatMap((radius, smaller) => {
    const offsets = captions.map((caption) => captionOffset(caption, radius));
    return spots.flatMap((spot): Found[] => {
      const circle = boxAround(spot, { width: 2 * radius, height: 2 * radius });
      if (!within(circle, raster)) return [];
      const away = (0.5 * Math.hypot(spot[0] - pole[0], spot[1] - pole[1])) / spread;
      const round = smaller * 0.6 + away + circleCost(under(raster, own, circle));
      return captions.flatMap((caption, index): Found[] => {
        const [dx, dy] = offsets[index] ?? [0, 0];
        const captionCentre = [spot[0] + dx, spot[1] + dy] as const;
        const place = { spot, radius, caption, captionCentre };
        if (caption.side === 'none') return [{ ...place, astride: false, cost: round + caption.cost }];
        const box = boxAround(captionCentre, caption.setting);
        if (!within(box, raster)) return [];
        const below = under(raster, own, box);
        const astride = below.own < 1 || below.edges > 0;
        return [{ ...place, astride, cost: round + caption.cost + captionCost(below) }];
      });
    });
  });
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, KEPT)
    .map((place) => candidateOf(face, place));
}
