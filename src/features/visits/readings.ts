// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Area, AreaTree } from '../areas/index.ts';
import { type Person, type Staffing, isTeamRole, teamOf } from '../teams/index.ts';
import { type FormCount, type VisitRecord, publicTotals, totalsOf } from './domain.ts';
import { readComing, readHeard, readPast } from './store.ts';
import { countWishes } from './wish-store.ts';

const mostHeard = 8;

export type PublicVisits = {
  /** Also what was called off and would still come. */
  readonly coming: readonly VisitRecord[];
  readonly heard: readonly VisitRecord[];
  readonly wished: ReturnType<typeof publicTotals>;
};

/** What everybody may see of the visits to an area: to what it lies in, to itself and to what lies in it. */
export async function readPublicVisits(
  trx: Trx,
  tree: AreaTree,
  areaId: Id,
  now: Temporal.Instant,
): Promise<PublicVisits> {
  const below = tree.idsBelow(areaId);
  const around = [...tree.pathTo(areaId).map(({ id }) => id), ...below];
  const [coming, heard, counts] = await Promise.all([
    readComing(trx, around, now, { isPublic: true }),
    readHeard(trx, around, mostHeard),
    countWishes(trx, below),
  ]);
  return { coming, heard, wished: publicTotals(totalsOf(counts, below)) };
}

export type AreaLine = {
  readonly area: Area;
  readonly wished: ReturnType<typeof totalsOf>;
  readonly planned: number;
  readonly done: number;
  readonly last: VisitRecord | undefined;
};

export type Programme = {
  readonly coming: readonly VisitRecord[];
  readonly past: readonly VisitRecord[];
  readonly lines: readonly AreaLine[];
};

/** The programme of the areas in which somebody holds a role (R9). */
export async function readProgramme(
  trx: Trx,
  tree: AreaTree,
  areaIds: readonly Id[],
  now: Temporal.Instant,
): Promise<Programme> {
  const [coming, past, counts] = await Promise.all([
    readComing(trx, areaIds, now, { isPublic: false }),
    readPast(trx, areaIds, now),
    countWishes(trx, areaIds),
  ]);
  const shown = tree.all.filter(({ id }) => areaIds.includes(id));
  const lines = shown.map((area) => lineOf(area, { coming, past, counts }));
  return { coming, past, lines };
}

type Counted = {
  readonly coming: readonly VisitRecord[];
  readonly past: readonly VisitRecord[];
  readonly counts: readonly FormCount[];
};

function lineOf(area: Area, { coming, past, counts }: Counted): AreaLine {
  const here = past.filter(({ areaId }) => areaId === area.id);
  return {
    area,
    wished: totalsOf(counts, [area.id]),
    planned: coming.filter((one) => one.areaId === area.id && one.state === 'planned').length,
    done: here.length,
    last: here[0],
  };
}

/** Who can go along: the team of the area first, then all other aldermen and area managers; and who goes already. */
export function companions(
  staffing: Staffing,
  tree: AreaTree,
  areaId: Id,
  about: { readonly today: Temporal.PlainDate; readonly chosen: readonly Id[] },
): Person[] {
  const team = teamOf(staffing, tree, areaId, about.today).map(({ person }) => person);
  const day = about.today.toString();
  const others = staffing.roles
    .filter(({ role, to }) => isTeamRole(role) && role !== 'community_worker' && (to === null || to >= day))
    .flatMap(({ personId }) => staffing.people.get(personId) ?? []);
  const chosen = about.chosen.flatMap((id) => staffing.people.get(id) ?? []);
  const working = [...team, ...others].filter(
    ({ endedAt }) => endedAt === null || dayOf(endedAt).toString() >= day,
  );
  return [...new Set([...working, ...chosen])];
}
