// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { scopeOf } from '../contributions/index.ts';
import { readAround } from '../dossiers/index.ts';
import { type Reader, findRecord } from '../thread/index.ts';
import { type PlanDetails, addPlan, changePlan, endPlan, movePlan } from './actions.ts';
import { type AboutKind, type Plan, type Refusal, seenBy, whenOf } from './domain.ts';
import { endForm, moveForm, newPlanForm, planForm } from './forms.ts';
import { canPlan, canSeePlans } from './policies.ts';
import { readAbout, readAgenda } from './reading.ts';
import { findPlan, readMoves } from './store.ts';
import { DeskAgendaPage, PublicAgendaPage } from './views/pages.tsx';
import { type Back, NewPlanPage, PlanPage } from './views/plan-pages.tsx';

const home = '/werkplek/raad/agenda';
const keep = { allow: canPlan };
const noWhen = { field: 'dag', fault: 'required' } as const;

export function routes(site: Site, deps: Deps): void {
  site.page('/raad/agenda', { allow: anyone, kept: true }, async (visit, trx) => {
    const agenda = await readAgenda(deps, visit, trx, { reader: { kind: 'public' }, onlyPublic: true });
    return page(<PublicAgendaPage visit={visit} {...agenda} />);
  });
  site.page(home, { allow: canSeePlans }, async (visit, trx) => {
    const agenda = await readAgenda(deps, visit, trx, { reader: readerOf(visit), onlyPublic: false });
    return page(<DeskAgendaPage visit={visit} {...agenda} />);
  });
  site.page(`${home}/nieuw`, keep, async (visit, trx) =>
    page(await newPage(deps, visit, trx, { typed: { sleutel: newId(), openbaar: 'on' } })),
  );
  site.form(`${home}/nieuw`, keep, (visit, { fields }) => add(deps, visit, fields));
  site.page(`${home}/:id`, { allow: canSeePlans }, async (visit, trx) =>
    page(await showOne(deps, visit, trx, {})),
  );
  site.form(`${home}/:id`, keep, (visit, { fields }) => change(deps, visit, fields));
  site.form(`${home}/:id/verschuiven`, keep, (visit, { fields }) => move(deps, visit, fields));
  site.form(`${home}/:id/einde`, keep, (visit, { fields }) => end(deps, visit, fields));
}

function staffOf({ actor }: Visit): StaffActor {
  if (!isStaff(actor)) throw new Forbidden('Only for who works here.');
  return actor;
}

function readerOf(visit: Visit): Reader {
  return { kind: 'staff', ...scopeOf(staffOf(visit)) };
}

async function newPage(deps: Deps, visit: Visit, trx: Trx, back: Back) {
  const { holders } = await readAround(deps, trx);
  return <NewPlanPage visit={visit} holders={holders} back={back} />;
}

type Shown = { readonly details?: Back; readonly moving?: Back };

async function showOne(deps: Deps, visit: Visit, trx: Trx, { details, moving }: Shown) {
  const { holders, staffing } = await readAround(deps, trx);
  const plan = seenBy(await planIn(visit, trx), false);
  const moves = await readMoves(trx, [plan.id]);
  const records = await readAbout(trx, readerOf(visit), [plan]);
  const number = plan.about ? records.get(plan.about.id)?.number : undefined;
  const back = details ?? { typed: typedOf(plan, number) };
  const shown = { plan, moves, holders, staffing, details: back, moving: moving ?? { typed: {} } };
  return <PlanPage visit={visit} {...shown} />;
}

async function planIn(visit: Visit, trx: Trx): Promise<Plan> {
  const { id } = visit.params;
  const plan = isId(id) ? await findPlan(trx, id) : undefined;
  if (!plan) throw new NotFound('It is not on the agenda.');
  return plan;
}

function again(deps: Deps, visit: Visit, shown: Shown): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await showOne(deps, visit, trx, shown)),
  );
}

function typedOf(plan: Plan, number: string | undefined): Typed {
  return {
    titel: plan.title,
    toelichting: plan.note ?? '',
    wethouder: plan.holderId ?? '',
    wie: plan.broughtBy ?? '',
    soort: plan.about?.kind ?? '',
    nummer: number ?? '',
    sessie: plan.session?.number ?? '',
    ...(plan.publishedAt ? { openbaar: 'on' } : {}),
    versie: String(plan.version),
  };
}

