// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../../kernel/locale.ts';
import { moneyInWords } from '../../../kernel/money.ts';
import { faultItems, faultTexts } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Budget, type Refusal, type RefusalReason, grantMessages } from '../../grants/index.ts';
import { messages } from '../messages.ts';

/** A form as it comes back, with what is wrong. */
export type Back = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

/** The field that a refusal belongs to; what is about the whole leads to the amount. */
const fieldOf: Readonly<Partial<Record<RefusalReason, string>>> = {
  budget_there: 'jaar',
  ends_before_start: 'dicht',
  most_over_amount: 'hoogstens',
  no_budget: 'budget',
  closed: 'budget',
  say_why: 'uitleg',
  over_granted: 'terug',
  in_the_future: 'dag',
  before_decision: 'dag',
};

export function refusalInWords(locale: Locale, { why, cents = 0 }: Refusal): string {
  return messages[locale].refusals[why](moneyInWords(locale, cents));
}

/** What each field of a form is told, and the list of what is wrong. `bankField`: where a number of an account can have been typed. */
export function formParts(visit: Visit, back: Back | undefined, bankField = 'waarvoor') {
  const { labels } = messages[visit.locale];
  const { refusal, faults = [], typed = {} } = back ?? {};
  const own = Object.fromEntries(
    ['bedrag', 'hoogstens', 'terug'].map((name) => [
      name,
      { not_a_number: messages[visit.locale].refusals.no_amount('') },
    ]),
  );
  const text = refusal && refusalInWords(visit.locale, refusal);
  const wrong = refusal && (refusal.why === 'bank_account' ? bankField : (fieldOf[refusal.why] ?? 'bedrag'));
  const fault = faultTexts(visit, faults, own);
  return {
    items: [
      ...faultItems(visit, faults, { labels, own }),
      ...(text && wrong ? [{ href: `#${wrong}`, text }] : []),
    ],
    field: (name: keyof typeof labels, value = '') => ({
      visit,
      name,
      label: labels[name],
      value: typed[name] ?? value,
      fault: name === wrong ? text : fault(name),
    }),
  };
}

/** "Buurtbon Midden 2026". */
export function budgetTitle(locale: Locale, tree: AreaTree, { kind, areaId, year }: Budget): string {
  const area = areaName(tree.byId(areaId) ?? tree.root, locale);
  return messages[locale].budget.title(grantMessages[locale].kinds[kind], area, year);
}

/** How much of it is gone, for the eye; the words beside it say the same. */
export function Meter({ budget: { amountCents, decidedCents } }: { readonly budget: Budget }) {
  const gone = Math.round((decidedCents / amountCents) * 1000) / 10;
  return (
    <svg class="grants-meter" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      <rect class="grants-meter__all" width="100" height="2" />
      {gone > 0 && <rect class="grants-meter__gone" width={gone} height="2" />}
    </svg>
  );
}
