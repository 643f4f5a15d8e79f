// SPDX-License-Identifier: EUPL-1.2

// Widths of signs in parts of the letter's height, a little wide: a line that is a bit short looks right, one that is cut does not.
const narrow = /[iljtfrI.,:;'’|!()[\] -]/u;
const broad = /[mwMW@—…%]/u;

/** About how wide a text is drawn. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text)
    width += narrow.test(sign) ? 0.34 : broad.test(sign) ? 0.92 : /\p{Lu}|\p{N}/u.test(sign) ? 0.68 : 0.57;
  return width * size;
}

type Room = { readonly width: number; readonly size: number; readonly most: number };

/** A text in at most so many lines that fit; what does not fit ends in dots. A word that is too long is broken. */
export function linesOf(text: string, { width, size, most }: Room): string[] {
  const words = text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => broken(word, width, size));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, size)];
}

function shortened(line: string, width: number, size: number): string {
  let kept = line;
  while (kept.length > 1 && widthOf(`${kept}…`, size) > width) kept = [...kept].slice(0, -1).join('');
  return `${kept.trimEnd()}…`;
}

function broken(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(`${part}${sign}-`, size) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
