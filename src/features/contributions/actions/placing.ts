// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Area, areasAt, readAreaTree } from '../../areas/index.ts';
import { dueDay, readNorms, workingDaysFor } from '../../promises/index.ts';
import {
  type Person,
  ballOf,
  hasOwnTeam,
  holdingArea,
  ownRoleHolders,
  readStaffing,
} from '../../teams/index.ts';
import { type AreaFrom, type ContributionKind, areaOf } from '../domain.ts';

export type Point = { readonly lon: number; readonly lat: number };
export type Asked = {
  readonly kind: ContributionKind;
  readonly point?: Point;
  readonly areaId?: Id;
  readonly themeId?: Id;
};

/** Where a contribution falls, whose team picks it up, and by when it is answered: shown before sending, and used when it is sent. */
export type Placing = {
  readonly area: Area;
  readonly areaFrom: AreaFrom;
  readonly holdingArea: Area;
  /** The area managers who have the ball, their deputies when they are away; nobody in a municipality without any. */
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
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const holding = asked.point ? await areasAt(deps, trx, asked.point) : [];
  const chosen = asked.areaId === undefined ? undefined : tree.byId(asked.areaId);
  const { area, from } = areaOf(holding, chosen, tree.root, (candidate) =>
    hasOwnTeam(staffing, candidate.id, day),
  );
  const holder = holdingArea(staffing, tree, area.id, day);
  const people = ownRoleHolders(staffing, holder.id, 'area_manager', day).map((person) =>
    ballOf(staffing, person.id, day),
  );
  return {
    area,
    areaFrom: from,
    holdingArea: holder,
    people,
    dueOn: dueDay(
      day,
      workingDaysFor(await readNorms(deps, trx), municipality.settings.answerWorkingDays, asked),
    ),
  };
}
