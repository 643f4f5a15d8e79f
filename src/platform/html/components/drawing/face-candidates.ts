// SPDX-License-Identifier: EUPL-1.2
import type { Candidate } from './label-placing.ts';
import { cellsOf, underneath } from './raster.ts';
import type { Raster } from './raster.ts';
import { textBlock, textSize, within } from './text-block.ts';
import { breakName } from './text-width.ts';
import type { Box, DrawnFace, PlacedFace, Point, TextBlock } from './types.ts';

export type FaceSizes = { readonly radii: readonly number[]; readonly text: number };

/** One person to be placed: the areas in which he or she may stand (by index), and the middle of their widest part. */
export type ToPlace = { readonly face: DrawnFace; readonly areas: ReadonlySet<number>; readonly pole: Point };

export type FaceMark = { readonly type: 'face' } & PlacedFace;
type FaceCandidate = Candidate<FaceMark>;
type Caption = { readonly lines: readonly string[]; readonly side: 'below' | 'right' | 'left' | 'none'; readonly cost: number };

const KEPT = 700;

function captionsOf(face: DrawnFace): Caption[] {
  const broken = breakName(face.name, 2);
  const names = [{ lines: [face.name], cost: 0 }, ...(broken ? [{ lines: broken, cost: 0.25 }] : [])];
  const withRole = face.role === '' ? [] : names.map(({ lines, cost }) => ({ lines: [...lines, face.role], cost }));
  const texts = [...withRole, ...names.map(({ lines, cost }) => ({ lines, cost: cost + (face.role === '' ? 0 : 0.4) }))];
  return [
    ...texts.map((text) => ({ ...text, side: 'below' as const })),
    ...texts.map((text) => ({ ...text, side: 'right' as const, cost: text.cost + 0.2 })),
    ...texts.map((text) => ({ ...text, side: 'left' as const, cost: text.cost + 0.3 })),
    { lines: [], side: 'none', cost: 5 },
  ];
}

function captionText({ lines, side }: Caption, [x, y]: Point, { radius, fontSize }: { radius: number; fontSize: number }): TextBlock | undefined {
  if (side === 'none') return undefined;
  const { width, height } = textSize(lines, fontSize);
  if (side === 'below') return textBlock(lines, [x, y + radius + 4 + height / 2], { fontSize });
  const shift = radius + 5 + width / 2;
  return side === 'right'
    ? textBlock(lines, [x + shift, y], { fontSize, anchor: 'start' })
    : textBlock(lines, [x - shift, y], { fontSize, anchor: 'end' });
}

function shareOf(raster: Raster, box: Box, areas: ReadonlySet<number>): { own: number; foreign: number; largest: number } {
  const { total, outside, perArea } = underneath(raster, box);
  let [own, largest] = [0, 0];
  for (const [area, count] of perArea) {
    if (!areas.has(area)) continue;
    own += count;
    largest = Math.max(largest, count);
  }
  return { own: own / total, foreign: (total - own - outside) / total, largest: largest / total };
}

function sitting(raster: Raster, circle: Box, text: TextBlock | undefined, areas: ReadonlySet<number>): number {
  const under = shareOf(raster, circle, areas);
  const round = 7 * (1 - under.own) + 0.5 * (1 - under.largest);
  if (!text) return round;
  const below = shareOf(raster, text.box, areas);
  return round + 6 * below.foreign + 1.5 * (1 - below.own) + 0.3 * (1 - below.largest);
}

/** The places where a face can stand in its own region or area, best first. The centre always lies in one of its areas. */
export function faceCandidates(raster: Raster, { face, areas, pole }: ToPlace, sizes: FaceSizes): readonly FaceCandidate[] {
  const spread = Math.sqrt([...areas].reduce((sum, area) => sum + (raster.sizes[area] ?? 0), 0)) * raster.cell || 1;
  const spacing = Math.min(9, Math.max(raster.cell, spread / 20));
  const spots = [pole, ...cellsOf(raster, spacing, (owner) => areas.has(owner))];
  const captions = captionsOf(face);
  return sizes.radii
    .flatMap((radius, smaller) =>
      spots.flatMap(([x, y]) => {
        const circle = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
        const away = (0.5 * Math.hypot(x - pole[0], y - pole[1])) / spread;
        return captions.flatMap((caption) => {
          const text = captionText(caption, [x, y], { radius, fontSize: sizes.text });
          const boxes = text ? [circle, text.box] : [circle];
          if (!boxes.every((box) => within(box, raster))) return [];
          const cost = caption.cost + smaller * 0.6 + away + sitting(raster, circle, text, areas);
          return [{ cost, boxes, leaders: [], mark: { type: 'face' as const, face, x, y, radius, text } }];
        });
      }),
    )
    .sort((a, b) => a.cost - b.cost)
    .slice(0, KEPT);
}
