// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { readAnsweredFor, readAskedOf } from './request-store.ts';
import type { PortfolioWaiting } from './views/parts.tsx';

const freshHours = 3 * 24;
const mostListed = 12;

/** What of the coordination waits for these people: to answer, or to know what was answered in the last days. */
export async function readPortfolioWaiting(
  trx: Trx,
  personIds: readonly Id[],
  now: Temporal.Instant,
): Promise<PortfolioWaiting> {
  const after = now.subtract({ hours: freshHours });
  const [asked, answered] = await Promise.all([
    readAskedOf(trx, personIds, mostListed),
    readAnsweredFor(trx, { personIds, after, limit: mostListed }),
  ]);
  return { asked, answered };
}
