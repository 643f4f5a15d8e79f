// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../../kernel/ids.ts';
import { fullDay, htmlMessages } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Organisation } from '../../organisations/index.ts';
import {
  type Period,
  type RolePeriod,
  type Staffing,
  absencesOn,
  ballOf,
  holdsOn,
  portfoliosOf,
  themeName,
} from '../domain.ts';
import { messages } from '../messages.ts';

/** Everything that a page about people names. */
export type Setting = {
  readonly staffing: Staffing;
  readonly tree: AreaTree;
  readonly organisations: readonly Organisation[];
};

type RoleAtPlace = Pick<RolePeriod, 'role' | 'areaId' | 'organisationId'>;

/** "gebiedsregisseur Noord", "medewerker vakafdeling, Groen". */
export function roleInWords(visit: Visit, { tree, organisations }: Setting, held: RoleAtPlace): string {
  const m = messages[visit.locale];
  const role = htmlMessages(visit).roles[held.role];
  const area = held.areaId ? tree.byId(held.areaId) : undefined;
  if (area) return m.in(role, areaName(area, visit.locale));
  const organisation = organisations.find(({ id }) => id === held.organisationId);
  return organisation ? m.at(role, organisation.name) : role;
}

/** "sinds 1 maart 2024", "vanaf 1 juli 2026" when it has yet to begin, or both days. */
export function periodInWords(visit: Visit, { from, to }: Period): string {
  const m = messages[visit.locale];
  const first = fullDay(visit.locale, from);
  if (to !== null) return m.until(first, fullDay(visit.locale, to));
  return from > visit.today.toString() ? m.from(first) : m.since(first);
}

/** What somebody is on a day: roles, and the themes of the portfolio. */
export function rolesInWords(
  visit: Visit,
  setting: Setting,
  personId: Id,
  day: Temporal.PlainDate,
): string[] {
  const held = setting.staffing.roles.filter((role) => role.personId === personId && holdsOn(role, day));
  const themes = portfoliosOf(setting.staffing, personId, day).map((theme) => themeName(theme, visit.locale));
  const words = held.map((role) => {
    const text = roleInWords(visit, setting, role);
    return role.role === 'portfolio_holder' && themes.length > 0 ? `${text} (${themes.join(', ')})` : text;
  });
  const isHolder = held.some((role) => role.role === 'portfolio_holder');
  return isHolder || themes.length === 0 ? words : [...words, themes.join(', ')];
}

/** "afwezig tot en met 12 juni, Marieke neemt waar", or undefined for who is there. */
export function absenceInWords(
  visit: Visit,
  staffing: Staffing,
  personId: Id,
  day: Temporal.PlainDate,
): string | undefined {
  const m = messages[visit.locale];
  const [absence] = absencesOn(staffing, personId, day);
  if (!absence) return undefined;
  return `${m.awayUntil(fullDay(visit.locale, absence.to))}, ${coverInWords(visit, staffing, personId, day)}`;
}

/** Who has the ball of somebody who is away. */
export function coverInWords(
  visit: Visit,
  staffing: Staffing,
  personId: Id,
  day: Temporal.PlainDate,
): string {
  const m = messages[visit.locale];
  const deputy = ballOf(staffing, personId, day);
  return deputy.id === personId ? m.noDeputy : m.deputyIs(deputy.name);
}

export function listed(visit: Visit, names: readonly string[]): string {
  return new Intl.ListFormat(visit.locale, { type: 'conjunction' }).format(names);
}
