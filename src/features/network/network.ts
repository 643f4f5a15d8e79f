// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { type Branch, branches } from '../organisations/index.ts';
import { type Tie, foldWords } from './domain.ts';

/** Where a party stands in the picture: by its branch; departments of the town hall together. */
export const groups = [
  'residents_group',
  'association',
  'entrepreneurs',
  'school',
  'care',
  'police',
  'housing_corporation',
  'department',
  'other',
] as const;
export type Group = (typeof groups)[number];

/** Who is expected in every area: when nobody of it is in the picture, that is said. */
export const expected: readonly Branch[] = branches.filter((branch) => branch !== 'other');

export type Party = { readonly id: Id; readonly name: string; readonly group: Group };

/** Organisations that do something together: one knot in the picture, however many ties it was written down in. */
export type Cooperation = {
  readonly what: string;
  readonly areaId: Id;
  readonly partyIds: readonly Id[];
};

export type Network = {
  /** In the order of `groups`, then by name. */
  readonly parties: readonly Party[];
  /** With the area team. */
  readonly withTeam: readonly Tie[];
  readonly together: readonly Cooperation[];
  /** Of which nobody is in the picture. */
  readonly missing: readonly Branch[];
};

const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** What the ties of a day make together. A tie to whoever is not among the parties is left out. */
export function networkOf(ties: readonly Tie[], all: ReadonlyMap<Id, Party>): Network {
  const known = ties.filter(({ partyId, otherId }) => all.has(partyId) && (!otherId || all.has(otherId)));
  const ids = new Set(known.flatMap(({ partyId, otherId }) => (otherId ? [partyId, otherId] : [partyId])));
  const parties = sortParties([...all.values()].filter(({ id }) => ids.has(id)));
  return {
    parties,
    withTeam: known.filter(({ otherId }) => otherId === null),
    together: cooperationsOf(known, parties),
    missing: expected.filter((branch) => !parties.some(({ group }) => group === branch)),
  };
}

export function sortParties(parties: readonly Party[]): Party[] {
  return [...parties].sort(
    (one, other) =>
      groups.indexOf(one.group) - groups.indexOf(other.group) ||
      byName.compare(one.name, other.name) ||
      (one.id < other.id ? -1 : 1),
  );
}

/** Ties between organisations with the same words in the same area that share somebody are one. */
function cooperationsOf(ties: readonly Tie[], parties: readonly Party[]): Cooperation[] {
  const found: { what: string; areaId: Id; ids: Set<Id> }[] = [];
  for (const { partyId, otherId, what, areaId } of ties) {
    if (otherId === null) continue;
    const joined = found.filter(
      (one) =>
        one.areaId === areaId &&
        foldWords(one.what) === foldWords(what) &&
        (one.ids.has(partyId) || one.ids.has(otherId)),
    );
    const [first, second] = joined;
    if (!first) found.push({ what, areaId, ids: new Set([partyId, otherId]) });
    else {
      for (const id of [partyId, otherId, ...(second?.ids ?? [])]) first.ids.add(id);
      if (second) found.splice(found.indexOf(second), 1);
    }
  }
  return found.map(({ what, areaId, ids }) => ({
    what,
    areaId,
    partyIds: parties.filter(({ id }) => ids.has(id)).map(({ id }) => id),
  }));
}
