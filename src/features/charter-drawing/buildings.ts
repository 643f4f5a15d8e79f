// SPDX-License-Identifier: EUPL-1.2
import { type Box, type Shape, box, circle, d, inks } from './scene.ts';

const edge = { stroke: inks.leaf, width: 1.2 } as const;

/** A town hall: a roof with a clock and as many storeys as there are floors to speak of. Gives each floor's box. */
export function townHall(
  { x, y, width, height }: Box,
  floors: number,
): { readonly shapes: Shape[]; readonly storeys: Box[] } {
  const roof = Math.min(46, height * 0.2);
  const eaves = 7;
  const base = 5;
  const room = height - roof - eaves - base;
  const storeys = Array.from({ length: floors }, (_, index) => ({
    x: x + 8,
    y: y + roof + eaves + (room / floors) * index,
    width: width - 16,
    height: room / floors,
  }));
  const middle = x + width / 2;
  const shapes: Shape[] = [
    { kind: 'path', d: d('M', x, y + roof, 'L', middle, y, x + width, y + roof, 'Z'), fill: inks.green },
    { kind: 'path', d: circle(middle, y + roof * 0.62, roof * 0.2), fill: inks.card },
    {
      kind: 'path',
      d: d('M', middle, y + roof * 0.62 - roof * 0.13, 'V', y + roof * 0.62, 'h', roof * 0.09),
      stroke: inks.green,
      width: 1,
    },
    { kind: 'path', d: box({ x: x + 2, y: y + roof, width: width - 4, height: eaves }), fill: inks.leaf },
    {
      kind: 'path',
      d: box({ x: x + 8, y: y + roof + eaves, width: width - 16, height: room }),
      fill: inks.card,
      ...edge,
    },
    ...storeys
      .slice(1)
      .map((storey): Shape => ({ kind: 'path', d: d('M', storey.x, storey.y, 'h', storey.width), ...edge })),
    { kind: 'path', d: box({ x, y: y + height - base, width, height: base }), fill: inks.leaf },
  ];
  return { shapes, storeys };
}

/** A short row of houses with a gable each, standing on a line: where partners work. */
export function houses({ x, y, width, height }: Box): Shape[] {
  const plans = [
    { share: 0.3, high: 0.78, fill: inks.wash, gable: 'point' },
    { share: 0.4, high: 1, fill: inks.card, gable: 'step' },
    { share: 0.3, high: 0.66, fill: inks.wash, gable: 'flat' },
  ] as const;
  let left = x;
  return plans.flatMap((plan): Shape[] => {
    const wide = width * plan.share - 4;
    const top = y + height * (1 - plan.high);
    const at = left;
    left += width * plan.share;
    const front = { x: at, wide, top, bottom: y + height };
    return [{ kind: 'path', d: gableOf(plan.gable, front), fill: plan.fill, ...edge }, ...windowsOf(front)];
  });
}

type Front = { readonly x: number; readonly wide: number; readonly top: number; readonly bottom: number };

function gableOf(gable: 'point' | 'step' | 'flat', { x, wide, top, bottom }: Front): string {
  const right = x + wide;
  if (gable === 'flat') return d('M', x, bottom, 'V', top, 'H', right, 'V', bottom, 'Z');
  if (gable === 'point') {
    return d(
      'M',
      x,
      bottom,
      'V',
      top + wide * 0.42,
      'L',
      x + wide / 2,
      top,
      right,
      top + wide * 0.42,
      'V',
      bottom,
      'Z',
    );
  }
  const step = wide / 6;
  const rise = wide / 7;
  const up = [
    `h ${step}`,
    `v ${-rise}`,
    `h ${step}`,
    `v ${-rise}`,
    `h ${step * 2}`,
    `v ${rise}`,
    `h ${step}`,
    `v ${rise}`,
    `h ${step}`,
  ];
  return d('M', x, bottom, 'V', top + rise * 2, ...up, 'V', bottom, 'Z');
}

function windowsOf({ x, wide, top, bottom }: Front): Shape[] {
  const side = wide * 0.2;
  const rows = Math.max(1, Math.floor((bottom - top - wide * 0.75) / (side * 2)));
  const first = top + wide * 0.55;
  return Array.from({ length: rows }, (_, row) =>
    [0.22, 0.58].map((share): Shape => ({
      kind: 'path',
      d: box({ x: x + wide * share, y: first + row * side * 1.9, width: side, height: side * 1.2 }, 0.8),
      fill: inks.leaf,
    })),
  ).flat();
}
