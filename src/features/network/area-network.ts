// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName, readAreaTree } from '../areas/index.ts';
import { type Organisation, isActive, readOrganisations } from '../organisations/index.ts';
import { readStaffing, teamOf } from '../teams/index.ts';
import type { Tie } from './domain.ts';
import { messages } from './messages.ts';
import { type Network, groups, networkOf } from './network.ts';
import type { PictureOf } from './picture/types.ts';
import { partiesOf, readTies, tiesFor } from './readings.ts';

export type NetworkBook = {
  readonly tree: AreaTree;
  readonly all: readonly Organisation[];
  readonly ties: readonly Tie[];
};

export async function readNetworkBook(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<NetworkBook> {
  const tree = await readAreaTree(deps, trx);
  const all = await readOrganisations(deps, trx);
  return { tree, all, ties: await readTies(deps, trx) };
}

export type AreaNetwork = {
  readonly ties: readonly Tie[];
  readonly network: Network;
  /** Works for this very area, and has no tie here. */
  readonly idle: readonly Organisation[];
};

export function areaNetworkOf(book: NetworkBook, area: Area, day: string): AreaNetwork {
  const { all, tree } = book;
  const ties = tiesFor({ ...book, areaId: area.id, day });
  const network = networkOf(ties, partiesOf(all));
  const ids = new Set([...tree.pathTo(area.id).map(({ id }) => id), ...tree.idsBelow(area.id)]);
  const inPicture = new Set(network.parties.map(({ id }) => id));
  const idle = all.filter(
    (one) => isActive(one) && !inPicture.has(one.id) && one.areaIds.some((id) => ids.has(id)),
  );
  return { ties, network, idle };
}

/** What is drawn: the team of that day in the middle, and words that say where, when that is another area. */
export async function readPicture(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  about: {
    readonly visit: Visit;
    readonly tree: AreaTree;
    readonly area: Area;
    readonly day: string;
  } & AreaNetwork,
): Promise<PictureOf> {
  const { visit, tree, area, day, network } = about;
  const t = messages[visit.locale];
  const team = teamOf(await readStaffing(deps, trx), tree, area.id, Temporal.PlainDate.from(day));
  const words = ({ what, areaId }: Pick<Tie, 'what' | 'areaId'>): string => {
    const where = areaId === area.id ? undefined : tree.byId(areaId);
    return where ? `${what} (${areaName(where, visit.locale).replaceAll(' ', '\u00a0')})` : what;
  };
  return {
    team: t.team(areaName(area, visit.locale)),
    people: [...new Set(team.map(({ person }) => person.name))],
    groups: groups.flatMap((group) => {
      const parties = network.parties.filter((party) => party.group === group);
      if (parties.length === 0) return [];
      return {
        name: t.groups[group],
        parties: parties.map(({ id, name }) => ({
          id,
          name,
          withTeam: network.withTeam.filter(({ partyId }) => partyId === id).map(words),
        })),
      };
    }),
    knots: network.together.map((one) => ({ what: words(one), partyIds: one.partyIds })),
  };
}
