// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

const anything = z.record(z.string(), z.unknown());
/** Something of which only is known that it has names for what it holds. */
export type Thing = z.output<typeof anything>;

export function things(values: readonly unknown[]): Thing[] {
  return values.flatMap((one) => {
    const read = anything.safeParse(one);
    return read.success && !Array.isArray(one) ? [read.data] : [];
  });
}

export function listOf(thing: Thing, name: string): Thing[] {
  const value = thing[name];
  return Array.isArray(value) ? things(value) : [];
}

export function textIn(thing: Thing, ...names: readonly string[]): string {
  for (const name of names) {
    const value = thing[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}
