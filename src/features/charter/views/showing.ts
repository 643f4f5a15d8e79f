// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../../kernel/locale.ts';
import { type FaultItem, type Tone, faultItems, faultTexts, fullDay } from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import { type Refusal, type Version, followedOn, inForceOn, isOpen } from '../domain.ts';
import { messages } from '../messages.ts';

export type Refused = Refusal | readonly FaultyField[];

/** The sentences of a refused form; a rule's "no" leads to the field that it is about. */
export function faultsOf(
  visit: { readonly locale: Locale },
  refused: Refused | undefined,
  field: string,
): { readonly items: readonly FaultItem[]; readonly of: (name: string) => string | undefined } {
  const m = messages[visit.locale];
  if (refused === undefined) return { items: [], of: () => undefined };
  if (typeof refused !== 'string') {
    return { items: faultItems(visit, refused, { labels: m.fields }), of: faultTexts(visit, refused) };
  }
  const text = m.refusals[refused];
  return { items: [{ href: `#${field}`, text }], of: (name) => (name === field ? text : undefined) };
}

/** Where a version stands, in a few words. */
export function standing(
  visit: { readonly locale: Locale; readonly today: Temporal.PlainDate },
  versions: readonly Version[],
  version: Version,
): { readonly text: string; readonly tone: Tone } {
  const m = messages[visit.locale];
  const { inForceFrom, consultedUntil } = version;
  if (inForceFrom !== null) {
    const now = inForceOn(versions, visit.today.toString());
    if (now?.id === version.id) return { text: m.inForce, tone: 'good' };
    const from = fullDay(visit.locale, inForceFrom);
    const followed = followedOn(versions, version);
    if (followed && inForceFrom <= visit.today.toString()) {
      return { text: m.wasInForce(from, fullDay(visit.locale, followed)), tone: 'neutral' };
    }
    return { text: m.inForceFrom(from), tone: 'info' };
  }
  if (version.state === 'consulted' && consultedUntil !== null) {
    const day = fullDay(visit.locale, consultedUntil);
    return isOpen(version, visit.today)
      ? { text: m.openUntil(day), tone: 'due' }
      : { text: m.closedOn(day), tone: 'info' };
  }
  return { text: m.states[version.state], tone: 'neutral' };
}
