// SPDX-License-Identifier: EUPL-1.2

/** Advance widths in 1/1000 em of Atkinson Hyperlegible Next at weight 600, as a browser measures them. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      ['ABCDEFGHIJKLM', [662, 634, 654, 683, 589, 562, 711, 699, 415, 546, 654, 548, 848]],
      ['NOPQRSTUVWXYZ', [710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615]],
      ['abcdefghijklm', [544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536, 301, 870]],
      ['nopqrstuvwxyz', [565, 567, 587, 591, 368, 497, 360, 559, 509, 723, 522, 499, 492]],
      ['0123456789', [656, 430, 569, 592, 621, 602, 617, 529, 621, 578]],
      [` !"&'()+,-./:;?`, [303, 298, 362, 727, 195, 324, 324, 598, 252, 369, 253, 424, 253, 253, 526]],
      ['’–…ßøæœØÆŒłđ', [259, 502, 747, 609, 567, 874, 932, 737, 943, 1018, 278, 556]],
    ] as const
  ).flatMap(([characters, widths]) =>
    [...characters].map((character, index) => [character, widths[index] ?? 700]),
  ),
);
const UNKNOWN = 750;
/** Room for weights up to 700 and for a substitute font while the letter loads. */
const SAFETY = 1.04;

/** Estimated width in px of one line of text set at `fontSize` px. Accents count as their base letter. */
export function textWidth(text: string, fontSize: number): number {
  const letters = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  let thousandths = 0;
  for (const letter of letters) thousandths += WIDTHS[letter] ?? UNKNOWN;
  return (thousandths / 1000) * fontSize * SAFETY;
}

/** The ways to cut the pieces into at most `count` lines. */
function cuts(pieces: readonly string[], count: number): string[][] {
  if (count === 1 || pieces.length === 1) return [[pieces.join('').trim()]];
  return pieces.slice(0, -1).flatMap((_, index) => {
    const first = pieces
      .slice(0, index + 1)
      .join('')
      .trim();
    return cuts(pieces.slice(index + 1), count - 1).map((rest) => [first, ...rest]);
  });
}

/** "aan", "de", "het" and their like belong to the word that follows: a line that ends in one counts as longer. */
function cutLength(lines: readonly string[]): number {
  return Math.max(
    ...lines.map((line, index) => {
      const dangles = index < lines.length - 1 && /(^|\s)\p{Ll}\S{0,3}$/u.test(line);
      return textWidth(line, 100) * (dangles ? 1.3 : 1);
    }),
  );
}

/**
 * A name in exactly `count` lines, broken after spaces, hyphens and slashes so that the longest line is as short as can be.
 * Nothing when the name cannot be broken that often.
 */
export function breakName(name: string, count: number): string[] | undefined {
  const all = name.trim().match(/[^\s\-/–]+[-/–]*\s*|[-/–]+\s*/gu) ?? [name];
  const pieces = all.length > 12 ? [...all.slice(0, 11), all.slice(11).join('')] : all;
  return cuts(pieces, count)
    .filter((lines) => lines.length === count && lines.every((line) => line !== ''))
    .sort((a, b) => cutLength(a) - cutLength(b))[0];
}
