// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { type Party, readParties } from '../council/index.ts';
import {
  type Filters,
  type Listed,
  type Motion,
  type Narrowing,
  type Order,
  type PartyPart,
  type Place,
  type State,
  type Update,
  findMotion,
  kinds,
  readLatestUpdates,
  readMotions,
  readPartyParts,
} from '../motions/index.ts';
import { type Person, type Staffing, readStaffing } from '../teams/index.ts';
import type { View } from './domain.ts';
import { type Choice, orderFrom, viewOf, viewWords } from './views/choice.ts';

const mostWords = 100;

export function choiceOf(query: Visit['query'], tree: AreaTree): Choice {
  const { gebied, fractie, wethouder, thema } = query;
  const area = gebied === undefined ? undefined : (tree.bySlug(gebied) ?? tree.byId(gebied));
  const themeId = isId(thema) ? thema : undefined;
  const kind = kinds.find((one) => one === query.soort);
  const order = orderFrom(query.volgorde);
  const read = {
    toon: viewWords[viewOf(query.toon)] === query.toon,
    gebied: area,
    soort: kind,
    fractie: isId(fractie),
    wethouder: isId(wethouder),
    thema: themeId,
    volgorde: order,
  };
  return {
    view: viewOf(query.toon),
    order,
    unread: Object.entries(read).flatMap(([name, known]) => (known || !query[name] ? [] : [query[name]])),
    words: (query.woorden ?? '').trim().slice(0, mostWords),
    kind,
    partyId: isId(fractie) ? fractie : undefined,
    holderId: isId(wethouder) ? wethouder : undefined,
    themeId,
    areaId: area === tree.root ? undefined : area?.id,
  };
}

const statesOf: Readonly<Partial<Record<View, readonly State[]>>> = {
  open: ['open', 'in_progress'],
  settled: ['settled'],
  lapsed: ['lapsed'],
};

/** Of what is on the site alone. */
export function narrowingOf(choice: Choice, tree: AreaTree): Narrowing {
  return {
    onlyPublic: true,
    words: choice.words === '' ? undefined : choice.words,
    kind: choice.kind,
    partyId: choice.partyId,
    holderId: choice.holderId,
    themeId: choice.themeId,
    areaIds: choice.areaId ? tree.idsBelow(choice.areaId) : undefined,
  };
}

export function filtersOf(choice: Choice, tree: AreaTree, today: Temporal.PlainDate): Filters {
  return {
    ...narrowingOf(choice, tree),
    states: statesOf[choice.view],
    lateBefore: choice.view === 'late' ? today.toString() : undefined,
  };
}

/** Where the next page begins, as it stands in an address: `2021-11-10~<id>`. */
export function placeFrom(text: string | undefined): Place | undefined {
  const [on = '', id = ''] = (text ?? '').split('~');
  return isDay(on) && isId(id) ? { on, id } : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
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
  page: { readonly limit: number; readonly after?: Place | undefined; readonly order?: Order | undefined },
): Promise<Listing> {
  const motions = await readMotions(trx, filters, page);
  const ids = motions.map(({ id }) => id);
  const [submitters, latest] = await Promise.all([readPartyParts(trx, ids), readLatestUpdates(trx, ids)]);
  return { motions, submitters, latest };
}

/** Who is who. */
export type Around = { readonly tree: AreaTree; readonly staffing: Staffing };

export async function readAround(deps: Deps, trx: Trx): Promise<Around> {
  return { tree: await readAreaTree(deps, trx), staffing: await readStaffing(deps, trx) };
}

/** What the list can be narrowed to: party groups, and everyone who ever held a portfolio. */
export type Offer = { readonly parties: readonly Party[]; readonly holders: readonly Person[] };

export async function readOffer(trx: Trx, { staffing }: Around): Promise<Offer> {
  const ids = new Set(staffing.portfolios.map(({ personId }) => personId));
  const holders = [...ids].flatMap((id) => staffing.people.get(id) ?? []);
  holders.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { parties: await readParties(trx), holders };
}

/** Whether somebody is or was alderman: then they have a page of their own. */
export function heldOffice(
  { portfolios, roles }: Staffing,
  id: string | null,
  today: Temporal.PlainDate,
): boolean {
  const offices = roles.filter(({ role }) => role === 'portfolio_holder' || role === 'area_alderman');
  return [...portfolios, ...offices].some((one) => one.personId === id && one.from <= today.toString());
}

/** What is on the site under the number of an address. @throws NotFound when nothing is. */
export async function findShown(visit: Visit, trx: Trx): Promise<Motion> {
  const motion = await findMotion(trx, visit.params.number ?? '');
  if (!motion?.publishedAt) throw new NotFound('There is no such motion.');
  return motion;
}

/** The party groups that submitted, the first one first. */
export function groupsOf(parties: readonly PartyPart[]): string[] {
  return parties.filter(({ isSubmitter }) => isSubmitter).map(({ name }) => name);
}
