// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { pathOf } from '../../platform/html/components/drawing/paths.ts';
import { projectAreas } from '../../platform/html/components/drawing/projecting.ts';
import { type Area, type AreaTree, readAreaTree, readBoundaries } from '../areas/index.ts';
import { type PosterMap, mapBox } from '../charter-drawing/index.ts';
import { type Organisation, isActive, readOrganisations } from '../organisations/index.ts';
import { type Person, type Staffing, holdsOn, ownRoleHolders, readStaffing } from '../teams/index.ts';

type Boundaries = ReadonlyMap<Id, AreaGeometry>;

/** The areas, people and organisations of a day. */
export type Town = {
  readonly day: Temporal.PlainDate;
  readonly tree: AreaTree;
  readonly boundaries: Boundaries;
  readonly staffing: Staffing;
  readonly organisations: readonly Organisation[];
};

export async function readTown(deps: Deps, trx: Trx, day: Temporal.PlainDate): Promise<Town> {
  const tree = await readAreaTree(deps, trx);
  const boundaries = await readBoundaries(deps, trx, day);
  const staffing = await readStaffing(deps, trx);
  const organisations = (await readOrganisations(deps, trx)).filter(isActive);
  return { day, tree, boundaries, staffing, organisations };
}

export type TeamRole = 'area_manager' | 'area_alderman' | 'community_worker';

/** Everyone who holds a role that day, once, in the order of the areas. */
export function holdersOf(
  { tree, staffing, day }: Town,
  role: TeamRole,
): { readonly person: Person; readonly area: Area }[] {
  const found = new Map<Id, { person: Person; area: Area }>();
  for (const area of tree.all.toSorted((one, other) => one.depth - other.depth)) {
    for (const person of ownRoleHolders(staffing, area.id, role, day)) {
      if (!found.has(person.id)) found.set(person.id, { person, area });
    }
  }
  return [...found.values()];
}

/** How many people hold a portfolio that day. */
export function countPortfolioHolders({ staffing, day }: Town): number {
  return new Set(staffing.portfolios.filter((one) => holdsOn(one, day)).map(({ personId }) => personId)).size;
}

export type TeamArea = {
  readonly area: Area;
  readonly people: readonly { readonly person: Person; readonly role: TeamRole }[];
};

const leading: readonly TeamRole[] = ['area_manager', 'area_alderman'];

/**
 * The areas with an area manager or alderman of their own, the municipality as a whole last; with the community workers there and
 * in what lies in it, as far as that has no team of its own.
 */
export function teamAreas(town: Town): TeamArea[] {
  const { tree, staffing, day } = town;
  const own = (area: Area, role: TeamRole) =>
    ownRoleHolders(staffing, area.id, role, day).map((person) => ({ person, role }));
  const led = tree.all.filter((area) => leading.some((role) => own(area, role).length > 0));
  const ids = new Set(led.map(({ id }) => id));
  const teams = led.map((area) => {
    const nearest = tree.all.filter((one) => tree.pathTo(one.id).findLast(({ id }) => ids.has(id)) === area);
    const workers = new Map(
      nearest.flatMap((one) => own(one, 'community_worker')).map((one) => [one.person.id, one]),
    );
    return { area, people: [...leading.flatMap((role) => own(area, role)), ...workers.values()] };
  });
  return [
    ...teams.filter(({ area }) => area !== tree.root),
    ...teams.filter(({ area }) => area === tree.root),
  ];
}

/** Boundaries are a new object whenever anything about areas changes. */
const maps = new WeakMap<Boundaries, PosterMap>();

/** The finest areas that together fill the municipality, each in its own colour. */
export function mapOf({ tree, boundaries }: Town): PosterMap | undefined {
  const known = maps.get(boundaries);
  if (known) return known;
  const placed = tree.all.filter((area) => area.kind !== 'neighbourhood' && boundaries.has(area.id));
  const above = new Set(placed.flatMap((area) => tree.pathTo(area.id).slice(0, -1)));
  const drawn = placed
    .filter((area) => !above.has(area))
    .flatMap((area) => {
      const geometry = boundaries.get(area.id);
      return geometry ? [{ tint: area.tint, geometry }] : [];
    });
  if (drawn.length === 0) return undefined;
  const { height, shapes } = projectAreas(drawn, {
    width: mapBox,
    maxRatio: 0.72,
    padding: 2,
    tolerance: 0.6,
  });
  const map = { height, areas: drawn.map(({ tint }, index) => ({ d: pathOf(shapes[index] ?? []), tint })) };
  maps.set(boundaries, map);
  return map;
}
