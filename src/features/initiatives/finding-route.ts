// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Initiative } from './domain.ts';
import { type Reachable, readReachable } from './initiators-store.ts';
import { isInitiatorKey } from './links.ts';
import { canHandle } from './policies.ts';
import { findInitiative } from './store.ts';

/** The initiative that the address names. */
export async function namedIn(visit: Visit, trx: Trx): Promise<Initiative> {
  const initiative = await findInitiative(trx, visit.params.number ?? '');
  if (!initiative) throw new NotFound('There is no such initiative.');
  return initiative;
}

/** The same, for a page on which it is changed. */
export async function handledIn(visit: Visit, trx: Trx): Promise<Initiative> {
  const initiative = await namedIn(visit, trx);
  if (!canHandle(visit.actor, initiative)) throw new Forbidden('This is not yours to do.');
  return initiative;
}

/** The initiative of an own page, with the initiator whose key this is; whoever leads it no more finds nothing. */
export async function ownIn(
  deps: Pick<Deps, 'secrets'>,
  visit: Visit,
  trx: Trx,
  sleutel: string,
): Promise<{ readonly initiative: Initiative; readonly me: Reachable }> {
  const { initiator = '' } = visit.params;
  if (!isId(initiator) || !isInitiatorKey(deps.secrets, initiator, sleutel))
    throw new NotFound('The key does not fit.');
  const initiative = await namedIn(visit, trx);
  const all = await readReachable(trx, initiative.id);
  const me = all.find(({ id, endedAt }) => id === initiator && endedAt === null);
  if (!me) throw new NotFound('The key does not fit.');
  return { initiative, me };
}
