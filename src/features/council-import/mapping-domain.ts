// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';

/** What a column of a list can be. */
export const fields = [
  'key',
  'number',
  'kind',
  'title',
  'request',
  'explanation',
  'agendaItem',
  'submitters',
  'decidedOn',
  'result',
  'parties',
  'holder',
  'dueOn',
  'state',
  'settledOn',
  'agreedOn',
  'updates',
  'documents',
  'votes',
  'inFavour',
  'against',
] as const;
export type Field = (typeof fields)[number];

/** Fields of which every value is told what it means. */
export const valueFields = ['kind', 'state', 'result', 'holder', 'parties'] as const;
export type ValueField = (typeof valueFields)[number];

/** What a value means when it is nobody, nothing, or makes that its line is not read in. */
export const nothing = 'nothing';
export const leaveOut = 'leave_out';
/** Before the name of a party group that is to be made. */
export const newParty = 'new:';

/**
 * Which column is what, by its name, and what its values mean: of `kind`, `state` and `result` ours, of `holder` a person, of
 * `parties` a party group or `new:` with its name. `kind` is what a line is when no column says so.
 */
export type Mapping = {
  readonly columns: Readonly<Record<string, Field>>;
  readonly kind: string;
  readonly values: Readonly<Record<ValueField, Readonly<Record<string, string>>>>;
};

export const emptyMapping: Mapping = {
  columns: {},
  kind: 'motion',
  values: { kind: {}, state: {}, result: {}, holder: {}, parties: {} },
};

/** The names of the party groups that are to be made. */
export function newPartiesOf({ values }: Pick<Mapping, 'values'>): string[] {
  const made = Object.values(values.parties).filter((party) => party.startsWith(newParty));
  return [...new Set(made.map((party) => party.slice(newParty.length)))];
}

export type MappingFault = 'no_title' | 'no_key' | 'twice';

/** Without a title there is nothing to read, and without a number or key nothing to know a line by. */
export function faultsOf(columns: Readonly<Record<string, Field>>): MappingFault[] {
  const used = Object.values(columns);
  const faults: MappingFault[] = [];
  if (!used.includes('title')) faults.push('no_title');
  if (!used.includes('key') && !used.includes('number')) faults.push('no_key');
  if (new Set(used).size < used.length) faults.push('twice');
  return faults;
}

/** Where each field stands in a line. */
export function placesOf(
  mapping: Pick<Mapping, 'columns'>,
  columns: readonly string[],
): ReadonlyMap<Field, number> {
  return new Map(
    columns.flatMap((name, at) => {
      const field = mapping.columns[name];
      return field ? [[field, at] as const] : [];
    }),
  );
}

export type Named = { readonly id: Id; readonly name: string };
