// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import { type Reader, findRecord, kindOfNumber } from '../thread/index.ts';
import type { Subject } from './store.ts';

/** The records of any kind with these numbers; nothing when one of them is not there for this reader (R9). */
export async function findSubjects(
  trx: Trx,
  reader: Reader,
  numbers: readonly string[],
): Promise<Subject[] | undefined> {
  const found = await Promise.all(
    numbers.map(async (number) => {
      const kind = kindOfNumber(number);
      const one = kind && (await findRecord(trx, reader, { kind, number }));
      return one && { number, ref: { kind: one.kind, id: one.id } };
    }),
  );
  const subjects = found.filter((one) => one !== undefined);
  return subjects.length === numbers.length ? subjects : undefined;
}
