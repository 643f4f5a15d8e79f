// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { isStaff } from '../../kernel/actor.ts';
import { dayOf, today } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readActionPoints } from '../action-points/index.ts';
import { record } from '../journal/index.ts';
import { readGate } from '../portfolio/index.ts';
import { link } from '../thread/index.ts';
import { type ProjectWish, settle } from './choices.ts';
import {
  type Project,
  type Refusal,
  type State,
  type Verb,
  decide,
  factsOf,
  upstreamNewsIn,
} from './domain.ts';
import { canHandle, canStart } from './policies.ts';
import { type ReadableSignal, findSignal } from './signals.ts';
import { subjectOf } from './subject.ts';
import { findBySubmission, insertProject, lockProject, updateDetails, updateState } from './store.ts';
import { tellFurtherUp } from './telling.ts';

export type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;

export type Start = ProjectWish & {
  /** The number of the contribution that was the reason, if one was. */
  readonly fromContribution?: string;
  /** The same for every try of one form: it makes one record. */
  readonly submissionKey: Id;
};

/** Sets up a project, from what was signalled or without; gives its number. */
export async function startProject(deps: Needs, doer: Doer, start: Start): Promise<Result<string, Refusal>> {
  const { actor } = doer;
  if (!canStart(actor)) throw new Forbidden('Only a team sets up a project.');
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    const settled = await settle(deps, trx, start);
    if (!settled.ok) return settled;
    const details = settled.value;
    if (!canHandle(actor, details)) throw new Forbidden('Only the team of the area sets one up there.');
    const signal = await signalOf(trx, doer, start.fromContribution);
    if (signal === null) return no('signal_unknown');
    const id = newId(at.epochMilliseconds);
    const publishedAt = details.isPublic ? at : null;
    const { submissionKey } = start;
    const year = dayOf(at).year;
    const number = await insertProject(trx, { ...details, publishedAt, id, submissionKey, at, year });
    if (number === undefined) return ok(await numberOfEarlier(trx, submissionKey));
    if (signal) {
      const tie = { from: { kind: 'contribution', id: signal.id }, to: { kind: 'project', id } } as const;
      await link(trx, { ...tie, reason: 'led_to' }, { by: isStaff(actor) ? actor.personId : null, at });
    }
    if (details.isPublic) await tellFurtherUp(trx, { id, state: 'idea' }, at);
    const said = { number, areaIds: details.areaIds, ...(signal ? { contribution: signal.number } : {}) };
    const entry = { topic: 'projects', subjectId: id, verb: 'started', details: said };
    await record(trx, { actor, at, ...entry, isInward: !details.isPublic });
    return ok(number);
  });
}

async function numberOfEarlier(trx: Trx, submissionKey: Id): Promise<string> {
  const earlier = await findBySubmission(trx, submissionKey);
  if (!earlier) throw new NotFound('There is no such project.');
  return earlier.number;
}

/** Undefined when none is named; null when there is none of that number that this person may read. */
async function signalOf(
  trx: Trx,
  doer: Doer,
  number: string | undefined,
): Promise<ReadableSignal | null | undefined> {
  if (!number) return undefined;
  return (await findSignal(trx, doer.actor, number)) ?? null;
}

/** `version` is of what the form showed: when it changed since, nothing is overwritten unseen. */
export function changeProject(
  deps: Needs,
  doer: Doer,
  wish: ProjectWish & { readonly number: string; readonly version: number },
): Promise<Result<Project, Refusal>> {
  return change(deps, doer, { number: wish.number }, async ({ trx, project, at }) => {
    if (project.version !== wish.version) return no('changed_meanwhile');
    const settled = await settle(deps, trx, wish, project);
    if (!settled.ok) return settled;
    const publishedAt = settled.value.isPublic ? (project.publishedAt ?? at) : null;
    await updateDetails(trx, project.id, { ...settled.value, publishedAt }, at);
    if (publishedAt !== null && project.publishedAt === null) await tellFurtherUp(trx, project, at);
    return ok({ verb: 'changed', isPublic: publishedAt !== null });
  });
}

export type Moving = {
  readonly number: string;
  readonly verb: Verb;
  readonly version: number;
  readonly reason?: string;
  readonly result?: string;
};

/** From one state to the next, by the table of moves. */
export function moveProject(deps: Needs, doer: Doer, wish: Moving): Promise<Result<Project, Refusal>> {
  return change(deps, doer, { number: wish.number }, async ({ trx, project, at }) => {
    if (project.version !== wish.version) return no('changed_meanwhile');
    const gate = await readGate(deps, trx, subjectOf(project), today(deps.clock));
    const actions = await readActionPoints(trx, [project.id]);
    const facts = factsOf(project, { actions, isCoordinated: gate.isOpen });
    const decided = decide(facts, wish.verb, wish);
    if (!decided.ok) return decided;
    await updateState(trx, project.id, afterMove(project, wish, decided.value, today(deps.clock)), at);
    // That it goes ahead or is taken up again is no more than "on the site", which they heard.
    if (project.publishedAt !== null && upstreamNewsIn[decided.value] !== 'published')
      await tellFurtherUp(trx, { id: project.id, state: decided.value }, at);
    const details = { from: project.state, to: decided.value };
    return ok({ verb: wish.verb, details, ...(wish.reason ? { reason: wish.reason } : {}) });
  });
}

function afterMove(project: Project, wish: Moving, state: State, day: { toString(): string }) {
  return {
    state,
    result: state === 'done' ? (wish.result ?? null) : project.result,
    doneOn: state === 'done' ? day.toString() : null,
    stopReason: state === 'stopped' ? (wish.reason ?? null) : null,
  };
}

export type Under = {
  readonly trx: Trx;
  readonly project: Project;
  readonly at: ReturnType<Needs['clock']['now']>;
};
export type Done = {
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  /** Becomes public with this change. */
  readonly isPublic?: boolean;
};
export type Which = {
  readonly number: string;
  /** Who may, when it is not everyone who handles the project. */
  readonly may?: (project: Project) => boolean;
};

/** Holds a project, looks whether it may be changed, changes it, writes it down; in one transaction. */
export function change<E>(
  deps: Needs,
  doer: Doer,
  { number, may = (project) => canHandle(doer.actor, project) }: Which,
  work: (under: Under) => Promise<Result<Done, E>>,
): Promise<Result<Project, E>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const project = await lockProject(trx, number);
    if (!project) throw new NotFound('There is no such project.');
    if (!may(project)) throw new Forbidden('This is not yours to do.');
    const at = deps.clock.now();
    const done = await work({ trx, project, at });
    if (!done.ok) return done;
    const { isPublic, ...said } = done.value;
    const entry = { actor: doer.actor, at, topic: 'projects', subjectId: project.id, ...said };
    await record(trx, { ...entry, isInward: project.publishedAt === null && !isPublic });
    return ok(project);
  });
}
