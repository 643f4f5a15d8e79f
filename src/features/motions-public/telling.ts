// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { areaName } from '../areas/index.ts';
import {
  type Motion,
  countMotions,
  inOrder,
  readActions,
  readPartyParts,
  readUpdates,
} from '../motions/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { themeName } from '../teams/index.ts';
import { readCited } from './citing.ts';
import type { Exported } from './export.ts';
import { type Told, inListJson, wholeJson } from './json.ts';
import { pathOf } from './links.ts';
import {
  type Around,
  type Listing,
  choiceOf,
  filtersOf,
  narrowingOf,
  placeFrom,
  placeText,
  readAround,
  readListing,
} from './reading.ts';

export function addressOf(
  deps: Pick<Deps, 'publicUrl'>,
  told: Told,
  { number }: { readonly number: string },
): string {
  return `${deps.publicUrl}${href(told, pathOf(number))}`;
}

/** The motions of a list, each with what is told of it there. */
export function toTell(
  deps: Pick<Deps, 'publicUrl'>,
  told: Told,
  listing: Listing,
  around: Around,
): Exported[] {
  const { motions, submitters, latest } = listing;
  const { staffing, tree } = around;
  return motions.map((motion) => ({
    motion,
    parties: submitters.get(motion.id) ?? [],
    latest: latest.get(motion.id),
    holder: motion.holderId === null ? undefined : staffing.people.get(motion.holderId)?.name,
    themes: staffing.themes
      .filter(({ id }) => motion.themeIds.includes(id))
      .map((theme) => themeName(theme, told.locale)),
    areas: motion.areaIds.flatMap((id) => {
      const area = tree.byId(id);
      return area ? [areaName(area, told.locale)] : [];
    }),
    address: addressOf(deps, told, motion),
  }));
}

export type ListAsked = {
  /** The filters, as they stand in the address of the page. */
  readonly query: Visit['query'];
  /** Where the page before this one said that it goes on. */
  readonly after: string | undefined;
  readonly limit: number;
};

/** A page of what is on the site, for programs; `unread`: filters that mean nothing. */
export async function tellMotions(deps: Deps, trx: Trx, told: Told, { query, after, limit }: ListAsked) {
  const around = await readAround(deps, trx);
  const choice = choiceOf(query, around.tree);
  const from = placeFrom(after);
  const unread = [...(choice.unread ?? []), ...(after !== undefined && !from ? [after] : [])];
  const page = { limit: limit + 1, after: from, order: choice.order };
  const listing = await readListing(trx, filtersOf(choice, around.tree, told.today), page);
  const narrowing = { ...narrowingOf(choice, around.tree), today: told.today.toString() };
  const counts = await countMotions(trx, narrowing);
  const shown = toTell(deps, told, listing, around).slice(0, limit);
  const last = listing.motions.length > limit ? shown.at(-1) : undefined;
  return {
    motions: shown.map((one) => inListJson(one, told.today)),
    count: counts[choice.view],
    next: last && placeText(last.motion),
    unread,
  };
}

/** Everything that is on the site of one, for programs. */
export async function tellMotion(deps: Deps, trx: Trx, told: Told, motion: Motion) {
  const around = await readAround(deps, trx);
  const [parties, updates, actions] = await Promise.all([
    readPartyParts(trx, [motion.id]),
    readUpdates(trx, motion.id),
    readActions(trx, motion.id),
  ]);
  const cited = await readCited(trx, motion, updates);
  const organisations = await readOrganisations(deps, trx);
  return wholeJson(told, {
    motion,
    parties: parties.get(motion.id) ?? [],
    updates: inOrder(updates),
    actions,
    cited,
    around,
    organisation: organisations.find(({ id }) => id === motion.organisationId)?.name,
    address: addressOf(deps, told, motion),
    publicUrl: deps.publicUrl,
  });
}
