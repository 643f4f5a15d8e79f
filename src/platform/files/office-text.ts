// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';
import { Refusal } from './document-facts.ts';

/** Which elements of one kind of XML hold letters, end a line or a page, and are left out with all that is in them. */
export type Reading = {
  /** Only letters within these count; without it all do. */
  readonly letters?: readonly string[];
  readonly lines: readonly string[];
  readonly spaces: readonly string[];
  readonly pages?: readonly string[];
  readonly skipped?: readonly string[];
};

export const wordReading: Reading = { letters: ['w:t'], lines: ['w:p', 'w:br'], spaces: ['w:tab'] };
export const slideReading: Reading = { letters: ['a:t'], lines: ['a:p', 'a:br'], spaces: ['a:tab'] };
export const sheetReading: Reading = { letters: ['t'], lines: ['si', 'is'], spaces: [], skipped: ['rPh'] };
export const openReading: Reading = {
  letters: ['text:p', 'text:h'],
  lines: ['text:p', 'text:h', 'text:line-break'],
  spaces: ['text:tab', 'text:s'],
  pages: ['draw:page'],
  // What was taken out of a text is in it still, and so are remarks beside it.
  skipped: ['text:tracked-changes', 'office:annotation', 'presentation:notes'],
};

export type TextReader = {
  write(part: Uint8Array): void;
  end(): { readonly text: string; readonly pages: number; readonly isCut: boolean };
};

/**
 * Takes text out of XML piece by piece (saxes, ISC: reads to the end of a piece and keeps nothing, knows no outside). A document type
 * is refused: office files have none, and it is where entities that swell would be.
 */
export function readXml(reading: Reading, characters: number): TextReader {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  const parts: string[] = [];
  let [length, pages, inLetters, inSkipped, isCut] = [0, 0, 0, 0, false];
  const has = (names: readonly string[] | undefined, name: string): boolean => names?.includes(name) ?? false;
  const add = (text: string): void => {
    if (length + text.length > characters) isCut = true;
    const kept = text.slice(0, characters - length);
    if (kept !== '') parts.push(kept);
    length += kept.length;
  };
  parser.on('opentag', ({ name }) => {
    if (has(reading.letters, name)) inLetters += 1;
    if (has(reading.skipped, name)) inSkipped += 1;
    if (has(reading.pages, name)) {
      if (pages > 0) add('\f');
      pages += 1;
    }
    if (inSkipped === 0 && has(reading.spaces, name)) add(' ');
  });
  parser.on('text', (text) => {
    if (inSkipped === 0 && (reading.letters === undefined || inLetters > 0)) add(text);
  });
  parser.on('closetag', ({ name }) => {
    if (has(reading.letters, name)) inLetters -= 1;
    if (has(reading.skipped, name)) inSkipped -= 1;
    else if (inSkipped === 0 && has(reading.lines, name)) add('\n');
  });
  parser.on('doctype', () => {
    throw new Refusal('broken');
  });
  parser.on('error', (error) => {
    throw error;
  });
  return {
    write: (part) => {
      parser.write(decoder.decode(part, { stream: true }));
    },
    end: () => {
      parser.write(decoder.decode()).close();
      return { text: parts.join('').toWellFormed(), pages, isCut };
    },
  };
}
