// SPDX-License-Identifier: EUPL-1.2
import { bare } from './bare.ts';
import { readDay } from './days-domain.ts';
import {
  type Field,
  type Mapping,
  type Named,
  type ValueField,
  fields,
  leaveOut,
  newParty,
  nothing,
} from './mapping-domain.ts';
import {
  andOthers,
  betweenNames,
  columnWords,
  endsAnother,
  kindWords,
  numberKinds,
  resultWords,
  stateWords,
  titleOfKind,
  titlesOfPeople,
} from './list-words.messages.ts';
import { partyMeant } from './party-names.ts';
import { takeApart } from './updates-domain.ts';

const columnNames = new Set(Object.values(columnWords).flatMap((words) => words.map(bare)));

/** Whether lists call one of their columns so. */
export function isColumnName(text: string): boolean {
  return columnNames.has(bare(text));
}

/** A column with a few of the texts in it. */
type Column = { readonly name: string; readonly samples: readonly string[] };

const longestResult = 40;
const dayFields: readonly Field[] = ['decidedOn', 'dueOn', 'settledOn', 'agreedOn'];
const textFields: readonly Field[] = ['state', 'updates'];
const yesOrNo = /^(?:ja|nee|j|n|x|yes|no|y|waar|onwaar|true|false|[01])$/i;

function isAll({ samples }: Column, is: (text: string) => boolean): boolean {
  return samples.length > 0 && samples.every(is);
}

/** One with yes and no is no day, and one with days alone tells no state. */
function fits(field: Field, column: Column): boolean {
  return (
    !(dayFields.includes(field) && isAll(column, (text) => yesOrNo.test(text))) &&
    !(textFields.includes(field) && isAll(column, (text) => readDay(text).kind === 'day'))
  );
}

/** Which column is what, as far as its name says so; each field goes to the column that says it most surely. */
export function guessColumns(columns: readonly Column[]): Record<string, Field> {
  const chances = fields.flatMap((field) =>
    columnWords[field].flatMap((word, rank) =>
      columns.flatMap((one, at) =>
        bare(one.name) === bare(word) && fits(field, one) ? [{ field, column: one.name, rank, at }] : [],
      ),
    ),
  );
  const guessed: Record<string, Field> = {};
  for (const { field, column } of chances.sort((a, b) => a.rank - b.rank || a.at - b.at)) {
    if (guessed[column] || Object.values(guessed).includes(field)) continue;
    guessed[column] = field;
  }
  return withRequest(withUpdates(withResult(guessed, columns), columns));
}

/** "Besluit" is the text of what was decided, unless all that stands in it is such as "Aangenomen". */
function withResult(guessed: Record<string, Field>, columns: readonly Column[]): Record<string, Field> {
  const mistaken = columns.find((one) => guessed[one.name] === 'request' && isAll(one, isResult));
  if (!mistaken) return guessed;
  const { [mistaken.name]: _, ...others } = guessed;
  return Object.values(others).includes('result') ? others : { ...others, [mistaken.name]: 'result' };
}

function isResult(text: string): boolean {
  return text.length <= longestResult && byWords(resultWords, text) !== undefined;
}

/** Where no column is called so, how it stands is told in the explanation: then its texts begin with days. */
function withUpdates(guessed: Record<string, Field>, columns: readonly Column[]): Record<string, Field> {
  if (Object.values(guessed).includes('updates')) return guessed;
  const told = columns.find(({ name }) => guessed[name] === 'explanation');
  const isDated = told?.samples.some((text) => takeApart(text).updates.length > 0);
  return told && isDated ? { ...guessed, [told.name]: 'updates' } : guessed;
}

/** The text of what is asked is usually called an explanation where there is no other. */
function withRequest(guessed: Record<string, Field>): Record<string, Field> {
  if (Object.values(guessed).includes('request')) return guessed;
  const [column] = Object.entries(guessed).find(([, field]) => field === 'explanation') ?? [];
  return column === undefined ? guessed : { ...guessed, [column]: 'request' };
}

type Words = Readonly<Record<string, readonly string[]>>;

function byWords<W extends Words>(words: W, text: string): string | undefined {
  const written = text.trim().toLowerCase();
  const chances = Object.entries(words).flatMap(([meaning, beginnings]) =>
    beginnings.filter((one) => written.startsWith(one)).map((one) => ({ meaning, length: one.length })),
  );
  return chances.sort((a, b) => b.length - a.length)[0]?.meaning;
}

export function kindOf(text: string): string | undefined {
  return byWords(kindWords, text);
}

/** What it is by the letter of its number (M-31, T-203), or else by the first word of its title. */
export function kindBySign(number: string, title: string): string | undefined {
  const [, letters = ''] = /^([A-Z]{1,2})-\d/i.exec(number) ?? [];
  const byNumber = Object.entries(numberKinds).find(([sign]) => sign === letters.toUpperCase())?.[1];
  return byNumber ?? (titleOfKind.test(title) ? kindOf(title) : undefined);
}

/** Whom and what there is to choose from. */
export type Known = {
  readonly people: readonly (Named & { readonly isAlderman: boolean })[];
  readonly parties: readonly Named[];
};

/** What a value probably means; '' when only a person can tell. */
export function guessValue(field: ValueField, value: string, known: Known): string {
  switch (field) {
    case 'kind':
      return kindOf(value) ?? leaveOut;
    case 'state':
      return byWords(stateWords, value) ?? '';
    case 'result':
      return byWords(resultWords, value) ?? nothing;
    case 'holder':
      return personOf(value, known.people) ?? nothing;
    case 'parties':
      return partyMeant(known.parties, value)?.id ?? `${newParty}${value}`;
  }
}

/** The whole name, or the only alderman with that last name: somebody else who is called the same is hardly meant. */
function personOf(value: string, people: Known['people']): string | undefined {
  const name = value
    .toLowerCase()
    .replaceAll(titlesOfPeople, ' ')
    .replaceAll(/\([^)]*\)/g, ' ');
  const whole = people.find((one) => bare(one.name) === bare(name));
  if (whole) return whole.id;
  const last = bare(
    name
      .trim()
      .split(/\s+|\./)
      .at(-1) ?? '',
  );
  const chances =
    last.length < 3 ? [] : people.filter((one) => one.isAlderman && bare(one.name).endsWith(last));
  return chances.length === 1 ? chances[0]?.id : undefined;
}

/** The names in one cell. Where something else may be part of a name, such as an "and", it is taken apart only into names that are known. */
export function namesIn(cell: string, isKnown: (name: string) => boolean): string[] {
  const parts = wholeNames(cell).flatMap((whole) => {
    const apart = whole.split(betweenNames).map(tidy);
    return !isKnown(whole) && apart.every(isKnown) ? apart : [whole];
  });
  return [...new Set(parts)];
}

/** The names that surely end where they end: between commas. */
export function wholeNames(cell: string): string[] {
  return cell
    .split(endsAnother)
    .map(tidy)
    .filter((name) => name !== '');
}

function tidy(name: string): string {
  return name.replaceAll(andOthers, '').trim();
}

/** What was told before for this source, as far as it fits; what is new is guessed. */
export function guessMapping(columns: readonly Column[], before: Mapping | undefined): Mapping['columns'] {
  if (!before) return guessColumns(columns);
  const known = Object.fromEntries(
    columns.flatMap(({ name }) => {
      const field = before.columns[name];
      return field ? [[name, field] as const] : [];
    }),
  );
  return Object.keys(known).length > 0 ? known : guessColumns(columns);
}
