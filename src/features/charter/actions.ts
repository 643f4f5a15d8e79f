// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { no, ok } from '../../kernel/result.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { link, tellUpstream } from '../thread/index.ts';
import { type Needs, type Outcome, change, changeText, versionIn } from './changing.ts';
import { loadComments } from './comment-store.ts';
import {
  type Adoption,
  type Step,
  type Task,
  type Version,
  adoptionRefusal,
  inForceOn,
  moved,
  stampOf,
} from './domain.ts';
import { messages } from './messages.ts';
import {
  deleteStep,
  deleteTask,
  insertStep,
  insertTasks,
  insertVersion,
  loadSteps,
  loadTasks,
  updateAdopted,
  updateOrder,
  updateStepDone,
  updateTask,
  updateTerm,
  updateText,
  updateWithdrawn,
} from './store.ts';

export type Start = {
  readonly id: Id;
  readonly title: string;
  readonly intro?: string;
  /** From another version, or with these tasks. */
  readonly from: 'present' | readonly Omit<Task, 'id'>[];
};

/** A new draft: from what is in force now (or was adopted last), or with tasks to begin with. */
export function startDraft(deps: Needs, doer: Doer, start: Start): Promise<Outcome> {
  return change(deps, doer, async ({ trx, at, today, versions, tell }) => {
    const { id, title, from } = start;
    const base =
      from === 'present'
        ? (inForceOn(versions, today.toString()) ?? inForceOn(versions, '9999-12-31'))
        : undefined;
    const tasks = from === 'present' ? (base ? await loadTasks(trx, base.id) : []) : from;
    const madeBy = isStaff(doer.actor) ? doer.actor.personId : null;
    const about = { id, title, intro: start.intro ?? base?.intro ?? '', basedOn: base?.id ?? null };
    if (!(await insertVersion(trx, { ...about, madeAt: at, madeBy, year: today.year }))) return ok(id);
    await insertTasks(
      trx,
      id,
      tasks.map((task) => ({ ...task, id: newId(at.epochMilliseconds) })),
    );
    if (base) {
      const tie = { from: { kind: 'charter', id: base.id }, to: { kind: 'charter', id } } as const;
      await link(trx, { ...tie, reason: 'became' }, { by: null, at });
    }
    await tell(id, 'draft_started', { details: { basedOn: base?.id ?? null, tasks: tasks.length } });
    return ok(id);
  });
}

/** `stamp` is of what the form showed. */
export function changeIntro(
  deps: Needs,
  doer: Doer,
  versionId: Id,
  given: Pick<Version, 'title' | 'intro'> & { readonly stamp: string },
): Promise<Outcome> {
  return changeText(deps, doer, versionId, async ({ trx, version, tell }) => {
    if (stampOf(given) === stampOf(version)) return ok(versionId);
    if (given.stamp !== stampOf(version)) return no('changed');
    await updateText(trx, versionId, given);
    await tell(versionId, 'text_changed');
    return ok(versionId);
  });
}

/** Adds a task, or changes one that is there; `stamp` is of what the form showed, empty for a new one. */
export function saveTask(
  deps: Needs,
  doer: Doer,
  versionId: Id,
  { task, stamp }: { readonly task: Task; readonly stamp: string },
): Promise<Outcome> {
  return changeText(deps, doer, versionId, async ({ trx, tasks, tell }) => {
    const before = tasks.find(({ id }) => id === task.id);
    if (before && stampOf(before) === stampOf(task)) return ok(task.id);
    if (tasks.some(({ id, name }) => id !== task.id && name === task.name)) return no('already_there');
    if (before ? stamp !== stampOf(before) : stamp !== '') return no('changed');
    if (before) await updateTask(trx, task);
    else await insertTasks(trx, versionId, [task]);
    await tell(versionId, before ? 'task_changed' : 'task_added', { details: { task: task.id } });
    return ok(task.id);
  });
}

export function removeTask(deps: Needs, doer: Doer, versionId: Id, taskId: Id): Promise<Outcome> {
  return changeText(deps, doer, versionId, async ({ trx, tasks, tell }) => {
    if (!tasks.some(({ id }) => id === taskId)) return ok(versionId);
    await deleteTask(trx, taskId);
    await tell(versionId, 'task_removed', { details: { task: taskId } });
    return ok(versionId);
  });
}

