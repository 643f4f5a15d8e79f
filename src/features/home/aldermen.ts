// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../areas/index.ts';
import { type Person, type Theme, portfoliosOf, teamOf } from '../teams/index.ts';
import { type AreaGroup, type Town, areaGroups } from './town.ts';

/** Which areas go with which aldermen. */
export type AldermenRow = {
  /** The region, when all of it has the same aldermen. */
  readonly region?: Area;
  readonly areas: readonly Area[];
  readonly people: readonly { readonly person: Person; readonly themes: readonly Theme[] }[];
};

/** One row per region, or per part of it with aldermen of its own, in the order of the areas. */
export function aldermenRows(town: Town): AldermenRow[] {
  return areaGroups(town).flatMap((group) => rowsOf(town, group));
}

function rowsOf(town: Town, { head, members }: AreaGroup): AldermenRow[] {
  const { staffing, asked } = town;
  const rows = new Map<string, { areas: Area[]; people: readonly Person[] }>();
  for (const area of members) {
    const people = aldermenOf(town, area);
    // Areas without a region stand on their own, also when they share an alderman.
    const key = head ? people.map((person) => person.id).join() : area.id;
    const row = rows.get(key);
    if (row) row.areas.push(area);
    else rows.set(key, { areas: [area], people });
  }
  return [...rows.values()].map(({ areas, people }) => ({
    ...(head && rows.size === 1 ? { region: head } : {}),
    areas,
    people: people.map((person) => ({ person, themes: portfoliosOf(staffing, person.id, asked.day) })),
  }));
}

/** The area aldermen (gebiedswethouders) of an area that day: its own, else those of the nearest area above with any. */
export function aldermenOf({ staffing, tree, asked }: Omit<Town, 'boundaries'>, area: Area): Person[] {
  const team = teamOf(staffing, tree, area.id, asked.day);
  return team.filter((member) => member.role === 'area_alderman').map((member) => member.person);
}
