// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Cents } from '../../kernel/money.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Budget, BudgetChange } from './domain.ts';

const columns =
  sql.raw(`id, area_id as "areaId", kind, year, amount_cents as "amountCents", decided_cents as "decidedCents",
  most_cents as "mostCents", decider, json_build_object('nl', about_nl, 'en', about_en) as about, opens_on as "opensOn",
  closes_on as "closesOn"`);

function budgetsWhere(condition: RawBuilder<unknown>): RawBuilder<Budget> {
  return sql<Budget>`select ${columns} from grant_budgets where municipality_id = app_municipality() and ${condition}`;
}

export async function readBudgets(trx: Trx, year: number): Promise<Budget[]> {
  return (await sql<Budget>`${budgetsWhere(sql`year = ${year}`)} order by kind desc, id`.execute(trx)).rows;
}

/** The years for which there is a budget, the last first. */
export async function readBudgetYears(trx: Trx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from grant_budgets where municipality_id = app_municipality() order by year desc`.execute(
    trx,
  );
  return rows.map(({ year }) => year);
}

export async function readBudgetsById(trx: Trx, ids: readonly Id[]): Promise<Budget[]> {
  if (ids.length === 0) return [];
  return (await budgetsWhere(sql`id = any (${sql.val([...ids])}::uuid[])`).execute(trx)).rows;
}

/** Held for the rest of the transaction: decisions on one budget come one after the other, each seeing what is left. */
export async function lockBudget(trx: Trx, id: Id): Promise<Budget | undefined> {
  return (await sql<Budget>`${budgetsWhere(sql`id = ${id}`)} for update`.execute(trx)).rows[0];
}

/** `already_there`: this form was taken before; `taken`: the area has one of this kind in that year. */
export async function insertBudget(
  trx: Trx,
  one: Omit<Budget, 'decidedCents'>,
  at: Temporal.Instant,
): Promise<'inserted' | 'already_there' | 'taken'> {
  const { rows } = await sql<{ id: Id }>`
    insert into grant_budgets (municipality_id, id, area_id, kind, year, amount_cents, most_cents, decider, about_nl, about_en,
      opens_on, closes_on, created_at)
    values (app_municipality(), ${one.id}, ${one.areaId}, ${one.kind}, ${one.year}, ${one.amountCents}, ${one.mostCents}, ${one.decider},
      ${one.about.nl}, ${one.about.en}, ${one.opensOn}, ${one.closesOn}, ${at.toString()})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length > 0) return 'inserted';
  return (await readBudgetsById(trx, [one.id])).length > 0 ? 'already_there' : 'taken';
}

export type BudgetRules = Pick<Budget, 'mostCents' | 'decider' | 'about' | 'opensOn' | 'closesOn'>;

export async function updateBudgetRules(trx: Trx, id: Id, rules: BudgetRules): Promise<void> {
  await sql`
    update grant_budgets set most_cents = ${rules.mostCents}, decider = ${rules.decider}, about_nl = ${rules.about.nl},
      about_en = ${rules.about.en}, opens_on = ${rules.opensOn}, closes_on = ${rules.closesOn}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type AmountChange = BudgetChange & { readonly budgetId: Id };

/** Raises or lowers a budget that this transaction holds; false when this form was already taken. */
export async function changeAmount(trx: Trx, change: AmountChange): Promise<boolean> {
  const { id, budgetId, fromCents, toCents, reason, changedBy, at } = change;
  const { numAffectedRows } = await sql`
    insert into grant_budget_changes (municipality_id, id, budget_id, from_cents, to_cents, reason, changed_by, at)
    values (app_municipality(), ${id}, ${budgetId}, ${fromCents}, ${toCents}, ${reason}, ${changedBy}, ${at.toString()})
    on conflict do nothing`.execute(trx);
  if (numAffectedRows !== 1n) return false;
  await writeAmount(trx, budgetId, toCents);
  return true;
}

async function writeAmount(trx: Trx, id: Id, cents: Cents): Promise<void> {
  await sql`update grant_budgets set amount_cents = ${cents} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

/** The newest first. */
export async function readBudgetChanges(trx: Trx, budgetId: Id): Promise<BudgetChange[]> {
  const { rows } = await sql<BudgetChange>`
    select id, from_cents as "fromCents", to_cents as "toCents", reason, changed_by as "changedBy", at from grant_budget_changes
    where municipality_id = app_municipality() and budget_id = ${budgetId} order by at desc, id desc`.execute(
    trx,
  );
  return rows;
}
