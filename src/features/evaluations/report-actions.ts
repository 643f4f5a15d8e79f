// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import { publishable } from '../overview/index.ts';
import { link, tellUpstream } from '../thread/index.ts';
import { onEvaluation, tell } from './actions.ts';
import { type Choice, type Experience, type Refusal, faultOfStep, isTheirWords } from './domain.ts';
import { publicResults, resultsOf, roundedCount } from './results-domain.ts';
import { publicFigures, readFigures } from './figures.ts';
import { messages } from './messages.ts';
import { canTakePart } from './policies.ts';
import { insertChoice, insertExperience, settleChoiceRow, showExperience } from './report-store.ts';
import { readRespondents, writeQuotes } from './respondent-store.ts';
import { findEvaluation, readQuestions, readSubjects, writeConclusions, writePublished } from './store.ts';

type Done = Promise<Result<undefined, Refusal>>;

export type Noting = Omit<Experience, 'personId' | 'isShown'> & { readonly number: string };

/** Notes what a team went through, at any moment until the report is out. Sent twice, it is one. */
export function noteExperience(deps: Deps, { municipality, actor }: Doer, noting: Noting): Done {
  return inMunicipality(deps, municipality.id, async (trx) => {
    if (!isStaff(actor) || !canTakePart(actor)) throw new Forbidden('Only for who works here.');
    const evaluation = await findEvaluation(trx, noting.number);
    const hasArea = (await readAreaTree(deps, trx)).byId(noting.areaId) !== undefined;
    if (!evaluation || !hasArea) throw new NotFound('There is no such evaluation or area.');
    if (evaluation.state === 'published') return no('not_now');
    const at = deps.clock.now();
    const one = { ...noting, personId: actor.personId, isShown: false };
    if (await insertExperience(trx, evaluation.id, one, at))
      await tell(trx, { actor, at, id: evaluation.id, verb: 'experience_noted' });
    return ok(undefined);
  });
}

/** Puts an experience in the report, or takes it out. */
export function chooseExperience(
  deps: Deps,
  doer: Doer,
  { number, ...chosen }: { readonly number: string; readonly id: Id; readonly isShown: boolean },
): Done {
  return onEvaluation(deps, doer, number, async ({ trx, evaluation, at }) => {
    if (evaluation.state === 'published') return no('not_now');
    if (await showExperience(trx, evaluation.id, chosen))
      await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'experience_chosen' });
    return ok(undefined);
  });
}

export type Quoting = {
  readonly number: string;
  readonly respondentId: Id;
  readonly questionId: Id;
  /** Empty takes it away. */
  readonly quote: string;
};

/** Chooses words for the report: only of who agreed, and only their own. */
export function chooseQuote(deps: Deps, doer: Doer, quoting: Quoting): Done {
  return onEvaluation(deps, doer, quoting.number, async ({ trx, evaluation, at }) => {
    if (evaluation.state !== 'closed') return no('not_now');
    const respondent = (await readRespondents(trx, evaluation.id)).find(
      ({ id }) => id === quoting.respondentId,
    );
    const text = respondent?.answers[quoting.questionId];
    if (!respondent || typeof text !== 'string') throw new NotFound('There is no such answer.');
    const { [quoting.questionId]: _before, ...others } = respondent.quotes;
    if (quoting.quote === '') await writeQuotes(trx, respondent.id, others);
    else if (!respondent.mayQuote) return no('may_not_quote');
    else if (!isTheirWords(text, quoting.quote)) return no('not_their_words');
    else await writeQuotes(trx, respondent.id, { ...others, [quoting.questionId]: quoting.quote });
    await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'quote_chosen' });
    return ok(undefined);
  });
}

export type Concluding = {
  readonly number: string;
  readonly conclusions: string;
  /** Of what the writer saw; when somebody else was first, it is refused. */
  readonly version: number;
};

export function writeConclusion(deps: Deps, doer: Doer, concluding: Concluding): Done {
  return onEvaluation(deps, doer, concluding.number, async ({ trx, evaluation, at }) => {
    if (evaluation.state === 'published') return no('not_now');
    if (evaluation.conclusions === concluding.conclusions) return ok(undefined);
    if (evaluation.version !== concluding.version) return no('changed');
    await writeConclusions(trx, evaluation.id, concluding.conclusions);
    await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'conclusions_written' });
    return ok(undefined);
  });
}

export type Choosing = Pick<Choice, 'id' | 'choice' | 'why' | 'decides' | 'dueOn'> & {
  readonly number: string;
};

/** A choice for the way on. Sent twice, it is one. */
export function addChoice(deps: Deps, doer: Doer, choosing: Choosing): Done {
  return onEvaluation(deps, doer, choosing.number, async ({ trx, evaluation, at }) => {
    if (evaluation.state === 'published') return no('not_now');
    if (await insertChoice(trx, evaluation.id, choosing))
      await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'choice_added' });
    return ok(undefined);
  });
}

export type Settled = {
  readonly number: string;
  readonly id: Id;
  readonly state: 'decided' | 'dropped';
  readonly outcome: string;
};

/** Says what was decided; also after the report is out, where everybody reads it. */
export function settleChoice(deps: Deps, doer: Doer, settled: Settled): Done {
  return onEvaluation(deps, doer, settled.number, async ({ trx, evaluation, at }) => {
    const settledOn = dayOf(at).toString();
    if (!(await settleChoiceRow(trx, evaluation.id, { ...settled, settledOn }))) return no('not_now');
    const isOutward = evaluation.state === 'published';
    const details = { state: settled.state };
    await tell(trx, { actor: doer.actor, at, id: evaluation.id, verb: 'choice_settled', details, isOutward });
    return ok(undefined);
  });
}

/** Puts the report out, with results and figures as they are now, and ties it to what it looks back on. */
export function publishEvaluation(deps: Deps, doer: Doer, number: string): Done {
  return onEvaluation(deps, doer, number, async ({ trx, evaluation, at }) => {
    if (evaluation.state === 'published') return ok(undefined);
    if (evaluation.state !== 'closed') return no('not_now');
    const questions = await readQuestions(trx, evaluation.id);
    const respondents = await readRespondents(trx, evaluation.id);
    const { conclusions } = evaluation;
    const content = { questions: questions.length, respondents: respondents.length, conclusions };
    const fault = faultOfStep('closed', content);
    if (fault) return no(fault);
    const tree = await readAreaTree(deps, trx);
    const report = {
      invited: countShown(respondents.length),
      answered: countShown(respondents.filter(({ savedAt }) => savedAt !== null).length),
      results: publicResults(resultsOf(questions, respondents), respondents, publishable),
      figures: publicFigures(await readFigures(trx, tree, evaluation)),
    };
    await writePublished(trx, evaluation.id, report, at);
    const by = isStaff(doer.actor) ? doer.actor.personId : null;
    const to = { kind: 'evaluation', id: evaluation.id } as const;
    for (const from of await readSubjects(trx, evaluation.id))
      await link(trx, { from, to, reason: 'evaluates' }, { by, at });
    const what = { nl: messages.nl.publishedUpstream, en: messages.en.publishedUpstream };
    await tellUpstream(trx, { record: to, what, at });
    await tell(trx, {
      actor: doer.actor,
      at,
      id: evaluation.id,
      verb: 'evaluation_published',
      isOutward: true,
    });
    return ok(undefined);
  });
}

/** How many people took part is said from five on. */
function countShown(count: number): number | null {
  return roundedCount(count) === null ? null : count;
}
