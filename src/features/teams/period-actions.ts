// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import {
  type Refusal,
  endsBeforeStart,
  lacksAdministrator,
  placeOfRole,
  shareADay,
} from './changes-domain.ts';
import { type Change, type Outcome, changePersonsTeams, changeTeams } from './changing.ts';
import {
  type Absence,
  type DayText,
  type PortfolioPeriod,
  type RolePeriod,
  type Staffing,
  holdsOn,
} from './domain.ts';
import {
  type PeriodKind,
  hasArea,
  hasOrganisation,
  insertAbsence,
  insertPortfolio,
  insertRole,
  updatePeriodEnd,
  withdrawPeriod,
} from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;

/** Gives somebody a role, in an area, for an organisation, or for the municipality as a whole. */
export function giveRole(deps: Needs, doer: Doer, wanted: RolePeriod): Promise<Outcome> {
  return changePersonsTeams(deps, doer, wanted.personId, async ({ trx, staffing, tell }) => {
    if (isIn(staffing.roles, wanted.id)) return ok(wanted.personId);
    const place = placeOfRole(wanted.role);
    const role = {
      ...wanted,
      areaId: place === 'area' ? wanted.areaId : null,
      organisationId: place === 'organisation' ? wanted.organisationId : null,
    };
    if (place === 'area' && !role.areaId) return no('needs_area');
    if (place === 'organisation' && !role.organisationId) return no('needs_organisation');
    if (role.areaId && !(await hasArea(trx, role.areaId))) return no('unknown_area');
    if (role.organisationId && !(await hasOrganisation(trx, role.organisationId)))
      return no('unknown_organisation');
    const refusal = refusalOfPeriod(role, sameRoles(staffing, role));
    if (refusal) return no(refusal);
    if (await insertRole(trx, role)) await tell(role.personId, 'role_given', detailsOfRole(role));
    return ok(role.personId);
  });
}

/** Sets the last day of a role; nobody becomes administrator by nobody's leave. */
export function endRole(
  deps: Needs,
  doer: Doer,
  end: { id: Id; to: DayText; reason?: string },
): Promise<Outcome> {
  return changeTeams(deps, doer, async (change) => {
    const role = find(change.staffing.roles, end.id);
    const after = { ...role, to: end.to };
    const refusal =
      refusalOfPeriod(after, sameRoles(change.staffing, after)) ?? refusalOfEnd(change.staffing, role, after);
    if (refusal) return no(refusal);
    return setEnd(change, 'role', {
      period: role,
      verb: 'role_ended',
      details: detailsOfRole(after),
      ...end,
    });
  });
}

/** It was a mistake: the role never was. */
export function withdrawRole(
  deps: Needs,
  doer: Doer,
  withdrawal: { id: Id; reason?: string },
): Promise<Outcome> {
  return changeTeams(deps, doer, async (change) => {
    const role = find(change.staffing.roles, withdrawal.id);
    const refusal = refusalOfEnd(change.staffing, role, undefined, dayOf(change.at));
    if (refusal) return no(refusal);
    await withdrawPeriod(change.trx, 'role', role.id, change.at);
    await change.tell(role.personId, 'role_withdrawn', detailsOfRole(role), withdrawal.reason);
    return ok(role.personId);
  });
}

export function givePortfolio(deps: Needs, doer: Doer, portfolio: PortfolioPeriod): Promise<Outcome> {
  return changePersonsTeams(deps, doer, portfolio.personId, async ({ trx, staffing, tell }) => {
    if (isIn(staffing.portfolios, portfolio.id)) return ok(portfolio.personId);
    if (!isIn(staffing.themes, portfolio.themeId)) return no('unknown_theme');
    const refusal = refusalOfPeriod(portfolio, samePortfolios(staffing, portfolio));
    if (refusal) return no(refusal);
    if (await insertPortfolio(trx, portfolio)) {
      await tell(portfolio.personId, 'portfolio_given', detailsOfPortfolio(portfolio));
    }
    return ok(portfolio.personId);
  });
}

export function endPortfolio(
  deps: Needs,
  doer: Doer,
  end: { id: Id; to: DayText; reason?: string },
): Promise<Outcome> {
  return changeTeams(deps, doer, async (change) => {
    const portfolio = find(change.staffing.portfolios, end.id);
    const after = { ...portfolio, to: end.to };
    const refusal = refusalOfPeriod(after, samePortfolios(change.staffing, after));
    if (refusal) return no(refusal);
    const details = detailsOfPortfolio(after);
    return setEnd(change, 'portfolio', { period: portfolio, verb: 'portfolio_ended', details, ...end });
  });
}

export function withdrawPortfolio(
  deps: Needs,
  doer: Doer,
  withdrawal: { id: Id; reason?: string },
): Promise<Outcome> {
  return changeTeams(deps, doer, async ({ trx, staffing, at, tell }) => {
    const portfolio = find(staffing.portfolios, withdrawal.id);
    await withdrawPeriod(trx, 'portfolio', portfolio.id, at);
    await tell(portfolio.personId, 'portfolio_withdrawn', detailsOfPortfolio(portfolio), withdrawal.reason);
    return ok(portfolio.personId);
  });
}

