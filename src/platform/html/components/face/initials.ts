// SPDX-License-Identifier: EUPL-1.2

/**
 * The letters that stand for a person without a photo: first letter of the first and of the last word that starts with
 * a capital, so that "Anna van der Berg" is AB. At most two; '' for an empty name.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const telling = capitals.length > 0 ? capitals : words;
  const first = telling.at(0)?.at(0) ?? '';
  const last = telling.length > 1 ? (telling.at(-1)?.at(0) ?? '') : '';
  return (first + last).toLocaleUpperCase('nl-NL');
}

/** The tint 1–8 that a name always gets, so that a person has the same colour everywhere. */
export function tintOf(name: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  const tints = [1, 2, 3, 4, 5, 6, 7, 8] as const;
  return tints[sum % 8] ?? 1;
}
