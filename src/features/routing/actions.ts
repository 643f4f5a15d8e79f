// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import { type World, canHoldIn, readWorld } from './deciding.ts';
import { type Refusal, type Rule, type RuleDetails, isSameTarget, markOf, movedOrder } from './domain.ts';
import { canManageRouting } from './policies.ts';
import {
  deleteRule,
  insertRule,
  loadRules,
  lockRules,
  updateRule,
  updateRuleOrder,
  updateRuleSwitch,
} from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;
type Outcome = Result<Id, Refusal>;

/** Adds a rule after the others; sent twice with the same id it is one. */
export function addRule(deps: Needs, doer: Doer, rule: RuleDetails): Promise<Outcome> {
  return change(deps, doer, async ({ trx, world, rules, tell }) => {
    if (rules.some(({ id }) => id === rule.id)) return ok(rule.id);
    if (!isPossible(world, rule)) return no('nobody');
    await insertRule(trx, rule);
    await tell(rule.id, 'rule_added', { ...rule, place: rules.length + 1 });
    return ok(rule.id);
  });
}

/** `mark` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export function changeRule(deps: Needs, doer: Doer, rule: RuleDetails, mark: string): Promise<Outcome> {
  return change(deps, doer, async ({ trx, world, rules, tell }) => {
    const before = ruleIn(rules, rule.id);
    if (markOf(before) === markOf(rule)) return ok(rule.id);
    if (markOf(before) !== mark) return no('changed');
    if (!isPossible(world, rule)) return no('nobody');
    await updateRule(trx, rule);
    const isHandedOn = !isSameTarget(before.target, rule.target);
    await tell(rule.id, 'rule_changed', { ...rule, ...(isHandedOn ? { before: before.target } : {}) });
    return ok(rule.id);
  });
}

/** `from` is the place (1 is first) at which the page showed it: a button that is sent twice moves it once. */
export type RuleMove = { readonly id: Id; readonly from: number; readonly by: -1 | 1 };

export function moveRule(deps: Needs, doer: Doer, { id, from, by }: RuleMove): Promise<Outcome> {
  return change(deps, doer, async ({ trx, rules, tell }) => {
    ruleIn(rules, id);
    const ids = rules.map((rule) => rule.id);
    const order = movedOrder(ids, id, by);
    if (ids.indexOf(id) !== from - 1 || order.indexOf(id) === from - 1) return ok(id);
    await updateRuleOrder(trx, order);
    await tell(id, 'rule_moved', { from, to: from + by });
    return ok(id);
  });
}

export function switchRule(deps: Needs, doer: Doer, id: Id, isOn: boolean): Promise<Outcome> {
  return change(deps, doer, async ({ trx, rules, tell }) => {
    if (ruleIn(rules, id).isOn === isOn) return ok(id);
    await updateRuleSwitch(trx, id, isOn);
    await tell(id, isOn ? 'rule_switched_on' : 'rule_switched_off');
    return ok(id);
  });
}

/** What it was stays readable in the journal. Sent twice it is gone once. */
export function removeRule(deps: Needs, doer: Doer, id: Id): Promise<Outcome> {
  return change(deps, doer, async ({ trx, rules, tell }) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return ok(id);
    await deleteRule(trx, id);
    await tell(id, 'rule_removed', { ...rule, place: rules.indexOf(rule) + 1 });
    return ok(id);
  });
}

export function ruleIn(rules: readonly Rule[], id: Id): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new NotFound('There is no such rule.');
  return found;
}

/** What the rule names is there. A theme or area that never was is no choice of the form. */
function isPossible(world: World, { themeId, areaId, target }: RuleDetails): boolean {
  if (themeId !== null && !world.staffing.themes.some(({ id }) => id === themeId))
    throw new NotFound('There is no such theme.');
  if (areaId !== null && !world.tree.byId(areaId)) throw new NotFound('There is no such area.');
  return canHoldIn(world)(target);
}

type Change = {
  readonly trx: Trx;
  readonly world: World;
  readonly rules: readonly Rule[];
  tell(subjectId: Id, verb: string, details?: Readonly<Record<string, unknown>>): Promise<void>;
};

async function change(deps: Needs, doer: Doer, work: (under: Change) => Promise<Outcome>): Promise<Outcome> {
  const { actor } = doer;
  if (!canManageRouting(actor)) throw new Forbidden('Only an administrator changes who gets what.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    await lockRules(trx);
    const world = await readWorld(deps, trx);
    const rules = await loadRules(trx);
    const at = deps.clock.now();
    const tell: Change['tell'] = (subjectId, verb, details) =>
      record(trx, { actor, at, topic: 'routing', subjectId, verb, details });
    return work({ trx, world, rules, tell });
  });
}
