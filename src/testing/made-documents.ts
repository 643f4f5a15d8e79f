// SPDX-License-Identifier: EUPL-1.2
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { ZipFile } from 'yazl';

/** A PDF with a page for each text; with a password when one is given. */
export async function pdfOf(pages: readonly string[], userPassword?: string): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    autoFirstPage: false,
    pdfVersion: '1.7',
    ...(userPassword === undefined ? {} : { userPassword, ownerPassword: 'eigenaar' }),
  });
  for (const page of pages) document.addPage().fontSize(14).text(page);
  document.end();
  return buffer(document);
}

export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

function typesOf(type: string, part: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `${declaration}<Types xmlns="${namespace}"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
}

export function wordOf(
  lines: readonly string[],
  more: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  return zipOf({
    '[Content_Types].xml': typesOf('wordprocessingml.document', 'word/document.xml'),
    'word/document.xml': `${declaration}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export function slidesOf(slides: readonly string[]): Promise<Buffer> {
  const parts = slides.map((text, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `${declaration}<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
  ]);
  // As a file system orders names: the tenth before the second.
  return zipOf({
    '[Content_Types].xml': typesOf('presentationml.presentation', 'ppt/presentation.xml'),
    ...Object.fromEntries(parts.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))),
  });
}

export function sheetOf(cells: readonly string[]): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml': typesOf('spreadsheetml.sheet', 'xl/workbook.xml'),
    'xl/sharedStrings.xml': `${declaration}<sst>${cells.map((cell) => `<si><t>${cell}</t></si>`).join('')}</sst>`,
  });
}

/** A text or presentation as OpenDocument; `content` is what stands in its body. */
export function openDocumentOf(
  kind: 'text' | 'spreadsheet' | 'presentation',
  content: string,
  more: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> {
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `${declaration}<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:presentation="p"><office:body>${content}</office:body></office:document-content>`,
    ...more,
  });
}
