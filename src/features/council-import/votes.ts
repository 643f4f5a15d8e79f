// SPDX-License-Identifier: EUPL-1.2
import { votedAgainstPattern, votedPattern } from './vote-words.messages.ts';

/** How a party group voted: an id, or `new:` with a name while it is still to be made. */
export type Vote = { readonly party: string; readonly inFavour: number; readonly against: number };

/** The same, with the name that stands in the list. */
export type NamedVote = { readonly name: string; readonly inFavour: number; readonly against: number };

export type VoteCells = { readonly votes: string; readonly inFavour: string; readonly against: string };

/**
 * How each party group voted: "PvdA: 11 voor, 0 tegen" with a group a line, or who voted for in one column and against in another, with
 * how many: "PvdA (11), D66 (3)". Nothing when any of it can be read in another way: totals, or names without numbers.
 */
export function readVotes({ votes, inFavour, against }: VoteCells): NamedVote[] | undefined {
  if (votes !== '') return withoutDoubles(linesOf(votes).map(voteIn));
  const sides = [
    ...votersIn(inFavour).map((one) => one && { name: one.name, inFavour: one.count, against: 0 }),
    ...votersIn(against).map((one) => one && { name: one.name, inFavour: 0, against: one.count }),
  ];
  const names = [inFavour, against].map((cell) => votersIn(cell).map((one) => one?.name));
  return names.some((side) => new Set(side).size < side.length) ? undefined : together(sides);
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function voteIn(line: string): NamedVote | undefined {
  const [, name = '', inFavour = '', against = ''] =
    votedPattern.exec(line) ?? votedAgainstPattern.exec(line) ?? [];
  return name === ''
    ? undefined
    : { name: name.trim(), inFavour: Number(inFavour), against: Number(against) };
}

/** Names with how many; an undefined for what is no name with a number behind it. */
function votersIn(cell: string): ({ readonly name: string; readonly count: number } | undefined)[] {
  return cell
    .split(/[,;\n|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = '', bracketed, after] = /^(.*\S)\s*(?:\((\d{1,2})\)|:\s*(\d{1,2}))$/.exec(part) ?? [];
      return name === '' ? undefined : { name, count: Number(bracketed ?? after) };
    });
}

type Read = readonly (NamedVote | undefined)[];

function withoutDoubles(read: Read): NamedVote[] | undefined {
  const names = new Set(read.map((one) => one?.name.toLowerCase()));
  return names.size < read.length ? undefined : together(read);
}

/** One for each name: those for and those against. */
function together(read: Read): NamedVote[] | undefined {
  const votes = new Map<string, NamedVote>();
  for (const one of read) {
    if (!one) return undefined;
    votes.set(one.name, added(one, votes.get(one.name)));
  }
  return [...votes.values()];
}

function added<V extends Omit<NamedVote, 'name'>>(one: V, before: V | undefined): V {
  if (!before) return one;
  return { ...one, inFavour: one.inFavour + before.inFavour, against: one.against + before.against };
}

/** By party group; two names of the list may be one group here. */
export function byParty(votes: readonly Vote[]): Vote[] {
  const parties = new Map<string, Vote>();
  for (const one of votes) parties.set(one.party, added(one, parties.get(one.party)));
  return [...parties.values()];
}

/** As a text to compare: the same for the same votes. */
export function signOf({ party, inFavour, against }: Vote): string {
  return `${party}=${inFavour}:${against}`;
}

/** What was made of votes to compare them. */
export function ofSign(sign: string): Vote {
  const [, party = sign, inFavour, against] = /^(.*)=(\d+):(\d+)$/.exec(sign) ?? [];
  return { party, inFavour: Number(inFavour ?? 0), against: Number(against ?? 0) };
}
