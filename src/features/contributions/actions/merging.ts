// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, resident } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import { readAreaTree } from '../../areas/index.ts';
import { type NewEntry, record } from '../../journal/index.ts';
import { resumePromise, settlePromise } from '../../promises/index.ts';
import { holdingArea, readStaffing } from '../../teams/index.ts';
import { link, unlink } from '../../thread/index.ts';
import { type Contribution, type Holder, type Refusal, decide, factsOf } from '../domain.ts';
import { attachDrafts } from '../attachments-store.ts';
import { mergedMail, unmergedMail } from '../twins-mails.ts';
import { endMerge, findRootId, findRunningMerge, insertMerge } from '../merges-store.ts';
import { insertMessage } from '../message-store.ts';
import { canDo, canRead } from '../policies.ts';
import { findContact } from '../contact-store.ts';
import { findByNumber, lockByIds, updateContribution } from '../store.ts';
import { promiseAgain } from './promising.ts';
import type { Said } from './talking.ts';
import { tellAll } from './telling.ts';

/** Why two cannot be made one. `unknown_number` says nothing about what lies elsewhere or beyond one's rights (R9). */
export type MergeRefusal = Refusal | 'unknown_number' | 'same_one' | 'together_already' | 'other_closed';

export type Merging = {
  readonly number: string;
  readonly version: number;
  /** The number of the other; when that is part of a third, it goes there. */
  readonly into: string;
  /** Its submitter reads this (R3). */
  readonly reason: string;
};
type Merged = Promise<Result<Contribution, MergeRefusal>>;

/** Makes one contribution, with all that is part of it, part of another: who brought or joined it hears the answer of that one. */
export function mergeContribution(deps: Deps, doer: Doer, merging: Merging): Merged {
  return inMunicipality(deps, doer.municipality.id, async (trx): Merged => {
    const pair = await lockPair(trx, doer.actor, merging);
    if (!pair.ok) return pair;
    const { one, root } = pair.value;
    if (one.version !== merging.version) return no('changed_meanwhile');
    const contact = await findContact(trx, one.contactId);
    const decided = decide(factsOf(one, contact), 'merge', merging.reason);
    if (!decided.ok) return decided;
    const at = deps.clock.now();
    if (one.dueOn !== null) await settlePromise(trx, one.id, 'withdrawn', at);
    await insertMerge(trx, one, root.id, at);
    await link(trx, partOf(one.id, root.id), { by: null, at });
    const closing = { dueOn: null, closedAt: at, closeReason: merging.reason };
    await updateContribution(trx, one.id, { state: decided.value, mergedIntoId: root.id, ...closing }, at);
    const [reason, details] = [merging.reason, { into: root.number, from: one.state, to: decided.value }];
    await write(trx, doer.actor, at, { subjectId: one.id, verb: 'merge', details, reason });
    await write(trx, doer.actor, at, {
      subjectId: root.id,
      verb: 'take_in',
      details: { number: one.number },
    });
    const written = (about: Parameters<typeof mergedMail>[2]) => mergedMail(deps, doer.municipality, about);
    await tellAll(deps, trx, {
      contribution: one,
      contact,
      write: (about) => written({ ...about, reason, dueOn: root.dueOn }),
    });
    return ok({ ...one, state: decided.value, mergedIntoId: root.id });
  });
}

/** On the red thread. */
function partOf(id: Id, wholeId: Id) {
  return {
    from: { kind: 'contribution', id },
    to: { kind: 'contribution', id: wholeId },
    reason: 'part_of',
  } as const;
}

/** Both held, in one order for everyone; the other as it is at the top of what it is part of. */
async function lockPair(
  trx: Trx,
  actor: Actor,
  merging: Merging,
): Promise<Result<{ one: Contribution; root: Contribution }, MergeRefusal>> {
  const mine = await findByNumber(trx, merging.number);
  if (!mine || !canRead(actor, mine)) throw new NotFound('There is no such contribution.');
  if (!canDo(actor, mine, 'merge')) throw new Forbidden('This is not yours to do.');
  const other = await findByNumber(trx, merging.into);
  if (!other || !canRead(actor, other)) return no('unknown_number');
  if (other.id === mine.id) return no('same_one');
  const rootId = await findRootId(trx, other.id);
  if (rootId === mine.id || mine.mergedIntoId === rootId) return no('together_already');
  const held = await lockByIds(trx, [mine.id, rootId]);
  const one = held.find(({ id }) => id === mine.id);
  const root = held.find(({ id }) => id === rootId);
  if (!one || !root || root.mergedIntoId !== null) return no('changed_meanwhile');
  if (!canRead(actor, root)) return no('unknown_number');
  if (one.mergedIntoId !== null) return no('is_merged');
  if (root.state === 'closed') return no('other_closed');
  return ok({ one, root });
}

export type Unmerging = { readonly number: string; readonly version: number };

