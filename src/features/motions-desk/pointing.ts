// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import { type Fields, typed } from '../../platform/http/fields.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Cited, Motion } from '../motions/index.ts';
import type { ThreadRecord } from '../thread/index.ts';
import { citedField, citedIn } from './forms.ts';
import { findCited, readCited } from './reading.ts';

/** What a form points to: what was ticked, and what the words in it may mean; as far as this person may see it. */
export type Pointing = {
  readonly shown: readonly ThreadRecord[];
  /** What was written and not found. */
  readonly missing: readonly string[];
  /** Ticked, or written as a number in full. */
  readonly chosen: readonly ThreadRecord[];
  /** Words that may mean several things are not thrown away: somebody looks what was meant. */
  readonly isOpen: boolean;
};

const mostCited = 20;

export async function readPointing(
  trx: Trx,
  visit: Visit,
  { motion, fields }: { readonly motion: Pick<Motion, 'id'>; readonly fields: Fields },
): Promise<Pointing> {
  const { zoek = '', gezien } = typed(fields);
  const isOther = ({ id }: ThreadRecord): boolean => id !== motion.id;
  const ticked = (await readCited(trx, visit, citedIn(fields).slice(0, mostCited))).filter(isOther);
  const found = await findCited(trx, visit, zoek);
  const records = found.records.filter(isOther);
  const chosen = once([...ticked, ...found.exact.filter(isOther)]);
  const isClear =
    found.missing.length === 0 && records.every(({ id }) => chosen.some((one) => one.id === id));
  return {
    shown: once([...ticked, ...records]),
    missing: found.missing,
    chosen,
    isOpen: !isClear && gezien !== zoek,
  };
}

function once(records: readonly ThreadRecord[]): ThreadRecord[] {
  return [...new Map(records.map((one) => [one.id, one])).values()];
}

export function citesOf({ chosen }: Pick<Pointing, 'chosen'>): Cited[] {
  return chosen.map(({ kind, id }) => ({ kind, id }));
}

/** The boxes of what was chosen, as they are ticked when the form comes back. */
export function ticksOf({ chosen }: Pick<Pointing, 'chosen'>): Readonly<Record<string, string>> {
  return Object.fromEntries(chosen.map((one) => [citedField(one), 'on']));
}
