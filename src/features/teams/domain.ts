// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type HeldRole, type Role, roles } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Locale, Texts } from '../../kernel/locale.ts';

/** A calendar day as 'YYYY-MM-DD': such texts compare as the days themselves do. */
export type DayText = string;

/** Both days included; `to` null is open. */
export type Period = { readonly from: DayText; readonly to: DayText | null };

/** Somebody who works on areas (not a resident). `meet` says where and when to meet them. */
export type Person = {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly employer: string;
  readonly meet: Texts<string>;
  readonly photoFileId: Id | null;
  readonly endedAt: Temporal.Instant | null;
};

export type RolePeriod = Period & {
  readonly id: Id;
  readonly personId: Id;
  readonly role: Role;
  readonly areaId: Id | null;
  readonly organisationId: Id | null;
};
export type PortfolioPeriod = Period & { readonly id: Id; readonly personId: Id; readonly themeId: Id };
/** Who is away, and who holds the ball meanwhile (R2). Always with an end. */
export type Absence = {
  readonly id: Id;
  readonly personId: Id;
  readonly deputyId: Id;
  readonly from: DayText;
  readonly to: DayText;
};
export type Theme = { readonly id: Id; readonly slug: string; readonly name: Texts<string> };

/** All periods, past and future: what holds on a day is a pure question (R12). */
export type Staffing = {
  readonly people: ReadonlyMap<Id, Person>;
  readonly roles: readonly RolePeriod[];
  readonly portfolios: readonly PortfolioPeriod[];
  readonly absences: readonly Absence[];
  readonly themes: readonly Theme[];
};

/** The roles that make an area team (gebiedsteam). */
export const teamRoles = [
  'area_manager',
  'community_worker',
  'area_alderman',
] as const satisfies readonly Role[];
export type TeamRole = (typeof teamRoles)[number];

/** What the rules need of an area; features/areas has the whole. */
export type TeamArea = { readonly id: Id; readonly parentId: Id | null; readonly name: string };
export type TeamTree<A extends TeamArea> = {
  readonly root: A;
  readonly all: readonly A[];
  pathTo(id: Id): readonly A[];
};

export type TeamMember<A extends TeamArea = TeamArea> = {
  readonly person: Person;
  readonly role: TeamRole;
  /** Where the role is held: the area itself or one above it. */
  readonly fromArea: A;
  /** Who has the ball meanwhile, and through which day, when the person is absent that day. */
  readonly deputy?: Person;
  readonly absentUntil?: DayText;
};
/** In the order of `teamRoles`, then by name. */
export type Team<A extends TeamArea = TeamArea> = readonly TeamMember<A>[];

/** An area without an area manager of its own. */
export type Gap<A extends TeamArea = TeamArea> = {
  readonly area: A;
  /** The area above whose area manager gets the contributions; null when there is nobody at all, which is serious. */
  readonly takenOverBy: A | null;
  /** The last day on which it had one; null when it never had. */
  readonly lastManagedOn: DayText | null;
};

export function holdsOn(period: Period, day: Temporal.PlainDate): boolean {
  const text = day.toString();
  return period.from <= text && (period.to === null || period.to >= text);
}

/** Whether somebody's service had ended before the day; the last day itself is still served. */
export function hasLeft(person: Person, day: Temporal.PlainDate): boolean {
  return person.endedAt !== null && Temporal.PlainDate.compare(dayOf(person.endedAt), day) < 0;
}

/** Who holds a role in the area itself that day, by name. */
export function ownRoleHolders(
  staffing: Staffing,
  areaId: Id,
  role: Role,
  day: Temporal.PlainDate,
): Person[] {
  const held = staffing.roles.filter(
    (period) => period.areaId === areaId && period.role === role && holdsOn(period, day),
  );
  return peopleOf(staffing, held);
}

/** Is this an "area with a team" in the sense of R1: does somebody hold a team role in the area itself that day? */
export function hasOwnTeam(staffing: Staffing, areaId: Id, day: Temporal.PlainDate): boolean {
  return staffing.roles.some(
    (period) => period.areaId === areaId && isTeamRole(period.role) && holdsOn(period, day),
  );
}

/** The team that works for an area that day: per role its own people, else those of the nearest area above with any. */
export function teamOf<A extends TeamArea>(
  staffing: Staffing,
  tree: TeamTree<A>,
  areaId: Id,
  day: Temporal.PlainDate,
): Team<A> {
  const upward = tree.pathTo(areaId).toReversed();
  return teamRoles.flatMap((role) => {
    for (const area of upward) {
      const people = ownRoleHolders(staffing, area.id, role, day);
      if (people.length > 0)
        return people.map((person) => memberOn(staffing, { person, role, fromArea: area }, day));
    }
    return [];
  });
}

/** Where contributions of an area are taken up (R2): itself or the nearest above with an area manager that day, else the root. */
export function holdingArea<A extends TeamArea>(
  staffing: Staffing,
  tree: TeamTree<A>,
  areaId: Id,
  day: Temporal.PlainDate,
): A {
  return nearestManaged(staffing, tree, areaId, day) ?? tree.root;
}

/**
 * Who has the ball when it lies with this person (R2): the person, or in absence the deputy, the deputy's deputy and so on.
 * When everyone along the way is away or has left, the person after all: somebody always has it. Throws for an unknown person.
 */
