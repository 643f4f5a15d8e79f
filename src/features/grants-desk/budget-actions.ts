// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Cents } from '../../kernel/money.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import {
  type Budget,
  type BudgetRules,
  type Refusal,
  changeAmount,
  insertBudget,
  judgeAmount,
  judgeBudget,
  lockBudget,
  refuse,
  updateBudgetRules,
} from '../grants/index.ts';
import { record } from '../journal/index.ts';
import { canSetUpBudgets } from './policies.ts';

export type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;
export type NewBudget = Omit<Budget, 'decidedCents'>;
type Outcome = Result<Id, Refusal>;

const topic = 'grants';

/** Money for an area in a year; sent twice with the same id it is one. */
export function addBudget(deps: Needs, doer: Doer, budget: NewBudget): Promise<Outcome> {
  return setUp(deps, doer, async (trx) => {
    const isThere = (await readAreaTree(deps, trx)).byId(budget.areaId) !== undefined;
    if (!isThere) throw new NotFound('There is no such area.');
    const judged = judgeBudget(budget);
    if (!judged.ok) return judged;
    const { id, areaId, kind, year, amountCents } = budget;
    const at = deps.clock.now();
    const outcome = await insertBudget(trx, budget, at);
    if (outcome === 'taken') return refuse('budget_there');
    const details = { areaId, kind, year, cents: amountCents };
    if (outcome === 'inserted')
      await record(trx, { actor: doer.actor, at, topic, subjectId: id, verb: 'budget_added', details });
    return ok(id);
  });
}

/** What may be asked of it, when, and who decides. */
export function changeBudgetRules(deps: Needs, doer: Doer, id: Id, rules: BudgetRules): Promise<Outcome> {
  return setUp(deps, doer, async (trx) => {
    const budget = await heldBudget(trx, id);
    const judged = judgeBudget({ ...budget, ...rules });
    if (!judged.ok) return judged;
    await updateBudgetRules(trx, id, rules);
    await record(trx, {
      actor: doer.actor,
      at: deps.clock.now(),
      topic,
      subjectId: id,
      verb: 'budget_changed',
    });
    return ok(id);
  });
}

export type NewAmount = {
  /** Of the form: sent twice, it is one change. */
  readonly key: Id;
  readonly budgetId: Id;
  readonly cents: Cents;
  readonly reason: string;
};

/** Raises or lowers it, never below what was decided. */
export function changeBudgetAmount(
  deps: Needs,
  doer: Doer,
  { key, budgetId, cents, reason }: NewAmount,
): Promise<Outcome> {
  const { actor } = doer;
  return setUp(deps, doer, async (trx) => {
    const budget = await heldBudget(trx, budgetId);
    const judged = judgeAmount(budget, cents);
    if (!judged.ok) return judged;
    if (cents === budget.amountCents) return ok(budgetId);
    const at = deps.clock.now();
    const changedBy = isStaff(actor) ? actor.personId : null;
    const change = {
      id: key,
      budgetId,
      fromCents: budget.amountCents,
      toCents: cents,
      reason,
      changedBy,
      at,
    };
    if (!(await changeAmount(trx, change))) return ok(budgetId);
    const details = { from: budget.amountCents, to: cents };
    await record(trx, { actor, at, topic, subjectId: budgetId, verb: 'budget_amount', details, reason });
    return ok(budgetId);
  });
}

async function heldBudget(trx: Trx, id: Id): Promise<Budget> {
  const budget = await lockBudget(trx, id);
  if (!budget) throw new NotFound('There is no such budget.');
  return budget;
}

async function setUp(deps: Needs, doer: Doer, work: (trx: Trx) => Promise<Outcome>): Promise<Outcome> {
  if (!canSetUpBudgets(doer.actor)) throw new Forbidden('Only an administrator sets up budgets.');
  return inMunicipality(deps, doer.municipality.id, work);
}