/** Notes that somebody is away and who has the ball meanwhile (R2). */
export function planAbsence(deps: Needs, doer: Doer, absence: Absence): Promise<Outcome> {
  return changePersonsTeams(deps, doer, absence.personId, async ({ trx, staffing, tell }) => {
    if (isIn(staffing.absences, absence.id)) return ok(absence.personId);
    const deputy = staffing.people.get(absence.deputyId);
    if (!deputy) return no('unknown_deputy');
    if (deputy.id === absence.personId) return no('own_deputy');
    if (deputy.endedAt) return no('deputy_left');
    const refusal = refusalOfPeriod(absence, sameAbsences(staffing, absence));
    if (refusal) return no(refusal);
    if (await insertAbsence(trx, absence))
      await tell(absence.personId, 'absence_planned', detailsOfAbsence(absence));
    return ok(absence.personId);
  });
}

/** Back earlier or later than planned. */
export function changeAbsence(deps: Needs, doer: Doer, end: { id: Id; to: DayText }): Promise<Outcome> {
  return changeTeams(deps, doer, async (change) => {
    const absence = find(change.staffing.absences, end.id);
    const after = { ...absence, to: end.to };
    const refusal = refusalOfPeriod(after, sameAbsences(change.staffing, after));
    if (refusal) return no(refusal);
    const details = detailsOfAbsence(after);
    return setEnd(change, 'absence', { period: absence, verb: 'absence_changed', details, ...end });
  });
}

export function cancelAbsence(deps: Needs, doer: Doer, id: Id): Promise<Outcome> {
  return changeTeams(deps, doer, async ({ trx, staffing, at, tell }) => {
    const absence = find(staffing.absences, id);
    await withdrawPeriod(trx, 'absence', absence.id, at);
    await tell(absence.personId, 'absence_cancelled', detailsOfAbsence(absence));
    return ok(absence.personId);
  });
}

type AnyPeriod = {
  readonly id: Id;
  readonly personId: Id;
  readonly from: DayText;
  readonly to: DayText | null;
};
type NewEnd = {
  period: AnyPeriod;
  to: DayText;
  verb: string;
  details: Readonly<Record<string, unknown>>;
  reason?: string;
};

async function setEnd({ trx, tell }: Change, kind: PeriodKind, end: NewEnd): Promise<Outcome> {
  const { period, to } = end;
  if (period.to !== to) {
    await updatePeriodEnd(trx, kind, period.id, to);
    await tell(period.personId, end.verb, end.details, end.reason);
  }
  return ok(period.personId);
}

function refusalOfPeriod(period: AnyPeriod, others: readonly AnyPeriod[]): Refusal | undefined {
  if (endsBeforeStart(period)) return 'ends_before_start';
  return others.some((other) => other.id !== period.id && shareADay(other, period)) ? 'overlaps' : undefined;
}

/** Would there be no administrator on the day after the role's last, or today when it is withdrawn? */
function refusalOfEnd(
  staffing: Staffing,
  before: RolePeriod,
  after: RolePeriod | undefined,
  day = after?.to ? Temporal.PlainDate.from(after.to).add({ days: 1 }) : undefined,
): Refusal | undefined {
  if (before.role !== 'administrator' || !day || !holdsOn(before, day)) return undefined;
  const others = staffing.roles.filter((role) => role.id !== before.id);
  const changed = { ...staffing, roles: after ? [...others, after] : others };
  return lacksAdministrator(changed, day) ? 'last_administrator' : undefined;
}

function sameRoles(staffing: Staffing, role: RolePeriod): RolePeriod[] {
  return staffing.roles.filter(
    (other) =>
      other.personId === role.personId &&
      other.role === role.role &&
      other.areaId === role.areaId &&
      other.organisationId === role.organisationId,
  );
}

function samePortfolios(staffing: Staffing, { personId, themeId }: PortfolioPeriod): PortfolioPeriod[] {
  return staffing.portfolios.filter((other) => other.personId === personId && other.themeId === themeId);
}

function sameAbsences(staffing: Staffing, { personId }: Absence): Absence[] {
  return staffing.absences.filter((other) => other.personId === personId);
}

function detailsOfRole({ id, role, areaId, organisationId, from, to }: RolePeriod): Record<string, unknown> {
  return { id, role, areaId, organisationId, from, to };
}

function detailsOfPortfolio({ id, themeId, from, to }: PortfolioPeriod): Record<string, unknown> {
  return { id, themeId, from, to };
}

function detailsOfAbsence({ id, deputyId, from, to }: Absence): Record<string, unknown> {
  return { id, deputyId, from, to };
}

function isIn(list: readonly { readonly id: Id }[], id: Id): boolean {
  return list.some((one) => one.id === id);
}

function find<P extends AnyPeriod>(periods: readonly P[], id: Id): P {
  const found = periods.find((period) => period.id === id);
  if (!found) throw new NotFound('No period here has this id.');
  return found;
}
