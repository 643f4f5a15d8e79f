// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import {
  type Break,
  type Member,
  type Seal,
  type SealedText,
  beforeFirst,
  breakInChain,
  breakInSeal,
  entryHash,
  sealHash,
} from './seals-domain.ts';

const town = newId();
type Sealed = { seal: Seal; members: Member[] };

function entry(verb: string): SealedText {
  return {
    id: newId(),
    at: '2026-03-11T09:00:00.000000Z',
    actorKind: 'staff',
    actorId: newId(),
    topic: 'contributions',
    subjectId: newId(),
    verb,
    details: '{"from": "received"}',
    reasonHash: null,
  };
}

function chainOf(batches: readonly (readonly SealedText[])[]): Sealed[] {
  const chain: Sealed[] = [];
  for (const batch of batches) {
    const place = { sequence: chain.length + 1, previousHash: chain.at(-1)?.seal.hash ?? beforeFirst };
    const members = batch.map((one, index) => ({
      position: index + 1,
      entryId: one.id,
      hash: entryHash(town, one),
      entry: one,
    }));
    const hash = sealHash(
      town,
      place,
      members.map((member) => member.hash),
    );
    chain.push({ seal: { ...place, count: batch.length, hash }, members });
  }
  return chain;
}

function firstBreak(chain: readonly Sealed[]): Break | undefined {
  let before: Seal | undefined;
  for (const { seal, members } of chain) {
    const found = breakInChain(before, seal) ?? breakInSeal(town, seal, members);
    if (found) return found;
    before = seal;
  }
  return undefined;
}

const batches = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});
const made = (words: readonly (readonly string[])[]): Sealed[] =>
  chainOf(words.map((batch) => batch.map(entry)));

/** A place in the chain, drawn. */
function at<T>(list: readonly T[], draw: number): { one: T; index: number } {
  const index = draw % list.length;
  const one = list[index];
  if (one === undefined) throw new Error('The list is empty.');
  return { one, index };
}

describe('the chain of seals', () => {
  it('always holds when nothing was touched', () => {
    fc.assert(fc.property(batches, (words) => firstBreak(made(words)) === undefined));
  });

  it('always names the seal and the entry when any column of an entry was changed', () => {
    const columns = [
      'at',
      'actorKind',
      'actorId',
      'topic',
      'subjectId',
      'verb',
      'details',
      'reasonHash',
    ] as const;
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), fc.constantFrom(...columns), (words, s, m, column) => {
        const chain = made(words);
        const { one: sealed } = at(chain, s);
        const { one: member, index } = at(sealed.members, m);
        if (!member.entry) throw new Error('It was made with an entry.');
        const changed = { ...member.entry, [column]: `${member.entry[column] ?? ''}!` };
        sealed.members[index] = { ...member, entry: changed };
        const { sequence } = sealed.seal;
        expect(firstBreak(chain)).toEqual({ kind: 'entry_changed', sequence, entryId: member.entryId });
      }),
    );
  });

  it('always names an entry that is gone', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), (words, s, m) => {
        const chain = made(words);
        const { one: sealed } = at(chain, s);
        const { one: member, index } = at(sealed.members, m);
        sealed.members[index] = { ...member, entry: null };
        const { sequence } = sealed.seal;
        expect(firstBreak(chain)).toEqual({ kind: 'entry_missing', sequence, entryId: member.entryId });
      }),
    );
  });

  it('always finds a list that was added to, shortened, put in another order or given other hashes', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), fc.constantFrom(0, 1, 2, 3), (words, s, m, how) => {
        const chain = made(words);
        const { one: sealed } = at(chain, s);
        const { members } = sealed;
        const { one: member, index } = at(members, m);
        const extra = entry('put in');
        const hash = entryHash(town, extra);
        if (how === 0) members.push({ position: members.length + 1, entryId: extra.id, hash, entry: extra });
        else if (how === 1) members.splice(index, 1);
        else if (how === 2) members.unshift(...members.splice(index, 1));
        else members[index] = { ...member, hash, entry: { ...extra, id: member.entryId } };
        const places = members.map((one, place) => ({ ...one, position: place + 1 }));
        sealed.members = places;
        const isSame = how === 2 && index === 0;
        const expected = isSame ? undefined : { kind: 'list_changed', sequence: sealed.seal.sequence };
        expect(firstBreak(chain)).toEqual(expected);
      }),
    );
  });

  it('always finds a seal that was taken out or made anew, unless it was the last', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.boolean(), (words, s, isRemoved) => {
        const chain = made([...words, ['the last']]);
        const { index } = at(words, s);
        if (isRemoved) chain.splice(index, 1);
        else {
          const { one } = at(chain, index);
          const [anew] = chainOf([[entry('another')]]);
          if (!anew) throw new Error('There is one.');
          const place = { sequence: one.seal.sequence, previousHash: one.seal.previousHash };
          const hash = sealHash(
            town,
            place,
            anew.members.map((member) => member.hash),
          );
          chain[index] = { members: anew.members, seal: { ...place, count: 1, hash } };
        }
        expect(firstBreak(chain)).toEqual(
          isRemoved
            ? { kind: 'seal_missing', sequence: index + 1 }
            : { kind: 'chain_broken', sequence: index + 2 },
        );
      }),
    );
  });
});
