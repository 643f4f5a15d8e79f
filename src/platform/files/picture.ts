// SPDX-License-Identifier: EUPL-1.2
import sharp, { type Sharp } from 'sharp';
import { type Result, no, ok } from '../../kernel/result.ts';

/** Kinds of pictures that come in; of a moving one the first moment. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;
/** What pictures are kept as. */
export const keptPictureType = 'image/webp';

// A picture may be small as a file and huge when unpacked.
const mostPixels = 60_000_000;

export type Drawn = { readonly bytes: Buffer; readonly width: number; readonly height: number };
export type NoPicture = 'not_an_image' | 'too_large';

/**
 * Draws a picture anew as WebP: upright by its EXIF orientation, with what `draw` does to it, and without anything but its pixels
 * (no place, no camera, nothing hidden behind it). Refuses what is damaged, and what unpacks into more than 60 million pixels.
 */
export async function redraw(
  content: Buffer,
  draw: (picture: Sharp) => Sharp,
): Promise<Result<Drawn, NoPicture>> {
  try {
    const opened = sharp(content, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 }).autoOrient();
    const { data, info } = await draw(opened)
      .flatten({ background: '#ffffff' })
      // More effort takes twice as long and makes a photo hardly smaller.
      .webp({ quality: 80, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, width: info.width, height: info.height });
  } catch (error) {
    if (error instanceof Error) return no(/pixel limit/i.test(error.message) ? 'too_large' : 'not_an_image');
    throw error;
  }
}