export function ballOf(staffing: Staffing, personId: Id, day: Temporal.PlainDate): Person {
  const first = staffing.people.get(personId);
  if (!first) throw new TypeError('Nobody with this id is among the people.');
  const queue = [first];
  // The queue grows while it is walked; nobody comes in twice, so it ends.
  for (const person of queue) {
    const absences = absencesOn(staffing, person.id, day);
    if (absences.length === 0 && !hasLeft(person, day)) return person;
    for (const { deputyId } of absences) {
      const deputy = staffing.people.get(deputyId);
      if (deputy && !queue.includes(deputy)) queue.push(deputy);
    }
  }
  return first;
}

/** The people who are away that day and whose ball comes to this person. */
export function standsInFor(staffing: Staffing, personId: Id, day: Temporal.PlainDate): Id[] {
  const away = new Set(
    staffing.absences.filter((absence) => holdsOn(absence, day)).map((absence) => absence.personId),
  );
  return [...away].filter((id) => id !== personId && ballOf(staffing, id, day).id === personId);
}

/** Somebody's own roles that day, and those of the people whose ball they hold. Without doubles, in the order of `roles`. */
export function rolesOf(staffing: Staffing, personId: Id, day: Temporal.PlainDate): HeldRole[] {
  const covered = new Set([personId, ...standsInFor(staffing, personId, day)]);
  const found = new Map<string, HeldRole>();
  for (const period of staffing.roles) {
    if (!covered.has(period.personId) || !holdsOn(period, day)) continue;
    const { role, areaId, organisationId } = period;
    found.set(`${role} ${areaId ?? ''} ${organisationId ?? ''}`, {
      role,
      ...(areaId ? { areaId } : {}),
      ...(organisationId ? { organisationId } : {}),
    });
  }
  return [...found.values()].sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
}

/**
 * Areas that have or had people of their own but no area manager of their own that day, and the root without one: what nobody
 * can place ends there. In the order of the tree, those where nobody takes over first.
 */
export function gaps<A extends TeamArea>(
  staffing: Staffing,
  tree: TeamTree<A>,
  day: Temporal.PlainDate,
): Gap<A>[] {
  const found: Gap<A>[] = [];
  for (const area of tree.all) {
    const until = day.toString();
    const own = staffing.roles.filter(
      (period) => period.areaId === area.id && isTeamRole(period.role) && period.from <= until,
    );
    if (own.length === 0 && area.id !== tree.root.id) continue;
    const managers = own.filter((period) => period.role === 'area_manager');
    if (managers.some((period) => holdsOn(period, day))) continue;
    const lastManagedOn = managers.reduce<DayText | null>(
      (last, { to }) => (last && to && last > to ? last : to),
      null,
    );
    found.push({ area, takenOverBy: nearestManaged(staffing, tree, area.id, day) ?? null, lastManagedOn });
  }
  return [...found.filter((gap) => !gap.takenOverBy), ...found.filter((gap) => gap.takenOverBy)];
}

/** The themes that somebody holds that day, in the order of the themes. */
export function portfoliosOf(staffing: Staffing, personId: Id, day: Temporal.PlainDate): Theme[] {
  const held = new Set(
    staffing.portfolios
      .filter((period) => period.personId === personId && holdsOn(period, day))
      .map((period) => period.themeId),
  );
  return staffing.themes.filter((theme) => held.has(theme.id));
}

/** Who holds a theme that day (portefeuillehouder), by name; usually one, sometimes nobody or two. */
export function holderOfTheme(staffing: Staffing, themeId: Id, day: Temporal.PlainDate): Person[] {
  return peopleOf(
    staffing,
    staffing.portfolios.filter((period) => period.themeId === themeId && holdsOn(period, day)),
  );
}

export function absencesOn(staffing: Staffing, personId: Id, day: Temporal.PlainDate): Absence[] {
  return staffing.absences.filter((absence) => absence.personId === personId && holdsOn(absence, day));
}

export function isTeamRole(role: Role): role is TeamRole {
  return teamRoles.some((one) => one === role);
}

export function themeName(theme: Theme, locale: Locale): string {
  return theme.name[locale];
}

function nearestManaged<A extends TeamArea>(
  staffing: Staffing,
  tree: TeamTree<A>,
  areaId: Id,
  day: Temporal.PlainDate,
): A | undefined {
  return tree
    .pathTo(areaId)
    .findLast((area) => ownRoleHolders(staffing, area.id, 'area_manager', day).length > 0);
}

function memberOn<A extends TeamArea>(
  staffing: Staffing,
  member: { person: Person; role: TeamRole; fromArea: A },
  day: Temporal.PlainDate,
): TeamMember<A> {
  const [absence] = absencesOn(staffing, member.person.id, day);
  if (!absence) return member;
  const deputy = ballOf(staffing, member.person.id, day);
  return { ...member, absentUntil: absence.to, ...(deputy.id === member.person.id ? {} : { deputy }) };
}

function peopleOf(staffing: Staffing, periods: readonly { readonly personId: Id }[]): Person[] {
  const found = new Set<Person>();
  for (const { personId } of periods) {
    const person = staffing.people.get(personId);
    if (person) found.add(person);
  }
  return [...found].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
