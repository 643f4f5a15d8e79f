// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Staffing, readStaffing } from '../teams/index.ts';
import { type Reader, type ThreadRecord, readRecords } from '../thread/index.ts';
import { type Plan, type Quarter, agendaOf, seenBy } from './domain.ts';
import { type HeldSession, hasPast, readHeld, readMoves, readPlans } from './store.ts';

export type Agenda = {
  readonly quarters: readonly Quarter[];
  /** What plans are about, as far as this reader may see it. */
  readonly records: ReadonlyMap<Id, ThreadRecord>;
  readonly staffing: Staffing;
  readonly showsPast: boolean;
  /** Whether there is a year to look back on. */
  readonly hasPast: boolean;
  /** The sessions that were held in it, when it is shown. */
  readonly held: readonly HeldSession[];
};

/** By quarter: from the one of today on, or with a year of what was. */
export async function readAgenda(
  deps: Pick<Deps, 'fresh'>,
  visit: Visit,
  trx: Trx,
  { reader, onlyPublic }: { readonly reader: Reader; readonly onlyPublic: boolean },
): Promise<Agenda> {
  const showsPast = visit.query.toon === 'geweest';
  const { today } = visit;
  const quarterStart = today.with({ month: Math.floor((today.month - 1) / 3) * 3 + 1, day: 1 });
  const yearAgo = quarterStart.subtract({ years: 1 }).toString();
  const from = showsPast ? yearAgo : quarterStart.toString();
  const span = { from: yearAgo, until: today.toString(), onlyPublic };
  const staffing = await readStaffing(deps, trx);
  const found = await readPlans(trx, { from, onlyPublic });
  const plans = found.map((plan) => seenBy(plan, onlyPublic));
  const ids = plans.map(({ id }) => id);
  const [moves, records, held, isPast] = await Promise.all([
    readMoves(trx, ids),
    readAbout(trx, reader, plans),
    showsPast ? readHeld(trx, span) : [],
    hasPast(trx, { ...span, plansUntil: quarterStart.toString() }),
  ]);
  return { quarters: agendaOf(plans, moves, from), records, staffing, showsPast, hasPast: isPast, held };
}

export async function readAbout(
  trx: Trx,
  reader: Reader,
  plans: readonly Plan[],
): Promise<ReadonlyMap<Id, ThreadRecord>> {
  const found = await readRecords(
    trx,
    reader,
    plans.flatMap(({ about }) => about ?? []),
  );
  return new Map(found.map((one) => [one.id, one]));
}
