// SPDX-License-Identifier: EUPL-1.2
import PDFDocument from 'pdfkit';
import { type Weight, letterFile, letterSets, runsOf, weights } from './letters.ts';
import type { Scene, Shape } from './scene.ts';

export type Paper = 'a4' | 'a3';
/** In points, on its side. */
const papers = { a4: [841.89, 595.28], a3: [1190.55, 841.89] } as const;

export type PdfAbout = {
  readonly paper: Paper;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly language: string;
};

/** The picture on paper: vectors and real text in its own letter, with a description for who cannot see it. */
export async function drawPdf(scene: Scene, about: PdfAbout): Promise<Buffer> {
  const [width, height] = papers[about.paper];
  const { title, author, language, description } = about;
  const info = { Title: title, Author: author };
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    info,
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const weight of weights) {
    for (const set of letterSets) document.registerFont(fontName(weight, set), letterFile(weight, set));
  }
  const draw = (): void => {
    document.save();
    document.scale(width / scene.width, height / scene.height);
    document.lineCap('round').lineJoin('round');
    for (const shape of scene.shapes) drawShape(document, shape);
    document.restore();
  };
  document.addStructure(document.struct('Figure', { alt: description }, [draw]));
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

function fontName(weight: Weight, set: string): string {
  return `${set}-${weight}`;
}

function drawShape(document: PDFKit.PDFDocument, shape: Shape): void {
  if (shape.kind === 'text') return drawText(document, shape);
  const { d, fill, stroke, width = 1, dash, at } = shape;
  document.save();
  if (at) document.translate(at.x, at.y).scale(at.scale);
  document.lineWidth(width);
  if (dash) document.dash(dash[0], { space: dash[1] });
  document.path(d);
  if (fill && stroke) document.fillAndStroke(fill, stroke, 'even-odd');
  else if (fill) document.fill(fill, 'even-odd');
  else if (stroke) document.stroke(stroke);
  document.restore();
}

function drawText(document: PDFKit.PDFDocument, shape: Extract<Shape, { kind: 'text' }>): void {
  let { x } = shape;
  document.fillColor(shape.fill).fontSize(shape.size);
  for (const { text, set } of runsOf(shape.text, shape.weight)) {
    document.font(fontName(shape.weight, set));
    document.text(text, x, shape.y, { lineBreak: false, baseline: 'alphabetic' });
    x += document.widthOfString(text);
  }
}
