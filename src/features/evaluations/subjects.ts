// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import { findByNumber } from '../contributions/index.ts';
import type { RecordRef } from '../thread/index.ts';
import { findVisit } from '../visits/index.ts';
import type { Subject } from './store.ts';

type Finder = (trx: Trx, number: string) => Promise<RecordRef | undefined>;

/** By the letter of its number, what kind of record it is and where to find it. */
const finders: Readonly<Record<string, Finder>> = {
  B: async (trx, number) => {
    const found = await findByNumber(trx, number);
    return found && { kind: 'contribution', id: found.id };
  },
  K: async (trx, number) => {
    const found = await findVisit(trx, number);
    return found && { kind: 'visit', id: found.id };
  },
};

/** The records with these numbers; nothing when one of them is not there. */
export async function findSubjects(trx: Trx, numbers: readonly string[]): Promise<Subject[] | undefined> {
  const found = await Promise.all(
    numbers.map(async (number) => {
      const ref = await finders[number.charAt(0)]?.(trx, number);
      return ref && { number, ref };
    }),
  );
  const subjects = found.filter((one) => one !== undefined);
  return subjects.length === numbers.length ? subjects : undefined;
}
