// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { type Programme, readProgrammes, readServes } from '../programmes/index.ts';
import { type Person, type Staffing, readStaffing } from '../teams/index.ts';
import { type Choice, choiceOf, filtersOf, listAddress, placeFrom, placeText } from './choice.ts';
import { readDocumentsIn } from './documents-store.ts';
import type { CouncilDocument, Dossier } from './domain.ts';
import { type Room, dossiersPath } from './paths.ts';
import { type Listed, readDossiers } from './store.ts';

const pageLength = 25;

export type Around = {
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  /** Everyone who ever held a portfolio, by name. */
  readonly holders: readonly Person[];
};

export async function readAround(deps: Pick<Deps, 'fresh'>, trx: Trx): Promise<Around> {
  const tree = await readAreaTree(deps, trx);
  const staffing = await readStaffing(deps, trx);
  const ids = new Set(staffing.portfolios.map(({ personId }) => personId));
  const holders = [...ids].flatMap((id) => staffing.people.get(id) ?? []);
  return { tree, staffing, holders: holders.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')) };
}

export type Listing = Around & {
  readonly choice: Choice;
  readonly dossiers: readonly Listed[];
  /** The address of the next page, if there is one. */
  readonly next: string | undefined;
};

/** A page of the list, as far as this reader may see it. */
export async function readListing(deps: Deps, visit: Visit, trx: Trx, room: Room): Promise<Listing> {
  const around = await readAround(deps, trx);
  const choice = choiceOf(visit.query, around.tree);
  const found = await readDossiers(
    trx,
    { actor: visit.actor, filters: filtersOf(choice, around.tree, room === 'public') },
    { limit: pageLength + 1, after: placeFrom(visit.query.na) },
  );
  const dossiers = found.slice(0, pageLength);
  const last = found.length > pageLength ? dossiers.at(-1) : undefined;
  const next = last && href(visit, listAddress(choice, dossiersPath(room), placeText(last)));
  return { ...around, choice, dossiers, next };
}

export type Told = Around & {
  readonly dossier: Dossier;
  /** Those that this reader may read. */
  readonly documents: readonly CouncilDocument[];
  readonly programmes: readonly Programme[];
};

/** A dossier with its story, as far as this reader may read it. */
export async function readTold(deps: Deps, visit: Visit, trx: Trx, dossier: Dossier): Promise<Told> {
  const around = await readAround(deps, trx);
  await readProgrammes(deps, trx);
  const [documents, programmes] = await Promise.all([
    readDocumentsIn(trx, visit.actor, dossier.id),
    readServes(deps, trx, { kind: 'dossier', id: dossier.id }),
  ]);
  return { ...around, dossier, documents, programmes };
}
