// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { folded } from './changes-domain.ts';
import { type Person, type Staffing, holdsOn } from './domain.ts';
import type { PeopleFilter, PeopleQuery } from './forms.ts';

const pageSize = 100;

export type FoundPeople = {
  readonly people: readonly Person[];
  readonly hasMore: boolean;
  /** How many the search finds under each filter. */
  readonly counts: Readonly<Record<PeopleFilter, number>>;
};

/** One page of the people whose name holds the text, whatever its accents and capitals; by name. */
export function findPeople(staffing: Staffing, query: PeopleQuery, day: Temporal.PlainDate): FoundPeople {
  const text = folded(query.text);
  const named = [...staffing.people.values()].filter((person) => folded(person.name).includes(text));
  const active = new Set(
    [...staffing.roles, ...staffing.portfolios]
      .filter((period) => holdsOn(period, day))
      .map(({ personId }) => personId),
  );
  const serving = named.filter((person) => !person.endedAt);
  const groups: Readonly<Record<PeopleFilter, readonly Person[]>> = {
    all: serving,
    with_role: serving.filter(({ id }) => active.has(id)),
    without_role: serving.filter(({ id }) => !active.has(id)),
    left: named.filter((person) => person.endedAt),
  };
  const found = groups[query.filter];
  const start = (query.page - 1) * pageSize;
  return {
    people: found.slice(start, start + pageSize),
    hasMore: found.length > start + pageSize,
    counts: {
      all: groups.all.length,
      with_role: groups.with_role.length,
      without_role: groups.without_role.length,
      left: groups.left.length,
    },
  };
}
