// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import { record } from '../journal/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { type Refusal, type Tie, judgeTie } from './domain.ts';
import { canKeepNetwork } from './policies.ts';
import { rulesOf } from './readings.ts';
import { findTie, insertTie, loadTiesOf, lockNetwork, updateTie, withdrawTie } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;
type Outcome = Result<Id, Refusal>;
/** Gives the area, to go back to. */
export type NewTie = Omit<Tie, 'until'> & Partial<Pick<Tie, 'until'>>;
export type TieWords = Pick<Tie, 'what' | 'note' | 'since' | 'until'>;

const topic = 'network';

/** Writes down who works with whom in an area; sent twice with the same id it is one. */
export function addTie(deps: Needs, doer: Doer, wanted: NewTie): Promise<Outcome> {
  const { actor } = doer;
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { areaId } = wanted;
    const isThere = (await readAreaTree(deps, trx)).byId(areaId) !== undefined;
    if (!isThere) throw new NotFound('There is no such area.');
    const judged = await judge(deps, trx, doer, { until: null, ...wanted });
    if (!judged.ok) return judged;
    const at = deps.clock.now();
    const by = isStaff(actor) ? actor.personId : null;
    if (await insertTie(trx, judged.value, { by, at }))
      await record(trx, { actor, at, topic, subjectId: wanted.id, verb: 'tie_added', details: { areaId } });
    return ok(areaId);
  });
}

/** Says it better, or until when it was. */
export function changeTie(deps: Needs, doer: Doer, id: Id, words: TieWords): Promise<Outcome> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const judged = await judge(deps, trx, doer, { ...(await tieIn(trx, id)), ...words });
    if (!judged.ok) return judged;
    await updateTie(trx, judged.value);
    await tell(deps, trx, doer, { tie: judged.value, verb: 'tie_changed' });
    return ok(judged.value.areaId);
  });
}

/** Today is the last day. What had ended before stays as it was. */
export function endTie(deps: Needs, doer: Doer, id: Id): Promise<Id> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const tie = await tieIn(trx, id);
    mayKeep(doer, tie.areaId);
    const today = dayOf(deps.clock.now()).toString();
    if (tie.until !== null && tie.until <= today) return tie.areaId;
    await updateTie(trx, { ...tie, until: today });
    await tell(deps, trx, doer, { tie, verb: 'tie_ended' });
    return tie.areaId;
  });
}

/** It never was there: written down by mistake. */
export function dropTie(deps: Needs, doer: Doer, id: Id): Promise<Id> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const tie = await tieIn(trx, id);
    mayKeep(doer, tie.areaId);
    await withdrawTie(trx, id, deps.clock.now());
    await tell(deps, trx, doer, { tie, verb: 'tie_withdrawn' });
    return tie.areaId;
  });
}

async function judge(deps: Needs, trx: Trx, doer: Doer, wanted: Tie): Promise<Result<Tie, Refusal>> {
  mayKeep(doer, wanted.areaId);
  const parties = rulesOf(await readOrganisations(deps, trx));
  await lockNetwork(trx, wanted.areaId);
  const ties = await loadTiesOf(trx, wanted.areaId);
  return judgeTie(wanted, { parties, ties, today: dayOf(deps.clock.now()).toString() });
}

function mayKeep({ actor }: Doer, areaId: Id): void {
  if (!canKeepNetwork(actor, areaId)) throw new Forbidden('This is not your area.');
}

async function tieIn(trx: Trx, id: Id): Promise<Tie> {
  const tie = await findTie(trx, id);
  if (!tie) throw new NotFound('There is no such tie.');
  return tie;
}

function tell(
  deps: Needs,
  trx: Trx,
  { actor }: Doer,
  { tie, verb }: { readonly tie: Tie; readonly verb: string },
): Promise<void> {
  const details = { areaId: tie.areaId };
  return record(trx, { actor, at: deps.clock.now(), topic, subjectId: tie.id, verb, details });
}
