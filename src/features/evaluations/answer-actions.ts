// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { anonymous } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Fields } from '../../platform/http/fields.ts';
import { hashOf } from '../../platform/secrets/token.ts';
import { tell } from './actions.ts';
import {
  type Evaluation,
  type Question,
  type Refusal,
  type Respondent,
  fittingAnswers,
  takesAnswers,
} from './domain.ts';
import { answersIn } from './forms.ts';
import { findByLink, writeAnswers } from './respondent-store.ts';
import { findEvaluationById, lockEvaluation, readQuestions } from './store.ts';

export type Opened = {
  readonly evaluation: Evaluation;
  readonly respondent: Respondent;
  readonly questions: readonly Question[];
};

/** What a link opens; `gone`: there is something behind it, but no longer. */
export async function openQuestions(
  deps: Pick<Deps, 'clock'>,
  trx: Trx,
  token: string,
): Promise<Opened | 'gone' | undefined> {
  const respondent = await findByLink(trx, hashOf(token));
  const evaluation = respondent && (await findEvaluationById(trx, respondent.evaluationId));
  if (!respondent || !evaluation) return undefined;
  const now = deps.clock.now();
  const works = Temporal.Instant.compare(respondent.expiresAt, now) > 0;
  if (!works || !takesAnswers(evaluation, dayOf(now).toString())) return 'gone';
  return { evaluation, respondent, questions: await readQuestions(trx, evaluation.id) };
}

export type Given = {
  readonly token: string;
  readonly fields: Fields;
  readonly mayQuote: boolean;
  readonly isFinished: boolean;
};

/** Keeps what somebody answered, whole or half done; it takes the place of what they said before. */
export function saveAnswers(
  deps: Pick<Deps, 'db' | 'clock'>,
  municipality: Municipality,
  given: Given,
): Promise<Result<undefined, Refusal | 'gone'>> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const found = await openQuestions(deps, trx, given.token);
    if (!found || found === 'gone') return no('gone');
    // It does not close, and its questions do not change, while this is written.
    const held = await lockEvaluation(trx, found.evaluation.id);
    const at = deps.clock.now();
    if (!held || !takesAnswers(held, dayOf(at).toString())) return no('gone');
    const questions = await readQuestions(trx, held.id);
    const answers = fittingAnswers(questions, answersIn(given.fields, questions));
    if (given.isFinished && Object.keys(answers).length === 0) return no('nothing_said');
    const { mayQuote, isFinished } = given;
    await writeAnswers(trx, found.respondent.id, { answers, mayQuote, isFinished, at });
    const verb = isFinished ? 'evaluation_answered' : 'evaluation_answers_kept';
    await tell(trx, { actor: anonymous, at, id: held.id, verb, details: { side: found.respondent.side } });
    return ok(undefined);
  });
}
