// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Refusal } from './domain.ts';
import { resultsOf } from './results-domain.ts';
import { readFigures } from './figures.ts';
import { choiceForm, conclusionsForm, quoteForm, settleForm } from './forms.ts';
import { reportPath, workHome } from './links.ts';
import { canEvaluate } from './policies.ts';
import {
  addChoice,
  chooseExperience,
  chooseQuote,
  publishEvaluation,
  settleChoice,
  writeConclusion,
} from './report-actions.ts';
import { readChoices, readExperiences } from './report-store.ts';
import { readRespondents } from './respondent-store.ts';
import { readQuestions } from './store.ts';
import type { Back } from './views/form-parts.ts';
import { ReportWorkPage } from './views/report-page.tsx';
import { evaluationIn, idIn, numberOf } from './work-routes.tsx';

const report = `${workHome}/:number/verslag`;
const allow = canEvaluate;

export function reportRoutes(site: Site, deps: Deps): void {
  site.page(report, { allow }, (visit, trx) => show(deps, visit, trx));
  writingRoutes(site, deps);
  choosingRoutes(site, deps);
}

function writingRoutes(site: Site, deps: Deps): void {
  site.form(`${report}/conclusies`, { allow }, async (visit, { fields }) => {
    const read = readFields(conclusionsForm, fields);
    const form = 'conclusies';
    if (!read.ok) return again(deps, visit, { form, typed: typed(fields), faults: read.reason });
    const { conclusies: conclusions, versie } = read.value;
    const number = numberOf(visit);
    const done = await writeConclusion(deps, visit, { number, conclusions, version: Number(versie) });
    return after(deps, visit, done, { form, typed: typed(fields) });
  });

  site.form(`${report}/keuzes`, { allow }, async (visit, { fields }) => {
    const read = readFields(choiceForm, fields);
    if (!read.ok) return again(deps, visit, { form: 'keuze', typed: typed(fields), faults: read.reason });
    const { formulier: id, keuze: choice, waarom: why, wie: decides, wanneer: dueOn } = read.value;
    const choosing = { number: numberOf(visit), id, choice, why, decides, dueOn };
    const done = await addChoice(deps, visit, choosing);
    return after(deps, visit, done, { form: 'keuze', typed: typed(fields) });
  });

  site.form(`${report}/keuzes/:id`, { allow }, async (visit, { fields }) => {
    const id = idIn(visit);
    const read = readFields(settleForm, fields);
    if (!read.ok) return again(deps, visit, { form: id, typed: typed(fields), faults: read.reason });
    const { stand: state, uitkomst: outcome } = read.value;
    const done = await settleChoice(deps, visit, { number: numberOf(visit), id, state, outcome });
    return after(deps, visit, done, { form: id, typed: typed(fields) });
  });
}

function choosingRoutes(site: Site, deps: Deps): void {
  site.form(`${report}/citaten`, { allow }, async (visit, { fields }) => {
    const read = readFields(quoteForm, fields);
    if (!read.ok) return again(deps, visit, { form: 'citaat', typed: typed(fields), faults: read.reason });
    const { respondent: respondentId, vraag: questionId, citaat: quote } = read.value;
    const done = await chooseQuote(deps, visit, {
      number: numberOf(visit),
      respondentId,
      questionId,
      quote,
    });
    return after(deps, visit, done, {
      form: `citaat-${respondentId}-${questionId}`,
      typed: typed(fields),
    });
  });

  site.form(`${report}/ervaringen/:id`, { allow }, async (visit, { fields }) => {
    const isShown = typed(fields).tonen === 'ja';
    const done = await chooseExperience(deps, visit, { number: numberOf(visit), id: idIn(visit), isShown });
    return after(deps, visit, done, { form: 'ervaring', typed: {} });
  });

  site.form(`${report}/publiceren`, { allow }, async (visit) => {
    const number = numberOf(visit);
    const done = await publishEvaluation(deps, visit, number);
    if (done.ok) return redirect(href(visit, `${reportPath(number)}?gelukt=gepubliceerd`));
    return again(deps, visit, { form: 'publiceren', typed: {}, faults: [], refusal: done.reason });
  });
}

type Sent = { readonly form: string; readonly typed: Typed };

async function after(
  deps: Deps,
  visit: Visit,
  done: Result<undefined, Refusal>,
  sent: Sent,
): Promise<Answer> {
  if (done.ok) return redirect(href(visit, `${reportPath(numberOf(visit))}?gelukt=verslag`));
  return again(deps, visit, { ...sent, faults: [], refusal: done.reason });
}

function again(deps: Deps, visit: Visit, back: Back): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: Back): Promise<Answer> {
  const evaluation = await evaluationIn(visit, trx);
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const [questions, respondents, experiences, choices, figures] = await Promise.all([
    readQuestions(trx, evaluation.id),
    readRespondents(trx, evaluation.id),
    readExperiences(trx, evaluation.id),
    readChoices(trx, evaluation.id),
    readFigures(trx, tree, evaluation),
  ]);
  const body = (
    <ReportWorkPage
      visit={visit}
      tree={tree}
      evaluation={evaluation}
      results={resultsOf(questions, respondents)}
      figures={figures}
      experiences={experiences}
      choices={choices}
      people={[...staffing.people.values()]}
      formKey={newId()}
      {...(back ? { back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}
