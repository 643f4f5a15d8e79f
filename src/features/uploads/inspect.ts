// SPDX-License-Identifier: EUPL-1.2
import { fileTypeFromBuffer } from 'file-type';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { UploadedFile } from '../../platform/http/forms.ts';
import { keptPictureType, pictureTypes, redraw } from '../../platform/files/picture.ts';
import { type FileRefusal, documentEndings, largestSidePixels, thumbSidePixels, tidyName } from './domain.ts';
import { checkUnpacked } from './unpack-check.ts';

/** What may be kept of a file that came in: of a picture only what was drawn anew. */
export type Inspected = {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
  readonly picture?: { readonly thumb: Buffer; readonly width: number; readonly height: number };
};

/** Says by its bytes what a file is, whatever it is called, and makes of it what may be kept. */
export async function inspect(file: UploadedFile): Promise<Result<Inspected, FileRefusal>> {
  if (file.isOverMany) return no('too_many');
  if (file.isTooLarge) return no('too_large');
  if (file.bytes.length === 0) return no('empty');
  const type = (await fileTypeFromBuffer(file.bytes).catch(() => undefined))?.mime;
  if (pictureTypes.some((one) => one === type)) return pictureOf(file);
  const ending = type === undefined ? undefined : documentEndings[type];
  if (type === undefined || ending === undefined) return no(whyNot(type));
  const unpacked = type === 'application/pdf' ? ok(true) : await checkUnpacked(file.bytes);
  if (!unpacked.ok) return unpacked;
  return ok({ name: tidyName(file.name, ending), contentType: type, content: file.bytes });
}

function whyNot(type: string | undefined): FileRefusal {
  if (type === 'image/heic' || type === 'image/heif') return 'heic';
  if (type?.includes('macroenabled')) return 'macros';
  return type === 'application/x-cfb' ? 'old_office' : 'wrong_type';
}

async function pictureOf(file: UploadedFile): Promise<Result<Inspected, FileRefusal>> {
  const large = await shrink(file.bytes, largestSidePixels);
  if (!large.ok) return no(large.reason === 'too_large' ? 'too_many_pixels' : 'broken');
  const thumb = await shrink(large.value.bytes, thumbSidePixels);
  if (!thumb.ok) return no('broken');
  const { bytes: content, width, height } = large.value;
  const picture = { thumb: thumb.value.bytes, width, height };
  return ok({ name: tidyName(file.name, 'webp'), contentType: keptPictureType, content, picture });
}

/** The same picture, at most so many pixels wide or high. */
export function shrink(content: Buffer, sidePixels: number): ReturnType<typeof redraw> {
  return redraw(content, (picture) =>
    picture.resize(sidePixels, sidePixels, { fit: 'inside', withoutEnlargement: true }),
  );
}
