// SPDX-License-Identifier: EUPL-1.2
import { type Result, no, ok } from '../../kernel/result.ts';

/** So much of a list is read; what is larger is not a list of motions. */
export const limits = { rows: 25_000, columns: 200, cell: 40_000 } as const;

/** A list as it stands in a file: the names of its columns, and under each the texts. */
export type List = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By their place among the rows, those with more or fewer cells than the heading. */
  readonly uneven?: ReadonlyMap<number, Cells>;
};
/** How many cells a line has, and how many the heading names. */
export type Cells = { readonly found: number; readonly named: number };

type Lines = readonly (readonly string[])[];

export type ListFault = 'empty' | 'no_lines' | 'too_many_rows' | 'too_many_columns' | 'long_cell';

/** Takes the first line that names columns as their names, and leaves out lines and columns without any text. */
export function asList(
  lines: Lines,
  /** Every line has a cell for each column, so that one with more or fewer has shifted. */
  { isEven = false }: { readonly isEven?: boolean } = {},
): Result<List, ListFault> {
  const tidy = lines.map((cells) => cells.map((cell) => cell.replaceAll(/\r\n?/g, '\n').trim()));
  const filled = tidy.filter((cells) => cells.some((cell) => cell !== ''));
  const widest = filled.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (widest > limits.columns) return no('too_many_columns');
  if (filled.some((cells) => cells.some((cell) => cell.length > limits.cell))) return no('long_cell');
  // A title above the list is one cell wide; names of columns are at least two.
  const place = filled.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1);
  const head = filled[place];
  if (!head) return no('empty');
  const body = filled.slice(place + 1);
  if (body.length === 0) return no('no_lines');
  if (body.length > limits.rows) return no('too_many_rows');
  const used = Array.from({ length: widest }, (_, at) => at).filter(
    (at) => head[at] || body.some((cells) => cells[at]),
  );
  const uneven = isEven ? unevenIn(body, head.length) : new Map<number, Cells>();
  return ok({
    columns: unlike(used.map((at) => head[at] ?? '')),
    rows: body.map((cells) => used.map((at) => cells[at] ?? '')),
    ...(uneven.size > 0 ? { uneven } : {}),
  });
}

function unevenIn(body: Lines, named: number): Map<number, Cells> {
  return new Map(
    body.flatMap(({ length }, at) => (length === named ? [] : [[at, { found: length, named }] as const])),
  );
}

/** Two columns of one name are told apart by a number, and one without a name gets its place. */
function unlike(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((given, at) => {
    const name = (given.replaceAll(/\s+/g, ' ') || `#${at + 1}`).slice(0, 100);
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
