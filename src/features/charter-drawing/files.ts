// SPDX-License-Identifier: EUPL-1.2
import { keptFile } from './kept-files.ts';
import { drawPdf } from './pdf.ts';
import { drawPng } from './png.tsx';
import type { Poster } from './poster.ts';
import { wideScene } from './wide.ts';

/** What one can take along: for paper and for a screen, in two sizes. */
export const pictureForms = ['a4.pdf', 'a3.pdf', 'a4.png', 'a3.png'] as const;
export type PictureForm = (typeof pictureForms)[number];

/** How many pixels wide: about 200 to an inch. */
const pixels = { 'a4.png': 2339, 'a3.png': 3307 } as const;

export type FileAbout = { readonly title: string; readonly description: string };

export function pictureFile(poster: Poster, form: PictureForm, about: FileAbout): Promise<Buffer> {
  const scene = wideScene(poster);
  return keptFile(scene, `${form} ${about.title}`, () => {
    if (form === 'a4.png' || form === 'a3.png') return drawPng(scene, pixels[form]);
    const paper = form === 'a4.pdf' ? 'a4' : 'a3';
    return drawPdf(scene, { ...about, paper, author: poster.municipality, language: poster.locale });
  });
}

export function contentTypeOf(form: PictureForm): string {
  return form.endsWith('.pdf') ? 'application/pdf' : 'image/png';
}
