// SPDX-License-Identifier: EUPL-1.2
import { type Thing, listOf, textIn, things } from './json-things.ts';
import { sideWords, votedAs, votedOtherwise } from './vote-words.messages.ts';

/** What an organisation is called, of which only the id is told. */
export type NameOf = (organisationId: string) => string;

type Told = { readonly group: string; readonly option: string; readonly count: number };

/**
 * Votes of councillors one by one ({raadslid, partij, stem}), or the vote events of Popolo with their counts, as a text with a line for
 * each party group. Who voted is left out. '' for anything else.
 */
export function votesAsText(records: readonly Thing[], nameOf: NameOf): string {
  const events = records.filter((one) => 'counts' in one || Array.isArray(one.votes));
  if (events.length === 0) return asText(ofVotes(records, nameOf));
  // More than one vote on one motion: each group comes twice, and then none of them is taken for certain.
  return events.map((one) => asText(ofEvent(one, nameOf))).join('\n');
}

function ofEvent(event: Thing, nameOf: NameOf): Told[] {
  const counts = listOf(event, 'counts').flatMap((one) => {
    const count = Number(textIn(one, 'value', 'count'));
    const option = textIn(one, 'option');
    return option === '' || !Number.isInteger(count) ? [] : [{ group: groupOf(one, nameOf), option, count }];
  });
  if (counts.some(({ group }) => group !== '')) return counts;
  const votes = ofVotes(listOf(event, 'votes'), nameOf);
  return votes.length > 0 ? votes : counts;
}

function ofVotes(votes: readonly Thing[], nameOf: NameOf): Told[] {
  return votes.flatMap((one) => {
    const option = textIn(one, 'stem', 'option', 'keuze', 'vote');
    return option === '' ? [] : [{ group: groupOf(one, nameOf), option, count: 1 }];
  });
}

function groupOf(vote: Thing, nameOf: NameOf): string {
  const [group] = things([vote.group, vote.party, vote.fractie]);
  const id = textIn(vote, 'group_id', 'party_id');
  const name = (group && textIn(group, 'name')) || textIn(vote, 'partij', 'fractie', 'party', 'group');
  return (name || (id && nameOf(id))).replaceAll(/\s+/g, ' ');
}

/** A line for each group; a word for a vote that is not known stands in a line that cannot be read as votes. */
function asText(told: readonly Told[]): string {
  const groups = Map.groupBy(told, ({ group }) => group);
  return [...groups]
    .flatMap(([group, votes]) => {
      const inFavour = sum(votes.filter(({ option }) => sideWords.inFavour.test(option)));
      const against = sum(votes.filter(({ option }) => sideWords.against.test(option)));
      const others = votes.filter(({ option }) =>
        Object.values(sideWords).every((words) => !words.test(option)),
      );
      return [
        ...(inFavour + against > 0 ? [votedAs(group, inFavour, against)] : []),
        ...[...Map.groupBy(others, ({ option }) => option)].map(([option, some]) =>
          votedOtherwise(group, sum(some), option),
        ),
      ];
    })
    .join('\n');
}

function sum(told: readonly Told[]): number {
  return told.reduce((total, { count }) => total + count, 0);
}
