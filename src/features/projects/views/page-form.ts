// SPDX-License-Identifier: EUPL-1.2
import { type FaultItem, faultText } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type ActionRefusal, actionPointMessages } from '../../action-points/index.ts';
import type { Refusal } from '../domain.ts';
import { messages } from '../messages.ts';

/** One of the forms on the page of a project that came back: which, with what was typed and what is wrong. */
export type Refused = {
  /** The begin of the ids of its fields: a page has many forms with a field of the same name. */
  readonly form: string;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[] | Refusal | ActionRefusal;
};

/** Where on its form a refusal belongs. */
const fieldOf: Partial<Record<Refusal | ActionRefusal, string>> = {
  day_past: 'dag',
  day_missing: 'dag',
  same_day: 'dag',
  owner_gone: 'wie',
  reason_missing: 'reden',
  reason: 'reden',
  result: 'resultaat',
  signal_unknown: 'bijdrage',
};

export type FormState = {
  readonly isBack: boolean;
  readonly id: (name: string) => string;
  readonly value: (name: string) => string | undefined;
  readonly fault: (name: string) => string | undefined;
};

/** What one form of the page shows: empty, or as it came back. */
export function formState(visit: Visit, form: string, refused: Refused | undefined): FormState {
  const back = refused?.form === form ? refused : undefined;
  return {
    isBack: back !== undefined,
    id: (name) => `${form}-${name}`,
    value: (name) => back?.typed[name],
    fault: (name) => (back ? faultOn(visit, back.faults, name) : undefined),
  };
}

export function summaryItems(visit: Visit, refused: Refused | undefined): FaultItem[] {
  if (!refused) return [];
  const { form, faults } = refused;
  if (typeof faults === 'string')
    return [{ href: `#${form}-${fieldOf[faults] ?? 'vak'}`, text: refusalText(visit, faults) }];
  const labels: Readonly<Record<string, string>> = messages[visit.locale].actionLabels;
  return faults.map(({ field }) => {
    const text = faultText(visit, faults, { field }) ?? '';
    const label = labels[field];
    return { href: `#${form}-${field}`, text: label ? `${label}: ${text}` : text };
  });
}

function faultOn(visit: Visit, faults: Refused['faults'], name: string): string | undefined {
  if (typeof faults !== 'string') return faultText(visit, faults, { field: name });
  return fieldOf[faults] === name ? refusalText(visit, faults) : undefined;
}

function refusalText(visit: Visit, refusal: Refusal | ActionRefusal): string {
  const own: Readonly<Record<string, string>> = {
    ...actionPointMessages[visit.locale].refusals,
    ...messages[visit.locale].refusals,
  };
  return own[refusal] ?? '';
}
