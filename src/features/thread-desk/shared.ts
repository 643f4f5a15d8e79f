// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type StaffActor, isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { scopeOf } from '../contributions/index.ts';
import {
  type Reader,
  type RecordKind,
  type ThreadRecord,
  findRecord,
  kindTable,
  readThread,
  recordKinds,
} from '../thread/index.ts';

export const everyone: Reader = { kind: 'public' };

export function staffOf(actor: Actor): StaffActor {
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  return actor;
}

/** What somebody who works here may read of the thread. */
export function readerOf(actor: Actor): Reader {
  return { kind: 'staff', ...scopeOf(staffOf(actor)) };
}

/** "bijdrage/B-2026-00012" as what it names. */
export function refIn(text: string): { kind: RecordKind; number: string } | undefined {
  const [slug, number] = text.split('/');
  const kind = recordKinds.find((one) => kindTable[one].slug === slug);
  return kind && number ? { kind, number } : undefined;
}

/** The record of an address, as far as this reader may know that it is there. */
export async function recordOf(trx: Trx, reader: Reader, params: Visit['params']): Promise<ThreadRecord> {
  const ref = refIn(`${params.kind ?? ''}/${params.number ?? ''}`);
  const record = ref && (await findRecord(trx, reader, ref));
  if (!record) throw new NotFound('There is no such record.');
  return record;
}

const fewInPicture = 9;

/** The thread for its page, with the parts of the lists that the address asks for. */
export function readForPage(
  trx: Trx,
  visit: Visit,
  of: { readonly record: ThreadRecord; readonly reader: Reader },
) {
  const list = { upstream: visit.query.eerder, downstream: visit.query.later };
  return readThread(trx, of, { few: fewInPicture, list });
}
