// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readNotes, readProgrammes } from '../programmes/index.ts';
import { readStaffing } from '../teams/index.ts';
import { readRecords } from '../thread/index.ts';
import { readMeasured } from './reading.ts';
import { readEvidence } from './store.ts';
import type { ItemProps } from './views/accord-pages.tsx';

const mostShown = 12;

/** The item of the accord with the number of the address, and everything about it that everyone may read. */
export async function readItem(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  { visit, measured: which }: { readonly visit: Visit; readonly measured: 'public' | 'all' },
): Promise<Omit<ItemProps, 'visit'>> {
  const all = await readProgrammes(deps, trx);
  const item = all.find(({ kind, number }) => kind === 'coalition_accord' && number === visit.params.number);
  if (!item) throw new NotFound('There is no such item of the accord.');
  const staffing = await readStaffing(deps, trx);
  const [notes, evidence, measured] = await Promise.all([
    readNotes(trx, item.id),
    readEvidence(trx, [item.id], mostShown),
    readMeasured(trx, which),
  ]);
  const { refs, total } = evidence.get(item.id) ?? { refs: [], total: 0 };
  const records = await readRecords(trx, { kind: 'public' }, refs);
  const own = measured.filter(({ indicator }) => indicator.programmeId === item.id);
  return { item, notes, staffing, records, total, measured: own };
}
