// SPDX-License-Identifier: EUPL-1.2
import type { Contribution } from '../domain.ts';
import type { Attachment, Box } from '../attachments-store.ts';

/** So many boxes can be drawn on one picture. */
export const mostBoxes = 12;
export const longestAlt = 300;

/** Why a picture cannot be shown to everyone. */
export type PictureRefusal = 'no_consent' | 'not_a_picture' | 'not_scanned';

/** Only a picture, of somebody who agreed to be public (R7), in which the scanner found nothing. */
export function whyNotPublic(
  contribution: Pick<Contribution, 'publicConsent'>,
  file: Pick<Attachment, 'size' | 'scan'>,
): PictureRefusal | undefined {
  if (!file.size) return 'not_a_picture';
  if (!isGivenOut(file)) return 'not_scanned';
  return contribution.publicConsent ? undefined : 'no_consent';
}

/** What waits for the virus scanner, or did not pass it, is given to nobody. */
export function isGivenOut({ scan }: Pick<Attachment, 'scan'>): boolean {
  return scan === 'none' || scan === 'clean';
}

/**
 * The part of a picture of `width` × `height` pixels that lies under a box, in whole pixels, rounded outwards and kept inside; at
 * least one pixel. Undefined for a box that lies beside the picture or has no size.
 */
export function pixelsUnder(
  { x, y, width: boxWidth, height: boxHeight }: Box,
  { width, height }: { readonly width: number; readonly height: number },
): { left: number; top: number; width: number; height: number } | undefined {
  const left = Math.max(0, Math.floor(x * width));
  const top = Math.max(0, Math.floor(y * height));
  const right = Math.min(width, Math.ceil((x + boxWidth) * width));
  const bottom = Math.min(height, Math.ceil((y + boxHeight) * height));
  if (boxWidth <= 0 || boxHeight <= 0 || right <= left || bottom <= top) return undefined;
  return { left, top, width: right - left, height: bottom - top };
}
