// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Party, readParties } from '../council/index.ts';
import type { Session } from '../sessions/index.ts';
import { type Staffing, holdsOn, readStaffing } from '../teams/index.ts';
import { type ChairSnapshot, readChairSnapshot } from './snapshot.ts';

export type Alderman = { readonly id: Id; readonly name: string };

/** Whoever holds a portfolio or is an alderman of an area that day, by name. */
export function aldermenOf(staffing: Staffing, day: Temporal.PlainDate): Alderman[] {
  const ids = new Set([
    ...staffing.portfolios.filter((period) => holdsOn(period, day)).map(({ personId }) => personId),
    ...staffing.roles
      .filter((period) => period.role === 'area_alderman' || period.role === 'portfolio_holder')
      .filter((period) => holdsOn(period, day))
      .map(({ personId }) => personId),
  ]);
  return [...ids]
    .flatMap((id) => staffing.people.get(id) ?? [])
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

export type Desk = {
  readonly snapshot: ChairSnapshot;
  /** The party groups that are there on the day of the session. */
  readonly parties: readonly Party[];
  readonly aldermen: readonly Alderman[];
};

/** All that the screen of the chair and the page after it show. */
export async function readDesk(deps: Pick<Deps, 'fresh'>, trx: Trx, session: Session): Promise<Desk> {
  const staffing = await readStaffing(deps, trx);
  const [snapshot, all] = await Promise.all([readChairSnapshot(trx, session), readParties(trx)]);
  const starts = session.startsAt.epochMilliseconds;
  return {
    snapshot,
    parties: all.filter(({ endedAt }) => endedAt === null || endedAt.epochMilliseconds > starts),
    aldermen: aldermenOf(staffing, dayOf(session.startsAt)),
  };
}
