// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Trx } from '../../platform/db/opener.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { RecordRef } from './domain.ts';
import { type Reader, type StaffReader, type ThreadRecord, readMoment } from './reading-store.ts';
import { readThreadPart } from './reading.ts';
import { ThreadRail } from './views/thread-rail.tsx';
import { ThreadSection } from './views/thread-section.tsx';

type Shown = RecordRef & Pick<ThreadRecord, 'number'>;

/** The red thread beside a record in the workplace, as far as this person may read it (R9). */
export async function makeThreadRail(
  trx: Trx,
  visit: Visit,
  record: Shown,
  scope: Omit<StaffReader, 'kind'>,
): Promise<ComponentChildren> {
  const read = await readPart(trx, record, { kind: 'staff', ...scope });
  return read && <ThreadRail visit={visit} {...read} />;
}

/** The red thread on the public page of a record; nothing when there is none that everyone may see. */
export async function makeThreadSection(trx: Trx, visit: Visit, record: Shown): Promise<ComponentChildren> {
  const read = await readPart(trx, record, { kind: 'public' });
  return read && <ThreadSection visit={visit} {...read} />;
}

async function readPart(trx: Trx, { kind, id, number }: Shown, reader: Reader) {
  const moment = await readMoment(trx, { kind, id });
  if (!moment) return null;
  const record = { kind, id, number, ...moment };
  return { record, thread: await readThreadPart(trx, { record, reader }) };
}
