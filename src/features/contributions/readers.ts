// SPDX-License-Identifier: EUPL-1.2
import { type Person, ballOf, hasLeft, rolesOf } from '../teams/index.ts';
import type { Contribution } from './domain.ts';
import type { Names } from './wording.ts';

/** Everybody who may read a contribution today, by name: `canRead`, asked of all people at once. */
export function readersOf(
  { staffing, tree, day }: Pick<Names, 'staffing' | 'tree' | 'day'>,
  { areaId, holder }: Pick<Contribution, 'areaId' | 'holder'>,
): Person[] {
  const path = new Set(tree.pathTo(areaId).map(({ id }) => id));
  const mayRead = ({ id }: Person): boolean =>
    rolesOf(staffing, id, day).some(
      (held) =>
        held.role === 'administrator' ||
        (held.areaId !== undefined && path.has(held.areaId)) ||
        (holder.kind === 'organisation' && held.organisationId === holder.id),
    ) ||
    (holder.kind === 'person' && (holder.id === id || ballOf(staffing, holder.id, day).id === id));
  return [...staffing.people.values()]
    .filter((person) => !hasLeft(person, day) && mayRead(person))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
