// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf, today } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import { scopeOf } from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import { type Organisation, readOrganisations } from '../organisations/index.ts';
import { readStaffing } from '../teams/index.ts';
import { mailRespondents } from './asking.ts';
import {
  type Evaluation,
  type EvaluationDetails,
  type Question,
  type Refusal,
  faultOfDetails,
  faultOfStep,
} from './domain.ts';
import { canEvaluate } from './policies.ts';
import { type NewRespondent, hasAnswers, insertRespondents, readRespondents } from './respondent-store.ts';
import {
  deleteQuestion,
  findEvaluation,
  findEvaluationById,
  insertEvaluation,
  insertQuestion,
  lockEvaluation,
  readQuestions,
  updateQuestion,
  writeState,
} from './store.ts';
import { findSubjects } from './subjects.ts';

const topic = 'evaluations';

export type Making = EvaluationDetails & { readonly id: Id; readonly numbers: readonly string[] };

/** Sets up an evaluation; nobody is asked anything yet. Sent twice, it is one. Gives its number. */
export function makeEvaluation(
  deps: Pick<Deps, 'db' | 'clock' | 'fresh'>,
  { municipality, actor }: Doer,
  making: Making,
): Promise<Result<string, Refusal>> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    if (!canEvaluate(actor)) throw new Forbidden('This is not yours to set up.');
    const before = await findEvaluationById(trx, making.id);
    if (before) return ok(before.number);
    const tree = await readAreaTree(deps, trx);
    if (!making.areaIds.every((id) => tree.byId(id))) return no('no_area');
    const at = deps.clock.now();
    const fault = faultOfDetails(making, dayOf(at).toString());
    if (fault) return no(fault);
    // The demo reads everything.
    const everywhere = { areas: tree.all.map(({ id }) => id), holders: [] };
    const reader = { kind: 'staff', ...(isStaff(actor) ? scopeOf(actor) : everywhere) } as const;
    const subjects = await findSubjects(trx, reader, making.numbers);
    if (!subjects) return no('unknown_number');
    const madeBy = isStaff(actor) ? actor.personId : null;
    const number = await insertEvaluation(trx, { ...making, subjects, madeBy, year: dayOf(at).year, at });
    await tell(trx, { actor, at, id: making.id, verb: 'evaluation_made', details: { number } });
    return ok(number);
  });
}

export type NewQuestion = Question & { readonly number: string };

/** Adds a question. Once somebody answered, the questions stay as they are: else the answers mean something else. */
export function addQuestion(deps: Deps, doer: Doer, one: NewQuestion): Promise<Result<undefined, Refusal>> {
  return onQuestions(deps, doer, one, async (trx, evaluation) => {
    if (await insertQuestion(trx, evaluation.id, one)) return 'question_added';
    return undefined;
  });
}

export function changeQuestion(
  deps: Deps,
  doer: Doer,
  one: NewQuestion,
): Promise<Result<undefined, Refusal>> {
  return onQuestions(deps, doer, one, async (trx) => {
    await updateQuestion(trx, one);
    return 'question_changed';
  });
}

export function dropQuestion(
  deps: Deps,
  doer: Doer,
  { number, id }: { readonly number: string; readonly id: Id },
): Promise<Result<undefined, Refusal>> {
  const wanted = { number, id, kind: 'open' as const, wording: '', options: [] };
  return onQuestions(deps, doer, wanted, async (trx) => {
    await deleteQuestion(trx, id);
    return 'question_dropped';
  });
}

function onQuestions(
  deps: Deps,
  doer: Doer,
  one: NewQuestion,
  act: (trx: Trx, evaluation: Evaluation) => Promise<string | undefined>,
): Promise<Result<undefined, Refusal>> {
  return onEvaluation(deps, doer, one.number, async ({ trx, evaluation, at }) => {
    if (one.kind === 'choice' && one.options.length < 2) return no('too_few_options');
    if (evaluation.state !== 'draft' && evaluation.state !== 'open') return no('not_now');
    if (await hasAnswers(trx, evaluation.id)) return no('answered');
    const verb = await act(trx, evaluation);
    if (verb) await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb });
    return ok(undefined);
  });
}

export type Adding = {
  readonly number: string;
  readonly personIds: readonly Id[];
  /** Of contact people, or of organisations themselves. */
  readonly contactIds: readonly Id[];
  /** What those contact people are here. */
  readonly side: 'residents' | 'partner';
};

/** Somebody outside who can be asked. */
export type Askable = {
  readonly id: Id;
  readonly organisationId: Id;
  readonly organisation: string;
  readonly name: string;
  readonly address: string;
};

export function askable(organisations: readonly Organisation[]): Askable[] {
  return organisations
    .filter(({ kind, endedAt }) => kind === 'partner' && endedAt === null)
    .flatMap(({ id, name, email, contacts }) => [
      ...contacts.map((one) => ({
        id: one.id,
        organisationId: id,
        organisation: name,
        name: one.name,
        address: one.email,
      })),
      { id, organisationId: id, organisation: name, name, address: email },
    ])
    .filter(({ address }) => address !== '');
}

