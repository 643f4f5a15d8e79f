// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readBudgetChanges, readBudgetYears, readBudgetsById } from '../grants/index.ts';
import { readStaffing } from '../teams/index.ts';
import { addBudget, changeBudgetAmount, changeBudgetRules } from './budget-actions.ts';
import { requestsTable } from './export.ts';
import { budgetAmountForm, budgetRulesForm, newBudgetForm } from './forms.ts';
import { messages } from './messages.ts';
import { canSeeGrants, canSetUpBudgets } from './policies.ts';
import { readRequestsOfYear, readYear } from './readings.ts';
import { BudgetPage, type BudgetPageProps } from './views/budget-page.tsx';
import { BudgetsPage, NewBudgetPage } from './views/budgets-page.tsx';
import type { Back } from './views/words.tsx';

const home = '/werkplek/budgetten';

export function budgetRoutes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeGrants }, async (visit, trx) => {
    const year = yearIn(visit);
    const { tree, budgets } = await readYear(deps, trx, year);
    const years = [...new Set([visit.today.year, year, ...(await readBudgetYears(trx))])].sort(
      (a, b) => b - a,
    );
    const canSetUp = canSetUpBudgets(visit.actor);
    const shown = { visit, tree, year, years, budgets, canSetUp };
    return page(<BudgetsPage {...shown} />);
  });

  site.page(`${home}.csv`, { allow: canSetUpBudgets }, async (visit, trx) => {
    const year = yearIn(visit);
    const { tree, budgets } = await readYear(deps, trx, year);
    const table = requestsTable(visit.locale, tree, await readRequestsOfYear(trx, budgets));
    return download(table, 'csv', `${messages[visit.locale].file.name}-${year}`);
  });

  site.page(`${home}/nieuw`, { allow: canSetUpBudgets }, (visit, trx) => showNew(deps, visit, trx));

  site.form(`${home}/nieuw`, { allow: canSetUpBudgets }, async (visit, { fields }) => {
    const again = (back: Omit<Back, 'typed'>): Promise<Answer> =>
      inMunicipality(deps, visit.municipality.id, (trx) =>
        showNew(deps, visit, trx, { ...back, typed: typed(fields) }),
      );
    const read = readFields(newBudgetForm, fields);
    if (!read.ok) return again({ faults: read.reason });
    const { sleutel, gebied, soort, jaar, bedrag, ...rules } = read.value;
    const what = { id: sleutel, areaId: gebied, kind: soort, year: jaar, amountCents: bedrag };
    const outcome = await addBudget(deps, visit, { ...what, ...rulesOf(rules) });
    if (!outcome.ok) return again({ faults: [], refusal: outcome.reason });
    return redirect(href(visit, `${home}/${outcome.value}?gelukt=1`));
  });

  oneBudgetRoutes(site, deps);
}

function oneBudgetRoutes(site: Site, deps: Deps): void {
  site.page(`${home}/:id`, { allow: canSeeGrants }, (visit, trx) => show(deps, visit, trx));

  site.form(`${home}/:id`, { allow: canSetUpBudgets }, async (visit, { fields }) => {
    const read = readFields(budgetRulesForm, fields);
    const outcome = read.ok ? await changeBudgetRules(deps, visit, idIn(visit), rulesOf(read.value)) : read;
    if (outcome.ok) return redirect(href(visit, `${home}/${outcome.value}?gelukt=1`));
    return showAgain(deps, visit, { form: 'rules', typed: typed(fields), ...wrongOf(outcome.reason) });
  });

  site.form(`${home}/:id/bedrag`, { allow: canSetUpBudgets }, async (visit, { fields }) => {
    const read = readFields(budgetAmountForm, fields);
    const outcome = read.ok
      ? await changeBudgetAmount(deps, visit, {
          key: read.value.sleutel,
          budgetId: idIn(visit),
          cents: read.value.bedrag,
          reason: read.value.reden,
        })
      : read;
    if (outcome.ok) return redirect(href(visit, `${home}/${outcome.value}?gelukt=1`));
    return showAgain(deps, visit, { form: 'amount', typed: typed(fields), ...wrongOf(outcome.reason) });
  });
}

/** Faults of fields, or the one reason of a rule. */
export function wrongOf(reason: Back['faults'] | NonNullable<Back['refusal']>): Omit<Back, 'typed'> {
  return 'why' in reason ? { faults: [], refusal: reason } : { faults: reason };
}

type Rules = {
  readonly hoogstens: number;
  readonly besluit: 'area_manager' | 'area_alderman';
  readonly voor: string;
  readonly voorEngels: string;
  readonly open: string;
  readonly dicht: string;
};

function rulesOf({ hoogstens, besluit, voor, voorEngels, open, dicht }: Rules) {
  const about = { nl: voor, en: voorEngels };
  return { mostCents: hoogstens, decider: besluit, about, opensOn: open, closesOn: dicht };
}

async function showNew(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const tree = await readAreaTree(deps, trx);
  const body = <NewBudgetPage visit={visit} tree={tree} formKey={newId()} {...(back ? { back } : {})} />;
  return back ? refused(body) : page(body);
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: BudgetPageProps['back']): Promise<Answer> {
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const [budget] = await readBudgetsById(trx, [idIn(visit)]);
  if (!budget) throw new NotFound('There is no such budget.');
  const [changes, requests] = await Promise.all([
    readBudgetChanges(trx, budget.id),
    readRequestsOfYear(trx, [budget]),
  ]);
  const names = new Map([...staffing.people.values()].map(({ id, name }) => [id, name]));
  const shown = { visit, tree, budget, changes, requests, names, formKey: newId() };
  const body = <BudgetPage {...shown} canSetUp={canSetUpBudgets(visit.actor)} {...(back ? { back } : {})} />;
  return back ? refused(body) : page(body);
}

function showAgain(deps: Deps, visit: Visit, back: NonNullable<BudgetPageProps['back']>): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
}

function yearIn({ query, today }: Visit): number {
  return /^20\d\d$/.test(query.jaar ?? '') ? Number(query.jaar) : today.year;
}

function idIn(visit: Visit): string {
  if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
  return visit.params.id;
}
