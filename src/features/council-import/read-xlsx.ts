// SPDX-License-Identifier: EUPL-1.2
import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { type Result, no, ok } from '../../kernel/result.ts';
import { checkUnpacked } from '../uploads/index.ts';
import { limits } from './table-domain.ts';

/**
 * The lines of the first sheet of a workbook. A formula gives the value that was kept with it and is never worked out. What it
 * unpacks to was measured first, so that a small file cannot become a large one. (hucre: typed, MIT, needs nothing else.)
 */
export async function readXlsx(bytes: Buffer): Promise<Result<string[][], 'bomb' | 'macros' | 'broken'>> {
  const checked = await checkUnpacked(bytes);
  if (!checked.ok) return checked;
  const lines: string[][] = [];
  try {
    for await (const { values } of streamXlsxRows(new Uint8Array(bytes), { maxRows: limits.rows + 2 })) {
      lines.push(values.slice(0, limits.columns + 1).map(cellText));
      // Others get their turn: a large sheet is read for seconds.
      if (lines.length % 500 === 0) await new Promise(setImmediate);
    }
  } catch (error) {
    if (error instanceof HucreError) return no('broken');
    throw error;
  }
  return ok(lines);
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
