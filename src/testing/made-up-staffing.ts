// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { roles } from '../kernel/actor.ts';
import type {
  Absence,
  Person,
  PortfolioPeriod,
  RolePeriod,
  Staffing,
  Theme,
} from '../features/teams/domain.ts';

/** Material for tests: a town of four levels, and any staffing of it. */
export type MadeUpArea = { id: string; parentId: string | null; name: string };

const parents: Readonly<Record<string, string | null>> = {
  town: null,
  north: 'town',
  oldtown: 'north',
  canal: 'oldtown',
  harbour: 'north',
  south: 'town',
};
const areas: readonly MadeUpArea[] = Object.entries(parents).map(([id, parentId]) => ({
  id,
  parentId,
  name: id,
}));
export const areaIds = Object.keys(parents);

function pathTo(id: string): MadeUpArea[] {
  const area = areas.find((one) => one.id === id);
  if (!area) throw new TypeError(`No area ${id}.`);
  return area.parentId ? [...pathTo(area.parentId), area] : [area];
}

export const town = { root: pathTo('town')[0] ?? { id: '', parentId: null, name: '' }, all: areas, pathTo };

export function person(id: string, more: Partial<Person> = {}): Person {
  const meet = { nl: '', en: '' };
  return {
    id,
    name: id,
    email: `${id}@example.org`,
    phone: '',
    employer: '',
    meet,
    photoFileId: null,
    endedAt: null,
    ...more,
  };
}

export function role(personId: string, more: Partial<RolePeriod> = {}): RolePeriod {
  const areaId = 'town';
  return {
    id: `${personId}-role`,
    personId,
    role: 'area_manager',
    areaId,
    organisationId: null,
    from: '2024-01-01',
    to: null,
    ...more,
  };
}

export function staffing(some: Partial<Omit<Staffing, 'people'>> & { people: readonly Person[] }): Staffing {
  const { people, ...rest } = some;
  return {
    roles: [],
    portfolios: [],
    absences: [],
    themes: [],
    ...rest,
    people: new Map(people.map((one) => [one.id, one])),
  };
}

const personIds = ['ann', 'bob', 'cas', 'dia', 'eef'] as const;
const themes: readonly Theme[] = ['green', 'sport'].map((slug) => ({
  id: slug,
  slug,
  name: { nl: slug, en: slug },
}));

export const anyDay = fc
  .integer({ min: 0, max: 400 })
  .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }));

const anyPerson = fc.constantFrom(...personIds);
const someDays = fc.integer({ min: 0, max: 200 });
const closed = fc
  .tuple(anyDay, someDays)
  .map(([from, days]) => ({ from: from.toString(), to: from.add({ days }).toString() }));
const period = fc.oneof(
  closed,
  anyDay.map((from) => ({ from: from.toString(), to: null })),
);
const id = fc.uuid();

const anyRole: fc.Arbitrary<RolePeriod> = fc
  .record({
    id,
    personId: anyPerson,
    role: fc.constantFrom(...roles),
    areaId: fc.constantFrom(...areaIds),
    period,
  })
  .map(({ period: days, ...rest }) => ({ ...rest, organisationId: null, ...days }));
const anyPortfolio: fc.Arbitrary<PortfolioPeriod> = fc
  .record({ id, personId: anyPerson, themeId: fc.constantFrom('green', 'sport'), period })
  .map(({ period: days, ...rest }) => ({ ...rest, ...days }));
const anyAbsence: fc.Arbitrary<Absence> = fc
  .record({ id, personId: anyPerson, deputyId: anyPerson, days: closed })
  .filter(({ personId, deputyId }) => personId !== deputyId)
  .map(({ days, ...rest }) => ({ ...rest, ...days }));
const anyPeople = fc
  .array(fc.option(anyDay), { minLength: personIds.length, maxLength: personIds.length })
  .map((ends) =>
    personIds.map((name, at) => {
      const end = ends[at];
      return person(name, end ? { endedAt: end.toZonedDateTime('Europe/Amsterdam').toInstant() } : {});
    }),
  );

export const anyStaffing: fc.Arbitrary<Staffing> = fc
  .record({
    people: anyPeople,
    roles: fc.array(anyRole, { maxLength: 12 }),
    portfolios: fc.array(anyPortfolio, { maxLength: 6 }),
    absences: fc.array(anyAbsence, { maxLength: 8 }),
  })
  .map((some) => staffing({ ...some, themes }));
