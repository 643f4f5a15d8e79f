// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

const anything = z.record(z.string(), z.unknown());
/** A record of a JSON file, of which nothing is certain yet. */
export type Thing = z.output<typeof anything>;

/** What it holds; nothing when it is no whole JSON. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function asThing(value: unknown): Thing | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const read = anything.safeParse(value);
  return read.success ? read.data : undefined;
}

export function asThings(value: unknown): Thing[] {
  if (!Array.isArray(value)) return [];
  const all: readonly unknown[] = value;
  return all.map(asThing).filter((one) => one !== undefined);
}

export function textIn(thing: Thing | undefined, ...names: readonly string[]): string {
  for (const name of names) {
    const value = thing?.[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return '';
}

/** Confidential in whichever way its source says so. */
export function isHidden(thing: Thing): boolean {
  const { confidential, permission_group: group } = thing;
  const isTold = confidential === true || ['1', 'true'].includes(textIn(thing, 'confidential').toLowerCase());
  return isTold || (typeof group === 'string' && group !== '' && group.toLowerCase() !== 'public');
}
