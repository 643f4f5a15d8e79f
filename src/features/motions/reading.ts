// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { readParties } from '../council/index.ts';
import { type Person, type Staffing, readStaffing } from '../teams/index.ts';
import type { PartyPart, State, Update } from './domain.ts';
import { kinds } from './domain.ts';
import { type Filters, type Listed, type Place, countMotions, readMotions } from './list-store.ts';
import { readPartyParts } from './parties-store.ts';
import { readLatestUpdates } from './updates-store.ts';
import { type Choice, type View, viewOf } from './views/choice.ts';

const mostWords = 100;

export function choiceOf(query: Visit['query'], tree: AreaTree): Choice {
  const area =
    query.gebied === undefined ? undefined : (tree.bySlug(query.gebied) ?? tree.byId(query.gebied));
  return {
    view: viewOf(query.toon),
    words: (query.woorden ?? '').trim().slice(0, mostWords),
    kind: kinds.find((kind) => kind === query.soort),
    partyId: isId(query.fractie) ? query.fractie : undefined,
    holderId: isId(query.wethouder) ? query.wethouder : undefined,
    areaId: area?.id,
  };
}

const statesOf: Readonly<Partial<Record<View, readonly State[]>>> = {
  open: ['open', 'in_progress'],
  settled: ['settled'],
};

export function filtersOf(
  choice: Choice,
  tree: AreaTree,
  today: Temporal.PlainDate,
  onlyPublic: boolean,
): Filters {
  return {
    onlyPublic,
    words: choice.words === '' ? undefined : choice.words,
    kind: choice.kind,
    states: statesOf[choice.view],
    lateBefore: choice.view === 'late' ? today.toString() : undefined,
    partyId: choice.partyId,
    holderId: choice.holderId,
    areaIds: choice.areaId ? tree.idsBelow(choice.areaId) : undefined,
  };
}

/** Where the next page begins, as it stands in an address: `2021-11-10~<id>`. */
export function placeFrom(text: string | undefined): Place | undefined {
  const [on = '', id = ''] = (text ?? '').split('~');
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && isId(id) ? { on, id } : undefined;
}

export function placeText({ listedOn, id }: Listed): string {
  return `${listedOn}~${id}`;
}

export type Listing = {
  readonly motions: readonly Listed[];
  readonly submitters: ReadonlyMap<string, readonly PartyPart[]>;
  readonly latest: ReadonlyMap<string, Update>;
};

/** A page of the list with what stands in its rows; no query per row. */
export async function readListing(
  trx: Trx,
  filters: Filters,
  page: { readonly limit: number; readonly after?: Place | undefined },
): Promise<Listing> {
  const motions = await readMotions(trx, filters, page);
  const ids = motions.map(({ id }) => id);
  const [submitters, latest] = await Promise.all([readPartyParts(trx, ids), readLatestUpdates(trx, ids)]);
  return { motions, submitters, latest };
}

export type Around = {
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly parties: Awaited<ReturnType<typeof readParties>>;
  readonly holders: readonly Person[];
};

/** Who is who, and who may be chosen as portfolio holder: everyone who ever held a portfolio. */
export async function readAround(deps: Deps, trx: Trx): Promise<Around> {
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const ids = new Set(staffing.portfolios.map(({ personId }) => personId));
  const holders = [...ids].flatMap((id) => staffing.people.get(id) ?? []);
  holders.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { tree, staffing, parties: await readParties(trx), holders };
}

export { countMotions };
