// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

/** The ladder of what a government does (overheidsparticipatietrap), from the least to the most. */
export const steps = ['let_go', 'facilitate', 'stimulate', 'direct', 'regulate'] as const;
export type Step = (typeof steps)[number];

/**
 * What is asked, and for which step each answer speaks. An answer that decides leaves no choice: where the law or safety is at
 * stake, the government regulates, however well people can do it themselves.
 */
export const questions = {
  duty: {
    none: { speaks: 'let_go' },
    rules: { speaks: 'facilitate' },
    duty: { speaks: 'regulate', decides: true },
  },
  able: { alone: { speaks: 'let_go' }, helped: { speaks: 'facilitate' }, not_yet: { speaks: 'stimulate' } },
  means: {
    nothing: { speaks: 'let_go' },
    room: { speaks: 'facilitate' },
    money: { speaks: 'stimulate' },
    work: { speaks: 'direct' },
  },
  programme: { no: { speaks: 'let_go' }, helps: { speaks: 'stimulate' }, needed: { speaks: 'direct' } },
  reach: {
    few: { speaks: 'let_go' },
    neighbourhood: { speaks: 'facilitate' },
    everyone: { speaks: 'stimulate' },
  },
  others: { other: { speaks: 'let_go' }, together: { speaks: 'facilitate' }, nobody: { speaks: 'direct' } },
} as const satisfies Record<string, Record<string, { readonly speaks: Step; readonly decides?: true }>>;

export type Question = keyof typeof questions;
export type AnswerTo<Q extends Question> = keyof (typeof questions)[Q] & string;
export type Answers = { readonly [Q in Question]: AnswerTo<Q> };

export const questionNames = [
  'duty',
  'able',
  'means',
  'programme',
  'reach',
  'others',
] as const satisfies readonly Question[];

export type Advice = {
  readonly step: Step;
  /** The questions whose answer speaks for this step. */
  readonly because: readonly Question[];
  /** One answer left no choice. */
  readonly isDecided: boolean;
};

type Voice = { readonly question: Question; readonly speaks: Step; readonly decides: boolean };

function voiceOf<Q extends Question>(question: Q, answers: Answers): Voice {
  const table: Readonly<Record<string, { readonly speaks: Step; readonly decides?: true }>> =
    questions[question];
  const found = table[answers[question]];
  if (!found) throw new TypeError(`There is no such answer to ${question}.`);
  return { question, speaks: found.speaks, decides: found.decides ?? false };
}

/** The step for which most answers speak; when several do equally, the one in which the government does least. */
export function advise(answers: Answers): Advice {
  const voices = questionNames.map((question) => voiceOf(question, answers));
  const deciding = voices.find(({ decides }) => decides);
  const votes = (step: Step): number => voices.filter(({ speaks }) => speaks === step).length;
  const most = steps.reduce((best, step) => (votes(step) > votes(best) ? step : best));
  const step = deciding?.speaks ?? most;
  return {
    step,
    because: voices.filter(({ speaks }) => speaks === step).map(({ question }) => question),
    isDecided: deciding !== undefined,
  };
}

/** One time that the role was weighed (afweging); the latest holds. */
export type Weighing = {
  readonly id: Id;
  readonly initiativeId: Id;
  readonly answers: Answers;
  readonly advised: Step;
  readonly step: Step;
  /** Why it is another step than the answers say. */
  readonly reason: string | null;
  /** What the initiators may expect, and what is asked of them, beside the words of the step. */
  readonly promised: string | null;
  readonly requested: string | null;
  readonly decidedBy: Id | null;
  readonly decidedAt: Temporal.Instant;
};

export type Choice = Pick<Weighing, 'answers' | 'step' | 'reason' | 'promised' | 'requested'>;

/** Another step than the advice is decided with a reason only. */
export function weigh(choice: Choice): Result<Choice & Pick<Weighing, 'advised'>, 'reason'> {
  const advised = advise(choice.answers).step;
  return advised !== choice.step && choice.reason === null ? no('reason') : ok({ ...choice, advised });
}
