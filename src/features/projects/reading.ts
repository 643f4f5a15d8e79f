// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Project } from './domain.ts';
import { findProject } from './store.ts';
import type { Around } from './views/project-form.tsx';

export const home = '/werkplek/projecten';

/** What the pages of projects name and choose from; kept in memory. */
export async function readAround(deps: Deps, trx: Trx): Promise<Around> {
  return {
    tree: await readAreaTree(deps, trx),
    staffing: await readStaffing(deps, trx),
    organisations: await readOrganisations(deps, trx),
  };
}

/** The project of the address. */
export async function find(visit: Visit, trx: Trx): Promise<Project> {
  const project = await findProject(trx, visit.params.number ?? '');
  if (!project) throw new NotFound('There is no such project.');
  return project;
}
