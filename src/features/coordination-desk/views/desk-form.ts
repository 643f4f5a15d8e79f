// SPDX-License-Identifier: EUPL-1.2
import { faultItems, faultText } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Attachment, Contact, Contribution, Message, Names } from '../../contributions/index.ts';
import type { Coordination } from '../../coordination/index.ts';
import type { Refusal } from '../domain.ts';
import { messages } from '../messages.ts';

/** Each form of the page, by the last part of its address. */
export type DeskForm = 'partner' | 'verlengen' | 'herinneren' | 'collega' | 'antwoorden';

/** A form that came back: which, of which question, what is wrong, and what was typed. */
export type Refused = {
  readonly form: DeskForm;
  readonly questionId?: string;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly typed: Typed;
};

export type DeskPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly coordination: Coordination;
  /** Of the talk with the resident what can be shared, and the files that came along. */
  readonly talk: readonly Message[];
  readonly files: readonly Attachment[];
  /** What the form for a partner begins with. */
  readonly start: Typed;
  readonly formKey: string;
  readonly refused?: Refused;
};

/** The fields of a form on this page, each with an id of its own, and what came back in them. */
export function fieldsOf({ visit, refused }: DeskPageProps, form: DeskForm, questionId?: string) {
  const back = refused?.form === form && refused.questionId === questionId ? refused : undefined;
  const suffix = suffixOf(form, questionId);
  const own = ownFaults(visit);
  return {
    typed: back?.typed,
    isBack: back !== undefined,
    field: (name: string) => ({
      visit,
      name,
      id: `${name}${suffix}`,
      fault: faultText(visit, back?.faults ?? [], { field: name, own }) ?? refusalAt(visit, back, name),
    }),
  };
}

const refusalFields: Readonly<Partial<Record<Refusal, string>>> = {
  no_address: 'aan',
  day_passed: 'tot',
  too_far: 'tot',
  not_reader: 'wie',
};

function refusalAt(visit: Visit, back: Refused | undefined, name: string): string | undefined {
  return back?.refusal && refusalFields[back.refusal] === name
    ? messages[visit.locale].refusals[back.refusal]
    : undefined;
}

function ownFaults(visit: Visit) {
  const { faults } = messages[visit.locale];
  const required = (text: string) => ({ required: text });
  return {
    vraag: required(faults.vraag),
    uitleg: required(faults.uitleg),
    antwoord: required(faults.antwoord),
  };
}

function suffixOf(form: DeskForm, questionId?: string): string {
  return questionId ? `-${form}-${questionId}` : `-${form}`;
}

/** What the error summary says of a form that came back. */
export function refusedItems(visit: Visit, { form, questionId, faults, refusal }: Refused) {
  const m = messages[visit.locale];
  const suffix = suffixOf(form, questionId);
  const labels = {
    aan: m.to,
    vraag: m.question,
    grond: m.ground,
    uitleg: m.groundNote,
    tot: m.until,
    wie: m.who,
    antwoord: m.yourAnswer,
  };
  const items = faultItems(visit, faults, { labels, own: ownFaults(visit) }).map((item) => ({
    ...item,
    href: `${item.href}${suffix}`,
  }));
  if (!refusal) return items;
  const field = refusalFields[refusal];
  const target = field ? `#${field}${suffix}` : questionId ? `#vraag-${questionId}` : '#inhoud';
  return [...items, { href: target, text: m.refusals[refusal] }];
}
