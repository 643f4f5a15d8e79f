// SPDX-License-Identifier: EUPL-1.2
import { questionOf as askedOf } from '../../kernel/question.ts';

const longest = 30;
const mostWords = 8;

/** Could this be the number of a record, such as "M-31", "m 31", "I-2026-0007" or "3641304"? */
export function looksLikeNumber(text: string): boolean {
  return text.length <= longest && /^([a-z]{1,3}[\s-]?)?\d[a-z0-9.\-\s]*$/i.test(text.trim());
}

/** The ways in which a number that was typed may be written down: "m31" and "M 31" as well as "m-31". */
export function writingsOf(text: string): string[] {
  const plain = text.trim().toLowerCase();
  const close = plain.replace(/\s+/g, '');
  const dashed = plain.replace(/\s+/g, '-');
  const apart = close.replace(/^([a-z]+)(\d)/, '$1-$2');
  return [...new Set([plain, close, dashed, apart])];
}

/**
 * What was typed as a question for `to_tsquery`: all the words, of the last also its beginning; phrases between quotes as they stand,
 * and without what has a dash before it. Undefined without a word.
 */
export function questionOf(text: string): string | undefined {
  const asked = askedOf(text.toLowerCase());
  const words = lettersOf(asked.words).slice(0, mostWords);
  const last = words.at(-1);
  const wanted = [
    ...words.slice(0, -1),
    ...(last === undefined ? [] : [last.length > 2 ? `(${last} | ${last}:*)` : last]),
    ...asked.phrases.map(inARow),
  ];
  if (wanted.length === 0) return undefined;
  const leftOut = [...asked.withoutWords, ...asked.withoutPhrases].map((one) => `!${inARow(one)}`);
  return [...wanted, ...leftOut].join(' & ');
}

function lettersOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function inARow(phrase: string): string {
  return `(${lettersOf(phrase).slice(0, mostWords).join(' <-> ')})`;
}
