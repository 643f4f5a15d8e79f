// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { scopeOf, searchNewest } from '../contributions/index.ts';
import { type RecordRef, type ThreadRecord, findRecordsByTitle, readRecords } from '../thread/index.ts';
import { readerOf } from './shared.ts';

const most = 12;

/** What may be meant, by a number or by words, within what this person may read (R9): other records first, there are fewer of them. */
export async function findOthers(
  trx: Trx,
  {
    actor,
    text,
    except,
  }: { readonly actor: StaffActor; readonly text: string; readonly except: ThreadRecord },
): Promise<ThreadRecord[]> {
  const [others, contributions] = await Promise.all([
    findRecordsByTitle(trx, text, most),
    searchNewest(trx, text, { scope: scopeOf(actor), filters: {}, limit: most }),
  ]);
  const refs: RecordRef[] = [
    ...others,
    ...contributions.map(({ id }) => ({ kind: 'contribution' as const, id })),
  ];
  const found = await readRecords(trx, readerOf(actor), refs);
  return found.filter(({ id }) => id !== except.id).slice(0, most);
}
