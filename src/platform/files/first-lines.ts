// SPDX-License-Identifier: EUPL-1.2
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

const shown = 1_200;

/** A page with the first lines of a text, for a document that shows no page of its own. In a letter that every reader of PDF has. */
export async function drawFirstLines(text: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 64, font: 'Helvetica' });
  const [title = '', ...rest] = text
    .slice(0, shown)
    .replaceAll('\f', '\n')
    .replace(/\n\s*\n+/g, '\n')
    .split('\n');
  const height = 720;
  document.fontSize(24).fillColor('#1b2723').text(letters(title).slice(0, 160), { paragraphGap: 14 });
  document
    .fontSize(15)
    .fillColor('#3d4a45')
    .text(letters(rest.join('\n')), {
      lineGap: 4,
      paragraphGap: 5,
      height: Math.max(0, height - document.y),
    });
  document.end();
  return buffer(document);
}

/** What that letter has a sign for. */
function letters(text: string): string {
  return text.replace(/[^\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]/g, '');
}
