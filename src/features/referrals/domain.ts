// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** Who outside is there for what (verwijswijzer): the water board, the housing corporation, neighbour mediation. */
export type Entry = {
  readonly id: Id;
  readonly name: string;
  /** For what, in plain words. */
  readonly purpose: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly hours: string;
  readonly themeIds: readonly Id[];
  readonly endedAt: Temporal.Instant | null;
};
export type EntryDetails = Omit<Entry, 'endedAt'>;

export function isActive(entry: Entry): boolean {
  return entry.endedAt === null;
}

/** Those that are about the theme first, each group by name. */
export function fittingFirst(entries: readonly Entry[], themeId: Id | null): Entry[] {
  const isAbout = (entry: Entry): number => Number(themeId !== null && entry.themeIds.includes(themeId));
  return entries.filter(isActive).sort((one, other) => isAbout(other) - isAbout(one));
}

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf(entry: EntryDetails): string {
  const { name, purpose, phone, email, website, hours, themeIds } = entry;
  return createHash('sha256')
    .update(JSON.stringify([name, purpose, phone, email, website, hours, [...themeIds].sort()]))
    .digest('base64url')
    .slice(0, 16);
}

/** Why a change is not made; each belongs to one field of the form. */
export const refusalFields = { name_taken: 'name', changed: 'name', no_way: 'phone' } as const;
export type Refusal = keyof typeof refusalFields;

/** Somebody must be able to get there: by phone, by mail or on the web. */
export function hasWay({ phone, email, website }: EntryDetails): boolean {
  return phone !== '' || email !== '' || website !== '';
}