type Sent = {
  readonly titel: string;
  readonly toelichting: string | null;
  readonly wethouder?: Id | undefined;
  readonly wie: string | null;
  readonly soort?: AboutKind | undefined;
  readonly nummer: string;
  readonly sessie: string;
  readonly openbaar: boolean;
};

type NotThere = 'no_such_record' | 'no_such_session';

/** With what it is about and its session, by their numbers; refused when there is none that this person may see. */
async function detailsOf(deps: Deps, visit: Visit, form: Sent): Promise<Result<PlanDetails, NotThere>> {
  const { soort: kind, nummer, sessie } = form;
  const [found, session] = await inMunicipality(deps, visit.municipality.id, (trx) =>
    Promise.all([
      kind && findRecord(trx, readerOf(visit), { kind, number: nummer }),
      sessie && findRecord(trx, readerOf(visit), { kind: 'session', number: sessie.toUpperCase() }),
    ]),
  );
  if (kind && !found) return no('no_such_record');
  if (sessie && !session) return no('no_such_session');
  return ok({
    title: form.titel,
    note: form.toelichting,
    holderId: form.wethouder ?? null,
    broughtBy: form.wie,
    about: kind && found ? { kind, id: found.id } : null,
    sessionId: session ? session.id : null,
    isPublic: form.openbaar,
  });
}

async function add(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const read = readFields(newPlanForm, fields);
  const stay = (back: Omit<Back, 'typed'>): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, async (trx) =>
      refused(await newPage(deps, visit, trx, { typed: typed(fields), ...back })),
    );
  if (!read.ok) return stay({ faults: read.reason });
  const when = whenOf(read.value.dag, read.value.maand);
  if (!when) return stay({ faults: [noWhen] });
  const details = await detailsOf(deps, visit, read.value);
  if (!details.ok) return stay({ refusal: details.reason });
  await addPlan(deps, visit, { ...details.value, id: read.value.sleutel, when });
  return redirect(href(visit, `${home}?gelukt=bewaard`));
}

async function change(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const read = readFields(planForm, fields);
  const stay = (back: Omit<Back, 'typed'>) =>
    again(deps, visit, { details: { typed: typed(fields), ...back } });
  if (!read.ok) return stay({ faults: read.reason });
  const details = await detailsOf(deps, visit, read.value);
  if (!details.ok) return stay({ refusal: details.reason });
  const wish = { ...wishOf(visit, read.value), details: details.value };
  return answer(visit, stay, await changePlan(deps, visit, wish));
}

async function move(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const read = readFields(moveForm, fields);
  const stay = (back: Omit<Back, 'typed'>) =>
    again(deps, visit, { moving: { typed: typed(fields), ...back } });
  if (!read.ok) return stay({ faults: read.reason });
  const to = whenOf(read.value.dag, read.value.maand);
  if (!to) return stay({ faults: [noWhen] });
  const wish = { ...wishOf(visit, read.value), to, reason: read.value.reden };
  return answer(visit, stay, await movePlan(deps, visit, wish));
}

async function end(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const read = readFields(endForm, fields);
  const stay = (back: Omit<Back, 'typed'>) => again(deps, visit, { moving: { typed: {}, ...back } });
  if (!read.ok) return stay({ faults: read.reason });
  const wish = { ...wishOf(visit, read.value), to: read.value.wat };
  return answer(visit, stay, await endPlan(deps, visit, wish));
}

function wishOf(visit: Visit, { versie: version }: { readonly versie: number }) {
  const { id } = visit.params;
  if (!isId(id)) throw new NotFound('It is not on the agenda.');
  return { id, version };
}

function answer(
  visit: Visit,
  stay: (back: Omit<Back, 'typed'>) => Promise<Answer>,
  done: Result<Id, Refusal>,
): Promise<Answer> | Answer {
  if (!done.ok) return stay({ refusal: done.reason });
  return redirect(href(visit, `${home}?gelukt=bewaard`));
}
