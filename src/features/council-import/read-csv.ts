// SPDX-License-Identifier: EUPL-1.2
import { CsvError, parse } from 'csv-parse/sync';
import { limits } from './table-domain.ts';

const delimiters = [';', ',', '\t'];
/** Excel writes it down above the list for itself. */
const told = /^sep=(.)\r?\n/i;

/** The text of a file in the encodings that spreadsheets write: UTF-8 and UTF-16 by their marks, UTF-8 if it is, else Windows-1252. */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}

/** The lines of a CSV file, whatever separates its columns; undefined when its quotes do not close. (csv-parse: beside csv-stringify, MIT.) */
export function readCsv(text: string): string[][] | undefined {
  try {
    return parse(text.replace(told, ''), {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // One more than is taken, so that it is seen that there are more; the names stand above them.
      to: limits.rows + 2,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** What separates the names of the columns most often; inside quotes nothing counts. */
function delimiterOf(text: string): string {
  const [, sign] = told.exec(text) ?? [];
  if (sign) return sign;
  const counts = delimiters.map((one) => {
    const lines = text
      .slice(0, 20_000)
      .replaceAll(/"[^"]*"/g, '')
      .split(/\r?\n/)
      .slice(0, 10);
    return Math.max(...lines.map((line) => line.split(one).length));
  });
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
}
