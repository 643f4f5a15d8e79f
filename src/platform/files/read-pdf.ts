// SPDX-License-Identifier: EUPL-1.2
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { type DocumentLimits, type FirstPage, Refusal, previewWidth } from './document-facts.ts';

// PDFium as WebAssembly (@hyzyla/pdfium, MIT; PDFium itself Apache-2.0): text and picture by one engine, the one of Chromium, that
// cannot reach beyond its own memory. 4 MB, no programs at installation.

/** Opens a PDF for as long as `look` takes. Throws a Refusal for one with a password, and for what is none. */
export async function withPdf<T>(
  content: Uint8Array,
  look: (document: PDFiumDocument) => T | Promise<T>,
): Promise<T> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(content).catch((error: unknown) => {
    throw new Refusal(
      error instanceof Error && /password|security/i.test(error.message) ? 'encrypted' : 'broken',
    );
  });
  const count = document.getPageCount();
  if (count < 1) throw new Refusal('broken');
  return look(document);
}

/** The text of its pages, parted by form feeds, until there is enough. A page that cannot be read is an empty one. */
export function pdfText(
  document: PDFiumDocument,
  { pages, characters, millis }: Pick<DocumentLimits, 'pages' | 'characters' | 'millis'>,
): { readonly text: string; readonly isCut: boolean } {
  const count = document.getPageCount();
  const until = performance.now() + millis / 2;
  const texts: string[] = [];
  let length = 0;
  let isCut = count > pages;
  for (let index = 0; index < Math.min(count, pages); index += 1) {
    const text = tidyText(textOf(document, index)).slice(0, characters - length);
    length += text.length;
    texts.push(text);
    if (length >= characters || performance.now() > until) {
      isCut ||= index + 1 < count;
      break;
    }
  }
  return { text: texts.join('\f'), isCut };
}

function textOf(document: PDFiumDocument, index: number): string {
  try {
    return document.getPage(index).getText();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return '';
  }
}

/** Lines as one reads them: words that were broken at the end of a line are whole again, and nothing that is no letter. */
function tidyText(text: string): string {
  return (
    text
      .toWellFormed()
      // PDFium writes U+FFFE or U+0002 where a hyphen ends a line.
      .replace(/[\ufffe\u0002\u00ad]\s*/g, '')
      .replace(/(\p{L}\p{Ll})-\r?\n(\p{Ll})/gu, '$1$2')
      .replace(/\r\n?/g, '\n')

      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
      .replace(/[ \t]+/g, ' ')
      .trim()
  );
}

/** The first page as pixels. A page is as high as it is wide at most three times, so that a strip of miles costs no more. */
export async function pdfFirstPage(document: PDFiumDocument): Promise<FirstPage | null> {
  const page: PDFiumPage = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  if (!(originalWidth > 0) || !(originalHeight > 0)) return null;
  const scale = Math.min(previewWidth / originalWidth, (previewWidth * 3) / originalHeight);
  const width = Math.max(1, Math.round(originalWidth * scale));
  const height = Math.max(1, Math.round(originalHeight * scale));
  const {
    data,
    width: drawnWidth,
    height: drawnHeight,
  } = await page.render({ width, height, render: 'bitmap' });
  return { kind: 'pixels', bytes: new Uint8Array(data), width: drawnWidth, height: drawnHeight };
}
