// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import type { Deps } from '../../platform/deps.ts';
import { page } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { readAreaTree } from '../areas/index.ts';
import { readServes } from '../programmes/index.ts';
import { makeThreadSection } from '../thread/index.ts';
import { find, readAround } from './reading.ts';
import { listed, readProjects } from './store.ts';
import { PublicProjectPage, PublicProjectsPage } from './views/public-pages.tsx';

/** What everyone may read: only what was published. */
export function publicRoutes(site: Site, deps: Deps): void {
  site.page('/projecten', { allow: anyone, kept: true }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const before = isId(visit.query.na) ? { before: visit.query.na } : {};
    const found = await readProjects(trx, { isPublic: true, ...before });
    const projects = found.slice(0, listed);
    const last = found.length > listed ? projects.at(-1) : undefined;
    const next = last ? { next: `/projecten?na=${last.id}` } : {};
    return page(<PublicProjectsPage visit={visit} tree={tree} projects={projects} {...next} />);
  });

  site.page('/projecten/:number', { allow: anyone, kept: true }, async (visit, trx) => {
    const around = await readAround(deps, trx);
    const project = await find(visit, trx);
    if (project.publishedAt === null) throw new NotFound('There is no such project.');
    const programmes = await readServes(deps, trx, { kind: 'project', id: project.id });
    const thread = await makeThreadSection(trx, visit, { ...project, kind: 'project' });
    return page(<PublicProjectPage {...{ visit, around, project, programmes, thread }} />);
  });
}