/** Puts a task at a place in the list, counted from 0. */
export function moveTask(
  deps: Needs,
  doer: Doer,
  versionId: Id,
  { taskId, to }: { readonly taskId: Id; readonly to: number },
): Promise<Outcome> {
  return changeText(deps, doer, versionId, async ({ trx, tasks, tell }) => {
    const ids = tasks.map(({ id }) => id);
    const wanted = moved(ids, taskId, Math.max(0, Math.min(to, ids.length - 1)));
    if (wanted.every((id, index) => id === ids[index])) return ok(versionId);
    await updateOrder(trx, wanted);
    await tell(versionId, 'tasks_ordered');
    return ok(versionId);
  });
}

/** Everyone may comment up to and including a day. A second time opens it longer, or again. */
export function consult(deps: Needs, doer: Doer, versionId: Id, until: string): Promise<Outcome> {
  return change(deps, doer, async ({ trx, at, today, versions, tell }) => {
    const version = versionIn(versions, versionId);
    if (version.state === 'adopted' || version.state === 'withdrawn') return no('adopted');
    if (version.state === 'consulted' && version.consultedUntil === until) return ok(versionId);
    if (until <= today.toString()) return no('in_the_past');
    if ((await loadTasks(trx, versionId)).length === 0) return no('no_tasks');
    await updateTerm(trx, versionId, { from: today.toString(), until, at });
    await tell(versionId, 'consultation_opened', { details: { until } });
    return ok(versionId);
  });
}

/** From then on nothing of it changes; what was in force before stays readable. */
export function adoptCharter(deps: Needs, doer: Doer, versionId: Id, adoption: Adoption): Promise<Outcome> {
  return change(deps, doer, async ({ trx, at, today, versions, tell }) => {
    const version = versionIn(versions, versionId);
    const { by, on, from, reason } = adoption;
    if (version.adoptedBy === by && version.adoptedOn === on && version.inForceFrom === from)
      return ok(versionId);
    const tasks = await loadTasks(trx, versionId);
    const unanswered = (await loadComments(trx, versionId)).filter(({ answer }) => answer === null).length;
    const refusal = adoptionRefusal({ version, versions, tasks, unanswered, today }, adoption);
    if (refusal) return no(refusal);
    await updateAdopted(trx, versionId, { ...adoption, at });
    const what = { nl: messages.nl.adoptedUpstream, en: messages.en.adoptedUpstream };
    await tellUpstream(trx, { record: { kind: 'charter', id: versionId }, what, at });
    await tell(versionId, 'adopted', {
      details: { by, on, from, unanswered },
      ...(reason ? { reason } : {}),
    });
    return ok(versionId);
  });
}

export function withdrawDraft(deps: Needs, doer: Doer, versionId: Id, reason: string): Promise<Outcome> {
  return change(deps, doer, async ({ trx, at, versions, tell }) => {
    const version = versionIn(versions, versionId);
    if (version.state === 'withdrawn') return ok(versionId);
    if (version.state === 'adopted') return no('adopted');
    await updateWithdrawn(trx, versionId, at);
    await tell(versionId, 'draft_withdrawn', { reason });
    return ok(versionId);
  });
}

/** Of the path of implementation; also after it was adopted, which is when it is walked. */
export function addStep(
  deps: Needs,
  doer: Doer,
  versionId: Id,
  step: Omit<Step, 'doneOn'>,
): Promise<Outcome> {
  return change(deps, doer, async ({ trx, versions, tell }) => {
    if (versionIn(versions, versionId).state === 'withdrawn') return no('adopted');
    if (await insertStep(trx, versionId, step)) {
      await tell(versionId, 'step_added', { details: { step: step.id, dueOn: step.dueOn } });
    }
    return ok(versionId);
  });
}

export type StepMove = 'done' | 'open' | 'remove';

export function moveStep(
  deps: Needs,
  doer: Doer,
  versionId: Id,
  { stepId, move }: { readonly stepId: Id; readonly move: StepMove },
): Promise<Outcome> {
  return change(deps, doer, async ({ trx, today, versions, tell }) => {
    const steps = await loadSteps(trx, versionIn(versions, versionId).id);
    const step = steps.find(({ id }) => id === stepId);
    if (!step) {
      if (move === 'remove') return ok(versionId);
      throw new NotFound('There is no such step.');
    }
    const isDone = step.doneOn !== null;
    if (move === 'remove') await deleteStep(trx, stepId);
    else if (isDone === (move === 'done')) return ok(versionId);
    else await updateStepDone(trx, stepId, move === 'done' ? today.toString() : null);
    await tell(versionId, `step_${move}`, { details: { step: stepId } });
    return ok(versionId);
  });
}
