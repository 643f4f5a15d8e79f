// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readActionPoints } from '../action-points/index.ts';
import { scopeOf } from '../contributions/index.ts';
import { readGate } from '../portfolio/index.ts';
import { readServes } from '../programmes/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import { addAction, setSignal, stepAction } from './action-actions.ts';
import { moveProject } from './actions.ts';
import type { Project } from './domain.ts';
import { actionForm, moveForm, signalForm, stepForm } from './forms.ts';
import { canSeeProjects } from './policies.ts';
import { find, home, readAround } from './reading.ts';
import { readSignalsOf } from './signals.ts';
import { subjectOf } from './subject.ts';
import type { Refused } from './views/page-form.ts';
import { ProjectPage } from './views/project-page.tsx';

const one = `${home}/:number`;
const allow = canSeeProjects;

type Outcome = Result<Project, Refused['faults']>;

/** The page of a project, and what is done on it: steps, actions, and what was signalled. */
export function deedRoutes(site: Site, deps: Deps): void {
  site.page(one, { allow }, (visit, trx) => show(deps, visit, trx));

  site.form(`${one}/stap`, { allow }, async (visit, { fields }) => {
    const read = readFields(moveForm, fields);
    const outcome = read.ok ? await move(deps, visit, read.value) : read;
    const form = `stap-${typed(fields).stap ?? ''}`;
    return answer(deps, visit, { outcome, fields, form, anchor: 'inhoud' });
  });

  site.form(`${one}/acties`, { allow }, async (visit, { fields }) => {
    const read = readFields(actionForm, fields);
    const outcome = read.ok
      ? await addAction(deps, visit, {
          number: numberIn(visit),
          id: read.value.sleutel,
          what: read.value.wat,
          owner: read.value.wie,
          dueOn: read.value.dag,
        })
      : read;
    const anchor = read.ok ? `actie-${read.value.sleutel}` : '';
    return answer(deps, visit, { outcome, fields, form: 'nieuw', anchor });
  });

  site.form(`${one}/acties/:id`, { allow }, async (visit, { fields }) => {
    const { id } = visit.params;
    if (!isId(id)) throw new NotFound('There is no such action.');
    const read = readFields(stepForm, fields);
    const outcome = read.ok ? await step(deps, visit, { id, ...read.value }) : read;
    const anchor = `actie-${id}`;
    return answer(deps, visit, { outcome, fields, form: anchor, anchor });
  });

  site.form(`${one}/bijdragen`, { allow }, async (visit, { fields }) => {
    const read = readFields(signalForm, fields);
    const isTied = typed(fields).los !== 'ja';
    const outcome = read.ok
      ? await setSignal(deps, visit, {
          number: numberIn(visit),
          contribution: read.value.bijdrage,
          isTied,
        })
      : read;
    return answer(deps, visit, { outcome, fields, form: 'signaal', anchor: 'signaal-vak' });
  });
}

function numberIn(visit: Visit): string {
  return visit.params.number ?? '';
}

type Move = ReturnType<(typeof moveForm)['parse']>;

function move(deps: Deps, visit: Visit, { stap, versie, reden, resultaat }: Move): Promise<Outcome> {
  const said = { ...(reden ? { reason: reden } : {}), ...(resultaat ? { result: resultaat } : {}) };
  return moveProject(deps, visit, { number: numberIn(visit), verb: stap, version: versie, ...said });
}

type StepRead = ReturnType<(typeof stepForm)['parse']> & { readonly id: string };

function step(deps: Deps, visit: Visit, { id, stap, dag, reden }: StepRead): Promise<Outcome> {
  const said = { ...(dag ? { day: dag } : {}), ...(reden ? { reason: reden } : {}) };
  return stepAction(deps, visit, { number: numberIn(visit), id, verb: stap, ...said });
}

type Sent = {
  readonly outcome: Outcome;
  readonly fields: Fields;
  readonly form: string;
  /** Where on the page one goes on. */
  readonly anchor: string;
};

function answer(deps: Deps, visit: Visit, { outcome, fields, form, anchor }: Sent): Promise<Answer> {
  if (outcome.ok)
    return Promise.resolve(redirect(href(visit, `${home}/${numberIn(visit)}?gelukt=1#${anchor}`)));
  const back = { form, typed: typed(fields), faults: outcome.reason };
  return inMunicipality(deps, visit.municipality.id, (trx) => show(deps, visit, trx, back));
}

async function show(deps: Deps, visit: Visit, trx: Trx, back?: Refused): Promise<Answer> {
  const around = await readAround(deps, trx);
  const project = await find(visit, trx);
  const programmes = await readServes(deps, trx, { kind: 'project', id: project.id });
  const rail =
    isStaff(visit.actor) &&
    (await makeThreadRail(trx, visit, { ...project, kind: 'project' }, scopeOf(visit.actor)));
  const body = (
    <ProjectPage
      visit={visit}
      around={around}
      project={project}
      actions={await readActionPoints(trx, [project.id])}
      signals={await readSignalsOf(trx, visit.actor, project)}
      programmes={programmes}
      gate={await readGate(deps, trx, subjectOf(project), visit.today)}
      formKey={newId()}
      rail={rail}
      {...(back ? { refused: back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}
