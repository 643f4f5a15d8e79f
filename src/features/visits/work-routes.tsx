// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { dayOf, timeZone } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { Temporal } from 'temporal-polyfill';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import type { Area } from '../areas/index.ts';
import { type Plan, cancelVisit, changeVisit, planVisit, tellHeard } from './actions.ts';
import { type Refusal, type VisitRecord, endedBefore, totalsOf } from './domain.ts';
import { type PlanForm, cancelForm, heardForm, idsIn, personBox, planForm } from './forms.ts';
import { workPath } from './links.ts';
import { canPlan, canSeeVisit } from './policies.ts';
import { companions, readProgramme } from './readings.ts';
import { showItem } from './item-routes.tsx';
import { findVisit } from './store.ts';
import { readAround } from './telling.ts';
import { type PlanBack, PlanPage } from './views/plan-page.tsx';
import { ProgrammePage } from './views/programme-page.tsx';
import { countWishes, readWishes } from './wish-store.ts';

const home = '/werkplek/bezoeken';
const mostWishes = 12;

export function workRoutes(site: Site, deps: Deps): void {
  site.page(home, { allow: staff }, async (visit, trx) => {
    const town = await readAround(deps, trx);
    const { areaIds } = staffOf(visit);
    const programme = await readProgramme(trx, town.tree, areaIds, visit.now);
    return page(<ProgrammePage visit={visit} town={town} programme={programme} />);
  });
  planRoutes(site, deps);
  changeRoutes(site, deps);
}

function planRoutes(site: Site, deps: Deps): void {
  site.page(`${home}/nieuw`, { allow: staff }, async (visit, trx) => {
    const area = await areaAsked(deps, visit, trx);
    const { tree, staffing } = await readAround(deps, trx);
    const [first] = companions(staffing, tree, area.id, { today: visit.today, chosen: [] });
    const about = {
      formulier: newId(),
      openbaar: 'ja',
      ...(first ? { [`${personBox}${first.id}`]: 'on' } : {}),
    };
    return showPlan(deps, visit, trx, { area, typed: about });
  });

  site.form(`${home}/nieuw`, { allow: staff }, async (visit, { fields }) => {
    const area = await inMunicipality(deps, visit.municipality.id, (trx) => areaAsked(deps, visit, trx));
    const read = readFields(planForm, fields);
    if (!read.ok) return planAgain(deps, visit, { area, fields, back: { faults: read.reason } });
    const plan = planOf(read.value, fields, { id: read.value.formulier, areaId: area.id });
    const planned = await planVisit(deps, visit, plan);
    if (planned.ok) return redirect(href(visit, `${workPath(planned.value)}?gelukt=gepland`));
    return planAgain(deps, visit, { area, fields, back: { faults: [], refusal: planned.reason }, plan });
  });

  site.page(`${home}/:number/wijzigen`, { allow: staff }, async (visit, trx) => {
    const one = await visitIn(visit, trx);
    if (!canPlan(visit.actor, one.areaId)) throw new Forbidden('This is not your area.');
    const { tree } = await readAround(deps, trx);
    const area = tree.byId(one.areaId) ?? tree.root;
    return showPlan(deps, visit, trx, { area, number: one.number, typed: typedOf(one) });
  });

  site.form(`${home}/:number/wijzigen`, { allow: staff }, async (visit, { fields }) => {
    const { area, one } = await inMunicipality(deps, visit.municipality.id, async (trx) => {
      const found = await visitIn(visit, trx);
      const { tree } = await readAround(deps, trx);
      return { one: found, area: tree.byId(found.areaId) ?? tree.root };
    });
    const { number } = one;
    const read = readFields(planForm, fields);
    if (!read.ok) return planAgain(deps, visit, { area, number, fields, back: { faults: read.reason } });
    const plan = planOf(read.value, fields, { id: one.id, areaId: area.id });
    const { versie, reden: reason } = read.value;
    const changed = await changeVisit(deps, visit, { ...plan, number, version: Number(versie), reason });
    if (changed.ok) return redirect(href(visit, `${workPath(number)}?gelukt=gewijzigd`));
    // Whoever was second saves on top of what stands there now, once they have seen it.
    const newest = changed.reason === 'changed' ? { versie: String(one.version) } : {};
    const back = { faults: [], refusal: changed.reason };
    return planAgain(deps, visit, { area, number, fields: { ...fields, ...newest }, back, plan });
  });
}

