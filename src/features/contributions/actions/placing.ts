// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Area, areasAt } from '../../areas/index.ts';
import type { Organisation } from '../../organisations/index.ts';
import { dueDay, readNorms, workingDaysFor } from '../../promises/index.ts';
import { decideHolder, readWorld } from '../../routing/index.ts';
import { type Person, ballOf, hasOwnTeam, holdingArea, ownRoleHolders } from '../../teams/index.ts';
import { type AreaFrom, type ContributionKind, type Holder, areaOf } from '../domain.ts';

export type Point = { readonly lon: number; readonly lat: number };
export type Asked = {
  readonly kind: ContributionKind;
  readonly point?: Point;
  readonly areaId?: Id;
  readonly themeId?: Id;
};

/** Where a contribution falls, who picks it up, and by when it is answered: shown before sending, and used when it is sent. */
export type Placing = {
  readonly area: Area;
  readonly areaFrom: AreaFrom;
  /** Whose ball it is (R2): by the first rule that fits, else the team of the area. */
  readonly holder: Holder;
  /** The area of the team that has it; else of the team that works in the area. */
  readonly holdingArea: Area;
  /** The department or partner that has it, when one has. */
  readonly organisation?: Organisation;
  /** The people who have the ball, their deputies when they are away; nobody in a municipality without area managers. */
  readonly people: readonly Person[];
  readonly dueOn: Temporal.PlainDate;
};

export async function placeContribution(
  deps: Pick<Deps, 'fresh' | 'clock'>,
  trx: Trx,
  municipality: Municipality,
  asked: Asked,
): Promise<Placing> {
  const day = dayOf(deps.clock.now());
  const world = await readWorld(deps, trx);
  const { tree, staffing } = world;
  const holding = asked.point ? await areasAt(deps, trx, asked.point) : [];
  const chosen = asked.areaId === undefined ? undefined : tree.byId(asked.areaId);
  const { area, from } = areaOf(holding, chosen, tree.root, (candidate) =>
    hasOwnTeam(staffing, candidate.id, day),
  );
  // What it is about is not asked when it is brought in: only rules for any theme can fit.
  const { holder } = decideHolder(world, { kind: asked.kind, themeId: null, areaId: area.id });
  const team = holdingArea(staffing, tree, holder.kind === 'team' ? holder.id : area.id, day);
  const organisation = world.organisations.find(({ id }) => id === holder.id);
  const people =
    holder.kind === 'organisation'
      ? []
      : holder.kind === 'person'
        ? [ballOf(staffing, holder.id, day)]
        : ownRoleHolders(staffing, team.id, 'area_manager', day).map(({ id }) => ballOf(staffing, id, day));
  return {
    area,
    areaFrom: from,
    holder,
    holdingArea: team,
    people,
    ...(organisation ? { organisation } : {}),
    dueOn: dueDay(
      day,
      workingDaysFor(await readNorms(deps, trx), municipality.settings.answerWorkingDays, asked),
    ),
  };
}
