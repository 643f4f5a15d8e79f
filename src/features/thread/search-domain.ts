// SPDX-License-Identifier: EUPL-1.2
import { questionOf } from '../../kernel/question.ts';

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

const councilLetters = ['m', 'a', 't', 'v'];

/** Of a bare number, what the council's list may call it: "31" is M-31. */
export function councilNumbersOf(text: string): string[] {
  const number = /^\d{1,5}$/.exec(text.trim())?.[0];
  return number === undefined ? [] : councilLetters.map((letter) => `${letter}-${number}`);
}

/**
 * What was typed as a query for `to_tsquery`: all the words, of longer ones also their beginning; phrases between quotes as they stand,
 * and without what has a dash before it. Undefined without a word.
 */
export function queryOf(text: string): string | undefined {
  const wanted = wantedOf(text);
  if (wanted.length === 0) return undefined;
  const asked = questionOf(text.toLowerCase());
  const leftOut = [...asked.withoutWords, ...asked.withoutPhrases].map((one) => `!${inARow(one)}`);
  return [...wanted, ...leftOut].join(' & ');
}

/** The same for what has one of the words or phrases. */
export function anyOf(text: string): string | undefined {
  const wanted = wantedOf(text);
  return wanted.length === 0 ? undefined : wanted.join(' | ');
}

function wantedOf(text: string): string[] {
  const asked = questionOf(text.toLowerCase());
  const words = lettersOf(asked.words).slice(0, mostWords);
  return [
    ...words.map((word) => (word.length > 2 ? `(${word} | ${word}:*)` : word)),
    ...asked.phrases.map(inARow),
  ];
}

function lettersOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function inARow(phrase: string): string {
  return `(${lettersOf(phrase).slice(0, mostWords).join(' <-> ')})`;
}
