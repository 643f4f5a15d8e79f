// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { FaultyField, FieldFault } from '../http/fields.ts';
import { htmlMessages } from './messages.ts';

/** A feature's own sentences, by field and by fault; what is missing gets the general sentence of that fault. */
export type OwnFaultTexts = Readonly<Record<string, Readonly<Partial<Record<FieldFault, string>>>>>;

export type FaultItem = { readonly href: string; readonly text: string };

/** The sentence for one field, or undefined when nothing is wrong with it. */
export function faultText(
  visit: { readonly locale: Locale },
  faults: readonly FaultyField[],
  about: { readonly field: string; readonly own?: OwnFaultTexts },
): string | undefined {
  const found = faults.find(({ field }) => field === about.field);
  if (!found) return undefined;
  return about.own?.[about.field]?.[found.fault] ?? htmlMessages(visit).faults[found.fault];
}

/** The same for a whole form: `const fault = faultTexts(visit, faults, m.faults); fault('subject')`. */
export function faultTexts(
  visit: { readonly locale: Locale },
  faults: readonly FaultyField[],
  own?: OwnFaultTexts,
): (field: string) => string | undefined {
  return (field) => faultText(visit, faults, { field, own });
}

/**
 * The items of an error summary, each linking to its field. `labels` names the fields, because "Vul dit in" alone
 * does not say where.
 */
export function faultItems(
  visit: { readonly locale: Locale },
  faults: readonly FaultyField[],
  { own, labels }: { readonly own?: OwnFaultTexts; readonly labels?: Readonly<Record<string, string>> } = {},
): FaultItem[] {
  return faults.map(({ field }) => {
    const text = faultText(visit, faults, { field, own }) ?? '';
    const label = labels?.[field];
    return { href: `#${field}`, text: label ? `${label}: ${text}` : text };
  });
}
