// SPDX-License-Identifier: EUPL-1.2
import sharp, { type OverlayOptions } from 'sharp';
import type { Result } from '../../../kernel/result.ts';
import { type Drawn, type NoPicture, redraw } from '../../../platform/files/picture.ts';
import type { Box } from '../attachments-store.ts';
import { pixelsUnder } from './domain.ts';

// So few colours are left of what lies under a box: no face, plate or word can be made of them again.
const coloursAcross = 3;

/**
 * The same picture with what lies under the boxes gone: each becomes a patch of 3 × 3 averages that run into each other. The boxes
 * are in parts of the picture, `size` is its size in pixels.
 */
export async function blurred(
  content: Buffer,
  size: { readonly width: number; readonly height: number },
  boxes: readonly Box[],
): Promise<Result<Drawn, NoPicture>> {
  const patches = await Promise.all(
    boxes.flatMap((box) => {
      const area = pixelsUnder(box, size);
      return area ? [patchOf(content, area)] : [];
    }),
  );
  return redraw(content, (picture) => picture.composite(patches));
}

async function patchOf(
  content: Buffer,
  area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Promise<OverlayOptions> {
  const few = await sharp(content)
    .extract(area)
    .resize(coloursAcross, coloursAcross, { fit: 'fill', kernel: 'linear' })
    .removeAlpha()
    .png()
    .toBuffer();
  const input = await sharp(few)
    .resize(area.width, area.height, { fit: 'fill', kernel: 'cubic' })
    .png()
    .toBuffer();
  return { input, left: area.left, top: area.top };
}
