// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Area } from '../areas/index.ts';
import {
  type Person,
  type TeamMember,
  type TeamRole,
  type Theme,
  portfoliosOf,
  teamOf,
} from '../teams/index.ts';
import type { Town } from './town.ts';

/** Whom to turn to, and who is the area's ambassador: enough to know an area's team by. */
export const leadingRoles: readonly TeamRole[] = ['area_manager', 'area_alderman'];

/** One face on an area's page: somebody with all roles for that area, or the deputy of somebody who is away. */
export type TeamCard = {
  readonly person: Person;
  readonly roles: readonly TeamRole[];
  /** Where the first of the roles is held: the area itself or one above it. */
  readonly fromArea: Area;
  /** An alderman's own themes. */
  readonly portfolios: readonly Theme[];
  /** 'YYYY-MM-DD', the last day of absence. */
  readonly absentUntil?: string;
  readonly deputy?: Person;
  /** Who is away; then the roles are that person's. */
  readonly insteadOf?: Person;
};

/** The team of an area, each person once, each deputy right after whom they stand in for. */
export function teamCards({ staffing, tree, asked }: Omit<Town, 'boundaries'>, areaId: Id): TeamCard[] {
  const team = teamOf(staffing, tree, areaId, asked.day);
  const cards: TeamCard[] = [];
  for (const person of new Set(team.map((member) => member.person))) {
    const own = team.filter((member) => member.person === person);
    const card = cardOf(own, (one) => portfoliosOf(staffing, one.id, asked.day));
    if (!card) continue;
    cards.push(card);
    const { deputy, roles, fromArea } = card;
    if (deputy && !team.some((member) => member.person === deputy)) {
      cards.push({ person: deputy, roles, fromArea, portfolios: [], insteadOf: person });
    }
  }
  return cards;
}

function cardOf(
  members: readonly TeamMember<Area>[],
  themesOf: (person: Person) => readonly Theme[],
): TeamCard | undefined {
  const [first] = members;
  if (!first) return undefined;
  const roles = members.map((member) => member.role);
  const { person, fromArea, absentUntil, deputy } = first;
  return {
    person,
    roles,
    fromArea,
    portfolios: roles.includes('area_alderman') ? themesOf(person) : [],
    ...(absentUntil ? { absentUntil } : {}),
    ...(deputy ? { deputy } : {}),
  };
}

/** The people who are not only this area's: by the area above that they work for. */
export function sharedPeople(
  cards: readonly TeamCard[],
  areaId: Id,
): { readonly area: Area; readonly people: readonly Person[] }[] {
  const shared = new Map<Area, Person[]>();
  for (const { fromArea, person, insteadOf } of cards) {
    if (fromArea.id === areaId || insteadOf) continue;
    shared.set(fromArea, [...(shared.get(fromArea) ?? []), person]);
  }
  return [...shared].map(([area, people]) => ({ area, people }));
}
