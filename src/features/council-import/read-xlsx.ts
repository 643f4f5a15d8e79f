// SPDX-License-Identifier: EUPL-1.2
import { HucreError, type MergeRange } from 'hucre';
import { readXlsx as readWorkbook, streamXlsxRows } from 'hucre/xlsx';
import { type Result, no, ok } from '../../kernel/result.ts';
import { checkUnpacked } from '../uploads/index.ts';
import { isColumnName } from './guessing.ts';
import { type Lines, headingIn, headingWithin, limits } from './table-domain.ts';

/** Of a workbook with several sheets: which was read, and which were not. */
export type Sheets = { readonly read: string; readonly others: readonly string[] };
export type ReadSheet = { readonly lines: Lines; readonly sheets?: Sheets };

type Sheet = { readonly name: string; readonly index: number; readonly merges: readonly MergeRange[] };
/** A line with its place in the sheet, which may leave some out. */
type Placed = { readonly index: number; readonly cells: string[] };

/**
 * The lines of a workbook: of its first sheet that has a heading as lists have it. A formula gives the value that was kept with it and is
 * never worked out. What it unpacks to was measured first, so that a small file cannot become a large one. (hucre: typed, MIT, needs
 * nothing else.)
 */
export async function readXlsx(bytes: Buffer): Promise<Result<ReadSheet, 'bomb' | 'macros' | 'broken'>> {
  const checked = await checkUnpacked(bytes);
  if (!checked.ok) return checked;
  try {
    const sheets = await visibleSheets(bytes);
    const chosen = (await firstWithHeading(bytes, sheets)) ?? sheets[0];
    if (!chosen) return no('broken');
    const lines = filledDown(await linesOf(bytes, chosen, limits.rows + 2), chosen.merges);
    const others = sheets.filter((one) => one !== chosen).map(({ name }) => name);
    return ok({ lines, ...(others.length > 0 ? { sheets: { read: chosen.name, others } } : {}) });
  } catch (error) {
    if (error instanceof HucreError) return no('broken');
    throw error;
  }
}

async function visibleSheets(bytes: Buffer): Promise<Sheet[]> {
  const found: { name: string; index: number }[] = [];
  const { sheets } = await readWorkbook(new Uint8Array(bytes), {
    maxRows: 1,
    sheets: ({ name, index, hidden, veryHidden }) => {
      const isSeen = !hidden && !veryHidden;
      if (isSeen) found.push({ name, index });
      return isSeen;
    },
  });
  return found.map((one, at) => ({ ...one, merges: sheets[at]?.merges ?? [] }));
}

async function firstWithHeading(bytes: Buffer, sheets: readonly Sheet[]): Promise<Sheet | undefined> {
  if (sheets.length < 2) return undefined;
  for (const one of sheets) {
    const top = await linesOf(bytes, one, headingWithin);
    if (top.some(({ cells }) => cells.filter(isColumnName).length > 1)) return one;
  }
  return undefined;
}

async function linesOf(bytes: Buffer, { index: sheet }: Sheet, maxRows: number): Promise<Placed[]> {
  const lines: Placed[] = [];
  for await (const { index, values } of streamXlsxRows(new Uint8Array(bytes), { sheet, maxRows })) {
    lines.push({ index, cells: values.slice(0, limits.columns + 1).map(cellText) });
    // Others get their turn: a large sheet is read for seconds.
    if (lines.length % 500 === 0) await new Promise(setImmediate);
  }
  return lines;
}

/** What was merged over several lines holds for each of them. Names above columns that were merged are no line of the list. */
function filledDown(lines: readonly Placed[], merges: readonly MergeRange[]): Lines {
  const heading =
    lines[
      headingIn(
        lines.map(({ cells }) => cells),
        isColumnName,
      )
    ]?.index ?? 0;
  const byIndex = new Map(lines.map((line) => [line.index, line.cells]));
  for (const { startRow, endRow, startCol } of merges) {
    const text = startRow > heading ? (byIndex.get(startRow)?.[startCol] ?? '') : '';
    if (text === '' || startCol >= limits.columns) continue;
    const last = Math.min(endRow, lines.at(-1)?.index ?? 0);
    for (let at = startRow + 1; at <= last; at += 1) fill(byIndex.get(at), startCol, text);
  }
  return lines.map(({ cells }) => cells);
}

function fill(cells: string[] | undefined, column: number, text: string): void {
  if (!cells) return;
  while (cells.length <= column) cells.push('');
  cells[column] ||= text;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A cell with a day is at midnight; one with a moment keeps it. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
