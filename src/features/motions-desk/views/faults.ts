// SPDX-License-Identifier: EUPL-1.2
import { type FaultItem, type OwnFaultTexts, faultItems, faultTexts } from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Refusal, UpdateRefusal } from '../../motions/index.ts';
import { messages } from '../messages.ts';

export type Refused = readonly FaultyField[] | Refusal | UpdateRefusal;

export type Faults = {
  readonly items: readonly FaultItem[];
  readonly of: (name: string) => string | undefined;
};

/** What is wrong with a form, for its summary and for each field. `at` says where on it a refusal belongs. */
export function faultsOf(
  visit: Visit,
  refused: Refused,
  {
    at,
    labels = {},
    texts: own,
    id = (name) => name,
  }: {
    readonly at: Readonly<Partial<Record<Exclude<Refused, readonly unknown[]>, string>>>;
    /** Refusals that say more than their usual words. */
    readonly texts?: Readonly<Partial<Record<Exclude<Refused, readonly unknown[]>, string>>> | undefined;
    readonly labels?: Readonly<Record<string, string>>;
    /** The id of a field, where a page has several forms with a field of the same name. */
    readonly id?: (name: string) => string;
  },
): Faults {
  const t = messages[visit.locale];
  if (typeof refused !== 'string') {
    const own = ownTexts(visit);
    const items = faultItems(visit, refused, { own, labels: { ...t.labels, ...labels } });
    return {
      items: items.map(({ href, text }) => ({ href: `#${id(href.slice(1))}`, text })),
      of: faultTexts(visit, refused, own),
    };
  }
  const text = own?.[refused] ?? t.refusals[refused];
  const field = at[refused];
  return {
    items: [{ href: `#${id(field ?? 'vak')}`, text }],
    of: (name) => (name === field ? text : undefined),
  };
}

function ownTexts(visit: Visit): OwnFaultTexts {
  const t = messages[visit.locale];
  const day = { not_a_date: t.notADay };
  return { nummer: { wrong: t.wrongNumber }, besloten: day, klaar: day, dag: day, akkoord: day };
}
