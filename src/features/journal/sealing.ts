// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import {
  insertSeal,
  lockSealing,
  readLastSeal,
  readMembers,
  readOldestUnsealed,
  readRemoved,
  readSealAfter,
  readStray,
  readUnsealed,
} from './seal-store.ts';
import {
  type Break,
  type Seal,
  beforeFirst,
  breakInChain,
  breakInSeal,
  entryHash,
  sealHash,
} from './seals-domain.ts';

type SealDeps = Pick<Deps, 'db' | 'clock'>;

const usualInSeal = 1000;
const lookedAtOnce = 10_000;
const nil = '00000000-0000-0000-0000-000000000000';

/**
 * Seals all entries of a municipality that wait for it, a batch at a time, each in a transaction of its own: who writes never waits.
 * Gives how many were sealed. May run as often as wanted, and in several processes.
 */
export async function sealJournal(
  deps: SealDeps,
  municipalityId: Id,
  mostInSeal = usualInSeal,
): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await inMunicipality(deps, municipalityId, (trx) =>
      sealBatch(trx, { municipalityId, mostInSeal, sealedAt: deps.clock.now() }),
    );
    sealed += count;
    if (count < mostInSeal) return sealed;
  }
}

type Batch = {
  readonly municipalityId: Id;
  readonly mostInSeal: number;
  readonly sealedAt: Temporal.Instant;
};

async function sealBatch(trx: Trx, { municipalityId, mostInSeal, sealedAt }: Batch): Promise<number> {
  if (!(await lockSealing(trx))) return 0;
  const entries = await readUnsealed(trx, mostInSeal);
  if (entries.length === 0) return 0;
  const before = await readLastSeal(trx);
  const place = {
    sequence: (before?.sequence ?? 0) + 1,
    previousHash: before?.hash ?? beforeFirst,
  };
  const members = entries.map((entry) => ({ entryId: entry.id, hash: entryHash(municipalityId, entry) }));
  const hash = sealHash(
    municipalityId,
    place,
    members.map((member) => member.hash),
  );
  await insertSeal(trx, { ...place, count: entries.length, hash, sealedAt }, members);
  return entries.length;
}

/** `lastHash` is worth keeping elsewhere: with it a chain that was made anew as a whole is found out too. */
export type Verification = {
  readonly seals: number;
  readonly entries: number;
  readonly lastHash?: string;
  readonly firstBreak?: Break;
};

/** Goes through the whole chain, and gives the first place where the journal is not what was sealed. Memory stays flat. */
export async function verifyJournal(deps: Pick<Deps, 'db'>, municipalityId: Id): Promise<Verification> {
  let before: Seal | undefined;
  let entries = 0;
  for (;;) {
    const sequence: number = before?.sequence ?? 0;
    const next = await inMunicipality(deps, municipalityId, (trx) => checkNext(trx, municipalityId, before));
    if (!next) break;
    if (next.firstBreak) return { seals: sequence, entries, firstBreak: next.firstBreak };
    before = next.seal;
    entries += next.seal.count;
  }
  const outside = await findOutside(deps, municipalityId);
  return {
    seals: before?.sequence ?? 0,
    entries,
    ...(before ? { lastHash: before.hash.toString('hex') } : {}),
    ...(outside ? { firstBreak: outside } : {}),
  };
}

async function checkNext(
  trx: Trx,
  municipalityId: Id,
  before: Seal | undefined,
): Promise<{ seal: Seal; firstBreak?: Break } | undefined> {
  const seal = await readSealAfter(trx, before?.sequence ?? 0);
  if (!seal) return undefined;
  const firstBreak =
    breakInChain(before, seal) ?? breakInSeal(municipalityId, seal, await readMembers(trx, seal.sequence));
  return { seal, ...(firstBreak ? { firstBreak } : {}) };
}

/** Entries outside the chain that do not wait to come into it, and those that wait and are gone. */
async function findOutside(deps: Pick<Deps, 'db'>, municipalityId: Id): Promise<Break | undefined> {
  let after: Id | null = nil;
  while (after !== null) {
    const from: Id = after;
    const { last, stray } = await inMunicipality(deps, municipalityId, (trx) =>
      readStray(trx, from, lookedAtOnce),
    );
    if (stray) return { kind: 'entry_added', entryId: stray };
    after = last;
  }
  const removed = await inMunicipality(deps, municipalityId, readRemoved);
  return removed ? { kind: 'entry_removed', entryId: removed } : undefined;
}

/** Up to where the journal is sealed, for the screen. */
export type SealedUpTo = {
  readonly sequence: number;
  readonly hash: string;
  readonly sealedAt: Temporal.Instant;
  /** Everything before this moment is sealed; without one everything is. */
  readonly waitingSince?: Temporal.Instant;
};

export async function readSealedUpTo(trx: Trx): Promise<SealedUpTo | undefined> {
  const [last, waitingSince] = await Promise.all([readLastSeal(trx), readOldestUnsealed(trx)]);
  if (!last) return undefined;
  const { sequence, hash, sealedAt } = last;
  return { sequence, hash: hash.toString('hex'), sealedAt, ...(waitingSince ? { waitingSince } : {}) };
}
