// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Trx } from '../../platform/db/opener.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { StaffReader, ThreadRecord } from './reading-store.ts';
import { readThreadPart } from './reading.ts';
import { ThreadRail } from './views/thread-rail.tsx';
import { ThreadSection } from './views/thread-section.tsx';

type Shown = Pick<ThreadRecord, 'id' | 'kind' | 'number' | 'createdAt'>;

/** The red thread beside a record in the workplace, as far as this person may read it (R9). */
export async function makeThreadRail(
  trx: Trx,
  visit: Visit,
  record: Shown,
  scope: Omit<StaffReader, 'kind'>,
): Promise<ComponentChildren> {
  const thread = await readThreadPart(trx, { record, reader: { kind: 'staff', ...scope } });
  return <ThreadRail visit={visit} thread={thread} record={record} />;
}

/** The red thread on the public page of a record; nothing when there is none that everyone may see. */
export async function makeThreadSection(trx: Trx, visit: Visit, record: Shown): Promise<ComponentChildren> {
  const thread = await readThreadPart(trx, { record, reader: { kind: 'public' } });
  return <ThreadSection visit={visit} thread={thread} record={record} />;
}
