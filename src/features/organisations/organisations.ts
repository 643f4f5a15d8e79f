// SPDX-License-Identifier: EUPL-1.2
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Organisation, type Subject, isActive } from './domain.ts';
import { loadOrganisations, loadSubjects, searchOrganisations } from './store.ts';

const organisations = kept(['organisations'], loadOrganisations);
const subjects = kept(['teams'], loadSubjects);

/** Departments, then partners, by name; those that ended included. Kept in memory until one changes. */
export function readOrganisations(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Organisation[]> {
  return deps.fresh.read(trx, organisations);
}

/** Departments and partners by their own name or that of a contact person, with room for an error in it; those that ended last. */
export async function findOrganisations(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  text: string,
): Promise<readonly Organisation[]> {
  const [all, ids] = [await readOrganisations(deps, trx), await searchOrganisations(trx, text)];
  const found = all.filter(({ id }) => ids.includes(id));
  return [...found.filter(isActive), ...found.filter((one) => !isActive(one))];
}

/** The themes by name; kept until something changes about people and themes. */
export function readSubjects(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Subject[]> {
  return deps.fresh.read(trx, subjects);
}
