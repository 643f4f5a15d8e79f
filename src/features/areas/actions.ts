// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { inMunicipality, type Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type AreaDetails, changesBetween, decideArea, markOf, type Refusal } from './changes-domain.ts';
import type { AreaTree } from './domain.ts';
import { lockAreaTree } from './import-store.ts';
import { canManageAreas } from './policies.ts';
import { insertArea, loadAreaTree, updateArea } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type Outcome = Result<Id, Refusal>;

/** Adds an area by hand, such as a region that groups districts; sent twice with the same id it is one. */
export function addArea(deps: Needs, doer: Doer, details: AreaDetails): Promise<Outcome> {
  return change(deps, doer, async ({ trx, tree, tell }) => {
    if (tree.byId(details.id)) return ok(details.id);
    const area = decideArea(tree, details);
    if (!area.ok) return area;
    await insertArea(trx, area.value);
    const { name, kind, code, parentId } = area.value;
    await tell(details.id, 'added', { name, kind, code, parent: tree.byId(parentId ?? '')?.name ?? '' });
    return ok(details.id);
  });
}

/** `mark` is of what the form showed (`markOf`): when it changed since, nothing is overwritten unseen. Left out, all is. */
export function changeArea(deps: Needs, doer: Doer, details: AreaDetails, mark?: string): Promise<Outcome> {
  return change(deps, doer, async ({ trx, tree, tell }) => {
    const before = tree.byId(details.id);
    if (!before) throw new NotFound('No area here has this id.');
    const area = decideArea(tree, details, before);
    if (!area.ok) return area;
    const changes = changesBetween(tree, before, area.value);
    if (changes.length === 0) return ok(before.id);
    if (mark !== undefined && markOf(before) !== mark) return no('changed');
    await updateArea(trx, area.value);
    await tell(before.id, 'changed', { changes });
    return ok(before.id);
  });
}

type Change = {
  readonly trx: Trx;
  readonly tree: AreaTree;
  tell(subjectId: Id, verb: string, details: Readonly<Record<string, unknown>>): Promise<void>;
};

/** One change at a time of the tree of a municipality, so that two of them never make a circle together. */
function change(deps: Needs, doer: Doer, work: (change: Change) => Promise<Outcome>): Promise<Outcome> {
  if (!canManageAreas(doer.actor)) throw new Forbidden('Areas are for the administrator.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockAreaTree(trx);
    const tree = await loadAreaTree(trx);
    return work({
      trx,
      tree,
      tell: (subjectId, verb, details) =>
        record(trx, { actor: doer.actor, at: deps.clock.now(), topic: 'areas', subjectId, verb, details }),
    });
  });
}
