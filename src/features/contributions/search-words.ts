// SPDX-License-Identifier: EUPL-1.2
const small = ['je', 'jes', 'tje', 'tjes', 'pje', 'pjes'] as const;
const mostWords = 8;

/**
 * A search for these words in which a small one stands for a large one and the other way round (bank, bankje, bankjes), as a
 * question for `to_tsquery`; the Dutch stems of PostgreSQL keep them apart. Undefined when the text has signs of its own
 * ("a sentence", -without, or), which mean what they say, or no word.
 */
export function widerQuery(text: string): string | undefined {
  if (/["-]|\bor\b/i.test(text)) return undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > mostWords) return undefined;
  return words.map((word) => `(${sizesOf(word).join(' | ')})`).join(' & ');
}

function sizesOf(word: string): readonly string[] {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return [word];
  const plain = /^(.{3,}?)[tp]?jes?$/u.exec(word)?.[1] ?? word;
  return [...new Set([word, plain, ...small.map((ending) => `${plain}${ending}`)])];
}
