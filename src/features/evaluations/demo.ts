// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { tell } from './actions.ts';
import { type Answers, fittingAnswers } from './domain.ts';
import { readRespondents, writeAnswers, writeQuotes } from './respondent-store.ts';
import { findEvaluation, readQuestions } from './store.ts';

export type DemoAnswers = {
  readonly address: string;
  /** In the order of the questions; null where nothing was said. */
  readonly said: readonly (string | number | null)[];
  readonly mayQuote: boolean;
  readonly quoted?: { readonly at: number; readonly text: string };
};

/** What people answered in the past of the demo, all in one transaction: their links are in mails that nobody reads. */
export function loadAnswers(
  deps: Pick<Deps, 'db' | 'clock'>,
  municipality: Municipality,
  number: string,
  given: readonly DemoAnswers[],
): Promise<void> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const evaluation = await findEvaluation(trx, number);
    if (!evaluation) throw new Error(`The demo has no evaluation ${number}.`);
    const questions = await readQuestions(trx, evaluation.id);
    const respondents = await readRespondents(trx, evaluation.id);
    const at = deps.clock.now();
    for (const { address, said, mayQuote, quoted } of given) {
      const respondent = respondents.find(({ toAddress }) => toAddress === address);
      if (!respondent) throw new Error(`The demo has nobody with the address ${address}.`);
      const all: Record<Id, string | number> = {};
      for (const [index, { id }] of questions.entries()) {
        const answer = said[index];
        if (answer !== undefined && answer !== null) all[id] = answer;
      }
      const answers: Answers = fittingAnswers(questions, all);
      await writeAnswers(trx, respondent.id, { answers, mayQuote, isFinished: true, at });
      const question = quoted && questions[quoted.at];
      if (question) await writeQuotes(trx, respondent.id, { [question.id]: quoted.text });
    }
    const details = { count: given.length };
    await tell(trx, { actor: system, at, id: evaluation.id, verb: 'evaluation_answered', details });
  });
}
