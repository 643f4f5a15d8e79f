// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { record } from '../../journal/index.ts';
import { type Contribution, type Refusal, decide, factsOf } from '../domain.ts';
import { findJoiner } from '../joiners-store.ts';
import { findRootId } from '../merges-store.ts';
import { insertMessage } from '../message-store.ts';
import { lockByIds, updateContribution } from '../store.ts';
import { promiseAgain } from './promising.ts';

export type JoinerSaid = { readonly joinerId: Id; readonly text: string; readonly submissionKey: Id };

/**
 * Somebody who joined a contribution replies: it stands there as theirs, for the team only, never with who brought it. Who has the
 * ball of the whole takes it up again, as after a reply of its submitter (R2, R3).
 */
export function replyAsJoiner(
  deps: Deps,
  municipality: Municipality,
  { joinerId, text: body, submissionKey }: JoinerSaid,
): Promise<Result<Contribution, Refusal>> {
  return inMunicipality(deps, municipality.id, async (trx): Promise<Result<Contribution, Refusal>> => {
    const joiner = await findJoiner(trx, joinerId);
    if (!joiner) throw new NotFound('There is no such joiner.');
    const rootId = await findRootId(trx, joiner.contributionId);
    const held = await lockByIds(trx, [joiner.contributionId, rootId]);
    const one = held.find(({ id }) => id === joiner.contributionId);
    const root = held.find(({ id }) => id === rootId);
    if (!one || !root || root.mergedIntoId !== null) return no('changed_meanwhile');
    const at = deps.clock.now();
    const reply = { kind: 'reply', authorPersonId: null, isPublic: false } as const;
    const about = { contributionId: one.id, joinerId, body, submissionKey };
    if (!(await insertMessage(trx, { ...reply, ...about, at }))) return ok(one);
    const decided = decide(factsOf(root, undefined), 'reply');
    if (!decided.ok) return decided;
    const again =
      root.dueOn === null ? await promiseAgain(deps, municipality, { trx, contribution: root, at }) : {};
    const changes = { state: decided.value, ...again, closedAt: null, closeReason: null };
    await updateContribution(trx, root.id, changes, at);
    const entry = { actor: resident, at, topic: 'contributions' } as const;
    const moved = root.state === decided.value ? {} : { from: root.state, to: decided.value };
    const isOwn = one.id === root.id;
    await record(trx, { ...entry, subjectId: one.id, verb: 'joiner_reply', details: isOwn ? moved : {} });
    const details = { number: one.number, ...moved };
    if (!isOwn) await record(trx, { ...entry, subjectId: root.id, verb: 'reply_in', details });
    return ok(one);
  });
}
