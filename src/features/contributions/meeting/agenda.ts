// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../../kernel/actor.ts';
import { dayOf, timeZone } from '../../../kernel/clock.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readAgreed } from '../../appointments/index.ts';
import { readByIds } from '../store.ts';
import type { AgendaItem } from './parts.tsx';

/** The talks of today and tomorrow that are not over: one's own, and of who one stands in for. */
export async function readAgenda(deps: Deps, trx: Trx, actor: StaffActor): Promise<AgendaItem[]> {
  const now = deps.clock.now();
  const to = dayOf(now).add({ days: 2 }).toZonedDateTime(timeZone).toInstant();
  const agreed = await readAgreed(trx, [actor.personId, ...actor.standsInFor], { from: now, to });
  const found = await readByIds(
    trx,
    agreed.map(({ contributionId }) => contributionId),
  );
  return agreed.flatMap((appointment) => {
    const contribution = found.find(({ id }) => id === appointment.contributionId);
    return contribution ? [{ appointment, contribution }] : [];
  });
}
