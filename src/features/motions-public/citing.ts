// SPDX-License-Identifier: EUPL-1.2
import type { Update } from '../motions/index.ts';
import { type RecordRef, recordKinds } from '../thread/index.ts';

/** All records that these updates point to, each once. What this version knows no kind of is left out. */
export function citedIn(updates: readonly Pick<Update, 'cites'>[]): RecordRef[] {
  const refs = updates.flatMap(({ cites }) =>
    cites.flatMap(({ kind: name, id }): RecordRef[] => {
      const kind = recordKinds.find((one) => one === name);
      return kind ? [{ kind, id }] : [];
    }),
  );
  return [...new Map(refs.map((one) => [one.id, one])).values()];
}
