// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

export const evaluationStates = ['draft', 'open', 'closed', 'published'] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** What is asked before an evaluation may go to a state. */
export type Asked = 'questions' | 'respondents' | 'conclusions';

/** Where an evaluation can go from each state, and what must be there first. */
export const steps = {
  draft: { to: 'open', asks: ['questions', 'respondents'] },
  open: { to: 'closed', asks: [] },
  closed: { to: 'published', asks: ['conclusions'] },
  published: { to: null, asks: [] },
} as const satisfies Record<
  EvaluationState,
  { readonly to: EvaluationState | null; readonly asks: readonly Asked[] }
>;

export const questionKinds = ['open', 'scale', 'choice'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const sides = ['alderman', 'team', 'residents', 'partner'] as const;
export type Side = (typeof sides)[number];

export const choiceStates = ['open', 'decided', 'dropped'] as const;
export type ChoiceState = (typeof choiceStates)[number];

export type Question = {
  readonly id: Id;
  readonly kind: QuestionKind;
  readonly wording: string;
  readonly options: readonly string[];
};

/** By the id of each question: a text, a mark from 1 to 5, or which option (from 0). */
export type Answers = Readonly<Record<Id, string | number>>;

export type Respondent = {
  readonly id: Id;
  readonly side: Side;
  readonly personId: Id | null;
  readonly toName: string;
  readonly toAddress: string;
  readonly answers: Answers;
  /** The words of an answer that were chosen for the report. */
  readonly quotes: Readonly<Record<Id, string>>;
  readonly mayQuote: boolean;
  readonly invitedAt: Temporal.Instant | null;
  readonly savedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
};

export type Evaluation = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly purpose: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: EvaluationState;
  readonly conclusions: string;
  readonly report: Report | null;
  readonly version: number;
  readonly publishedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly areaIds: readonly Id[];
  readonly subjects: readonly string[];
};

export type EvaluationDetails = Pick<
  Evaluation,
  'title' | 'purpose' | 'periodFrom' | 'periodTo' | 'opensOn' | 'closesOn' | 'areaIds'
>;

export type Experience = {
  readonly id: Id;
  readonly personId: Id;
  readonly happenedOn: string;
  readonly areaId: Id;
  readonly body: string;
  readonly isGood: boolean;
  readonly isShown: boolean;
};

export type Choice = {
  readonly id: Id;
  readonly choice: string;
  readonly why: string;
  readonly decides: string;
  readonly dueOn: string;
  readonly state: ChoiceState;
  readonly outcome: string;
  readonly settledOn: string | null;
};

/** Why something is not done, and the field of the form that it belongs to. */
export const refusalFields = {
  period_ends_before_begin: 'tot',
  closes_before_opens: 'sluit',
  closed_already: 'sluit',
  no_area: 'gebieden',
  unknown_number: 'nummers',
  too_few_options: 'keuzes',
  answered: 'vraag',
  not_now: 'inhoud',
  no_questions: 'inhoud',
  no_respondents: 'inhoud',
  no_conclusions: 'conclusies',
  nobody: 'wie',
  changed: 'conclusies',
  nothing_said: 'vragen',
  may_not_quote: 'citaat',
  not_their_words: 'citaat',
} as const;
export type Refusal = keyof typeof refusalFields;

export function faultOfDetails(details: EvaluationDetails, today: string): Refusal | undefined {
  if (details.periodTo < details.periodFrom) return 'period_ends_before_begin';
  if (details.closesOn < details.opensOn) return 'closes_before_opens';
  if (details.closesOn < today) return 'closed_already';
  return details.areaIds.length === 0 ? 'no_area' : undefined;
}

type Content = { readonly questions: number; readonly respondents: number; readonly conclusions: string };

/** Why an evaluation cannot take its next step yet. */
export function faultOfStep(state: EvaluationState, content: Content): Refusal | undefined {
  const asks: readonly Asked[] = steps[state].asks;
  if (asks.includes('questions') && content.questions === 0) return 'no_questions';
  if (asks.includes('respondents') && content.respondents === 0) return 'no_respondents';
  return asks.includes('conclusions') && content.conclusions === '' ? 'no_conclusions' : undefined;
}

/** Answers are taken while it is open, its last day included; it may open before the day that was planned. */
export function takesAnswers(
  { state, closesOn }: Pick<Evaluation, 'state' | 'closesOn'>,
  today: string,
): boolean {
  return state === 'open' && today <= closesOn;
}

export const marks = [1, 2, 3, 4, 5] as const;

/** What of these answers fits the questions; the rest is left out. */
export function fittingAnswers(questions: readonly Question[], given: Answers): Answers {
  const fits = ({ id, kind, options }: Question): boolean => {
    const answer = given[id];
    if (kind === 'open') return typeof answer === 'string' && answer !== '';
    if (typeof answer !== 'number') return false;
    return kind === 'scale' ? marks.some((mark) => mark === answer) : answer in options;
  };
  return Object.fromEntries(questions.filter(fits).map(({ id }) => [id, given[id] ?? '']));
}

export type PublicResult = {
  readonly kind: QuestionKind;
  readonly wording: string;
  /** None when fewer than five answered. */
  readonly answered: number | null;
  readonly mean: number | null;
  readonly counts: readonly { readonly label: string; readonly count: number | null }[];
  readonly quotes: readonly { readonly text: string; readonly side: Side | null }[];
};

export type PublicFigures = {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly {
    /** None: all areas together. */
    readonly area: string | null;
    readonly brought: number | null;
    readonly closed: number | null;
    readonly inTimePercent: number | null;
    readonly keptPercent: number | null;
    readonly helpedPercent: number | null;
  }[];
  readonly kinds: readonly { readonly kind: string; readonly count: number | null }[];
};

/** What stays of an evaluation as it was published. */
export type Report = {
  readonly invited: number | null;
  readonly answered: number | null;
  readonly results: readonly PublicResult[];
  readonly figures: PublicFigures;
};

/** A quote is what they wrote, or a part of it: with […] where something was left out, and nothing put in. */
export function isTheirWords(text: string, quote: string): boolean {
  const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  let from = 0;
  const whole = plain(text);
  for (const part of quote.split('[…]').map(plain)) {
    const at = whole.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return plain(quote) !== '';
}
