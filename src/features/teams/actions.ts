// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { dayOf, timeZone } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { atDeparture, lacksAdministrator, markOf } from './changes-domain.ts';
import { type Change, type Outcome, changeTeams, personIn } from './changing.ts';
import type { DayText, Person, Staffing } from './domain.ts';
import {
  type NewPerson,
  type PeriodKind,
  insertPerson,
  updateEnd,
  updatePeriodEnd,
  updatePerson,
  withdrawPeriod,
} from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;

/** Adds somebody; sent twice with the same id it is one person. */
export function addPerson(deps: Needs, doer: Doer, person: NewPerson): Promise<Outcome> {
  return changeTeams(deps, doer, async ({ trx, staffing, at, tell }) => {
    if (staffing.people.has(person.id)) return ok(person.id);
    if (!(await insertPerson(trx, person, at))) return no('email_taken');
    await tell(person.id, 'person_added');
    return ok(person.id);
  });
}

/** Saves what is known of somebody. `mark` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export function changePerson(deps: Needs, doer: Doer, person: NewPerson, mark: string): Promise<Outcome> {
  return changeTeams(deps, doer, async ({ trx, staffing, tell }) => {
    const before = personIn(staffing, person.id);
    const changed = changedFields(before, person);
    // Sent twice: it is already as was asked.
    if (changed.length === 0) return ok(person.id);
    if (markOf(before) !== mark) return no('changed');
    if (hasOtherWithEmail(staffing, person)) return no('email_taken');
    await updatePerson(trx, person);
    await tell(person.id, 'person_changed', { fields: changed });
    return ok(person.id);
  });
}

/** Leaves the service: every role, portfolio and absence ends on the last day, which is not after today. */
export function letPersonLeave(
  deps: Needs & Pick<Deps, 'jobs'>,
  doer: Doer,
  personId: Id,
  lastDay: DayText,
): Promise<Outcome> {
  return changeTeams(deps, doer, async (change) => {
    const { trx, staffing, at, tell } = change;
    const person = personIn(staffing, personId);
    if (person.endedAt) return ok(personId);
    const today = dayOf(at);
    if (lastDay > today.toString()) return no('in_future');
    const without = { ...staffing, roles: staffing.roles.filter((role) => role.personId !== personId) };
    if (holdsAdministrator(staffing, personId) && lacksAdministrator(without, today.add({ days: 1 }))) {
      return no('last_administrator');
    }
    for (const kind of ['role', 'portfolio', 'absence'] as const)
      await endPeriods(change, kind, { personId, lastDay });
    await updateEnd(trx, personId, endOf(lastDay, at));
    await tell(personId, 'person_left', { lastDay });
    await deps.jobs.enqueue(trx, personLeftJob, { municipalityId: doer.municipality.id, personId });
    return ok(personId);
  });
}

/** After somebody left, in a job of whoever has given them work: nobody's ball may stay with who is gone (R2). */
export const personLeftJob = 'teams.person_left';

/** Comes back into service; roles are given anew. */
export function welcomePersonBack(deps: Needs, doer: Doer, personId: Id): Promise<Outcome> {
  return changeTeams(deps, doer, async ({ trx, staffing, tell }) => {
    if (!personIn(staffing, personId).endedAt) return ok(personId);
    await updateEnd(trx, personId, null);
    await tell(personId, 'person_returned');
    return ok(personId);
  });
}

async function endPeriods(
  { trx, staffing, at }: Change,
  kind: PeriodKind,
  { personId, lastDay }: { personId: Id; lastDay: DayText },
): Promise<void> {
  const lists = { role: staffing.roles, portfolio: staffing.portfolios, absence: staffing.absences };
  const { end, withdraw } = atDeparture(
    lists[kind].filter((period) => period.personId === personId),
    lastDay,
  );
  for (const period of end) await updatePeriodEnd(trx, kind, period.id, lastDay);
  for (const period of withdraw) await withdrawPeriod(trx, kind, period.id, at);
}

/** Now when the last day is today, else the last moment of that day. */
function endOf(lastDay: DayText, now: Temporal.Instant): Temporal.Instant {
  if (lastDay === dayOf(now).toString()) return now;
  return Temporal.PlainDate.from(lastDay).toZonedDateTime({ timeZone, plainTime: '23:59:59' }).toInstant();
}

function holdsAdministrator(staffing: Staffing, personId: Id): boolean {
  return staffing.roles.some((role) => role.personId === personId && role.role === 'administrator');
}

function hasOtherWithEmail(staffing: Staffing, person: NewPerson): boolean {
  const email = person.email.toLowerCase();
  return [...staffing.people.values()].some(
    (other) => other.id !== person.id && other.email.toLowerCase() === email,
  );
}

function changedFields(before: Person, after: NewPerson): string[] {
  const pairs: Readonly<Record<string, readonly [string, string]>> = {
    name: [before.name, after.name],
    email: [before.email, after.email],
    phone: [before.phone, after.phone],
    employer: [before.employer, after.employer],
    meet_nl: [before.meet.nl, after.meet.nl],
    meet_en: [before.meet.en, after.meet.en],
  };
  return Object.entries(pairs).flatMap(([field, [was, is]]) => (was === is ? [] : [field]));
}
