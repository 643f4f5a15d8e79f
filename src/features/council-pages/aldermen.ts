// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { slugOf } from '../areas/index.ts';
import { type Period, type Person, type Staffing, type Theme, hasLeft, holdsOn } from '../teams/index.ts';

/** Somebody who is or was portfolio holder or area alderman, with what the office was of and when. */
export type Alderman = {
  readonly person: Person;
  /** In the address of the page: the name, or the id where two have one name. */
  readonly slug: string;
  readonly from: string;
  /** The last day; null while in office. */
  readonly to: string | null;
  /** Held today; of who left, those held last. */
  readonly themes: readonly Theme[];
  readonly areaIds: readonly Id[];
};

/** Everyone who is or was alderman, by name: those in office first. */
export function aldermenOf(staffing: Staffing, today: Temporal.PlainDate): Alderman[] {
  const found = [...staffing.people.values()].flatMap((person) => aldermanOf(staffing, person, today) ?? []);
  const names = Map.groupBy(found, ({ slug }) => slug);
  return found
    .map((one) => (names.get(one.slug)?.length === 1 ? one : { ...one, slug: one.person.id }))
    .sort(
      (one, other) =>
        Number(one.to !== null) - Number(other.to !== null) ||
        one.person.name.localeCompare(other.person.name, 'nl'),
    );
}

/** By the name in an address, or the id that stands where no name is known. */
export function aldermanAt(all: readonly Alderman[], text: string): Alderman | undefined {
  return all.find(({ slug, person }) => slug === text || person.id === text);
}

function aldermanOf(staffing: Staffing, person: Person, today: Temporal.PlainDate): Alderman | undefined {
  const day = today.toString();
  const begun = ({ from }: Period): boolean => from <= day;
  const portfolios = staffing.portfolios.filter((one) => one.personId === person.id && begun(one));
  const offices = staffing.roles.filter(
    (one) =>
      one.personId === person.id &&
      (one.role === 'portfolio_holder' || one.role === 'area_alderman') &&
      begun(one),
  );
  const periods = [...portfolios, ...offices];
  const from = periods.map((one) => one.from).sort()[0];
  if (from === undefined) return undefined;
  const isInOffice = !hasLeft(person, today) && periods.some((one) => holdsOn(one, today));
  const to = isInOffice ? null : lastDay(periods, day);
  const held = (one: Period): boolean => (to === null ? holdsOn(one, today) : (one.to ?? day) >= to);
  const themeIds = new Set(portfolios.filter(held).map(({ themeId }) => themeId));
  return {
    person,
    slug: slugOf(person.name) || person.id,
    from,
    to,
    themes: staffing.themes.filter(({ id }) => themeIds.has(id)),
    areaIds: [...new Set(offices.filter(held).flatMap(({ areaId }) => areaId ?? []))],
  };
}

function lastDay(periods: readonly Period[], today: string): string {
  return periods.reduce((latest, { to }) => ((to ?? today) > latest ? (to ?? today) : latest), '');
}

export type Holding = { readonly person: Person; readonly from: string; readonly to: string | null };

/** Who held a theme and when, the latest first. */
export function holdersOver(staffing: Staffing, themeId: Id, today: Temporal.PlainDate): Holding[] {
  const day = today.toString();
  return staffing.portfolios
    .filter((one) => one.themeId === themeId && one.from <= day)
    .flatMap(({ personId, from, to }) => {
      const person = staffing.people.get(personId);
      return person ? [{ person, from, to: to !== null && to < day ? to : null }] : [];
    })
    .sort((one, other) => (one.from < other.from ? 1 : -1));
}
