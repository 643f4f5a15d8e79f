// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Answer, stream } from '../../platform/http/answer.ts';
import { type ExportedRow, type PersonKeys, readRowsOf } from './person-store.ts';
import { places } from './places.ts';

export type ExportedPart = { readonly table: string; readonly rows: readonly ExportedRow[] };

/** Everything of a person, per table that has something. */
export async function readParts(trx: Trx, keys: PersonKeys): Promise<ExportedPart[]> {
  const parts = await Promise.all(
    places.map(async (place) => ({ table: place.table, rows: await readRowsOf(trx, place, keys) })),
  );
  return parts.filter(({ rows }) => rows.length > 0);
}

type Asked = { readonly municipalityId: Id; readonly keys: PersonKeys; readonly fileName: string };

/** The same as one JSON object, written table by table while it is sent: each is read in a transaction of its own. */
export function jsonOf(deps: Pick<Deps, 'db'>, { municipalityId, keys, fileName }: Asked): Answer {
  async function* chunks(): AsyncGenerator<string> {
    let before = '{\n';
    for (const place of places) {
      const rows = await inMunicipality(deps, municipalityId, (trx) => readRowsOf(trx, place, keys));
      if (rows.length === 0) continue;
      yield `${before}  ${JSON.stringify(place.table)}: ${JSON.stringify(rows, null, 2).replaceAll('\n', '\n  ')}`;
      before = ',\n';
    }
    yield before === '{\n' ? '{}\n' : '\n}\n';
  }
  return stream({
    open: chunks,
    contentType: 'application/json; charset=utf-8',
    fileName: `${fileName}.json`,
  });
}
