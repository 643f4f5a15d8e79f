// SPDX-License-Identifier: EUPL-1.2
import { type FaultItem, faultItems, faultTexts } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Refusal, refusalFields } from '../domain.ts';
import { messages } from '../messages.ts';

/** A form as it came back. `form` says which one of the page it was. */
export type Back = {
  readonly form: string;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

export function summaryOf(visit: Visit, back: Back | undefined): FaultItem[] {
  if (!back) return [];
  const t = messages[visit.locale];
  const refused = back.refusal
    ? [{ href: `#${refusalFields[back.refusal]}`, text: t.refusals[back.refusal] }]
    : [];
  return [...faultItems(visit, back.faults, { labels: t.work.labels }), ...refused];
}

/** What a field of one form shows: what was typed and what is wrong with it, when that form came back. */
export function fieldsOf(visit: Visit, back: Back | undefined, form: string, start: Typed = {}) {
  const t = messages[visit.locale];
  const own = back?.form === form ? back : undefined;
  const fault = faultTexts(visit, own?.faults ?? []);
  const values = own?.typed ?? start;
  return (name: keyof typeof t.work.labels) => ({
    visit,
    name,
    label: t.work.labels[name],
    value: values[name],
    fault: own?.refusal && refusalFields[own.refusal] === name ? t.refusals[own.refusal] : fault(name),
  });
}
