// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type ActionChange, insertActions, lockAction, updateAction } from './action-store.ts';
import { type Needs, writeDown } from './changing.ts';
import type { Action, ActionState, Motion } from './domain.ts';
import { canStepPart, canTellHowItStands } from './policies.ts';
import { lockMotion } from './store.ts';

export type NewParts = {
  readonly number: string;
  readonly title: string;
  readonly ownerId: Id | null;
  readonly organisationId: Id | null;
  readonly dueOn: string | null;
  /** One part for each of these areas; none: one part for all of it. */
  readonly areaIds: readonly Id[];
  readonly submissionKey: Id;
};

/** Takes what was asked apart: one part, or the same for each of twelve villages. */
export function addParts(deps: Needs, doer: Doer, parts: NewParts): Promise<void> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const motion = await holdMotion(trx, parts.number);
    if (!canTellHowItStands(doer.actor, motion)) throw new Forbidden('This is not yours to divide.');
    const at = deps.clock.now();
    const { title, ownerId, organisationId, dueOn, areaIds, submissionKey } = parts;
    const areas = areaIds.length === 0 ? [null] : [...new Set(areaIds)];
    const added = areas.map((areaId) => ({
      ...{
        id: newId(at.epochMilliseconds),
        motionId: motion.id,
        title,
        areaId,
        ownerId,
        organisationId,
        dueOn,
      },
      state: 'open' as const,
      note: null,
      doneOn: null,
    }));
    const count = await insertActions(trx, added, { at, submissionKey });
    if (count === 0) return;
    const details = { count, areaIds };
    const isInward = motion.publishedAt === null;
    await writeDown(trx, { actor: doer.actor, at, id: motion.id, verb: 'parts_added', details, isInward });
  });
}

export type PartStep = {
  readonly number: string;
  readonly id: Id;
  readonly version: number;
  readonly state: ActionState;
  readonly note: string | null;
  /** Who does it and by when: for who keeps the motion alone. */
  readonly plan?: Pick<Action, 'ownerId' | 'organisationId' | 'dueOn'>;
};

/** How a part stands, by its owner too. */
export function stepPart(
  deps: Needs,
  doer: Doer,
  step: PartStep,
): Promise<Result<'stepped', 'changed_meanwhile'>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const motion = await holdMotion(trx, step.number);
    const part = await lockAction(trx, { id: step.id, motionId: motion.id });
    if (!part) throw new NotFound('There is no such part.');
    const { actor } = doer;
    if (!canStepPart(actor, motion, part)) throw new Forbidden('This is not yours to do.');
    if (part.version !== step.version) return no('changed_meanwhile');
    const at = deps.clock.now();
    const change = changeOf(part, step, dayOf(at).toString());
    await updateAction(trx, canTellHowItStands(actor, motion) ? { ...change, ...step.plan } : change, at);
    const details = { partId: part.id, from: part.state, to: step.state };
    const isInward = motion.publishedAt === null || part.state === step.state;
    await writeDown(trx, { actor, at, id: motion.id, verb: 'part_stepped', details, isInward });
    return ok('stepped');
  });
}

function changeOf(part: Action, { state, note }: PartStep, day: string): ActionChange {
  const { id, ownerId, organisationId, dueOn } = part;
  const doneOn = state === 'done' ? (part.doneOn ?? day) : null;
  return { id, ownerId, organisationId, dueOn, state, note, doneOn };
}

async function holdMotion(trx: Trx, number: string): Promise<Motion> {
  const motion = await lockMotion(trx, number);
  if (!motion) throw new NotFound('There is no such motion.');
  return motion;
}
