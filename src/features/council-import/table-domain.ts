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
  /** What stands above the line that was taken for the heading. */
  readonly above?: string;
};
/** How many cells a line has, and how many the heading names. */
export type Cells = { readonly found: number; readonly named: number };

export type Lines = readonly (readonly string[])[];

export type ListFault = 'empty' | 'no_lines' | 'too_many_rows' | 'too_many_columns' | 'long_cell';

export type Shape = {
  /**
   * Which lines have shifted: in a text every one with more or fewer cells than the heading has; in a sheet, which does not keep empty
   * cells, one with something beyond the heading.
   */
  readonly cells?: 'each' | 'filled';
  /** Whether a text is what lists call one of their columns. */
  readonly isName?: (text: string) => boolean;
};

/** Takes the line that names the columns as their names, and leaves out lines and columns without any text. */
export function asList(lines: Lines, { cells: kept, isName }: Shape = {}): Result<List, ListFault> {
  const tidy = lines.map((cells) => cells.map((cell) => cell.replaceAll(/\r\n?/g, '\n').trim()));
  const filled = tidy.filter((cells) => cells.some((cell) => cell !== ''));
  const widest = filled.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (widest > limits.columns) return no('too_many_columns');
  if (filled.some((cells) => cells.some((cell) => cell.length > limits.cell))) return no('long_cell');
  const place = headingIn(filled, isName);
  const head = filled[place];
  if (!head) return no('empty');
  const body = filled.slice(place + 1);
  if (body.length === 0) return no('no_lines');
  if (body.length > limits.rows) return no('too_many_rows');
  const used = Array.from({ length: widest }, (_, at) => at).filter(
    (at) => head[at] || body.some((cells) => cells[at]),
  );
  const uneven = kept ? unevenIn(body, head, kept) : new Map<number, Cells>();
  const above = filled.slice(0, place).flatMap((cells) => cells.filter((cell) => cell !== ''));
  return ok({
    columns: unlike(used.map((at) => head[at] ?? '')),
    rows: body.map((cells) => used.map((at) => cells[at] ?? '')),
    ...(uneven.size > 0 ? { uneven } : {}),
    ...(above.length > 0 ? { above: above.join(' · ').slice(0, longestAbove) } : {}),
  });
}

const longestAbove = 300;
/** So many lines may stand above the heading. */
export const headingWithin = 20;

/**
 * Where the heading stands: above it may be a title, a date, a filter. It is the first line with two names that lists give to columns;
 * without one, the first that is wider than a title.
 */
export function headingIn(filled: Lines, isName: (text: string) => boolean = () => false): number {
  const top = filled.slice(0, headingWithin);
  const named = top.findIndex((cells) => cells.filter(isName).length > 1);
  return named === -1 ? filled.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1) : named;
}

function unevenIn(
  body: Lines,
  head: readonly string[],
  kept: NonNullable<Shape['cells']>,
): Map<number, Cells> {
  const widthOf = (cells: readonly string[]): number =>
    kept === 'each' ? cells.length : cells.findLastIndex((cell) => cell !== '') + 1;
  const named = widthOf(head);
  const other = body.flatMap((cells, at) => {
    const found = widthOf(cells);
    const hasShifted = kept === 'each' ? found !== named : found > named;
    return hasShifted ? [[at, { found, named }] as const] : [];
  });
  // Where most lines have something, a column has no name.
  return new Map(kept === 'filled' && other.length * 2 > body.length ? [] : other);
}

/** Whether a column has its place for a name. */
export function isUnnamed(name: string): boolean {
  return /^#\d+$/.test(name);
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
