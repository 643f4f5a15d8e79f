// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** What of a theme its portfolio holder is due: nothing, to know, or to be asked. */
export const levels = ['none', 'inform', 'consult'] as const;
export type Level = (typeof levels)[number];
export const usualLevel: Level = 'inform';

export const subjectKinds = ['initiative', 'project'] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export type SubjectRef = { readonly kind: SubjectKind; readonly id: Id };
/** Something that touches themes in areas: an initiative or a project. */
export type Subject = SubjectRef & { readonly areaIds: readonly Id[]; readonly themeIds: readonly Id[] };

export const answers = ['known', 'agreed', 'agreed_if', 'talk'] as const;
export type Answer = (typeof answers)[number];

/** What saying nothing until after the term came to; `up`: it went up, and the gate stays closed. */
export type Silence = 'known' | 'agreed' | 'up';

/** What a portfolio holder was told or asked about one theme of a subject, with the last answer. */
export type PortfolioRequest = {
  readonly id: Id;
  readonly subject: SubjectRef;
  readonly subjectNumber: string;
  readonly subjectTitle: string;
  readonly themeId: Id;
  readonly level: Exclude<Level, 'none'>;
  readonly askedOf: Id;
  readonly askedBy: Id;
  readonly message: string;
  readonly askedAt: Temporal.Instant;
  readonly dueOn: string;
  readonly answer: Answer | null;
  readonly words: string | null;
  readonly answeredAt: Temporal.Instant | null;
  /** Who pressed for the alderman: an assistant or a deputy. */
  readonly onBehalf: string | null;
  readonly notedBy: Id | null;
  readonly conditionMetAt: Temporal.Instant | null;
  readonly conditionMetNote: string | null;
  readonly remindedBeforeAt: Temporal.Instant | null;
  readonly remindedAfterAt: Temporal.Instant | null;
  readonly silence: Silence | null;
};

export type Skip = {
  readonly subject: SubjectRef;
  readonly themeId: Id;
  readonly reason: string;
  readonly skippedBy: Id;
  readonly createdAt: Temporal.Instant;
};

/** That answers do not go together, marked by hand. */
export type Mark = {
  readonly id: Id;
  readonly subject: SubjectRef;
  readonly note: string;
  readonly markedBy: Id;
  readonly createdAt: Temporal.Instant;
  readonly settledBy: Id | null;
  readonly settledAt: Temporal.Instant | null;
  readonly settledNote: string | null;
};

/** A touched theme on a day: who holds it, and who are the aldermen of the areas. */
export type Touched = {
  readonly themeId: Id;
  readonly level: Level;
  readonly holders: readonly Id[];
  readonly aldermen: readonly Id[];
};

/** From what asks for action most to what asks for none. */
export const standingStates = [
  'unheld',
  'to_ask',
  'up',
  'late',
  'talk',
  'waiting',
  'agreed_if',
  'skipped',
  'silent',
  'agreed',
  'known',
  'own',
  'not_needed',
] as const;
export type StandingState = (typeof standingStates)[number];

const clear: ReadonlySet<StandingState> = new Set([
  'agreed_if',
  'skipped',
  'silent',
  'agreed',
  'known',
  'own',
  'not_needed',
]);

/** How it stands with one theme of a subject. */
export type Standing = Touched & {
  readonly state: StandingState;
  readonly isClear: boolean;
  /** The requests that count, the newest last: of today's holders, and what holders before them answered (R12). */
  readonly requests: readonly PortfolioRequest[];
  /** The holders of today who still have to be told or asked. */
  readonly toAsk: readonly Id[];
  readonly skip?: Skip;
};

export type Gate = { readonly standings: readonly Standing[]; readonly isOpen: boolean };

type Facts = {
  readonly touched: readonly Touched[];
  readonly requests: readonly PortfolioRequest[];
  readonly skips: readonly Skip[];
  readonly today: string;
};

/** Not without the portfolio holder (R5): open when each touched theme is clear. */
export function gateOf({ touched, requests, skips, today }: Facts): Gate {
  const standings = touched.map((one) => {
    const ofTheme = requests.filter(({ themeId }) => themeId === one.themeId);
    const skip = skips.find(({ themeId }) => themeId === one.themeId);
    return standingOf(one, ofTheme, { today, ...(skip ? { skip } : {}) });
  });
  return { standings, isOpen: standings.every(({ isClear }) => isClear) };
}

function standingOf(
  touched: Touched,
  requests: readonly PortfolioRequest[],
  { today, skip }: { readonly today: string; readonly skip?: Skip },
): Standing {
  const counting = requests.filter(
    (one) => touched.holders.includes(one.askedOf) || isClear(stateOfRequest(one, today)),
  );
  const toAsk = touched.holders.filter((holder) => !counting.some(({ askedOf }) => askedOf === holder));
  const found = stateOf(touched, counting, today);
  const isDue = !clear.has(found);
  const state = isDue && skip ? 'skipped' : found;
  const needsNone = isClear(found);
  return {
    ...touched,
    state,
    isClear: isClear(state),
    requests: counting,
    toAsk: needsNone ? [] : toAsk,
    ...(skip ? { skip } : {}),
  };
}

/** A theme is clear when one who held it then has answered, or all who hold it today have. */
function stateOf(touched: Touched, counting: readonly PortfolioRequest[], today: string): StandingState {
  if (touched.level === 'none') return 'not_needed';
  const { holders, aldermen } = touched;
  if (holders.some((holder) => aldermen.includes(holder))) return 'own';
  const former = counting.findLast(({ askedOf }) => !holders.includes(askedOf));
  if (former) return stateOfRequest(former, today);
  if (holders.length === 0) return 'unheld';
  const states = holders.map((holder) => {
    const request = counting.findLast(({ askedOf }) => askedOf === holder);
    return request ? stateOfRequest(request, today) : 'to_ask';
  });
  return mostPressing(states);
}

export function stateOfRequest(
  request: Pick<PortfolioRequest, 'answer' | 'silence' | 'dueOn'>,
  today: string,
): StandingState {
  if (request.answer) return request.answer;
  if (request.silence) return request.silence === 'up' ? 'up' : 'silent';
  return request.dueOn < today ? 'late' : 'waiting';
}

export function isClear(state: StandingState): boolean {
  return clear.has(state);
}

/** The state that asks for action most. */
export function mostPressing(states: readonly StandingState[]): StandingState {
  return standingStates.find((state) => states.includes(state)) ?? 'not_needed';
}

/** Why a subject is in conflict: a talk that is still to be had, holders who answered differently, or marked by hand. */
export type Conflict = 'talk' | 'differ' | 'marked';

export function conflictsOf({ standings }: Gate, marks: readonly Mark[]): Conflict[] {
  const given = new Set(standings.flatMap(({ requests }) => requests.flatMap(({ answer }) => answer ?? [])));
  const isTalked = given.has('talk');
  return [
    ...(isTalked ? (['talk'] as const) : []),
    ...(isTalked && given.size > 1 ? (['differ'] as const) : []),
    ...(marks.some(({ settledAt }) => settledAt === null) ? (['marked'] as const) : []),
  ];
}

/** Conditions that were set and are not met yet: promised. */
export function openConditions({ standings }: Gate): PortfolioRequest[] {
  return standings
    .flatMap(({ requests }) => requests)
    .filter(({ answer, conditionMetAt }) => answer === 'agreed_if' && conditionMetAt === null);
}
