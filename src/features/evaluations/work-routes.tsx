// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { scopeOf } from '../contributions/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { type Person, type Staffing, isTeamRole, readStaffing } from '../teams/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import {
  addQuestion,
  addRespondents,
  askable,
  changeQuestion,
  closeEvaluation,
  dropQuestion,
  makeEvaluation,
  openEvaluation,
} from './actions.ts';
import type { Evaluation } from './domain.ts';
import {
  areaBox,
  contactBox,
  detailsForm,
  experienceForm,
  idsIn,
  numbersIn,
  optionsIn,
  personBox,
  questionForm,
  respondentsForm,
} from './forms.ts';
import { workHome, workPath } from './links.ts';
import { canEvaluate, canTakePart } from './policies.ts';
import { noteExperience } from './report-actions.ts';
import { readExperiences } from './report-store.ts';
import { readRespondents } from './respondent-store.ts';
import { findEvaluation, readEvaluations, readQuestions } from './store.ts';
import type { Back } from './views/form-parts.ts';
import { ItemPage } from './views/item-page.tsx';
import { EvaluationsPage, NewPage } from './views/list-pages.tsx';

const one = `${workHome}/:number`;

export function workRoutes(site: Site, deps: Deps): void {
  site.page(workHome, { allow: staff }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const evaluations = await readEvaluations(trx, { isPublished: false });
    return page(<EvaluationsPage visit={visit} tree={tree} evaluations={evaluations} />);
  });
  newRoutes(site, deps);
  site.page(one, { allow: canTakePart }, (visit, trx) => show(deps, visit, trx));
  questionRoutes(site, deps);
  peopleRoutes(site, deps);
  stepRoutes(site, deps);
}

const usualDays = 14;

function newRoutes(site: Site, deps: Deps): void {
  site.page(`${workHome}/nieuw`, { allow: canEvaluate }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const opent = visit.today.toString();
    const start = { formulier: newId(), opent, sluit: visit.today.add({ days: usualDays }).toString() };
    return page(<NewPage visit={visit} tree={tree} start={start} />);
  });

  site.form(`${workHome}/nieuw`, { allow: canEvaluate }, async (visit, { fields }) => {
    const read = readFields(detailsForm, fields);
    const made = read.ok
      ? await makeEvaluation(deps, visit, {
          id: read.value.formulier,
          title: read.value.titel,
          purpose: read.value.doel,
          periodFrom: read.value.van,
          periodTo: read.value.tot,
          opensOn: read.value.opent,
          closesOn: read.value.sluit,
          areaIds: idsIn(fields, areaBox),
          numbers: numbersIn(read.value.nummers),
        })
      : undefined;
    if (made?.ok) return redirect(href(visit, `${workPath(made.value)}?gelukt=gemaakt`));
    const back = {
      form: 'nieuw',
      typed: typed(fields),
      faults: read.ok ? [] : read.reason,
      ...(made && !made.ok ? { refusal: made.reason } : {}),
    };
    const tree = await inMunicipality(deps, visit.municipality.id, (trx) => readAreaTree(deps, trx));
    return refused(<NewPage visit={visit} tree={tree} start={{}} back={back} />);
  });
}

function questionRoutes(site: Site, deps: Deps): void {
  const isHere = (visit: Visit): boolean => visit.params.id !== undefined;
  for (const path of [`${one}/vragen`, `${one}/vragen/:id`])
    site.form(path, { allow: canEvaluate }, async (visit, { fields }) => {
      const form = isHere(visit) ? idIn(visit) : 'vraag';
      const read = readFields(questionForm, fields);
      if (!read.ok) return again(deps, visit, { form, typed: typed(fields), faults: read.reason });
      const { formulier, vraag: wording, soort: kind, keuzes } = read.value;
      const options = kind === 'choice' ? optionsIn(keuzes) : [];
      const number = numberOf(visit);
      const question = { number, id: isHere(visit) ? idIn(visit) : formulier, kind, wording, options };
      const done = isHere(visit)
        ? await changeQuestion(deps, visit, question)
        : await addQuestion(deps, visit, question);
      if (done.ok) return redirect(href(visit, `${workPath(number)}?gelukt=vraag`));
      return again(deps, visit, { form, typed: typed(fields), faults: [], refusal: done.reason });
    });

  site.form(`${one}/vragen/:id/weg`, { allow: canEvaluate }, async (visit, { fields }) => {
    const number = numberOf(visit);
    const done = await dropQuestion(deps, visit, { number, id: idIn(visit) });
    if (done.ok) return redirect(href(visit, `${workPath(number)}?gelukt=vraag`));
    return again(deps, visit, { form: idIn(visit), typed: typed(fields), faults: [], refusal: done.reason });
  });
}

