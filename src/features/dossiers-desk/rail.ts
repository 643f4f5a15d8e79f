// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { scopeOf } from '../contributions/index.ts';
import { makeThreadRail } from '../thread/index.ts';

/** The red thread beside a record, as far as who looks may read it. */
export function railOf(
  trx: Trx,
  visit: Visit,
  record: Parameters<typeof makeThreadRail>[2],
): Promise<ComponentChildren> {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return makeThreadRail(trx, visit, record, scopeOf(visit.actor));
}
