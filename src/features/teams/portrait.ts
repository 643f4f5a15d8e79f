// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type NoPicture, keptPictureType, redraw } from '../../platform/files/picture.ts';

const largestBytes = 8 * 1024 * 1024;
const sidePixels = 400;

export const portraitType = keptPictureType;

/**
 * Makes a square WebP portrait of 400 × 400 pixels from a JPEG, PNG or WebP file of at most 8 MB: upright by its EXIF orientation,
 * cut to the part that draws the eye, and without any metadata (a place, a camera). Refuses what is no such picture,
 * whatever its name says, and what is damaged.
 */
export async function makePortrait(content: Buffer): Promise<Result<Buffer, NoPicture>> {
  if (content.length > largestBytes) return no('too_large');
  if (!isPhoto(content)) return no('not_an_image');
  const drawn = await redraw(content, (picture) =>
    picture.resize(sidePixels, sidePixels, { fit: 'cover', position: sharp.strategy.attention }),
  );
  return drawn.ok ? ok(drawn.value.bytes) : drawn;
}

/** By the first bytes: JPEG, PNG or WebP. */
function isPhoto(content: Buffer): boolean {
  const start = content.subarray(0, 12).toString('latin1');
  return (
    start.startsWith('\u00ff\u00d8\u00ff') ||
    start.startsWith('\u0089PNG\r\n\u001a\n') ||
    (start.startsWith('RIFF') && start.endsWith('WEBP'))
  );
}
