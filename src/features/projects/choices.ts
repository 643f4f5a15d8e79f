// SPDX-License-Identifier: EUPL-1.2
import { today } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { readAreaTree } from '../areas/index.ts';
import { isActive, readOrganisations } from '../organisations/index.ts';
import { hasLeft, readStaffing } from '../teams/index.ts';
import type { Project, Refusal } from './domain.ts';

/** What somebody fills in of a project. */
export type ProjectWish = {
  readonly title: string;
  readonly aim: string;
  readonly why: string | null;
  readonly areaIds: readonly Id[];
  readonly themeIds: readonly Id[];
  readonly organisationIds: readonly Id[];
  readonly leadId: Id | null;
  readonly workerId: Id | null;
  readonly budget: string | null;
  readonly isPublic: boolean;
  readonly publicSummary: string | null;
};
export type Settled = ProjectWish & { readonly areaIds: readonly [Id, ...Id[]] };

/**
 * Holds what was filled in against what there is: areas, themes and organisations that are not there are left out, and nobody who
 * left is given something to do. Who stood there already may stay. Reads only what is kept in memory.
 */
export async function settle(
  deps: Pick<Deps, 'fresh' | 'clock'>,
  trx: Trx,
  wish: ProjectWish,
  before?: Project,
): Promise<Result<Settled, Refusal>> {
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const organisations = await readOrganisations(deps, trx);
  const [first, ...more] = [...new Set(wish.areaIds)].filter((id) => tree.byId(id));
  if (first === undefined) return no('no_area');
  if (wish.isPublic && !wish.publicSummary) return no('no_summary');
  const day = today(deps.clock);
  const stood = [before?.leadId, before?.workerId];
  const isThere = (id: Id | null): boolean => {
    if (id === null || stood.includes(id)) return true;
    const person = staffing.people.get(id);
    return person !== undefined && !hasLeft(person, day);
  };
  if (!isThere(wish.leadId) || !isThere(wish.workerId)) return no('person_gone');
  const themes = staffing.themes.map(({ id }) => id);
  const takesPart = (id: Id): boolean =>
    before?.organisationIds.includes(id) === true ||
    organisations.some((one) => one.id === id && isActive(one));
  return ok({
    ...wish,
    areaIds: [first, ...more],
    themeIds: themes.filter((id) => wish.themeIds.includes(id)),
    organisationIds: [...new Set(wish.organisationIds)].filter(takesPart),
  });
}
