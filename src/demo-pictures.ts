// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { pictures } from '../demo/lindewoude/pictures.ts';
import type { DemoPicture } from '../demo/types.ts';
import { type Past, doerOf } from './demo-past.ts';
import { must } from './demo-town.ts';
import { findByNumber, publishPicture, readAttachments } from './features/contributions/index.ts';
import { takeUploads } from './features/uploads/index.ts';
import type { Id } from './kernel/ids.ts';
import { inMunicipality } from './platform/db/opener.ts';

/** Puts the picture of a contribution, if it has one, with the form that is about to be sent. */
export async function addPicture(past: Past, subject: string, formKey: Id): Promise<void> {
  const found = pictures.find((one) => one.subject === subject);
  if (!found) return;
  const bytes = await sharp(Buffer.from(found.svg)).jpeg({ quality: 90 }).toBuffer();
  const files = [{ name: found.name, bytes }];
  const refused = await takeUploads(past.deps, past.municipality.id, { formKey, files });
  if (refused.length > 0) throw new Error(`The demo's picture ${found.name} is refused.`);
}

/** Shows those that somebody looked at. `numbers`: by subject. */
export async function publishPictures(past: Past, numbers: ReadonlyMap<string, string>): Promise<void> {
  past.clock.set(past.now);
  for (const { subject, published } of pictures)
    if (published) await publish(past, numbers.get(subject) ?? '', published);
}

async function publish(
  past: Past,
  number: string,
  { by, alt, boxes }: NonNullable<DemoPicture['published']>,
): Promise<void> {
  const { deps, municipality } = past;
  const file = await inMunicipality(deps, municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    return found && (await readAttachments(trx, found.id))[0];
  });
  if (!file) throw new Error(`The demo's contribution ${number} has no picture.`);
  const wish = { number, fileId: file.id, alt, boxes, forgetsOriginal: false };
  must(await publishPicture(deps, doerOf(past, by), wish));
}
