// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tie } from './domain.ts';
import { type Party, networkOf } from './network.ts';

const party = (id: string, group: Party['group']): Party => ({ id, name: `Partij ${id}`, group });
const all = new Map(
  [
    party('a', 'school'),
    party('b', 'police'),
    party('c', 'association'),
    party('d', 'residents_group'),
    party('e', 'department'),
  ].map((one) => [one.id, one]),
);
const tie = (partyId: string, otherId: string | null, what: string): Tie => ({
  id: `${partyId}${otherId ?? ''}${what}`,
  areaId: 'noord',
  partyId,
  otherId,
  what,
  note: null,
  since: '2024-01-01',
  until: null,
});

test('whoever does the same together is one knot, also when that shows only later', () => {
  const { together, parties } = networkOf(
    [tie('a', 'b', 'Speeltuin'), tie('c', 'd', 'speeltuin '), tie('b', 'c', 'SPEELTUIN')],
    all,
  );
  expect(together).toHaveLength(1);
  expect(together[0]?.partyIds).toEqual(['d', 'c', 'a', 'b']);
  expect(parties.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});

test('who is not in the picture is said; whoever has no tie is not in it', () => {
  const { missing, withTeam } = networkOf([tie('a', null, 'overleg')], all);
  expect(withTeam).toHaveLength(1);
  expect(missing).not.toContain('school');
  expect(missing).toEqual(expect.arrayContaining(['police', 'residents_group', 'care']));
});

test('every tie is in the picture once: with the team, or in exactly one knot', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const words = fc.constantFrom('overleg', 'speeltuin', 'koffie');
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, fc.option(ids), words), { maxLength: 20 }), (made) => {
      const ties = made
        .filter(([one, other]) => one !== other)
        .map(([one, other, what]) => tie(one, other, what));
      const { withTeam, together } = networkOf(ties, all);
      expect(withTeam).toHaveLength(ties.filter(({ otherId }) => otherId === null).length);
      for (const { partyId, otherId, what } of ties) {
        if (otherId === null) continue;
        const knots = together.filter((one) => one.what === what && one.partyIds.includes(partyId));
        expect(knots).toHaveLength(1);
        expect(knots[0]?.partyIds).toContain(otherId);
      }
    }),
  );
});
