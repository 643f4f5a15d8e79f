// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from './text-width.ts';
import type { Box, Point, TextBlock } from './types.ts';

/** Of the letter, in em: from baseline up to the highest letter, down to the lowest, and between baselines. */
const ASCENT = 0.75;
const DESCENT = 0.21;
export const LINE_HEIGHT = 1.14;

/** Lines of text with the room they take, px. */
export type Setting = {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
};

export function setLines(lines: readonly string[], fontSize: number): Setting {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
  return { lines, fontSize, width, height: ((lines.length - 1) * LINE_HEIGHT + ASCENT + DESCENT) * fontSize };
}

export function boxAround([x, y]: Point, { width, height }: { width: number; height: number }): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Lines of text with the middle of their box at `centre`. */
export function textBlock(
  setting: Setting,
  centre: Point,
  anchor: TextBlock['anchor'] = 'middle',
): TextBlock {
  const { lines, fontSize } = setting;
  const box = boxAround(centre, setting);
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : centre[0];
  return { lines, x, y: box.top + ASCENT * fontSize, anchor, fontSize, box };
}

export function inflated(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

export function within(box: Box, { width, height }: { width: number; height: number }, margin = 1): boolean {
  return (
    box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin
  );
}
