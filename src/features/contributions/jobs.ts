// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, isId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { readAreaTree } from '../areas/index.ts';
import { record } from '../journal/index.ts';
import { holdingArea, personLeftJob, readStaffing } from '../teams/index.ts';
import type { Holder } from './domain.ts';
import { lockOpenOfPerson, updateContribution } from './store.ts';

type JobDeps = Pick<Deps, 'db' | 'clock' | 'fresh'>;

/** Whoever leaves gives back the ball: what they held goes to the team of its area (R2). Once done, nothing is left to do again. */
export function handBackJob(deps: JobDeps): JobKind {
  return {
    name: personLeftJob,
    retries: 12,
    handle: async ({ municipalityId, personId }) => {
      if (!isId(personId)) throw new TypeError('A job about somebody who left names nobody.');
      await deps.fresh.check(municipalityId);
      await handBack(deps, municipalityId, personId);
    },
  };
}

export async function handBack(deps: JobDeps, municipalityId: Id, personId: Id): Promise<void> {
  await inMunicipality(deps, municipalityId, async (trx) => {
    const tree = await readAreaTree(deps, trx);
    const staffing = await readStaffing(deps, trx);
    if (!staffing.people.get(personId)?.endedAt) return;
    const at = deps.clock.now();
    for (const { id, areaId } of await lockOpenOfPerson(trx, personId)) {
      const holder: Holder = { kind: 'team', id: holdingArea(staffing, tree, areaId, dayOf(at)).id };
      await updateContribution(trx, id, { holder }, at);
      await record(trx, {
        actor: system,
        at,
        topic: 'contributions',
        subjectId: id,
        verb: 'hand_over',
        details: { holder },
      });
    }
  });
}
