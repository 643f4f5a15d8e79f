// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Session } from './domain.ts';
import { findSession } from './store.ts';

export function numberIn(visit: Visit): string {
  return visit.params.number ?? '';
}

/** The session that an address names. */
export async function sessionIn(visit: Visit, trx: Trx): Promise<Session> {
  const found = await findSession(trx, numberIn(visit));
  if (!found) throw new NotFound('There is no such session.');
  return found;
}
