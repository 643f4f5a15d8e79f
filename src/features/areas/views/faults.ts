// SPDX-License-Identifier: EUPL-1.2
import { type FaultItem, faultItems, faultTexts } from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Refusal, refusalFields } from '../changes-domain.ts';
import { messages } from '../messages.ts';

/** What is wrong with a form, whether a field said so or a rule. */
export type Faults = {
  readonly items: readonly FaultItem[];
  readonly of: (field: string) => string | undefined;
};

export const noFaults: Faults = { items: [], of: () => undefined };

export function faultsOf(visit: Visit, reason: Refusal | readonly FaultyField[]): Faults {
  const m = messages[visit.locale];
  if (typeof reason !== 'string') {
    return { items: faultItems(visit, reason, { labels: m.labels }), of: faultTexts(visit, reason) };
  }
  const text = m.refusals[reason];
  const field = refusalFields[reason];
  return { items: [{ href: `#${field}`, text }], of: (name) => (name === field ? text : undefined) };
}
