// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonRead, readJson } from './read-json.ts';
import { partyMeant, partySign } from './party-names.ts';
import { votedAs } from './vote-words.messages.ts';
import { readVotes } from './votes.ts';

const none = { votes: '', inFavour: '', against: '' };

function cellsOf(value: unknown, name: string): string[] {
  const read = readJson(JSON.stringify(value), '2026-01-01');
  if (!read.ok || read.value.kind !== 'lines') throw new Error('This is no list.');
  const [head = [], ...lines] = read.value.lines;
  return lines.map((cells) => cells[head.indexOf(name)] ?? '');
}
function partiesOf(value: unknown): JsonRead | string {
  const read = readJson(JSON.stringify(value), '2026-01-01');
  return read.ok ? read.value : read.reason;
}

describe('how party groups voted', () => {
  test('one by one, without the names of councillors', () => {
    const vote = (partij: string | null, stem: string) => ({ raadslid: 'r1', partij, stem });
    const motion = (id: string, stemmen: unknown[]) => ({ id, titel: 'Bomen', stemmen });
    const [known, unknown, other] = cellsOf(
      [
        motion('1', [
          vote('PvdA', 'voor'),
          vote('CDA', 'tegen'),
          vote('PvdA', 'voor'),
          vote('D66', 'afwezig'),
        ]),
        motion('2', [vote(null, 'voor'), vote(null, 'tegen')]),
        motion('3', [vote('PvdA', 'voor'), vote('PvdA', 'iets anders')]),
      ],
      'stemmen',
    );
    expect(known).toBe('PvdA: 2 voor, 0 tegen\nCDA: 0 voor, 1 tegen');
    expect(readVotes({ ...none, votes: known ?? '' })).toEqual([
      { name: 'PvdA', inFavour: 2, against: 0 },
      { name: 'CDA', inFavour: 0, against: 1 },
    ]);
    expect(unknown).toBe('1 voor, 1 tegen');
    for (const votes of [unknown, other]) expect(readVotes({ ...none, votes: votes ?? '' })).toBeUndefined();
  });

  test('the vote events of Popolo, by their counts or by their votes', () => {
    const organisations = [{ id: 'cda', name: 'CDA Teststad' }];
    const counted = [
      { option: 'yes', value: 3, group: { name: 'PvdA' } },
      { option: 'no', value: 2, group_id: 'cda' },
    ];
    const voted = [{ option: 'yes', group: 'PvdA' }];
    const events = [{ counts: counted }, { counts: [{ option: 'yes', value: 1 }], votes: voted }];
    const motions = [...events.map((one) => [one]), events].map((vote_events, at) => ({
      id: String(at),
      name: 'Bomen',
      vote_events,
    }));
    const cells = cellsOf({ motions, organizations: organisations }, 'vote_events');
    expect(cells.slice(0, 2)).toEqual([
      'PvdA: 3 voor, 0 tegen\nCDA Teststad: 0 voor, 2 tegen',
      'PvdA: 1 voor, 0 tegen',
    ]);
    // Voted on twice: which one counts is not certain.
    expect(readVotes({ ...none, votes: cells[2] ?? '' })).toBeUndefined();
  });

  test.each([
    ['PvdA (3), D66: 2', 'CDA (4); D66 (1)', 'PvdA 3-0, D66 2-1, CDA 0-4'],
    ['PvdA (3)', '', 'PvdA 3-0'],
    ['', '', ''],
  ])('for %j, against %j', (inFavour, against, said) => {
    const read = readVotes({ ...none, inFavour, against });
    expect(read?.map((one) => `${one.name} ${one.inFavour}-${one.against}`).join(', ')).toBe(said);
  });

  test.each([['35'], ['PvdA, D66'], ['allen'], ['PvdA (3), PvdA (2)'], ['PvdA (3), D66']])(
    'nothing is certain of %j',
    (inFavour) => expect(readVotes({ ...none, inFavour })).toBeUndefined(),
  );

  test('what is written of any votes is read as those votes', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .:/-]{0,20}[A-Za-z0-9]$/);
    const vote = fc.record({ name, inFavour: fc.nat(99), against: fc.nat(99) });
    const votes = fc.uniqueArray(vote, { selector: (one) => one.name.toLowerCase() });
    fc.assert(
      fc.property(votes, (all) => {
        const text = all.map((one) => votedAs(one.name, one.inFavour, one.against)).join('\n');
        expect(readVotes({ ...none, votes: text })).toEqual(all);
      }),
    );
  });
});

describe('party groups by their names', () => {
  test.each([
    ['Partij van de Arbeid', 'P.v.d.A.'],
    ['ChristenUnie/Staatkundig Gereformeerde Partij', 'CU-SGP'],
    ['SGP-ChristenUnie', 'ChristenUnie/SGP'],
    ['Christen-Democratisch Appèl', 'CDA'],
    ['Fractie Jansen', 'Jansen'],
    ['D66/GROENLINKS', 'GroenLinks / D66'],
  ])('%s is %s', (one, other) => expect(partySign(one)).toBe(partySign(other)));

  test.each([
    ['Stadspartij', 'Stadspartij 2.0'],
    ['GroenLinks', 'GroenLinks-PvdA'],
    ['SP', 'SGP'],
  ])('%s is not %s', (one, other) => expect(partySign(one)).not.toBe(partySign(other)));

  test('of two that it could be, neither', () => {
    const parties = [{ name: 'PvdA' }, { name: 'Partij van de Arbeid' }];
    expect(partyMeant(parties, 'P.v.d.A.')).toBeUndefined();
    expect(partyMeant(parties, 'partij van de arbeid')).toEqual({ name: 'Partij van de Arbeid' });
  });
});

describe('persons give the seats of party groups', () => {
  const within = (classification: string, name: string, role: string, more = {}) => ({
    role,
    organisation: { classification, name },
    ...more,
  });
  const person = (role: string, party: string, more = {}) => ({
    name: 'Iemand',
    memberships: [within('Council', 'Raad', role), within('Party', party, role, more)],
  });

  test('members of the council now, and nobody else', () => {
    const persons = [
      person('Fractievoorzitter', 'PvdA'),
      person('Raadslid', 'P.v.d.A.'),
      person('Raadslid', 'CDA', { end_date: '2030-01-01' }),
      person('Raadslid', 'CDA', { end_date: '2020-01-01' }),
      person('Wethouder', 'CDA'),
      { name: 'Iemand', memberships: [within('Party', 'CDA', 'Raadslid')] },
      { name: 'Iemand', memberships: [within('Council', 'Raad', 'Raadslid')] },
    ];
    const parties = [
      { name: 'PvdA', seats: 2 },
      { name: 'CDA', seats: 1 },
    ];
    expect(partiesOf({ persons })).toEqual({ kind: 'parties', parties });
    expect(partiesOf(persons)).toEqual({ kind: 'parties', parties });
    const organisations = [
      { classification: 'Party', name: 'Partij van de Arbeid' },
      { classification: 'Party', name: 'CDA', seats: 7 },
    ];
    expect(partiesOf({ organisations, persons })).toEqual({
      kind: 'parties',
      parties: [
        { name: 'Partij van de Arbeid', seats: 2 },
        { name: 'CDA', seats: 7 },
      ],
    });
  });
});