/** Says who is asked. While it is open they get their questions at once; before, when it opens. */
export async function addRespondents(
  deps: Deps,
  doer: Doer,
  adding: Adding,
): Promise<Result<number, Refusal>> {
  const people = await inMunicipality(deps, doer.municipality.id, (trx) => chosenPeople(deps, trx, adding));
  return onEvaluation(deps, doer, adding.number, async ({ trx, evaluation, at }) => {
    if (people.length === 0) return no('nobody');
    if (evaluation.state !== 'draft' && evaluation.state !== 'open') return no('not_now');
    const added = await insertRespondents(trx, evaluation.id, people);
    if (added === 0) return ok(0);
    if (evaluation.state === 'open') await askThose(deps, trx, doer, evaluation);
    const details = { count: added };
    await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'respondents_added', details });
    return ok(added);
  });
}

async function chosenPeople(deps: Deps, trx: Trx, adding: Adding): Promise<NewRespondent[]> {
  const staffing = await readStaffing(deps, trx);
  const day = today(deps.clock).toString();
  const isAlderman = (id: Id): boolean =>
    staffing.roles.some(
      ({ personId, role, to }) => personId === id && role === 'area_alderman' && (to === null || to >= day),
    );
  const ours = adding.personIds.flatMap((id): NewRespondent[] => {
    const person = staffing.people.get(id);
    if (!person?.email) return [];
    const side = isAlderman(id) ? 'alderman' : 'team';
    const to = { toName: person.name, toAddress: person.email };
    return [{ id: newId(), side, personId: id, organisationId: null, ...to }];
  });
  const outside = askable(await readOrganisations(deps, trx))
    .filter(({ id }) => adding.contactIds.includes(id))
    .map((one): NewRespondent => ({
      id: newId(),
      side: adding.side,
      personId: null,
      organisationId: one.organisationId,
      toName: one.name,
      toAddress: one.address,
    }));
  return [...ours, ...outside];
}

/** Everybody who was added and not asked yet. */
async function askThose(deps: Deps, trx: Trx, { municipality }: Doer, evaluation: Evaluation): Promise<void> {
  const respondents = (await readRespondents(trx, evaluation.id)).filter(
    ({ invitedAt }) => invitedAt === null,
  );
  await mailRespondents(deps, trx, { municipality, evaluation, respondents, why: 'asked' });
}

/** Asks everybody who was added. */
export function openEvaluation(deps: Deps, doer: Doer, number: string): Promise<Result<undefined, Refusal>> {
  return onEvaluation(deps, doer, number, async ({ trx, evaluation, at }) => {
    if (evaluation.state === 'open') return ok(undefined);
    if (evaluation.state !== 'draft') return no('not_now');
    if (evaluation.closesOn < dayOf(at).toString()) return no('closed_already');
    const [questions, respondents] = [
      await readQuestions(trx, evaluation.id),
      await readRespondents(trx, evaluation.id),
    ];
    const content = { questions: questions.length, respondents: respondents.length, conclusions: '' };
    const fault = faultOfStep('draft', content);
    if (fault) return no(fault);
    await writeState(trx, evaluation.id, 'open', at);
    await askThose(deps, trx, doer, evaluation);
    await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'evaluation_opened' });
    return ok(undefined);
  });
}

/** From now on no answers are taken; what was saved counts. */
export function closeEvaluation(deps: Deps, doer: Doer, number: string): Promise<Result<undefined, Refusal>> {
  return onEvaluation(deps, doer, number, async ({ trx, evaluation, at }) => {
    if (evaluation.state === 'closed') return ok(undefined);
    if (evaluation.state !== 'open') return no('not_now');
    await writeState(trx, evaluation.id, 'closed', at);
    await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'evaluation_closed' });
    return ok(undefined);
  });
}

export type Held = {
  readonly trx: Trx;
  readonly evaluation: Evaluation;
  readonly at: Temporal.Instant;
};

/** One change of one evaluation at a time, by who evaluates. */
export function onEvaluation<T>(
  deps: Pick<Deps, 'db' | 'clock'>,
  { municipality, actor }: Doer,
  number: string,
  act: (held: Held) => Promise<T>,
): Promise<T> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    if (!canEvaluate(actor)) throw new Forbidden('This is not yours to change.');
    const found = await findEvaluation(trx, number);
    const evaluation = found && (await lockEvaluation(trx, found.id));
    if (!evaluation) throw new NotFound('There is no such evaluation.');
    return act({ trx, evaluation, at: deps.clock.now() });
  });
}

type Told = {
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  readonly id: Id;
  readonly verb: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Changes something that a published report shows. */
  readonly isOutward?: boolean;
};

/** Until it is published, nothing of an evaluation shows. */
export function tell(trx: Trx, { actor, at, id, verb, details = {}, isOutward }: Told): Promise<void> {
  return record(trx, { actor, at, topic, subjectId: id, verb, details, isInward: !isOutward });
}
