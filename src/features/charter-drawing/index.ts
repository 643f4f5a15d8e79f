// SPDX-License-Identifier: EUPL-1.2
export { type PictureForm, contentTypeOf, pictureFile, pictureForms } from './files.ts';
export { narrowScene } from './narrow.ts';
export { Picture } from './picture.tsx';
export { type Face, type Poster, type PosterArea, type PosterMap, mapBox } from './poster.ts';
export { wideScene } from './wide.ts';
