// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { record } from '../journal/index.ts';
import { markReturned } from './store.ts';

/** A mail that was sent came back undelivered: it stands in the outbox as failed, with what the other side said. */
export async function mailCameBack(
  trx: Trx,
  mailId: Id,
  { why, at }: { readonly why: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  if (!(await markReturned(trx, mailId, why))) return false;
  await record(trx, { actor: system, at, topic: 'notifications', subjectId: mailId, verb: 'mail_came_back' });
  return true;
}
