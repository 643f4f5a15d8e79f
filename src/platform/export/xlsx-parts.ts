// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from './table.ts';

// The parts of a workbook (ECMA-376, Office Open XML), no more than a spreadsheet needs to show a table with a bold first row.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const mostCharacters = 32_767;

function each(sheets: number, make: (number: number) => string): string {
  return Array.from({ length: sheets }, (_, index) => make(index + 1)).join('');
}

export function contentTypes(sheets: number): string {
  const sheet = (number: number): string =>
    `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`;
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${each(sheets, sheet)}</Types>`;
}

export const packageRelations = `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export function workbook(sheets: number): string {
  const sheet = (number: number): string =>
    `<sheet name="Meent ${number}" sheetId="${number}" r:id="rId${number}"/>`;
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(sheets, sheet)}</sheets></workbook>`;
}

export function workbookRelations(sheets: number): string {
  const sheet = (number: number): string =>
    `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`;
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each(sheets, sheet)}<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
}

export const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** The first row stays in sight. */
export function sheetStart(columns: readonly string[]): string {
  const heads = columns.map((column, index) => cell(`${letters(index)}1`, column, ' s="1"')).join('');
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${columns.length}" width="22" customWidth="1"/></cols><sheetData><row r="1">${heads}</row>`;
}

export const sheetEnd = '</sheetData></worksheet>';

/** @param first the number of the first of these rows, from 1. */
export function rowsInSheet(rows: readonly (readonly Cell[])[], first: number): string {
  return rows
    .map((row, index) => {
      const number = first + index;
      const cells = row.map((value, column) => cell(`${letters(column)}${number}`, value));
      return `<row r="${number}">${cells.join('')}</row>`;
    })
    .join('');
}

/** A to Z, then AA: what a spreadsheet calls a column. @param index from 0. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Text is text here, whatever it begins with: only a cell with an `f` element calculates. */
function cell(place: string, value: Cell, style = ''): string {
  const start = `<c r="${place}"${style}`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return (
    text
      .slice(0, mostCharacters)
      .toWellFormed()
      .replace(impossible, '')
      .replace(/\r\n?/g, '\n')
      // A spreadsheet reads _x0041_ as the letter A.
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replace(/[&<>]/g, (character) => entities[character] ?? '')
  );
}
