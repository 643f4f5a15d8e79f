// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { scopeOf } from '../contributions/index.ts';
import { type Refusal, findRequest } from '../grants/index.ts';
import { canHandle, findInitiative } from '../initiatives/index.ts';
import { readStaffing } from '../teams/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import {
  accountFor,
  grantRequest,
  markPaid,
  refuseRequest,
  requestGrant,
  withdrawRequest,
} from './actions.ts';
import { wrongOf } from './budget-routes.tsx';
import { accountForm, askForm, decisionForm, paidForm, withdrawForm } from './forms.ts';
import { canDecide, canSeeGrants } from './policies.ts';
import { readBudgetsFor, readListed, readToDo } from './readings.ts';
import { AskPage } from './views/ask-page.tsx';
import { RequestPage } from './views/request-page.tsx';
import type { RequestPageProps } from './views/request-props.ts';
import { RequestsPage } from './views/requests-page.tsx';
import type { Back } from './views/words.tsx';

const home = '/werkplek/buurtbonnen';
const asking = '/werkplek/initiatieven/:number/buurtbon';
type Outcome = Result<string, Refusal | readonly FaultyField[]>;

export function requestRoutes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeGrants }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const areaIds = isStaff(visit.actor) ? visit.actor.areaIds : [];
    return page(<RequestsPage visit={visit} tree={tree} listed={await readToDo(trx, areaIds)} />);
  });

  site.page(asking, { allow: staff }, (visit, trx) => showAsk(deps, visit, trx));

  site.form(asking, { allow: staff }, async (visit, { fields }) => {
    const outcome = await ask(deps, visit, fields);
    if (outcome.ok) return redirect(href(visit, `${home}/${outcome.value}?gelukt=1`));
    const back = { typed: typed(fields), ...wrongOf(outcome.reason) };
    return inMunicipality(deps, visit.municipality.id, (trx) => showAsk(deps, visit, trx, back));
  });

  site.page(`${home}/:number`, { allow: canSeeGrants }, (visit, trx) => show(deps, visit, trx));

  deedRoutes(site, deps);
}

async function ask(deps: Deps, visit: Visit, fields: Fields): Promise<Outcome> {
  const read = readFields(askForm, fields);
  if (!read.ok) return read;
  const { sleutel, budget, bedrag, waarvoor, wanneer = null, wijze } = read.value;
  const what = { key: sleutel, budgetId: budget, cents: bedrag, purpose: waarvoor };
  const initiativeNumber = visit.params.number ?? '';
  return requestGrant(deps, visit, { initiativeNumber, ...what, neededOn: wanneer, wantedWay: wijze });
}

/** What is done with a request; each form leads back to its page. */
function deedRoutes(site: Site, deps: Deps): void {
  const deed = (
    form: NonNullable<RequestPageProps['back']>['form'],
    act: (visit: Visit, fields: Fields) => Promise<Outcome>,
  ): void => {
    site.form(`${home}/:number/${form}`, { allow: canSeeGrants }, async (visit, { fields }) => {
      const outcome = await act(visit, fields);
      if (outcome.ok) return redirect(href(visit, `${home}/${outcome.value}?gelukt=1`));
      const back = { form, typed: typed(fields), ...wrongOf(outcome.reason) };
      return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
    });
  };

  deed('besluit', async (visit, fields) => {
    const read = readFields(decisionForm, fields);
    if (!read.ok) return read;
    const { keuze, bedrag, uitleg } = read.value;
    const decision = { number: numberIn(visit), note: uitleg };
    return keuze === 'afwijzen'
      ? refuseRequest(deps, visit, decision)
      : grantRequest(deps, visit, { ...decision, cents: bedrag });
  });

  deed('betaald', async (visit, fields) => {
    const read = readFields(paidForm, fields);
    if (!read.ok) return read;
    return markPaid(deps, visit, { number: numberIn(visit), on: read.value.dag, way: read.value.wijze });
  });

  deed('verantwoord', async (visit, fields) => {
    const read = readFields(accountForm, fields);
    if (!read.ok) return read;
    const { bon, foto, terug } = read.value;
    const seen = { hasReceipt: bon, hasPicture: foto };
    return accountFor(deps, visit, { number: numberIn(visit), ...seen, returnedCents: terug });
  });

  deed('intrekken', async (visit, fields) => {
    const read = readFields(withdrawForm, fields);
    if (!read.ok) return read;
    return withdrawRequest(deps, visit, { number: numberIn(visit), reason: read.value.reden });
  });
}

async function showAsk(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const initiative = await findInitiative(trx, numberIn(visit));
  if (!initiative || !canHandle(visit.actor, initiative)) throw new NotFound('There is no such initiative.');
  const around = await readBudgetsFor(deps, trx, { initiative, today: visit.today });
  const shown = { visit, initiative, ...around, formKey: newId() };
  const body = <AskPage {...shown} {...(back ? { back } : {})} />;
  return back ? refused(body) : page(body);
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: RequestPageProps['back']): Promise<Answer> {
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const request = await findRequest(trx, numberIn(visit));
  const listed = request && (await readListed(trx, request));
  if (!listed) throw new NotFound('There is no such request.');
  const names = new Map([...staffing.people.values()].map(({ id, name }) => [id, name]));
  const may = canHandle(visit.actor, listed.initiative) || canDecide(visit.actor, listed.budget);
  const thread =
    isStaff(visit.actor) &&
    (await makeThreadRail(trx, visit, { ...request, kind: 'grant' }, scopeOf(visit.actor)));
  const shown = { visit, tree, ...listed, names, canHandle: may, thread, formKey: newId() };
  const body = <RequestPage {...shown} {...(back ? { back } : {})} />;
  return back ? refused(body) : page(body);
}

function numberIn(visit: Visit): string {
  return visit.params.number ?? '';
}
