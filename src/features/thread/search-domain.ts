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

/** What was typed as a question for `to_tsquery`: all the words, of the last also its beginning. Undefined without a word. */
export function questionOf(text: string): string | undefined {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  return [...words.slice(0, -1), last.length > 2 ? `(${last} | ${last}:*)` : last].join(' & ');
}
