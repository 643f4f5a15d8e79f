// SPDX-License-Identifier: EUPL-1.2
import { fileTypeFromBuffer } from 'file-type';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { UploadedFile } from '../../platform/http/forms.ts';
import { cellText } from './cell-text.ts';
import { isColumnName } from './guessing.ts';
import { readCsv, textOf } from './read-csv.ts';
import type { PartyLine, Seats } from './json-people.ts';
import { type JsonFault, readJson } from './read-json.ts';
import { type Sheets, readXlsx } from './read-xlsx.ts';
import { type List, type ListFault, type Shape, asList } from './table-domain.ts';

export type ReadFile =
  | {
      readonly format: 'csv' | 'xlsx' | 'json';
      readonly list: List;
      readonly seats?: Seats;
      readonly sheets?: Sheets;
    }
  | { readonly format: 'parties'; readonly parties: readonly PartyLine[] };
export type FileFault =
  | ListFault
  | JsonFault
  | 'too_large'
  | 'wrong_type'
  | 'old_excel'
  | 'broken_sheet'
  | 'macros'
  | 'bomb'
  | 'broken_quotes'
  | 'too_many_meetings';

/** Reads a list from a file, whatever it is called: what it is, is seen from its bytes. Who sits in the council, is counted of today. */
export async function readList(file: UploadedFile, today: string): Promise<Result<ReadFile, FileFault>> {
  if (file.isTooLarge) return no('too_large');
  if (file.bytes.length === 0) return no('empty');
  const type = (await fileTypeFromBuffer(file.bytes).catch(() => undefined))?.mime ?? '';
  if (type.includes('macroenabled')) return no('macros');
  if (type.includes('spreadsheetml') || type === 'application/zip') return fromSheet(file.bytes);
  if (type === 'application/x-cfb') return no('old_excel');
  if (type !== '' && !/json|text|csv|xml/.test(type)) return no('wrong_type');
  return fromText(textOf(file.bytes), today);
}

async function fromSheet(bytes: Buffer): Promise<Result<ReadFile, FileFault>> {
  const read = await readXlsx(bytes);
  if (!read.ok) return no(read.reason === 'broken' ? 'broken_sheet' : read.reason);
  const { lines, sheets } = read.value;
  const list = listed('xlsx', lines);
  return list.ok && sheets ? ok({ ...list.value, sheets }) : list;
}

function fromText(text: string, today: string): Result<ReadFile, FileFault> {
  if (text.includes('\u0000') || /^\s*<(!doctype|html|\?xml)/i.test(text)) return no('wrong_type');
  if (text.trim() === '') return no('empty');
  if (/^\uFEFF?\s*[[{]/.test(text)) {
    const json = readJson(text, today);
    if (!json.ok) return json;
    if (json.value.kind === 'parties') return ok({ format: 'parties', parties: json.value.parties });
    const list = listed('json', json.value.lines);
    return list.ok ? ok({ ...list.value, seats: json.value.seats }) : list;
  }
  const lines = readCsv(text);
  return lines ? listed('csv', lines) : no('broken_quotes');
}

const shapes: Readonly<Record<'csv' | 'xlsx' | 'json', Shape>> = {
  csv: { cells: 'each', isName: isColumnName },
  xlsx: { cells: 'filled', isName: isColumnName },
  json: {},
};

function listed<F extends keyof typeof shapes>(
  format: F,
  lines: readonly (readonly string[])[],
): Result<{ readonly format: F; readonly list: List }, FileFault> {
  const list = asList(
    lines.map((cells) => cells.map(cellText)),
    shapes[format],
  );
  return list.ok ? ok({ format, list: list.value }) : list;
}
