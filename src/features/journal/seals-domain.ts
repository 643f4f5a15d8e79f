// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Id } from '../../kernel/ids.ts';

/** An entry as it is sealed: every column but txid, which a restore on another server sets back. Moment and details as text. */
export type SealedText = {
  readonly id: Id;
  /** UTC, to the microsecond. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: Id | null;
  readonly topic: string;
  readonly subjectId: Id;
  readonly verb: string;
  /** As the database writes jsonb: keys in one order, no spaces of the writer's own. */
  readonly details: string;
  /** SHA-256 of the reason, in hexadecimal: the reason itself may be forgotten (R8). */
  readonly reasonHash: string | null;
};

/** A seal (zegel): a batch of entries, and the hash of the seal before it. */
export type Seal = {
  readonly sequence: number;
  readonly count: number;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
};

/** What a seal says it holds, with the entry as it is in the journal now. */
export type Member = {
  readonly position: number;
  readonly entryId: Id;
  readonly hash: Buffer;
  readonly entry: SealedText | null;
};

/** Where the journal is not what was sealed. */
export type Break =
  /** A number is skipped: a seal was taken out. */
  | { readonly kind: 'seal_missing'; readonly sequence: number }
  /** It does not follow on the seal before: that one was replaced, or this one. */
  | { readonly kind: 'chain_broken'; readonly sequence: number }
  /** The entries that it names are not those that were sealed: added, removed, replaced or in another order. */
  | { readonly kind: 'list_changed'; readonly sequence: number }
  | { readonly kind: 'entry_missing' | 'entry_changed'; readonly sequence: number; readonly entryId: Id }
  /** In no seal and not waiting for one: put in past the journal. */
  | { readonly kind: 'entry_added'; readonly entryId: Id }
  /** Waiting for a seal, and gone. */
  | { readonly kind: 'entry_removed'; readonly entryId: Id };

/** What the first seal follows on. */
export const beforeFirst: Buffer = Buffer.alloc(32);

const form = 'meent-journal-2';

/** SHA-256 over an entry, with its municipality: 32 bytes. */
export function entryHash(municipalityId: Id, entry: SealedText): Buffer {
  const { id, at, actorKind, actorId, topic, subjectId, verb, details, reasonHash } = entry;
  const text = JSON.stringify([
    form,
    municipalityId,
    id,
    at,
    actorKind,
    actorId,
    topic,
    subjectId,
    verb,
    details,
    reasonHash,
  ]);
  return createHash('sha256').update(text).digest();
}

/** SHA-256 over the seal's number, the seal before it and its entries in their order: 32 bytes. */
export function sealHash(
  municipalityId: Id,
  seal: Pick<Seal, 'sequence' | 'previousHash'>,
  entryHashes: readonly Buffer[],
): Buffer {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([form, municipalityId, seal.sequence, entryHashes.length]));
  hash.update(seal.previousHash);
  for (const one of entryHashes) hash.update(one);
  return hash.digest();
}

/** Does a seal follow on the one before it (none: it is the first)? */
export function breakInChain(before: Seal | undefined, seal: Seal): Break | undefined {
  const expected = (before?.sequence ?? 0) + 1;
  if (seal.sequence !== expected) return { kind: 'seal_missing', sequence: expected };
  return seal.previousHash.equals(before?.hash ?? beforeFirst)
    ? undefined
    : { kind: 'chain_broken', sequence: seal.sequence };
}

/**
 * Is what a seal holds still what was sealed? Names the first entry that is not; when the list itself was tampered with, only the
 * seal can be named.
 * @param members in the order of their positions.
 */
export function breakInSeal(municipalityId: Id, seal: Seal, members: readonly Member[]): Break | undefined {
  const { sequence } = seal;
  const isWhole =
    members.length === seal.count && members.every(({ position }, index) => position === index + 1);
  const hashes = members.map(({ hash }) => hash);
  if (!isWhole || !sealHash(municipalityId, seal, hashes).equals(seal.hash))
    return { kind: 'list_changed', sequence };
  for (const { entryId, entry, hash } of members) {
    if (!entry) return { kind: 'entry_missing', sequence, entryId };
    if (entry.id !== entryId || !entryHash(municipalityId, entry).equals(hash))
      return { kind: 'entry_changed', sequence, entryId };
  }
  return undefined;
}
