// SPDX-License-Identifier: EUPL-1.2
import type { FaultItem } from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Pointing } from '../pointing.ts';
import { type Faults, type Refused, faultsOf } from './faults.ts';

/** One of the forms on the page of a motion that came back: which, with what was typed and what is wrong. */
export type Back = {
  /** The begin of the ids of its fields: a page has many forms with a field of the same name. */
  readonly form: string;
  readonly typed: Typed;
  readonly refused: Refused;
  /** What it points to, where it may. */
  readonly pointing?: Pointing | undefined;
  readonly isSearched?: boolean;
};

export type FormState = {
  readonly back: Back | undefined;
  readonly isBack: boolean;
  readonly id: (name: string) => string;
  readonly value: (name: string) => string | undefined;
  readonly fault: Faults['of'];
};

const places = {
  proof: 'bewijs',
  agreement: 'akkoord',
  future_day: 'akkoord',
  reason: 'reden',
  parts_open: 'open',
} as const;

function faults(visit: Visit, back: Back): Faults {
  return faultsOf(visit, back.refused, { at: places, id: (name) => `${back.form}-${name}` });
}

/** What one form of the page shows: empty, or as it came back. */
export function formState(visit: Visit, form: string, back: Back | undefined): FormState {
  const its = back?.form === form ? back : undefined;
  return {
    back: its,
    isBack: its !== undefined,
    id: (name) => `${form}-${name}`,
    value: (name) => its?.typed[name],
    fault: (name) => (its ? faults(visit, its).of(name) : undefined),
  };
}

export function summaryItems(visit: Visit, back: Back | undefined): readonly FaultItem[] {
  return back ? faults(visit, back).items : [];
}
