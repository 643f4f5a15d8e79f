// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  type FaultyField,
  type FieldFault,
  type Fields,
  optionalDay,
  optionalText,
  readFields,
} from '../../platform/http/fields.ts';
import { type Answers, type Askable, askable } from './domain.ts';

const names: Readonly<Record<Askable, string>> = { day: 'dag', from: 'van', to: 'tot', place: 'plaats' };

/** Per meeting fields of its own. */
export function fieldOf(field: Askable, at: number): string {
  return `${names[field]}-${at}`;
}

/** As people write it: 19:30 or 19.30. */
const time = () =>
  optionalText(5)
    .transform((text) => (text === '' ? '' : text.replace('.', ':').padStart(5, '0')))
    .pipe(z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], 'wrong'));

const answersForm = z.object({ day: optionalDay(), from: time(), to: time(), place: optionalText(300) });

export type Asking = { readonly key: string; readonly at: number; readonly asks: readonly Askable[] };

export type SentAnswers = {
  readonly answers: Readonly<Record<string, Answers>>;
  readonly faults: readonly FaultyField[];
};

/** What was filled in for each meeting that lacks something: nothing, which leaves it out, or all of it. */
export function answersIn(fields: Fields, asking: readonly Asking[]): SentAnswers {
  const answers: Record<string, Answers> = {};
  const faults: FaultyField[] = [];
  for (const { key, at, asks } of asking) {
    const sent = Object.fromEntries(askable.map((one) => [one, fields[fieldOf(one, at)] ?? '']));
    const read = readFields(
      answersForm,
      Object.fromEntries(askable.map((one) => [one, asks.includes(one) ? sent[one] : ''])),
    );
    if (!read.ok) {
      faults.push(...read.reason.flatMap(({ field, fault }) => faultAt(field, at, fault)));
      continue;
    }
    const given = Object.fromEntries(
      asks.flatMap((one) => (read.value[one] ? [[one, read.value[one]]] : [])),
    );
    const isEmpty = Object.keys(given).length === 0;
    if (!isEmpty)
      faults.push(
        ...asks
          .filter((one) => !given[one])
          .map((one) => ({ field: fieldOf(one, at), fault: 'required' as const })),
      );
    if (!isEmpty) answers[key] = given;
  }
  return { answers, faults };
}

function faultAt(field: string, at: number, fault: FieldFault): FaultyField[] {
  const asked = askable.find((one) => one === field);
  return asked ? [{ field: fieldOf(asked, at), fault }] : [];
}
