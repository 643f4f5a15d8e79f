// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../kernel/clock.ts';
import { type Id, isId, lowestId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { findByNumber, readNumbers } from '../contributions/index.ts';
import { type EntryFilters, type LoggedEntry, readLog } from '../journal/index.ts';
import { type Organisation, readOrganisations } from '../organisations/index.ts';
import { type Staffing, readStaffing } from '../teams/index.ts';
import type { LogQuery } from './forms.ts';

/** Who and what entries are about; all in memory but the numbers of contributions. Residents are never named. */
export type LogNames = {
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly organisations: readonly Organisation[];
  readonly numbers: ReadonlyMap<Id, string>;
};

export type LogPart = { readonly entries: readonly LoggedEntry[]; readonly names: LogNames };

/** What an address asks for; nothing when it is about a record that is not there. */
export async function filtersOf(trx: Trx, query: LogQuery): Promise<EntryFilters | undefined> {
  const [topic, verb] = query.wat?.split('.') ?? [];
  const subjectId = await subjectOf(trx, query.over);
  if (query.over && !subjectId) return undefined;
  return {
    ...(query.wie ? { actorId: query.wie } : {}),
    ...(topic ? { topic } : {}),
    ...(verb ? { verb } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(query.van ? { fromId: lowestOf(query.van, 0) } : {}),
    ...(query.tot ? { toId: lowestOf(query.tot, 1) } : {}),
  };
}

async function subjectOf(trx: Trx, about: string | undefined): Promise<Id | undefined> {
  if (about === undefined) return undefined;
  return (await findByNumber(trx, about.toUpperCase()))?.id ?? (isId(about) ? about : undefined);
}

/** The lowest id of the day that comes so many days after this one. */
function lowestOf(day: string, later: number): Id {
  const start = Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(timeZone);
  return lowestId(start.epochMilliseconds);
}

/** Their entries are about a contribution. */
const aboutContributions = new Set(['contributions', 'coordination', 'promises']);

export async function readPart(
  deps: Deps,
  trx: Trx,
  filters: EntryFilters,
  page: { readonly before?: Id; readonly limit: number },
): Promise<LogPart> {
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const organisations = await readOrganisations(deps, trx);
  const entries = await readLog(trx, filters, page);
  const ids = entries.filter(({ topic }) => aboutContributions.has(topic)).map(({ subjectId }) => subjectId);
  return { entries, names: { tree, staffing, organisations, numbers: await readNumbers(trx, ids) } };
}
