// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { type Result, no, ok } from '../../kernel/result.ts';
import { shrink } from '../uploads/index.ts';
import type { Failure } from './domain.ts';

/** What is known of a file by its bytes. */
export type Described = {
  readonly sha256: string;
  readonly pages: number | null;
  /** The first page as a picture (WebP), when there is one to be had. */
  readonly preview: Buffer | null;
};

const previewSidePixels = 900;

/**
 * Describes a file whose kind was found by its bytes when it came in (uploads): its checksum, how many pages it has, what its first
 * page looks like. A picture is its own first page; of other files the pages are not read here.
 */
export async function describeFile(content: Buffer, mime: string): Promise<Result<Described, Failure>> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (!mime.startsWith('image/')) return ok({ sha256, pages: null, preview: null });
  const preview = await shrink(content, previewSidePixels);
  if (!preview.ok) return no(preview.reason === 'too_large' ? 'too_large' : 'broken');
  return ok({ sha256, pages: null, preview: preview.value.bytes });
}
