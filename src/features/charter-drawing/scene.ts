// SPDX-License-Identifier: EUPL-1.2
import type { Weight } from './letters.ts';

/** The picture as plain shapes, in points: written as SVG on the page, as PDF, and from SVG as PNG. */
export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly [number, number];
      /** Where the path's own origin lies, and how much larger it is drawn. */
      readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The left end of the line, and its baseline. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: Weight;
      readonly fill: string;
    };

export type Scene = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

/** One paper, one green, the red for the thread alone; the tints are those of the areas everywhere else. */
export const inks = {
  paper: '#fbfaf6',
  card: '#ffffff',
  ink: '#1b2723',
  soft: '#4c5a54',
  line: '#d9d5c7',
  green: '#0e4535',
  leaf: '#17604a',
  wash: '#e6f1eb',
  thread: '#c8402f',
} as const;

export const tintInks = {
  1: '#c8e5d4',
  2: '#f2dcac',
  3: '#bfd6eb',
  4: '#e6b9aa',
  5: '#bfb8d6',
  6: '#cfc78d',
  7: '#a3cbd3',
  8: '#dad5c9',
} as const;
export type TintNumber = keyof typeof tintInks;

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A path from words and numbers, rounded to hundredths. */
export function d(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === 'number' ? short(part) : part)).join(' ');
}

export function circle(cx: number, cy: number, r: number): string {
  return d('M', cx - r, cy, 'A', r, r, 0, 1, 1, cx + r, cy, 'A', r, r, 0, 1, 1, cx - r, cy, 'Z');
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function box({ x, y, width, height }: Box, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return d('M', x, y, 'h', width, 'v', height, 'h', -width, 'Z');
  const corner = (dx: number, dy: number): (string | number)[] => ['a', r, r, 0, 0, 1, dx, dy];
  return d(
    ...['M', x + r, y, 'h', width - 2 * r, ...corner(r, r), 'v', height - 2 * r, ...corner(-r, r)],
    ...['h', -(width - 2 * r), ...corner(-r, -r), 'v', -(height - 2 * r), ...corner(r, -r), 'Z'],
  );
}
