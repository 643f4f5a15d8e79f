// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { FaultyField } from '../../platform/http/fields.ts';
import type { FilledIn } from './filling-in.ts';
import type { Around } from './reading.ts';

/**
 * Holds what was filled in against what there is: areas and themes that are not there are left out and stand in the order of the
 * town; somebody or a department that is not there is a fault.
 */
export function settle(
  { tree, staffing, organisations }: Around,
  details: FilledIn,
): { readonly details: FilledIn; readonly faults: readonly FaultyField[] } {
  const { holderId, organisationId, responsibleId } = details;
  const isPerson = (id: Id): boolean => staffing.people.has(id);
  const asked: readonly (readonly [string, Id | null, (id: Id) => boolean])[] = [
    ['wethouder', holderId, isPerson],
    ['afdeling', organisationId, (id) => organisations.some((one) => one.id === id)],
    ['verantwoordelijk', responsibleId, isPerson],
  ];
  const faults = asked.flatMap(([field, id, isThere]): FaultyField[] =>
    id === null || isThere(id) ? [] : [{ field, fault: 'not_a_choice' }],
  );
  return {
    details: {
      ...details,
      areaIds: tree.all.map(({ id }) => id).filter((id) => details.areaIds.includes(id)),
      themeIds: staffing.themes.map(({ id }) => id).filter((id) => details.themeIds.includes(id)),
    },
    faults,
  };
}
