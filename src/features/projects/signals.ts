// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Contribution, canRead, findByNumber, readContributionsById } from '../contributions/index.ts';
import type { Project } from './domain.ts';
import { readSignals } from './store.ts';

export type ReadableSignal = Pick<Contribution, 'id' | 'number' | 'subject' | 'kind'>;

/** A contribution that this person may read: one that they may not read is as one that is not there (R9). */
export async function findSignal(
  trx: Trx,
  actor: Actor,
  number: string,
): Promise<ReadableSignal | undefined> {
  const found = await findByNumber(trx, number.trim().toUpperCase());
  return found && (actor.kind === 'system' || canRead(actor, found)) ? found : undefined;
}

/** What was signalled and led to a project, as far as this person may read it. */
export async function readSignalsOf(
  trx: Trx,
  actor: Actor,
  { id }: Pick<Project, 'id'>,
): Promise<readonly ReadableSignal[]> {
  const all = await readContributionsById(trx, await readSignals(trx, id));
  return all.filter((one) => canRead(actor, one));
}