/** Takes it out again, exactly as it stood: its state, its holder, and the promise that ran with its own day. */
export function unmergeContribution(
  deps: Deps,
  doer: Doer,
  { number, version }: Unmerging,
): Promise<Result<Contribution, Refusal>> {
  return inMunicipality(deps, doer.municipality.id, async (trx): Promise<Result<Contribution, Refusal>> => {
    const found = await findByNumber(trx, number);
    if (!found || !canRead(doer.actor, found)) throw new NotFound('There is no such contribution.');
    if (!canDo(doer.actor, found, 'unmerge')) throw new Forbidden('This is not yours to do.');
    const held = await lockByIds(trx, [found.id, ...(found.mergedIntoId ? [found.mergedIntoId] : [])]);
    const one = held.find(({ id }) => id === found.id) ?? found;
    if (one.version !== version) return no('changed_meanwhile');
    const contact = await findContact(trx, one.contactId);
    const decided = decide(factsOf(one, contact), 'unmerge');
    const merge = await findRunningMerge(trx, one.id);
    if (!decided.ok) return decided;
    if (!merge) return no('changed_meanwhile');
    const at = deps.clock.now();
    const holder = await holderNow(deps, trx, one, at);
    const open = { closedAt: null, closeReason: null, mergedIntoId: null, dueOn: merge.fromDueOn };
    await endMerge(trx, merge.id, at);
    await unlink(trx, partOf(one.id, merge.intoId), { by: null, at });
    await updateContribution(trx, one.id, { state: merge.fromState, ...open, holder }, at);
    if (merge.fromDueOn !== null) await resumePromise(trx, one.id, merge.mergedAt);
    const details = { from: one.state, to: merge.fromState };
    await write(trx, doer.actor, at, { subjectId: one.id, verb: 'unmerge', details });
    const other = { subjectId: merge.intoId, verb: 'let_go', details: { number: one.number } };
    await write(trx, doer.actor, at, other);
    await tellAll(deps, trx, {
      contribution: one,
      contact,
      write: (about) => unmergedMail(deps, doer.municipality, { ...about, dueOn: merge.fromDueOn }),
    });
    return ok({ ...one, state: merge.fromState, ...open, holder });
  });
}

/** Whoever held it; when that person left meanwhile, the team of its area (R2). */
async function holderNow(deps: Deps, trx: Trx, one: Contribution, at: Temporal.Instant): Promise<Holder> {
  const staffing = await readStaffing(deps, trx);
  if (one.holder.kind !== 'person' || staffing.people.get(one.holder.id)?.endedAt === null) return one.holder;
  const tree = await readAreaTree(deps, trx);
  return { kind: 'team', id: holdingArea(staffing, tree, one.areaId, dayOf(at)).id };
}

/** A resident adds to what was merged: their words stay with their own; who has the ball of the whole takes it up again (R2, R3). */
export function replyToMerged(
  deps: Deps,
  municipality: Municipality,
  said: Said,
): Promise<Result<Contribution, Refusal>> {
  return inMunicipality(deps, municipality.id, async (trx): Promise<Result<Contribution, Refusal>> => {
    const found = await findByNumber(trx, said.number);
    if (!found) throw new NotFound('There is no such contribution.');
    const rootId = await findRootId(trx, found.id);
    const held = await lockByIds(trx, [found.id, rootId]);
    const one = held.find(({ id }) => id === found.id);
    const root = held.find(({ id }) => id === rootId);
    if (!one || !root || root.mergedIntoId !== null) return no('changed_meanwhile');
    if (one.mergedIntoId === null) return no('not_merged');
    const at = deps.clock.now();
    const reply = { kind: 'reply', authorPersonId: null, isPublic: false } as const;
    const { text: body, submissionKey } = said;
    const messageId = await insertMessage(trx, { ...reply, contributionId: one.id, body, submissionKey, at });
    if (messageId === undefined) return ok(one);
    await attachDrafts(trx, one.id, { formKey: submissionKey, messageId, isForResident: true, at });
    const decided = decide(factsOf(root, undefined), 'reply');
    if (!decided.ok) return decided;
    const again =
      root.dueOn === null ? await promiseAgain(deps, municipality, { trx, contribution: root, at }) : {};
    const changes = { state: decided.value, ...again, closedAt: null, closeReason: null };
    await updateContribution(trx, root.id, changes, at);
    await write(trx, resident, at, { subjectId: one.id, verb: 'reply' });
    const moved = root.state === decided.value ? {} : { from: root.state, to: decided.value };
    const details = { number: one.number, ...moved };
    await write(trx, resident, at, { subjectId: root.id, verb: 'reply_in', details });
    return ok(one);
  });
}

type Entry = Pick<NewEntry, 'subjectId' | 'verb' | 'details' | 'reason'>;

function write(trx: Trx, actor: Actor, at: Temporal.Instant, entry: Entry): Promise<void> {
  return record(trx, { actor, at, topic: 'contributions', ...entry });
}
