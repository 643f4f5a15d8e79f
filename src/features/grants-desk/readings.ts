// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import {
  type Budget,
  type GrantRequest,
  budgetsFor,
  isOpen,
  readBudgets,
  readBudgetsById,
  readRequestsOfBudgets,
  readRequestsToDo,
} from '../grants/index.ts';
import { type Initiative, readInitiativesById } from '../initiatives/index.ts';

/** A request with what it is about. */
export type Listed = {
  readonly request: GrantRequest;
  readonly budget: Budget;
  readonly initiative: Initiative;
};

async function withAround(
  trx: Trx,
  requests: readonly GrantRequest[],
  known: readonly Budget[] = [],
): Promise<Listed[]> {
  const budgets = new Map(known.map((one) => [one.id, one]));
  const wanted = [...new Set(requests.map(({ budgetId }) => budgetId))].filter((id) => !budgets.has(id));
  const [more, initiatives] = await Promise.all([
    readBudgetsById(trx, wanted),
    readInitiativesById(trx, [...new Set(requests.map(({ initiativeId }) => initiativeId))]),
  ]);
  for (const one of more) budgets.set(one.id, one);
  const initiativeOf = new Map(initiatives.map((one) => [one.id, one]));
  return requests.flatMap((request) => {
    const [budget, initiative] = [budgets.get(request.budgetId), initiativeOf.get(request.initiativeId)];
    return budget && initiative ? [{ request, budget, initiative }] : [];
  });
}

export async function readListed(trx: Trx, request: GrantRequest): Promise<Listed | undefined> {
  return (await withAround(trx, [request]))[0];
}

/** Everything with something still to do, in the areas that somebody works for. */
export async function readToDo(trx: Trx, areaIds: readonly Id[]): Promise<Listed[]> {
  const listed = await withAround(trx, await readRequestsToDo(trx));
  return listed.filter(
    ({ budget, initiative }) =>
      areaIds.includes(budget.areaId) || initiative.areaIds.some((id) => areaIds.includes(id)),
  );
}

export type YearOfBudgets = { readonly tree: AreaTree; readonly budgets: readonly Budget[] };

/** The budgets of a year in the order of the areas. */
export async function readYear(deps: Pick<Deps, 'fresh'>, trx: Trx, year: number): Promise<YearOfBudgets> {
  const tree = await readAreaTree(deps, trx);
  const order = new Map(tree.all.map(({ id }, index) => [id, index]));
  const budgets = (await readBudgets(trx, year)).sort(
    (one, other) => (order.get(one.areaId) ?? 0) - (order.get(other.areaId) ?? 0),
  );
  return { tree, budgets };
}

export async function readRequestsOfYear(trx: Trx, budgets: readonly Budget[]): Promise<Listed[]> {
  const requests = await readRequestsOfBudgets(
    trx,
    budgets.map(({ id }) => id),
  );
  return withAround(trx, requests, budgets);
}

/** The budgets that an initiative can ask of today. */
export async function readBudgetsFor(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  { initiative, today }: { readonly initiative: Initiative; readonly today: Temporal.PlainDate },
): Promise<YearOfBudgets> {
  const { tree, budgets } = await readYear(deps, trx, today.year);
  const paths = initiative.areaIds.map((id) => tree.pathTo(id).map((area) => area.id));
  const open = budgetsFor(budgets, paths).filter((budget) => isOpen(budget, today.toString()));
  return { tree, budgets: open };
}
