// SPDX-License-Identifier: EUPL-1.2

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

/** What was typed as a question for `to_tsquery`: all the words, of longer ones also their beginning. Undefined without a word. */
export function questionOf(text: string): string | undefined {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  if (words.length === 0) return undefined;
  return words.map((word) => (word.length > 2 ? `(${word} | ${word}:*)` : word)).join(' & ');
}
