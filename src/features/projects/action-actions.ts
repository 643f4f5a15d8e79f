// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { today } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import {
  type ActionRefusal,
  type Owner,
  type Step,
  decideStep,
  insertActionPoint,
  isDayToCome,
  lockActionPoint,
  updateActionPoint,
} from '../action-points/index.ts';
import { isActive, readOrganisations } from '../organisations/index.ts';
import { hasLeft, readStaffing } from '../teams/index.ts';
import { link, unlink } from '../thread/index.ts';
import { type Needs, change } from './actions.ts';
import { type Project, type Refusal, isOpen } from './domain.ts';
import { canSeeProjects, canStep } from './policies.ts';
import { findSignal } from './signals.ts';

type ActionOutcome = Promise<Result<Project, ActionRefusal | 'closed'>>;

export type NewAction = {
  readonly number: string;
  /** Made with the form: sent twice, it is one action. */
  readonly id: Id;
  readonly what: string;
  readonly owner: Owner;
  readonly dueOn: string;
};

/** Agrees who does what by when. */
export function addAction(deps: Needs, doer: Doer, action: NewAction): ActionOutcome {
  return change<ActionRefusal | 'closed'>(
    deps,
    doer,
    { number: action.number },
    async ({ trx, project, at }) => {
      const { id, owner, dueOn } = action;
      if (!isOpen(project)) return no('closed');
      if (!isDayToCome(dueOn, today(deps.clock))) return no('day_past');
      if (!(await isOwnerThere(deps, trx, owner))) return no('owner_gone');
      await insertActionPoint(trx, { ...action, projectId: project.id }, at);
      return ok({ verb: 'action_added', details: { actionId: id, owner, dueOn } });
    },
  );
}

async function isOwnerThere(deps: Needs, trx: Trx, { kind, id }: Owner): Promise<boolean> {
  if (kind === 'organisation')
    return (await readOrganisations(deps, trx)).some((one) => one.id === id && isActive(one));
  const person = (await readStaffing(deps, trx)).people.get(id);
  return person !== undefined && !hasLeft(person, today(deps.clock));
}

const verbOf = { done: 'action_done', dropped: 'action_dropped', move: 'action_moved' } as const;

/** Done, not done, or moved to another day. Its owner may, and who handles the project. */
export function stepAction(
  deps: Needs,
  doer: Doer,
  wish: Step & { readonly number: string; readonly id: Id },
): ActionOutcome {
  const { actor } = doer;
  return change<ActionRefusal | 'closed'>(
    deps,
    doer,
    { number: wish.number, may: () => canSeeProjects(actor) || actor.kind === 'system' },
    async ({ trx, project, at }) => {
      const point = await lockActionPoint(trx, { id: wish.id, projectId: project.id });
      if (!point) throw new NotFound('There is no such action.');
      if (!canStep(actor, project, point.owner)) throw new Forbidden('This action is somebody else’s.');
      const decided = decideStep(point, wish, today(deps.clock));
      if (!decided.ok) return decided;
      await updateActionPoint(trx, point.id, decided.value, {
        at,
        by: isStaff(actor) ? actor.personId : null,
      });
      const days = 'dueOn' in decided.value ? { from: point.dueOn, to: decided.value.dueOn } : {};
      const details = { actionId: point.id, ...days };
      return ok({ verb: verbOf[wish.verb], details, ...(wish.reason ? { reason: wish.reason } : {}) });
    },
  );
}

export type SignalWish = { readonly number: string; readonly contribution: string; readonly isTied: boolean };

/** Ties a contribution to a project as what was signalled, or takes the tie away. */
export function setSignal(deps: Needs, doer: Doer, wish: SignalWish): Promise<Result<Project, Refusal>> {
  return change<Refusal>(deps, doer, { number: wish.number }, async ({ trx, project, at }) => {
    const signal = await findSignal(trx, doer.actor, wish.contribution);
    if (!signal) return no('signal_unknown');
    const by = { by: isStaff(doer.actor) ? doer.actor.personId : null, at };
    const tie = {
      from: { kind: 'contribution', id: signal.id },
      to: { kind: 'project', id: project.id },
      reason: 'led_to',
    } as const;
    await (wish.isTied ? link(trx, tie, by) : unlink(trx, tie, by));
    const verb = wish.isTied ? 'signal_tied' : 'signal_untied';
    return ok({ verb, details: { contribution: signal.number } });
  });
}
