// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  type Fields,
  checkbox,
  choice,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { kinds } from '../motions/index.ts';
import { type Choice, type Decision, type Decisions, choices } from './line.ts';
import { type Field, type Mapping, type ValueField, fields } from './mapping-domain.ts';

/** `sleutel` is the same for every try of one form. `lijst` is one that was read before; `bron` the name of a new one. */
export const uploadForm = z.object({
  sleutel: requiredId(),
  lijst: optionalText(100),
  bron: optionalText(100),
});
export const sameListForm = z.object({ lijst: requiredText(100) });
export const columnsForm = z.object({ soort: choice(kinds) });
export const beginForm = z.object({ openbaar: checkbox(), fracties: checkbox() });

const reasons = [
  'no_such_day',
  'no_day',
  'nothing_before',
  'far_day',
  'future',
  'no_settled_day',
  'changed_here',
  'same_number',
  'rewritten',
  'other_kind',
  'uneven',
] as const;
export const decideAllForm = z.object({
  waarom: choice(reasons),
  doe: choice(['text', 'skip', 'list', 'keep', 'same', 'sign']),
});

/** Per column, value and doubt a field of its own. */
export const columnField = (at: number): string => `kolom-${at}`;
export const valueField = (field: ValueField, at: number): string => `${field}-${at}`;
export const valueText = (field: ValueField, at: number): string => `${field}-tekst-${at}`;
export const choiceField = (place: number, doubt: string): string => `doe-${place}-${doubt}`;
export const dayField = (place: number, doubt: string): string => `dag-${place}-${doubt}`;

function textAt(sent: Fields, name: string): string {
  const value = sent[name];
  return typeof value === 'string' ? value : '';
}

/** What was chosen for each column. */
export function columnsIn(sent: Fields, columns: readonly string[]): Record<string, Field> {
  return Object.fromEntries(
    columns.flatMap((name, at) => {
      const chosen = fields.find((field) => field === textAt(sent, columnField(at)));
      return chosen ? [[name, chosen] as const] : [];
    }),
  );
}

/** What was chosen for each value of a field; what was left open is left out. */
export function valuesIn(sent: Fields, field: ValueField, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    values.flatMap((value, at) => {
      const chosen = textAt(sent, valueField(field, at));
      // Somebody may have sent the form of another list.
      return chosen !== '' && textAt(sent, valueText(field, at)) === value ? [[value, chosen] as const] : [];
    }),
  );
}

/** The values of one column, each with what it means. */
export type ToldValues = {
  readonly field: ValueField;
  readonly values: readonly { readonly value: string; readonly means: string }[];
};

export function valuesOf(told: readonly ToldValues[]): Mapping['values'] {
  const of = (name: ValueField): Record<string, string> =>
    Object.fromEntries(
      told
        .filter(({ field }) => field === name)
        .flatMap(({ values }) => values.map(({ value, means }) => [value, means])),
    );
  return {
    kind: of('kind'),
    state: of('state'),
    result: of('result'),
    holder: of('holder'),
    parties: of('parties'),
  };
}

export type SentDecisions = {
  readonly decisions: ReadonlyMap<number, Decisions>;
  /** Where a day was chosen and none is filled in. */
  readonly withoutDay: readonly string[];
};

/** What was decided about doubts: the choice, with a day where it asks for one. */
export function decisionsIn(sent: Fields): SentDecisions {
  const decisions = new Map<number, Record<string, Decision>>();
  const withoutDay: string[] = [];
  for (const name of Object.keys(sent)) {
    const [, line = '', doubt = ''] = /^doe-(\d{1,6})-([\w-]{1,60})$/.exec(name) ?? [];
    const chosen: Choice | undefined = choices.find((one) => one === textAt(sent, name));
    if (doubt === '' || !chosen) continue;
    const place = Number(line);
    const day = textAt(sent, dayField(place, doubt));
    const isDay = z.iso.date().safeParse(day).success;
    if (chosen === 'day' && !isDay) withoutDay.push(dayField(place, doubt));
    const decision = { do: chosen, ...(chosen === 'day' ? { day } : {}) };
    decisions.set(place, { ...decisions.get(place), [doubt]: decision });
  }
  return { decisions, withoutDay };
}
