// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../kernel/calendar.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

/** Warm: the organisation gets the story from us. With a number: the resident goes there. */
export const referralWays = ['warm', 'number'] as const;
export type ReferralWay = (typeof referralWays)[number];

/** How the resident heard of it. */
export type ToldBy = 'mail' | 'phone' | 'nobody';

export type Referral = {
  readonly id: Id;
  readonly entryId: Id;
  readonly way: ReferralWay;
  readonly consent: boolean;
  readonly sharesContact: boolean;
  readonly toldBy: ToldBy;
  /** When staff are asked whether it arrived; only for warm ones. */
  readonly askOn: string | null;
  readonly arrived: boolean | null;
};

/** What a worker chose. */
export type ReferralChoice = {
  readonly way: ReferralWay;
  /** The resident agreed that we pass the story on. */
  readonly consent: boolean;
  /** The resident agreed that name and contact details go along. */
  readonly sharesContact: boolean;
  /** The worker told the resident by phone. */
  readonly isToldByPhone: boolean;
};

type Reachable = { readonly email: string | null; readonly phone: string | null };

export type ReferralPlan = { readonly toldBy: ToldBy; readonly sharesContact: boolean };
export type ReferralRefusal = 'no_agreement' | 'no_address';

/**
 * What a referral comes to. Nothing goes to another organisation without consent, and no contact details without that of its own.
 * It counts as answered only when the resident was told (R3): by mail at once, or by phone when the worker says so.
 */
export function planReferral(
  choice: ReferralChoice,
  entry: { readonly email: string },
  contact: Reachable | undefined,
): Result<ReferralPlan, ReferralRefusal> {
  if (choice.way === 'warm' && !choice.consent) return no('no_agreement');
  if (choice.way === 'warm' && entry.email === '') return no('no_address');
  const toldBy: ToldBy = contact?.email
    ? 'mail'
    : contact?.phone && choice.isToldByPhone
      ? 'phone'
      : 'nobody';
  return ok({ toldBy, sharesContact: choice.way === 'warm' && choice.sharesContact && Boolean(contact) });
}

const askAfterWorkingDays = 5;

/** The working day on which staff are asked whether a warm referral arrived (R4). */
export function askDay(referredOn: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays(referredOn, askAfterWorkingDays);
}

/** The warm referral of which nobody has heard yet whether it arrived; the last one, when there are more. */
export function unheard(referrals: readonly Referral[]): Referral | undefined {
  return referrals.findLast((one) => one.way === 'warm' && one.arrived === null);
}
