// SPDX-License-Identifier: EUPL-1.2

/** Letters and digits alone, so that "Fractie(s)" and "fracties" are one, and accents do not count. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
