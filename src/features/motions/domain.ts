// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

export const kinds = ['motion', 'amendment', 'pledge', 'question'] as const;
export type Kind = (typeof kinds)[number];

export const states = ['open', 'in_progress', 'settled', 'lapsed'] as const;
export type State = (typeof states)[number];

export const outcomes = ['adopted', 'rejected', 'withdrawn', 'held_over'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the council asked (motie, amendement, schriftelijke vraag) or an alderman promised (toezegging). */
export type Motion = {
  readonly id: Id;
  /** As the council gave it: M-31. */
  readonly number: string;
  readonly kind: Kind;
  readonly title: string;
  /** What is asked, in the words of the council (dictum). */
  readonly request: string;
  readonly explanation: string | null;
  readonly agendaItem: string | null;
  /** Councillors by name, who do this in public. */
  readonly submitters: string | null;
  readonly decidedOn: string | null;
  readonly result: Outcome | null;
  readonly areaIds: readonly Id[];
  readonly themeIds: readonly Id[];
  /** The alderman whose portfolio it is. */
  readonly holderId: Id | null;
  readonly organisationId: Id | null;
  readonly responsibleId: Id | null;
  readonly dueOn: string | null;
  readonly state: State;
  /** Where it can be seen that it was done. */
  readonly proof: string | null;
  /** The records that show it, beside these words or instead of them. */
  readonly proofCites: readonly Cited[];
  readonly settledOn: string | null;
  /** The day on which the council agreed that it was done. */
  readonly agreedOn: string | null;
  /** Why it is no longer carried out. */
  readonly lapsedBecause: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  /** The day of the latest update. */
  readonly updatedOn: string | null;
};

/** A record on the red thread: { kind: 'document', id }. */
export type Cited = { readonly kind: string; readonly id: Id };

/** How it stood on a day (stand van zaken). */
export type Update = {
  readonly id: Id;
  readonly motionId: Id;
  readonly onDay: string;
  readonly body: string;
  /** The update that was wrong and that this one puts right. */
  readonly correctsId: Id | null;
  readonly authorId: Id | null;
  /** Documents, sessions, initiatives, charters that it points to. */
  readonly cites: readonly Cited[];
  readonly createdAt: Temporal.Instant;
};

/** A party group (fractie): whether it submitted, and how it voted. */
export type PartyPart = {
  readonly partyId: Id;
  readonly name: string;
  readonly isSubmitter: boolean;
  readonly inFavour: number | null;
  readonly against: number | null;
};

export const actionStates = ['open', 'in_progress', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** A part of what was asked (actie). */
export type Action = {
  readonly id: Id;
  readonly motionId: Id;
  readonly title: string;
  readonly areaId: Id | null;
  readonly ownerId: Id | null;
  readonly organisationId: Id | null;
  readonly dueOn: string | null;
  readonly state: ActionState;
  readonly note: string | null;
  readonly doneOn: string | null;
  readonly version: number;
};

export const verbs = ['take_up', 'settle', 'lapse', 'reopen'] as const;
export type Verb = (typeof verbs)[number];
type Asked = 'proof' | 'agreement' | 'reason';
export type Move = {
  readonly verb: Verb;
  readonly from: readonly State[];
  readonly to: State;
  readonly asks: readonly Asked[];
};

/** Every move there is. What is not in this table cannot happen. */
export const moves: readonly Move[] = [
  { verb: 'take_up', from: ['open'], to: 'in_progress', asks: [] },
  { verb: 'settle', from: ['open', 'in_progress'], to: 'settled', asks: ['proof', 'agreement'] },
  { verb: 'lapse', from: ['open', 'in_progress'], to: 'lapsed', asks: ['reason'] },
  { verb: 'reopen', from: ['settled', 'lapsed'], to: 'in_progress', asks: ['reason'] },
];

export const refusals = [
  'not_now',
  'changed_meanwhile',
  'number_missing',
  'number_taken',
  'number_of_other',
  'number_of_pledge',
  'future_day',
  'proof',
  'agreement',
  'reason',
  'parts_open',
] as const;
export type Refusal = (typeof refusals)[number];

/** Letter, year and digits: what Meent gives out itself, each kind of record with a letter of its own. */
const ownPattern = /^([A-Z])-\d{4}-\d{4,}$/i;
const pledgeLetter = 'T';

/** Whether a number that the council gave can be kept: never one that Meent gives to another kind of record. */
export function numberFault(
  number: string,
  kind: Kind,
  lettersOfOthers: ReadonlySet<string>,
): 'number_of_other' | 'number_of_pledge' | undefined {
  const letter = ownPattern.exec(number)?.[1]?.toUpperCase();
  if (letter === undefined) return undefined;
  if (letter === pledgeLetter && kind !== 'pledge') return 'number_of_pledge';
  return lettersOfOthers.has(letter) ? 'number_of_other' : undefined;
}

export type UpdateRefusal = 'future_day' | 'before_corrected' | 'before_decision' | 'corrected_already';

/** What is wrong with the day of an update; before the decision can be meant, and is asked. */
export function dayFault(
  onDay: string,
  around: {
    readonly today: Temporal.PlainDate;
    readonly decidedOn: string | null;
    /** The day of the update that it puts right. */
    readonly correctedOn?: string | undefined;
  },
): Exclude<UpdateRefusal, 'corrected_already'> | undefined {
  if (onDay > around.today.toString()) return 'future_day';
  if (around.correctedOn !== undefined && onDay < around.correctedOn) return 'before_corrected';
  return around.decidedOn !== null && onDay < around.decidedOn ? 'before_decision' : undefined;
}

/** The council did not want it, or those who asked took it back: nothing follows. */
export function isOff(result: Outcome | null): result is 'rejected' | 'withdrawn' {
  return result === 'rejected' || result === 'withdrawn';
}

/** What was rejected or withdrawn is not carried out; what is adopted after all is. */
export function stateAfter(state: State, before: Outcome | null, after: Outcome | null): State {
  if (isOff(after) && state !== 'settled') return 'lapsed';
  return isOff(before) && !isOff(after) && state === 'lapsed' ? 'open' : state;
}

export type Settling = {
  readonly proof?: string | undefined;
  /** Records that show it; who settles was able to read them. */
  readonly cites?: readonly Cited[];
  readonly agreedOn?: string | undefined;
  readonly reason?: string | undefined;
  /** What becomes of the parts that are not done. */
  readonly openParts?: 'done' | 'dropped' | undefined;
};

/** The state that a verb leads to, or what is still asked before it may. */
export function decide(state: State, verb: Verb, given: Settling): Result<State, Refusal> {
  const move = moves.find((one) => one.verb === verb && one.from.includes(state));
  if (!move) return no('not_now');
  const has: Readonly<Record<Asked, boolean>> = {
    proof: Boolean(given.proof) || (given.cites ?? []).length > 0,
    agreement: Boolean(given.agreedOn),
    reason: Boolean(given.reason),
  };
  const missing = move.asks.find((asked) => !has[asked]);
  return missing ? no(missing) : ok(move.to);
}

/** Past its day and not done. */
export function isLate(motion: Pick<Motion, 'state' | 'dueOn'>, today: Temporal.PlainDate): boolean {
  const isOpen = motion.state === 'open' || motion.state === 'in_progress';
  return isOpen && motion.dueOn !== null && motion.dueOn < today.toString();
}

export type ReadUpdate = Update & {
  /** The update that puts it right. */
  readonly correctedBy?: Id;
};

/** The newest day first, of one day the latest written first; a correction stands above what it puts right, by the day of that. */
export function inOrder(updates: readonly Update[]): ReadUpdate[] {
  const byId = new Map(updates.map((one) => [one.id, one]));
  const correctedBy = new Map(updates.flatMap((one) => (one.correctsId ? [[one.correctsId, one.id]] : [])));
  const firstOf = (one: Update): Update => {
    const wrong = one.correctsId === null ? undefined : byId.get(one.correctsId);
    return wrong ? firstOf(wrong) : one;
  };
  return updates
    .map((one) => {
      const by = correctedBy.get(one.id);
      return { first: firstOf(one), update: by ? { ...one, correctedBy: by } : one };
    })
    .sort(
      (a, b) =>
        descending(a.first.onDay, b.first.onDay) ||
        descending(a.first.id, b.first.id) ||
        descending(a.update.id, b.update.id),
    )
    .map(({ update }) => update);
}

function descending(one: string, other: string): number {
  return one === other ? 0 : one < other ? 1 : -1;
}

const longRequest = 1600;
const begins = 900;

/** Where a long text can be broken off: after a paragraph or else a sentence, and not for the last few lines. */
export function beginOf(text: string): { readonly begin: string; readonly rest: string } {
  if (text.length <= longRequest) return { begin: text, rest: '' };
  const head = text.slice(0, begins);
  const ends = [
    head.lastIndexOf('\n\n'),
    head.lastIndexOf('. ') + 1,
    head.lastIndexOf('\n'),
    head.lastIndexOf(' '),
  ];
  const end = ends.find((place) => place > begins / 2) ?? begins;
  return { begin: text.slice(0, end).trimEnd(), rest: text.slice(end).trimStart() };
}
