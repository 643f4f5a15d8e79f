// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Area, readAreaTree, readLocator } from '../../areas/index.ts';
import { record } from '../../journal/index.ts';
import { decideHolder, readWorld } from '../../routing/index.ts';
import { hasOwnTeam, readStaffing } from '../../teams/index.ts';
import { areaOf } from '../domain.ts';
import { type Pointed, readOpenByPoint, updateContribution } from '../store.ts';

type RederiveDeps = Pick<Deps, 'db' | 'clock' | 'fresh'>;

/** An open contribution that its place would give to another area today. */
export type Misplaced = { readonly number: string; readonly from: Area; readonly to: Area };

/**
 * R1: a later boundary change re-derives nothing by itself. This looks what it would be by today's boundaries and teams, for open
 * contributions that got their area from their point; what a worker placed stays where it was put.
 */
export async function findMisplaced(deps: RederiveDeps, municipalityId: Id): Promise<Misplaced[]> {
  await deps.fresh.check(municipalityId);
  return inMunicipality(deps, municipalityId, async (trx) =>
    (await find(deps, trx)).map(({ one, from, to }) => ({ number: one.number, from, to })),
  );
}

/** Moves them, each with its journal entry; a team's ball goes to whom the rules give it there. Gives how many. */
export async function moveMisplaced(deps: RederiveDeps, municipalityId: Id): Promise<number> {
  await deps.fresh.check(municipalityId);
  return inMunicipality(deps, municipalityId, async (trx) => {
    const misplaced = await find(deps, trx);
    const world = await readWorld(deps, trx);
    const at = deps.clock.now();
    for (const { one, to } of misplaced) {
      const { holder } = decideHolder(world, { kind: one.kind, themeId: one.themeId, areaId: to.id });
      await updateContribution(
        trx,
        one.id,
        { areaId: to.id, areaFrom: 'point', ...(one.isWithTeam ? { holder } : {}) },
        at,
      );
      const details = { areaId: to.id, ...(one.isWithTeam ? { holder } : {}) };
      await record(trx, {
        actor: system,
        at,
        topic: 'contributions',
        subjectId: one.id,
        verb: 'triage',
        details,
      });
    }
    return misplaced.length;
  });
}

async function find(deps: RederiveDeps, trx: Trx): Promise<{ one: Pointed; from: Area; to: Area }[]> {
  const day = dayOf(deps.clock.now());
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const locate = await readLocator(deps, trx, day);
  return (await readOpenByPoint(trx)).flatMap((one) => {
    const from = tree.byId(one.areaId) ?? tree.root;
    const { area: to } = areaOf(locate(one), from, tree.root, (area) => hasOwnTeam(staffing, area.id, day));
    return to.id === from.id ? [] : [{ one, from, to }];
  });
}
