// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Font, create } from 'fontkit';

/** The weights in which the picture is written. */
export const weights = [400, 600, 800] as const;
export type Weight = (typeof weights)[number];

/** The letter comes in two files: what nearly every text has, and the letters of other languages in Latin script. */
export const letterSets = ['latin', 'latin-ext'] as const;
export type LetterSet = (typeof letterSets)[number];

const require = createRequire(import.meta.url);
const files = new Map<string, Buffer>();
const fonts = new Map<string, Font>();

/** The file of the letter, to put into a PDF. */
export function letterFile(weight: Weight, set: LetterSet): Buffer {
  const name = `atkinson-hyperlegible-next-${set}-${weight}-normal.woff`;
  const known = files.get(name);
  if (known) return known;
  const file = readFileSync(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`));
  files.set(name, file);
  return file;
}

function fontOf(weight: Weight, set: LetterSet): Font {
  const key = `${weight} ${set}`;
  const known = fonts.get(key);
  if (known) return known;
  const made = create(letterFile(weight, set));
  if (!('layout' in made)) throw new TypeError('The letter is not one font.');
  fonts.set(key, made);
  return made;
}

/** A piece of a text that one file can write. */
export type Run = { readonly text: string; readonly set: LetterSet };

/** What neither file has stands as a question mark, in the picture and on paper alike. */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: { text: string; set: LetterSet }[] = [];
  for (const letter of text.normalize('NFC')) {
    const point = letter.codePointAt(0) ?? 0;
    const set = letterSets.find((one) => fontOf(weight, one).hasGlyphForCodePoint(point));
    const last = runs.at(-1);
    const written = set ? letter : '?';
    if (last && last.set === (set ?? 'latin')) last.text += written;
    else runs.push({ text: written, set: set ?? 'latin' });
  }
  return runs;
}

const widths = new Map<string, number>();
const mostWidths = 20_000;

/** How wide a text is at size 1, with its kerning. */
export function widthOf(text: string, weight: Weight): number {
  const key = `${weight} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = runsOf(text, weight).reduce((sum, run) => {
    const font = fontOf(weight, run.set);
    return sum + font.layout(run.text).advanceWidth / font.unitsPerEm;
  }, 0);
  if (widths.size >= mostWidths) widths.clear();
  widths.set(key, width);
  return width;
}

/** The outline of a text at a place, for where the letter itself is not there. */
export function outlineOf(text: string, at: { x: number; y: number; size: number; weight: Weight }): string {
  let x = at.x;
  const parts: string[] = [];
  for (const run of runsOf(text, at.weight)) {
    const font = fontOf(at.weight, run.set);
    const scale = at.size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run.text);
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      const left = x + (position?.xOffset ?? 0) * scale;
      parts.push(glyph.path.transform(scale, 0, 0, -scale, left, at.y).toSVG());
      x += (position?.xAdvance ?? glyph.advanceWidth) * scale;
    }
  }
  return parts.join('');
}
