// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { type PublicResult, type Question, type Respondent, type Side, marks } from './domain.ts';

export type Said = {
  readonly respondentId: Id;
  readonly side: Side;
  readonly text: string;
  readonly mayQuote: boolean;
  readonly quote: string | undefined;
};

/** What came of one question, for the team. */
export type QuestionResult = {
  readonly question: Question;
  readonly answered: number;
  /** Per mark or option how often it was chosen; none of an open question. */
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  readonly mean: number | null;
  readonly said: readonly Said[];
};

export function resultsOf(
  questions: readonly Question[],
  respondents: readonly Respondent[],
): QuestionResult[] {
  return questions.map((question) => {
    const given = respondents.flatMap((one) => {
      const answer = one.answers[question.id];
      return answer === undefined ? [] : [{ one, answer }];
    });
    const chosen = given.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
    return {
      question,
      answered: given.length,
      counts: labelsOf(question).map(({ value, label }) => ({
        label,
        count: chosen.filter((one) => one === value).length,
      })),
      mean: question.kind === 'scale' ? meanOf(chosen) : null,
      said: given.flatMap(({ one, answer }) =>
        typeof answer === 'string'
          ? [
              {
                respondentId: one.id,
                side: one.side,
                text: answer,
                mayQuote: one.mayQuote,
                quote: one.mayQuote ? one.quotes[question.id] : undefined,
              },
            ]
          : [],
      ),
    };
  });
}

function labelsOf({ kind, options }: Question): { value: number; label: string }[] {
  if (kind === 'scale') return marks.map((mark) => ({ value: mark, label: String(mark) }));
  return options.map((label, value) => ({ value, label }));
}

function meanOf(chosen: readonly number[]): number | null {
  return chosen.length === 0 ? null : chosen.reduce((sum, one) => sum + one, 0) / chosen.length;
}

/** Counts below this are not shown to everyone (R10). */
export const smallest = 5;

/** What may be shown of counts that add up: from overview. */
export type Suppress = (parts: readonly number[]) => { readonly parts: readonly (number | null)[] };

/**
 * The same as everyone may see it: of fewer than five answers no numbers at all; small counts, and those from which they would
 * follow, left out; the mean in halves, so that not even five times the same mark is told; whose side a quote is from only
 * where five or more of that side answered.
 */
export function publicResults(
  results: readonly QuestionResult[],
  respondents: readonly Respondent[],
  suppress: Suppress,
): PublicResult[] {
  const answeredOf = (side: Side): number =>
    respondents.filter((one) => one.side === side && one.savedAt !== null).length;
  return results.map(({ question, answered, counts, mean, said }) => {
    const isEnough = answered >= smallest;
    const { parts } = suppress(counts.map(({ count }) => count));
    return {
      kind: question.kind,
      wording: question.wording,
      answered: isEnough ? answered : null,
      mean: isEnough && mean !== null ? Math.round(mean * 2) / 2 : null,
      counts: counts.map(({ label }, index) => ({ label, count: isEnough ? (parts[index] ?? null) : null })),
      quotes: said.flatMap(({ quote, side }) =>
        quote === undefined ? [] : [{ text: quote, side: answeredOf(side) >= smallest ? side : null }],
      ),
    };
  });
}

/** In steps of five: from two periods that overlap nothing small can be subtracted. */
export function roundedCount(count: number): number | null {
  return count < smallest ? null : Math.round(count / smallest) * smallest;
}