function peopleRoutes(site: Site, deps: Deps): void {
  site.form(`${one}/mensen`, { allow: canEvaluate }, async (visit, { fields }) => {
    const read = readFields(respondentsForm, fields);
    if (!read.ok) return again(deps, visit, { form: 'wie', typed: typed(fields), faults: read.reason });
    const number = numberOf(visit);
    const added = await addRespondents(deps, visit, {
      number,
      personIds: idsIn(fields, personBox),
      contactIds: idsIn(fields, contactBox),
      side: read.value.kant,
    });
    if (added.ok) return redirect(href(visit, `${workPath(number)}?gelukt=wie`));
    return again(deps, visit, { form: 'wie', typed: typed(fields), faults: [], refusal: added.reason });
  });

  site.form(`${one}/ervaringen`, { allow: canTakePart }, async (visit, { fields }) => {
    const read = readFields(experienceForm, fields);
    if (!read.ok) return again(deps, visit, { form: 'ervaring', typed: typed(fields), faults: read.reason });
    const number = numberOf(visit);
    const { formulier: id, dag: happenedOn, gebied: areaId, wat: body, oordeel } = read.value;
    const noted = { number, id, happenedOn, areaId, body, isGood: oordeel === 'goed' };
    const done = await noteExperience(deps, visit, noted);
    if (done.ok) return redirect(href(visit, `${workPath(number)}?gelukt=ervaring#ervaringen`));
    return again(deps, visit, { form: 'ervaring', typed: typed(fields), faults: [], refusal: done.reason });
  });
}

function stepRoutes(site: Site, deps: Deps): void {
  const steps = { openen: openEvaluation, sluiten: closeEvaluation };
  const told = { openen: 'open', sluiten: 'gesloten' };
  for (const name of ['openen', 'sluiten'] as const)
    site.form(`${one}/${name}`, { allow: canEvaluate }, async (visit) => {
      const number = numberOf(visit);
      const done = await steps[name](deps, visit, number);
      if (done.ok) return redirect(href(visit, `${workPath(number)}?gelukt=${told[name]}`));
      return again(deps, visit, { form: name, typed: {}, faults: [], refusal: done.reason });
    });
}

export function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

export function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
  return visit.params.id;
}

export async function evaluationIn(visit: Visit, trx: Trx): Promise<Evaluation> {
  const found = await findEvaluation(trx, numberOf(visit));
  if (!found) throw new NotFound('There is no such evaluation.');
  return found;
}

function again(deps: Deps, visit: Visit, back: Back): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const evaluation = await evaluationIn(visit, trx);
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const organisations = await readOrganisations(deps, trx);
  const [questions, respondents, experiences] = await Promise.all([
    readQuestions(trx, evaluation.id),
    readRespondents(trx, evaluation.id),
    readExperiences(trx, evaluation.id),
  ]);
  const thread =
    isStaff(visit.actor) &&
    (await makeThreadRail(trx, visit, { ...evaluation, kind: 'evaluation' }, scopeOf(visit.actor)));
  const body = (
    <ItemPage
      visit={visit}
      tree={tree}
      evaluation={evaluation}
      questions={questions}
      respondents={respondents}
      experiences={experiences}
      people={[...staffing.people.values()]}
      colleagues={involved(staffing, tree, evaluation, visit.today.toString())}
      outside={askable(organisations)}
      formKey={newId()}
      thread={thread}
      {...(back ? { back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

/** The aldermen and teams of its areas, what lies around them and in them, also those who were it during the period. */
function involved(staffing: Staffing, tree: AreaTree, evaluation: Evaluation, today: string): Person[] {
  const areas = new Set(
    evaluation.areaIds.flatMap((id) => [...tree.pathTo(id).map((area) => area.id), ...tree.idsBelow(id)]),
  );
  const held = staffing.roles.filter(
    ({ role, areaId, from, to }) =>
      isTeamRole(role) &&
      areaId !== null &&
      areas.has(areaId) &&
      from <= today &&
      (to === null || to >= evaluation.periodFrom),
  );
  return [...new Set(held.flatMap(({ personId }) => staffing.people.get(personId) ?? []))]
    .filter(({ endedAt }) => endedAt === null)
    .sort((first, second) => first.name.localeCompare(second.name, 'nl'));
}
