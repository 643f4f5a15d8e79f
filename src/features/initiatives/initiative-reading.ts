// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { DrawingLayout } from '../../platform/html/components/drawing/types.ts';
import { type AreaTree, readAreaTree, readBoundaries } from '../areas/index.ts';
import { type JournalEntry, readEntries } from '../journal/index.ts';
import { type Person, type Staffing, readStaffing } from '../teams/index.ts';
import type { Facts, Initiative, Message, MetNeed } from './domain.ts';
import { readFacts } from './facts.ts';
import { guideOf } from './guide.ts';
import { type Lying, litOn, mapOf } from './map.ts';
import { type Reachable, readReachable } from './initiators-store.ts';
import { canSeeInitiators } from './policies.ts';
import { type StoredPicture, readPictures } from './pictures-store.ts';
import { readMessages, readMetNeeds } from './talk-store.ts';
import { type Offers, countOffersOf } from './waiting-store.ts';

/** All that the page of an initiative tells, beside the parts of other features. */
export type InitiativeView = {
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly facts: Facts;
  readonly initiators: readonly Reachable[];
  readonly met: readonly MetNeed[];
  readonly messages: readonly Message[];
  readonly pictures: readonly StoredPicture[];
  readonly entries: readonly JournalEntry[];
  /** Of help. */
  readonly offers: Offers;
  readonly guide: Person | undefined;
  /** Of the municipality, with the area on it where this lies. */
  readonly map: { readonly layout: DrawingLayout; readonly lit: Id } | undefined;
};

export async function readInitiativeView(
  deps: Deps,
  trx: Trx,
  { visit, initiative }: { readonly visit: Visit; readonly initiative: Initiative },
): Promise<InitiativeView> {
  const [tree, staffing] = [await readAreaTree(deps, trx), await readStaffing(deps, trx)];
  const { id } = initiative;
  const [facts, initiators, met, messages, pictures, entries, offers] = await Promise.all([
    readFacts(deps, trx, initiative),
    readReachable(trx, id),
    readMetNeeds(trx, id),
    readMessages(trx, id),
    readPictures(trx, id),
    readEntries(trx, id),
    countOffersOf(trx, id),
  ]);
  const guide = guideOf({ staffing, tree, day: visit.today }, initiative);
  // Who does not work for its areas knows that there are people, not who, and reads what everyone may (R9).
  const mayKnow = canSeeInitiators(visit.actor, initiative);
  return {
    tree,
    staffing,
    facts,
    initiators: mayKnow ? initiators : initiators.map(nobody),
    met,
    messages: mayKnow ? messages : messages.filter(({ kind }) => kind === 'news'),
    pictures,
    entries,
    offers,
    guide,
    map: mapFor(visit, { tree, boundaries: await readBoundaries(deps, trx, visit.today) }, initiative),
  };
}

function mapFor(visit: Visit, lying: Lying, { areaIds }: Initiative): InitiativeView['map'] {
  const layout = mapOf(visit, lying);
  const lit = layout && litOn(layout, lying.tree, areaIds[0]);
  return layout && lit !== undefined ? { layout, lit } : undefined;
}

function nobody(one: Reachable): Reachable {
  return { ...one, name: null, email: null, phone: null };
}
