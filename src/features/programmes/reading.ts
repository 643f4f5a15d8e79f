// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { kept } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Person, type Staffing, holderOfTheme } from '../teams/index.ts';
import type { RecordRef } from '../thread/index.ts';
import type { Programme } from './domain.ts';
import { loadProgrammes, readServed } from './store.ts';

const programmes = kept(['programmes'], loadProgrammes);

/** All programmes, ended ones included; kept in memory until one changes. */
export function readProgrammes(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<readonly Programme[]> {
  return deps.fresh.read(trx, programmes);
}

/** What a record serves, in the order in which the programmes were made. */
export async function readServes(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  ref: RecordRef,
): Promise<readonly Programme[]> {
  const all = await readProgrammes(deps, trx);
  const ids = new Set(await readServed(trx, ref));
  return all.filter(({ id }) => ids.has(id));
}

/** Who answers for it that day: the portfolio holder named, else who holds its themes. */
export function holdersOf(
  { holderId, themeIds }: Programme,
  staffing: Staffing,
  day: Temporal.PlainDate,
): Person[] {
  const named = holderId === null ? undefined : staffing.people.get(holderId);
  if (named) return [named];
  return [...new Set(themeIds.flatMap((id) => holderOfTheme(staffing, id, day)))];
}
