// SPDX-License-Identifier: EUPL-1.2
import en from 'hyphen/en/index.js';
import nl from 'hyphen/nl/index.js';
import type { Locale } from '../../kernel/locale.ts';
import { type Weight, widthOf } from './letters.ts';
import type { Shape } from './scene.ts';

export type Type = { readonly size: number; readonly weight: Weight; readonly fill: string };
export type Setting = Type & {
  readonly locale: Locale;
  readonly width: number;
  /** What does not fit in so many lines ends with three dots. */
  readonly lines: number;
};

const dots = '…';
const soft = '\u00AD';
const hyphenating = { nl, en };

function fits(text: string, { size, weight, width }: Setting): boolean {
  return widthOf(text, weight) * size <= width;
}

/** As many letters as fit, whatever the word: the last resort for what cannot be hyphenated. */
function longestThatFits(text: string, setting: Setting, tail: string): number {
  const letters = [...text];
  let count = letters.length;
  while (count > 1 && !fits(letters.slice(0, count).join('') + tail, setting)) count -= 1;
  return count;
}

/** The first part of a word that fits on a line that holds something already, with a hyphen; undefined when none does. */
function broken(word: string, before: string, setting: Setting): [string, string] | undefined {
  const bare = word.replaceAll(soft, '');
  if (bare.length < 7) return undefined;
  const parts = hyphenating[setting.locale]
    .hyphenateSync(bare, { hyphenChar: soft, minWordLength: 7 })
    .split(soft);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = parts.slice(0, count).join('');
    const rest = parts.slice(count).join('');
    if (head.length < 3 || rest.length < 3) continue;
    const tail = head.endsWith('-') ? '' : '-';
    if (fits(before + head + tail, setting)) return [head + tail, rest];
  }
  return undefined;
}

/** Breaks a text into lines that all fit. Long words are hyphenated; what cannot be is cut between two letters. */
export function linesOf(text: string, setting: Setting): string[] {
  const lines: string[] = [];
  const waiting = text.trim().split(/\s+/).filter(Boolean);
  let line = '';
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    const before = line === '' ? '' : `${line} `;
    if (fits(before + word, setting)) {
      line = before + word;
      continue;
    }
    // A word is not torn while there is a line of its own for it.
    const part = line === '' || !fits(word, setting) ? broken(word, before, setting) : undefined;
    if (part) {
      lines.push(before + part[0]);
      line = '';
      waiting.unshift(part[1]);
    } else if (line !== '') {
      lines.push(line);
      line = '';
      waiting.unshift(word);
    } else {
      const letters = [...word];
      const count = longestThatFits(word, setting, '');
      lines.push(letters.slice(0, count).join(''));
      const rest = letters.slice(count).join('');
      if (rest !== '') waiting.unshift(rest);
    }
  }
  if (line !== '') lines.push(line);
  return cut(lines, setting);
}

function cut(lines: readonly string[], setting: Setting): string[] {
  if (lines.length <= setting.lines) return [...lines];
  const kept = lines.slice(0, setting.lines);
  const last = (kept.pop() ?? '').replace(/[-,;]+$/, '');
  const count = fits(last + dots, setting) ? [...last].length : longestThatFits(last, setting, dots);
  return [...kept, `${[...last].slice(0, count).join('').trimEnd()}${dots}`];
}

export type Anchor = 'start' | 'middle' | 'end';

/** Lines under each other; `x` is their left end, middle or right end, `y` the first baseline. */
export function written(
  lines: readonly string[],
  type: Type,
  at: { readonly x: number; readonly y: number; readonly anchor?: Anchor; readonly leading?: number },
): Shape[] {
  const { anchor = 'start', leading = type.size * 1.2 } = at;
  return lines.map((text, index) => {
    const width = widthOf(text, type.weight) * type.size;
    const left = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
    const { size, weight, fill } = type;
    return { kind: 'text', text, x: at.x - left, y: at.y + index * leading, size, weight, fill };
  });
}

/** The largest of some sizes at which a text stands on one line, else the smallest. */
export function sizeThatFits(
  text: string,
  weight: Weight,
  { width, from, to }: { width: number; from: number; to: number },
): number {
  const wide = widthOf(text, weight);
  return wide === 0 ? from : Math.max(to, Math.min(from, width / wide));
}
