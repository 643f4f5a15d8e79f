// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { type Organisation, readOrganisations } from '../organisations/index.ts';
import { type Staffing, holdingArea, readStaffing } from '../teams/index.ts';
import { type CanHold, type Found, type Rule, type Target, firstFitting } from './domain.ts';
import { loadRules } from './store.ts';

/** All that decides who gets the ball on a day; every part of it is kept in memory. */
export type World = {
  readonly rules: readonly Rule[];
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly organisations: readonly Organisation[];
  readonly day: Temporal.PlainDate;
};

const rules = kept(['routing'], loadRules);

export async function readWorld(deps: Pick<Deps, 'fresh' | 'clock'>, trx: Trx): Promise<World> {
  return {
    rules: await deps.fresh.read(trx, rules),
    tree: await readAreaTree(deps, trx),
    staffing: await readStaffing(deps, trx),
    organisations: await readOrganisations(deps, trx),
    day: dayOf(deps.clock.now()),
  };
}

export type Subject = {
  readonly kind: ContributionKind;
  readonly themeId: Id | null;
  readonly areaId: Id;
};

/** Who gets it, by which rule, and why the rules before it did not fit. */
export type Decision = Found & { readonly holder: Target };

/**
 * Who gets the ball (R2): whom the first fitting rule names, else the team of the area. A team without an area manager gives it to
 * the team of the nearest area above that has one. Used when a contribution comes in, when it is sorted, and to try the rules out.
 */
export function decideHolder(world: World, subject: Subject): Decision {
  const { tree, staffing, day } = world;
  const areaPath = tree.pathTo(subject.areaId).map(({ id }) => id);
  const found = firstFitting(world.rules, { ...subject, areaPath }, canHoldIn(world));
  const target: Target = found.rule?.target ?? { kind: 'team', id: subject.areaId };
  const holder: Target =
    target.kind === 'team' ? { kind: 'team', id: holdingArea(staffing, tree, target.id, day).id } : target;
  return { ...found, holder };
}

/** Who left and what ended gets nothing new; a rule that names them is skipped. */
export function canHoldIn({ tree, staffing, organisations }: Omit<World, 'rules'>): CanHold {
  return ({ kind, id }) => {
    if (kind === 'team') return tree.byId(id) !== undefined;
    if (kind === 'person') return staffing.people.get(id)?.endedAt === null;
    return organisations.some((one) => one.id === id && one.endedAt === null);
  };
}
