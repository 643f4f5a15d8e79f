// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import {
  type LinkReason,
  type OwnTie,
  type RecordKind,
  type ThreadRecord,
  canTie,
  findRecord,
  holdTying,
  link,
  readOwnTies,
  readRecords,
  readTies,
  removeTie,
  wouldClose,
} from '../thread/index.ts';
import { readerOf, refIn, staffOf } from './shared.ts';

/** `unknown` says nothing about what lies beyond one's rights (R9). */
export type TieRefusal = 'unknown' | 'itself' | 'circle';

export type Tying = {
  readonly one: { readonly kind: RecordKind; readonly number: string };
  /** "bijdrage/B-2026-00012" */
  readonly other: string;
  readonly otherWasFirst: boolean;
  readonly reason: LinkReason;
  readonly note: string;
};
type Tied = Promise<Result<ThreadRecord, TieRefusal>>;

/** Ties two records by hand. Tied so already is fine: the same form sent twice makes one tie. */
export function tieRecords(deps: Deps, doer: Doer, tying: Tying): Tied {
  return inMunicipality(deps, doer.municipality.id, (trx) => tieRecordsWithin(deps, doer, trx, tying));
}

/** The same as a part of a transaction that is open. */
export async function tieRecordsWithin(deps: Pick<Deps, 'clock'>, doer: Doer, trx: Trx, tying: Tying): Tied {
  if (!canTie(doer.actor)) throw new Forbidden('Tying is for who handles matters.');
  const staff = staffOf(doer.actor);
  const reader = readerOf(staff);
  const ref = refIn(tying.other);
  const other = ref && (await findRecord(trx, reader, ref));
  const one = await findRecord(trx, reader, tying.one);
  if (!one) throw new NotFound('There is no such record.');
  if (!other) return no('unknown');
  if (other.id === one.id) return no('itself');
  const [from, to] = tying.otherWasFirst ? [other, one] : [one, other];
  await holdTying(trx);
  if (tying.reason !== 'see_also' && (await closesCircle(trx, from, to))) return no('circle');
  const at = deps.clock.now();
  const { reason, note } = tying;
  const made = { by: staff.personId, at };
  const id = await link(trx, { from, to, reason, ...(note === '' ? {} : { note }) }, made);
  if (id === undefined) return ok(other);
  const details = { from: from.number, to: to.number, reason };
  await record(trx, { actor: staff, at, topic: 'thread', subjectId: id, verb: 'tied', details });
  return ok(other);
}

async function closesCircle(trx: Trx, from: ThreadRecord, to: ThreadRecord): Promise<boolean> {
  const { ties } = await readTies(trx, to.id, 'downstream');
  return wouldClose(ties, { from: from.id, to: to.id });
}

export type Untying = { readonly one: ThreadRecord; readonly tieId: Id; readonly why: string };

/**
 * Takes a tie away that was made by hand. What the system knows (split, merged, became) is a fact that is undone where it was done;
 * nobody takes it away here, administrators neither: then the thread would say something else than the records themselves.
 */
export function untieRecords(deps: Deps, doer: Doer, { one, tieId, why }: Untying): Promise<void> {
  if (!canTie(doer.actor)) throw new Forbidden('Tying is for who handles matters.');
  const staff = staffOf(doer.actor);
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const tie = (await readHandMade(trx, { record: one, actor: staff })).find(({ id }) => id === tieId);
    if (!tie) throw new NotFound('There is no such tie.');
    const at = deps.clock.now();
    if (!(await removeTie(trx, tieId, { by: staff.personId, at }))) return;
    const details = { between: [one.number, tie.other.number], reason: tie.reason };
    await record(trx, {
      actor: staff,
      at,
      topic: 'thread',
      subjectId: tieId,
      verb: 'untied',
      details,
      reason: why,
    });
  });
}

/** A tie that somebody made, with what is at its other end. */
export type HandMade = Omit<OwnTie, 'other'> & { readonly other: ThreadRecord };

/** What was tied to a record by hand, as far as this person may read the other end. */
export async function readHandMade(
  trx: Trx,
  { record: of, actor }: { readonly record: Pick<ThreadRecord, 'id'>; readonly actor: Doer['actor'] },
): Promise<HandMade[]> {
  const ties = await readOwnTies(trx, of.id, 'by_hand');
  const others = await readRecords(
    trx,
    readerOf(actor),
    ties.map(({ other }) => other),
  );
  const byId = new Map(others.map((other) => [other.id, other]));
  return ties.flatMap((tie) => {
    const other = byId.get(tie.other.id);
    return other ? [{ ...tie, other }] : [];
  });
}
