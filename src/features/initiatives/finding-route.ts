// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Initiative } from './domain.ts';
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
