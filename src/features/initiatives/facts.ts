// SPDX-License-Identifier: EUPL-1.2
import { today } from '../../kernel/clock.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { readWeighings } from '../government-role/index.ts';
import { readGate } from '../portfolio/index.ts';
import { type Facts, type Initiative, factsOf } from './domain.ts';
import { readInitiators } from './initiators-store.ts';
import { subjectOf } from './subject.ts';

/** All that moves ask for, read where it stands; a feature that adds something to ask adds its line here. */
export async function readFacts(
  deps: Pick<Deps, 'fresh' | 'clock'>,
  trx: Trx,
  initiative: Initiative,
): Promise<Facts> {
  const gate = await readGate(deps, trx, subjectOf(initiative), today(deps.clock));
  const [initiators, weighings] = await Promise.all([
    readInitiators(trx, [initiative.id]),
    readWeighings(trx, [initiative.id]),
  ]);
  return factsOf(initiative, { initiators, isRoleWeighed: weighings.length > 0, isCoordinated: gate.isOpen });
}
