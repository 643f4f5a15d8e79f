// SPDX-License-Identifier: EUPL-1.2
import { faultText } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { AnswerGiven, PortfolioRequest, Rules, Standings } from '../../portfolio/index.ts';
import type { Around } from '../brief.ts';
import type { Refusal } from '../domain.ts';
import { messages } from '../messages.ts';
import type { DeskSubject } from '../subjects.ts';

/** Each form of the page, by the last part of its address. */
export type DeskForm =
  'vragen' | 'overslaan' | 'besproken' | 'vervuld' | 'strijdig' | 'opgelost' | 'antwoord';

/** A form that came back: which, of which theme, request or mark, what is wrong, and what was typed. */
export type Refused = {
  readonly form: DeskForm;
  readonly of?: string;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly typed: Typed;
};

export type DeskPageProps = {
  readonly visit: Visit;
  readonly subject: DeskSubject;
  readonly around: Around;
  readonly rules: Rules;
  readonly standings: Standings;
  readonly requests: readonly PortfolioRequest[];
  readonly answers: readonly AnswerGiven[];
  /** Whether this reader asks, skips and notes. */
  readonly canCoordinate: boolean;
  readonly dueOn: string;
  readonly newKey: () => string;
  readonly refused?: Refused | undefined;
};

/** The fields of one form on this page, each with an id of its own, and what came back in them. */
export function fieldsOf({ visit, refused }: DeskPageProps, form: DeskForm, of?: string) {
  const back = refused?.form === form && refused.of === of ? refused : undefined;
  const suffix = suffixOf(form, of);
  return {
    isBack: back !== undefined,
    back,
    field: (name: string) => ({
      visit,
      name,
      id: `${name}${suffix}`,
      value: back?.typed[name],
      fault: faultText(visit, back?.faults ?? [], { field: name }) ?? refusalAt(visit, back, name),
    }),
  };
}

const refusalFields: Readonly<Partial<Record<Refusal, string>>> = {
  day_passed: 'uiterlijk',
  no_condition: 'zin',
};

function refusalAt(visit: Visit, back: Refused | undefined, name: string): string | undefined {
  return back?.refusal && refusalFields[back.refusal] === name
    ? messages[visit.locale].refusals[back.refusal]
    : undefined;
}

function suffixOf(form: DeskForm, of?: string): string {
  return of ? `-${form}-${of}` : `-${form}`;
}

/** What the error summary says of the form that came back. */
export function refusedItems(visit: Visit, refused: Refused | undefined) {
  if (!refused) return [];
  const { form, of, faults, refusal } = refused;
  // The form for an answer stands once on a page: its fields are called what they are.
  const suffix = form === 'antwoord' ? '' : suffixOf(form, of);
  const items = faults.map(({ field }) => ({
    href: `#${field}${suffix}`,
    text: faultText(visit, faults, { field }) ?? '',
  }));
  if (!refusal) return items;
  const field = refusalFields[refusal];
  return [
    ...items,
    { href: field ? `#${field}${suffix}` : '#inhoud', text: messages[visit.locale].refusals[refusal] },
  ];
}
