// SPDX-License-Identifier: EUPL-1.2
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Initiative, Refusal, Verb } from '../domain.ts';
import type { InitiativeView } from '../initiative-reading.ts';
import { messages } from '../messages.ts';
import type { InitiativeParts } from './initiative-parts.tsx';

/** A form of the page that came back: which, what is wrong, and what was typed. */
export type Refused = {
  readonly form: Verb | 'bericht' | 'behoefte' | 'planning';
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly typed: Typed;
};

export type InitiativePageProps = InitiativeView & {
  readonly visit: Visit;
  readonly initiative: Initiative;
  /** What other features show of it. */
  readonly parts: InitiativeParts;
  readonly formKey: string;
  readonly refused?: Refused;
};

export function itemPath(number: string, rest = ''): string {
  return `/werkplek/initiatieven/${number}${rest}`;
}

/** What is said when a field of a form on this page is empty. */
export function ownFaults(visit: Visit) {
  const t = messages[visit.locale];
  return { bericht: { required: t.item.messageMissing }, door: { required: t.item.needByMissing } };
}
