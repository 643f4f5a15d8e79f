// SPDX-License-Identifier: EUPL-1.2
import { isWithin, isWithinRd, netherlandsRange, rdToWgs84, roundDegrees } from '../../kernel/geometry/rd.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Point } from './readings.ts';

/** One line of a file of addresses; what it lacks is ''. */
export type PlaceLine = Point & {
  readonly postcode: string;
  readonly street: string;
  readonly place: string;
};

export type PlaceColumn = 'postcode' | 'street' | 'place' | 'lon' | 'lat' | 'x' | 'y';

export type PlaceFileFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing-columns'; readonly found: readonly string[] }
  | {
      readonly kind: 'wrong-row';
      /** As an editor counts lines; the header is line 1. */
      readonly line: number;
      readonly why: 'quotes' | 'number' | 'outside-netherlands' | 'postcode' | 'nothing';
      readonly value: string;
    };

/** Header names by column, in small letters. */
const columnNames: Readonly<Record<PlaceColumn, readonly string[]>> = {
  postcode: ['postcode', 'pc6', 'pc4'],
  street: ['straat', 'straatnaam', 'openbareruimte', 'openbare_ruimte', 'street'],
  place: ['plaats', 'woonplaats', 'woonplaatsnaam', 'plaatsnaam', 'place'],
  lon: ['lon', 'lng', 'longitude', 'lengtegraad'],
  lat: ['lat', 'latitude', 'breedtegraad'],
  x: ['x', 'rd_x', 'x_coordinaat'],
  y: ['y', 'rd_y', 'y_coordinaat'],
};

type Row = { readonly line: number; readonly cells: readonly string[] };
type Columns = { readonly [C in PlaceColumn]?: number };

/**
 * Reads a CSV with a header line, separated by `;`, `,` or tabs: any of postcode, street and place, with lon and lat in degrees or x
 * and y in RD metres. All or nothing: the first wrong line refuses the file. Bytes that are no UTF-8 are read as Windows-1252.
 */
export function readPlaceLines(bytes: Uint8Array): Result<readonly PlaceLine[], PlaceFileFault> {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  const separator = guessSeparator(text.slice(0, text.search(/[\r\n]|$/)));
  const rows = splitRows(text, separator);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  if (!header) return no({ kind: 'empty' });
  const columns = findColumns(header.cells);
  const hasPoint =
    (columns.lon !== undefined && columns.lat !== undefined) ||
    (columns.x !== undefined && columns.y !== undefined);
  const hasName =
    columns.postcode !== undefined || columns.street !== undefined || columns.place !== undefined;
  if (!hasPoint || !hasName) return no({ kind: 'missing-columns', found: header.cells });
  const lines: PlaceLine[] = [];
  for (const row of body) {
    const line = readLine(row, columns);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return lines.length === 0 ? no({ kind: 'empty' }) : ok(lines);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function guessSeparator(header: string): string {
  const counts = [';', '\t', ','].map((separator) => ({ separator, count: header.split(separator).length }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]?.separator ?? ',';
}

/** RFC 4180: a cell in double quotes may hold separators, line ends and doubled quotes. Empty lines are left out. */
function splitRows(text: string, separator: string): Result<readonly Row[], PlaceFileFault> {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const startLine = line;
    const cell = readCell(text, at, separator);
    if (cell === undefined)
      return no({ kind: 'wrong-row', line: startLine, why: 'quotes', value: text.slice(at, at + 40) });
    cells.push(cell.value.trim());
    line += cell.lineEnds;
    at = cell.next;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.some((one) => one !== '')) rows.push({ line: startLine, cells });
    cells = [];
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
  }
  return ok(rows);
}

type Cell = { readonly value: string; readonly next: number; readonly lineEnds: number };

function readCell(text: string, at: number, separator: string): Cell | undefined {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return { value: text.slice(at, end), next: end, lineEnds: 0 };
  }
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const after = text[end + 1];
  if (end === -1 || (after !== undefined && after !== separator && after !== '\n' && after !== '\r'))
    return undefined;
  const inner = text.slice(at + 1, end);
  return { value: inner.replaceAll('""', '"'), next: end + 1, lineEnds: inner.split('\n').length - 1 };
}

function findColumns(header: readonly string[]): Columns {
  const found: { [C in PlaceColumn]?: number } = {};
  const names = header.map((name) => name.toLowerCase());
  for (const column of ['postcode', 'street', 'place', 'lon', 'lat', 'x', 'y'] as const) {
    const at = names.findIndex((name) => columnNames[column].includes(name));
    if (at !== -1) found[column] = at;
  }
  return found;
}

function readLine({ line, cells }: Row, columns: Columns): Result<PlaceLine, PlaceFileFault> {
  const cell = (column: PlaceColumn): string => cells[columns[column] ?? -1] ?? '';
  const wrong = (why: Extract<PlaceFileFault, { kind: 'wrong-row' }>['why'], value: string) => {
    return no({ kind: 'wrong-row' as const, line, why, value });
  };
  const isRd = columns.lon === undefined || columns.lat === undefined;
  const first = cell(isRd ? 'x' : 'lon');
  const second = cell(isRd ? 'y' : 'lat');
  const [x, y] = [readNumber(first), readNumber(second)];
  if (x === undefined) return wrong('number', first);
  if (y === undefined) return wrong('number', second);
  const isHere = isRd ? isWithinRd([x, y]) : isWithin(netherlandsRange, x, y);
  if (!isHere) return wrong('outside-netherlands', `${first}, ${second}`);
  const postcode = cell('postcode').replaceAll(' ', '').toUpperCase();
  if (postcode !== '' && !isPostcode(postcode)) return wrong('postcode', cell('postcode'));
  const [street, place] = [cell('street'), cell('place')];
  if (postcode === '' && street === '' && place === '') return wrong('nothing', '');
  const [lon, lat] = isRd ? rdToWgs84([x, y]) : [x, y];
  return ok({ lon: roundDegrees(lon), lat: roundDegrees(lat), postcode, street, place });
}

/** Dutch programs write a decimal comma; a file that uses commas as separators has it in quotes. */
function readNumber(text: string): number | undefined {
  const plain = text.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return Number(plain);
}

/** Four digits, with or without two letters, without a space. */
export function isPostcode(text: string): boolean {
  return /^[1-9]\d{3}([A-Z]{2})?$/.test(text);
}
