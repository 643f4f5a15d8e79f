// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from './text-width.ts';
import type { Box, Point, TextBlock } from './types.ts';

/** Of the letter, in em: from baseline up to the highest letter, down to the lowest, and between baselines. */
const ASCENT = 0.75;
const DESCENT = 0.21;
export const LINE_HEIGHT = 1.14;

export type TextStyle = { readonly fontSize: number; readonly anchor?: TextBlock['anchor'] };

/** Size in px of lines of text. */
export function textSize(lines: readonly string[], fontSize: number): { width: number; height: number } {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  return { width, height: ((lines.length - 1) * LINE_HEIGHT + ASCENT + DESCENT) * fontSize };
}

/** Lines of text with the middle of their box at `centre`. */
export function textBlock(lines: readonly string[], [cx, cy]: Point, { fontSize, anchor = 'middle' }: TextStyle): TextBlock {
  const { width, height } = textSize(lines, fontSize);
  const box = { left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2 };
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : cx;
  return { lines, x, y: box.top + ASCENT * fontSize, anchor, fontSize, box };
}

export function inflated(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

export function within(box: Box, { width, height }: { width: number; height: number }, margin = 1): boolean {
  return box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin;
}
