// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type RecordRef, holdTying, knownRefs, link, readTies } from '../thread/index.ts';
import type { Cited } from './domain.ts';

/**
 * What an update or proof points to hangs on the red thread from then on. What came of the motion lies behind it; what led to it, and
 * what residents brought in by themselves, is only pointed at aside. What is tied already stays as it is.
 */
export async function tieCited(
  trx: Trx,
  motionId: Id,
  cites: readonly Cited[],
  at: Temporal.Instant,
): Promise<void> {
  const wanted = knownRefs(cites).filter(({ id }) => id !== motionId);
  if (wanted.length === 0) return;
  await holdTying(trx);
  const { ties: before } = await readTies(trx, motionId, 'upstream');
  const { ties: after } = await readTies(trx, motionId, 'downstream');
  const tied = new Set([
    ...before.flatMap(({ from, to }) => (to === motionId ? [from] : [])),
    ...after.flatMap(({ from, to }) => (from === motionId ? [to] : [])),
  ]);
  const led = new Set(before.map(({ from }) => from));
  const from = { kind: 'motion', id: motionId } as const;
  const isAside = ({ kind, id }: RecordRef): boolean => kind === 'contribution' || led.has(id);
  await Promise.all(
    wanted
      .filter(({ id }) => !tied.has(id))
      .map((to) => link(trx, { from, to, reason: isAside(to) ? 'see_also' : 'led_to' }, { by: null, at })),
  );
}
