// SPDX-License-Identifier: EUPL-1.2
export { contentTypeOf, pictureFile, pictureForms } from './files.ts';
export { narrowScene } from './narrow.ts';
export { Picture } from './picture.tsx';
export { type Face, type Poster, type PosterMap, mapBox } from './poster.ts';
export { wideScene } from './wide.ts';
