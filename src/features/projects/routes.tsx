// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { href } from '../../platform/http/visit.ts';
import { readActionPoints } from '../action-points/index.ts';
import { readAreaTree } from '../areas/index.ts';
import { changeProject, startProject } from './actions.ts';
import { deedRoutes } from './deed-routes.tsx';
import { newProjectForm, projectForm, typedOf, wishOf } from './forms.ts';
import { canHandle, canSeeProjects, canStart } from './policies.ts';
import { publicRoutes } from './public-routes.tsx';
import { find, home, readAround } from './reading.ts';
import { findSignal } from './signals.ts';
import { listed, readProjects } from './store.ts';
import { ProjectFormPage } from './views/project-form.tsx';
import { ProjectsPage, viewNames, views } from './views/projects-page.tsx';

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeProjects }, async (visit, trx) => {
    const view = viewNames.find((one) => one === visit.query.toon) ?? 'loopt';
    const tree = await readAreaTree(deps, trx);
    const before = isId(visit.query.na) ? { before: visit.query.na } : {};
    const found = await readProjects(trx, { states: views[view].states, ...before });
    const projects = found.slice(0, listed);
    const actions = await readActionPoints(
      trx,
      projects.map(({ id }) => id),
    );
    const last = found.length > listed ? projects.at(-1) : undefined;
    const next = last ? { next: `${home}?toon=${view}&na=${last.id}` } : {};
    const list = { tree, projects, actions, view, ...next };
    return page(<ProjectsPage visit={visit} {...list} />);
  });

  site.page(`${home}/nieuw`, { allow: canStart }, async (visit, trx) => {
    const around = await readAround(deps, trx);
    const number = visit.query.bijdrage;
    const signal = number === undefined ? undefined : await findSignal(trx, visit.actor, number);
    const start = { sleutel: newId(), openbaar: 'nee', bijdrage: signal?.number ?? '' };
    return page(<ProjectFormPage visit={visit} around={around} typed={start} />);
  });

  site.form(`${home}/nieuw`, { allow: canStart }, async (visit, { fields }) => {
    const read = readFields(newProjectForm, fields);
    const outcome = read.ok
      ? await startProject(deps, visit, {
          ...wishOf(read.value, fields),
          submissionKey: read.value.sleutel,
          ...(read.value.bijdrage ? { fromContribution: read.value.bijdrage } : {}),
        })
      : read;
    if (outcome.ok) return redirect(href(visit, `${home}/${outcome.value}?gelukt=1`));
    const around = await inMunicipality(deps, visit.municipality.id, (trx) => readAround(deps, trx));
    const again = { visit, around, typed: typed(fields), refused: outcome.reason };
    return refused(<ProjectFormPage {...again} />);
  });

  changeRoutes(site, deps);
  deedRoutes(site, deps);
  publicRoutes(site, deps);
}

function changeRoutes(site: Site, deps: Deps): void {
  site.page(`${home}/:number/wijzigen`, { allow: canSeeProjects }, async (visit, trx) => {
    const around = await readAround(deps, trx);
    const project = await find(visit, trx);
    if (!canHandle(visit.actor, project)) throw new Forbidden('This is not yours to do.');
    const form = { around, number: project.number, typed: typedOf(project) };
    return page(<ProjectFormPage visit={visit} {...form} />);
  });

  site.form(`${home}/:number/wijzigen`, { allow: canSeeProjects }, async (visit, { fields }) => {
    const number = visit.params.number ?? '';
    const read = readFields(projectForm, fields);
    const outcome = read.ok
      ? await changeProject(deps, visit, {
          ...wishOf(read.value, fields),
          number,
          version: read.value.versie,
        })
      : read;
    if (outcome.ok) return redirect(href(visit, `${home}/${number}?gelukt=1`));
    const around = await inMunicipality(deps, visit.municipality.id, async (trx) => {
      await find(visit, trx);
      return readAround(deps, trx);
    });
    const again = { visit, around, number, typed: typed(fields), refused: outcome.reason };
    return refused(<ProjectFormPage {...again} />);
  });
}
