// SPDX-License-Identifier: EUPL-1.2

/** Letters a–z and digits with single hyphens between, as an address has them; '' when nothing of that is left. */
export function slugOf(text: string): string {
  return foldText(text).replaceAll(' ', '-');
}

/** Small letters without accents, digits, and single spaces for all else: how names are compared and searched. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A name as residents say it: without the number that statistics put before it (Wijk 01 Eibergen). */
export function plainName(name: string): string {
  return name.replace(/^(wijk|buurt) \d+ +(?=\p{L})/iu, '');
}

export type SlugWish = {
  readonly name: string;
  readonly code: string;
  /** What tells it from a namesake: the area or municipality that it lies in. */
  readonly within?: string;
};

/**
 * Gives out addresses that nobody has yet: the name, else with where it lies, else with a number. What is given out is taken from
 * then on.
 */
export function slugGiver(taken: Iterable<string>): (wish: SlugWish) => string {
  const used = new Set(taken);
  const nextNumber = new Map<string, number>();

  function take(slug: string): string | undefined {
    if (slug === '' || used.has(slug)) return undefined;
    used.add(slug);
    return slug;
  }

  return ({ name, code, within }) => {
    const base = slugOf(plainName(name)) || slugOf(code) || 'x';
    const place = slugOf(within ?? '');
    const found = take(base) ?? (place === '' || place === base ? undefined : take(`${base}-${place}`));
    if (found !== undefined) return found;
    for (let number = nextNumber.get(base) ?? 2; ; number += 1) {
      const numbered = take(`${base}-${number}`);
      if (numbered === undefined) continue;
      nextNumber.set(base, number + 1);
      return numbered;
    }
  };
}
