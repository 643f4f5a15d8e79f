// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from '../../../platform/html/components/drawing/text-width.ts';

export type Setting = { readonly size: number; readonly width: number };

/** Text in as many lines as it needs, none wider than the room for it: broken between words, and a word that is too long in pieces. */
export function wrap(text: string, { size, width }: Setting): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of piecesOf(text, { size, width })) {
    const longer = line === '' ? word.text : `${line}${word.glue}${word.text}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word.text;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

type Piece = { readonly text: string; readonly glue: '' | ' ' };

function piecesOf(text: string, setting: Setting): Piece[] {
  const words = text
    .trim()
    .split(/[ \t\n]+/)
    .filter(Boolean);
  return words.flatMap((word) =>
    (word.match(/[^-/]+[-/]?|[-/]/g) ?? [word])
      .flatMap((part) => cut(part, setting))
      .map((part, index) => ({ text: part, glue: index === 0 ? ' ' : '' }) as const),
  );
}

/** A word wider than the room for it, in pieces that fit. */
function cut(word: string, { size, width }: Setting): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(`${piece}${letter}`, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