function changeRoutes(site: Site, deps: Deps): void {
  site.form(`${home}/:number/afzeggen`, { allow: staff }, async (visit, { fields }) => {
    const number = visit.params.number ?? '';
    const read = readFields(cancelForm, fields);
    if (!read.ok) return itemAgain(deps, visit, { typed: typed(fields), faults: read.reason });
    const done = await cancelVisit(deps, visit, { number, reason: read.value.reden });
    if (done.ok) return redirect(href(visit, `${workPath(number)}?gelukt=afgezegd`));
    return itemAgain(deps, visit, { typed: typed(fields), faults: [], refusal: done.reason });
  });

  site.form(`${home}/:number/gehoord`, { allow: staff }, async (visit, { fields }) => {
    const number = visit.params.number ?? '';
    const read = readFields(heardForm, fields);
    if (!read.ok) return itemAgain(deps, visit, { typed: typed(fields), faults: read.reason });
    const done = await tellHeard(deps, visit, { number, heard: read.value.gehoord });
    if (done.ok) return redirect(href(visit, `${workPath(number)}?gelukt=gehoord`));
    return itemAgain(deps, visit, { typed: typed(fields), faults: [], refusal: done.reason });
  });
}

function itemAgain(deps: Deps, visit: Visit, back: Parameters<typeof showItem>[3]): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => showItem(deps, visit, trx, back));
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

async function areaAsked(deps: Deps, visit: Visit, trx: Trx): Promise<Area> {
  const { tree } = await readAround(deps, trx);
  const area = tree.bySlug(visit.query.gebied ?? '');
  if (!area) throw new NotFound('There is no such area.');
  if (!canPlan(visit.actor, area.id)) throw new Forbidden('This is not your area.');
  return area;
}

async function visitIn(visit: Visit, trx: Trx): Promise<VisitRecord> {
  const one = await findVisit(trx, visit.params.number ?? '');
  if (!one) throw new NotFound('There is no such visit.');
  if (!canSeeVisit(visit.actor, one)) throw new Forbidden('This visit is for its own team.');
  return one;
}

function planOf(form: PlanForm, fields: Fields, about: Pick<Plan, 'id' | 'areaId'>): Plan {
  const at = (time: string): Temporal.Instant =>
    Temporal.PlainDate.from(form.dag).toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return {
    ...about,
    form: form.vorm,
    startsAt: at(form.van),
    endsAt: at(form.tot),
    place: form.plaats,
    isPublic: form.openbaar === 'ja',
    publicText: form.tekst,
    personIds: idsIn(fields, personBox),
    despite: form.toch,
  };
}

function typedOf(one: VisitRecord): Typed {
  const time = (moment: Temporal.Instant): string =>
    moment.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    formulier: one.id,
    versie: String(one.version),
    vorm: one.form,
    dag: dayOf(one.startsAt).toString(),
    van: time(one.startsAt),
    tot: time(one.endsAt),
    plaats: one.place,
    openbaar: one.isPublic ? 'ja' : 'nee',
    tekst: one.publicText,
    ...Object.fromEntries(one.personIds.map((id) => [`${personBox}${id}`, 'on'])),
  };
}

type Shown = {
  readonly area: Area;
  readonly number?: string;
  readonly typed: Typed;
  readonly back?: PlanBack;
};

async function showPlan(deps: Deps, visit: Visit, trx: Trx, shown: Shown): Promise<Answer> {
  const { tree, staffing } = await readAround(deps, trx);
  const { area } = shown;
  const below = tree.idsBelow(area.id);
  const [counts, wishes] = await Promise.all([countWishes(trx, below), readWishes(trx, below, mostWishes)]);
  const chosen = idsIn(shown.typed, personBox);
  const people = companions(staffing, tree, area.id, { today: visit.today, chosen });
  const wished = totalsOf(counts, below);
  const body = <PlanPage visit={visit} {...shown} people={people} wished={wished} wishes={wishes} />;
  return shown.back ? refused(body) : page(body);
}

type Refused = {
  readonly area: Area;
  readonly number?: string;
  readonly fields: Fields;
  readonly back: { readonly faults: PlanBack['faults']; readonly refusal?: Refusal };
  readonly plan?: Plan;
};

function planAgain(deps: Deps, visit: Visit, { area, number, fields, back, plan }: Refused): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const { staffing } = await readAround(deps, trx);
    const ended = plan ? endedBefore(staffing.roles, plan.personIds, plan.startsAt) : [];
    const named = ended.map(({ personId, lastDay }) => ({
      name: staffing.people.get(personId)?.name ?? '',
      lastDay,
    }));
    return showPlan(deps, visit, trx, {
      area,
      typed: typed(fields),
      back: { ...back, ended: named },
      ...(number ? { number } : {}),
    });
  });
}
