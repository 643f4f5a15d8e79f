// SPDX-License-Identifier: EUPL-1.2
import type { Mark } from '../charter/index.ts';
import type { Face } from './poster.ts';
import { type Shape, circle, d, inks, tintInks } from './scene.ts';
import { written } from './setting.ts';

/** Told apart by their shape, also in black and white: full, diamond, half, open. */
export function markSign(mark: Mark, x: number, y: number, r: number): Shape[] {
  const ring: Shape = {
    kind: 'path',
    d: circle(x, y, r - 0.5),
    fill: inks.card,
    stroke: inks.leaf,
    width: 1,
  };
  if (mark === 'does') return [{ kind: 'path', d: circle(x, y, r), fill: inks.leaf }];
  if (mark === 'decides') {
    const reach = r * 1.22;
    return [
      {
        kind: 'path',
        d: d('M', x, y - reach, 'L', x + reach, y, x, y + reach, x - reach, y, 'Z'),
        fill: inks.leaf,
      },
    ];
  }
  if (mark === 'told') return [ring];
  return [ring, { kind: 'path', d: d('M', x, y - r, 'A', r, r, 0, 0, 0, x, y + r, 'Z'), fill: inks.leaf }];
}

/** Somebody as a calm initial, with a white edge so that faces may overlap. */
export function faceSign({ initials, tint }: Face, x: number, y: number, r: number): Shape[] {
  const type = { size: r * 0.82, weight: 800 as const, fill: inks.green };
  return [
    { kind: 'path', d: circle(x, y, r + 1.2), fill: inks.card },
    { kind: 'path', d: circle(x, y, r), fill: tintInks[tint] },
    ...written([initials], type, { x, y: y + r * 0.29, anchor: 'middle' }),
  ];
}

/** A stop on the red thread. */
export function stopSign(number: number, x: number, y: number, r: number): Shape[] {
  const type = { size: r * 1.3, weight: 800 as const, fill: inks.card };
  return [
    { kind: 'path', d: circle(x, y, r + 1.4), fill: inks.card },
    { kind: 'path', d: circle(x, y, r), fill: inks.thread },
    ...written([String(number)], type, { x, y: y + r * 0.46, anchor: 'middle' }),
  ];
}

/** An arrowhead at a point, pointing along an angle (radians). */
export function arrowHead([x, y]: readonly [number, number], angle: number, size: number): Shape {
  const wing = (turn: number): [number, number] => [
    x - size * Math.cos(angle + turn),
    y - size * Math.sin(angle + turn),
  ];
  return {
    kind: 'path',
    d: d('M', ...wing(0.55), 'L', x, y, 'L', ...wing(-0.55)),
    stroke: inks.leaf,
    width: 1.3,
  };
}
