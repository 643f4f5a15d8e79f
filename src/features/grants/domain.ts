// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Texts } from '../../kernel/locale.ts';
import type { Cents } from '../../kernel/money.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

/** buurtbon and kleine subsidie. */
export const grantKinds = ['voucher', 'small_grant'] as const;
export type GrantKind = (typeof grantKinds)[number];

/** Who decides on the requests of a budget. */
export const deciders = ['area_manager', 'area_alderman'] as const;
export type Decider = (typeof deciders)[number];

/** How money reaches the initiators: by bank, a bill that we pay, in the hand, or as goods. */
export const payWays = ['transfer', 'bill', 'cash', 'goods'] as const;
export type PayWay = (typeof payWays)[number];

/** Money that an area, with everything below it, has in a year. */
export type Budget = {
  readonly id: Id;
  readonly areaId: Id;
  readonly kind: GrantKind;
  readonly year: number;
  readonly amountCents: Cents;
  /** What was granted and not given back. The database keeps it, and keeps it at most `amountCents`. */
  readonly decidedCents: Cents;
  /** The most that one request may ask. */
  readonly mostCents: Cents;
  readonly decider: Decider;
  /** What it is for, as residents read it. */
  readonly about: Texts<string>;
  readonly opensOn: string;
  readonly closesOn: string;
};

export type BudgetChange = {
  readonly id: Id;
  readonly fromCents: Cents;
  readonly toCents: Cents;
  readonly reason: string;
  readonly changedBy: Id | null;
  readonly at: Temporal.Instant;
};

export const grantStates = ['requested', 'granted', 'refused', 'paid', 'accounted', 'withdrawn'] as const;
export type GrantState = (typeof grantStates)[number];

export const grantVerbs = ['grant', 'refuse', 'pay', 'account', 'withdraw'] as const;
export type GrantVerb = (typeof grantVerbs)[number];

type Move = { readonly verb: GrantVerb; readonly from: readonly GrantState[]; readonly to: GrantState };

/** Every move there is. What is not in this table cannot happen. */
export const moves: readonly Move[] = [
  { verb: 'grant', from: ['requested'], to: 'granted' },
  { verb: 'refuse', from: ['requested'], to: 'refused' },
  { verb: 'pay', from: ['granted'], to: 'paid' },
  { verb: 'account', from: ['paid'], to: 'accounted' },
  { verb: 'withdraw', from: ['requested', 'granted'], to: 'withdrawn' },
];

/** The state that a verb leads to from here, if it may. */
export function stateAfter(state: GrantState, verb: GrantVerb): GrantState | undefined {
  return moves.find((move) => move.verb === verb && move.from.includes(state))?.to;
}

export function verbsFrom(state: GrantState): GrantVerb[] {
  return moves.filter(({ from }) => from.includes(state)).map(({ verb }) => verb);
}

/** A request by an initiative, and all that came of it. */
export type GrantRequest = {
  readonly id: Id;
  readonly number: string;
  readonly initiativeId: Id;
  readonly budgetId: Id;
  readonly state: GrantState;
  readonly askedCents: Cents;
  readonly purpose: string;
  readonly neededOn: string | null;
  readonly wantedWay: PayWay;
  readonly enteredBy: Id | null;
  readonly createdAt: Temporal.Instant;
  readonly grantedCents: Cents | null;
  readonly decidedBy: Id | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decisionNote: string | null;
  readonly paidOn: string | null;
  readonly paidWay: PayWay | null;
  readonly accountedOn: string | null;
  readonly hasReceipt: boolean | null;
  readonly hasPicture: boolean | null;
  readonly returnedCents: Cents;
  readonly withdrawnReason: string | null;
};

/** Why something is refused; with an amount where the sentence names one. */
export const refusals = [
  'not_now',
  'budget_there',
  'ends_before_start',
  'most_over_amount',
  'below_decided',
  'no_budget',
  'closed',
  'initiative_ended',
  'no_amount',
  'over_most',
  'over_left',
  'over_asked',
  'over_granted',
  'say_why',
  'bank_account',
  'in_the_future',
  'before_decision',
] as const;
export type RefusalReason = (typeof refusals)[number];
export type Refusal = { readonly why: RefusalReason; readonly cents?: Cents };

export function refuse(why: RefusalReason, cents?: Cents): { readonly ok: false; readonly reason: Refusal } {
  return no(cents === undefined ? { why } : { why, cents });
}

export function leftOf({ amountCents, decidedCents }: Pick<Budget, 'amountCents' | 'decidedCents'>): Cents {
  return amountCents - decidedCents;
}

/** A budget can be set to anything that is not below what was already promised from it. */
export function judgeAmount(budget: Budget, toCents: Cents): Result<Cents, Refusal> {
  if (toCents <= 0) return refuse('no_amount');
  return toCents < budget.decidedCents ? refuse('below_decided', budget.decidedCents) : ok(toCents);
}

export function judgeBudget(
  wanted: Pick<Budget, 'amountCents' | 'mostCents' | 'opensOn' | 'closesOn'>,
): Result<undefined, Refusal> {
  if (wanted.amountCents <= 0 || wanted.mostCents <= 0) return refuse('no_amount');
  if (wanted.mostCents > wanted.amountCents) return refuse('most_over_amount');
  return wanted.closesOn < wanted.opensOn ? refuse('ends_before_start') : ok(undefined);
}

export type Asking = Pick<GrantRequest, 'askedCents' | 'purpose'>;

/** Whether this may be asked of a budget on a day. What is left is judged at the decision: money may come back until then. */
export function judgeAsking(asking: Asking, budget: Budget, today: string): Result<undefined, Refusal> {
  if (!isOpen(budget, today)) return refuse('closed');
  if (asking.askedCents <= 0) return refuse('no_amount');
  if (asking.askedCents > budget.mostCents) return refuse('over_most', budget.mostCents);
  return hasBankAccount(asking.purpose) ? refuse('bank_account') : ok(undefined);
}

export function isOpen({ opensOn, closesOn }: Pick<Budget, 'opensOn' | 'closesOn'>, today: string): boolean {
  return opensOn <= today && today <= closesOn;
}

/** The whole or less, never more than was asked or is left; less is said why. */
export function judgeGranting(
  { askedCents }: Pick<GrantRequest, 'askedCents'>,
  budget: Budget,
  { cents, note }: { readonly cents: Cents; readonly note: string },
): Result<undefined, Refusal> {
  if (cents <= 0) return refuse('no_amount');
  if (cents > askedCents) return refuse('over_asked', askedCents);
  if (cents > leftOf(budget)) return refuse('over_left', leftOf(budget));
  if (cents < askedCents && note === '') return refuse('say_why');
  return hasBankAccount(note) ? refuse('bank_account') : ok(undefined);
}

/** Dutch, German and Belgian numbers, however they are spaced: none is ever kept. */
export function hasBankAccount(text: string): boolean {
  return /[A-Z]{2}\d{2}[A-Z]{4}\d{10}|DE\d{20}|BE\d{14}/i.test(text.replace(/[\s.\-–]/g, ''));
}

/** The budgets that something in these areas may ask of: those of the areas themselves and of what they lie in. */
export function budgetsFor(budgets: readonly Budget[], areaPaths: readonly (readonly Id[])[]): Budget[] {
  const ids = new Set(areaPaths.flat());
  return budgets.filter(({ areaId }) => ids.has(areaId));
}

const numberPattern = /^V-\d{4}-\d{4,}$/;

export function isGrantNumber(text: string): boolean {
  return numberPattern.test(text);
}
