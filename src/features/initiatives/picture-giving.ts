// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { keptPictureType } from '../../platform/files/picture.ts';
import { type Answer, bytes, privateBytes } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Initiative } from './domain.ts';
import { findPicture } from './pictures-store.ts';

export const sizes = ['klein', 'groot'] as const;
export type Size = (typeof sizes)[number];

/** So long may a copy on the way be shown after a picture is taken off the site. */
const publicSeconds = 600;

/** The bytes of the picture that the address names: of one that everyone may see, or for this reader alone. */
export async function givePicture(
  deps: Pick<Deps, 'files'>,
  trx: Trx,
  of: {
    readonly visit: Visit;
    readonly initiative: Initiative;
    readonly size: Size;
    readonly isPublic: boolean;
  },
): Promise<Answer> {
  const { id } = of.visit.params;
  const picture = isId(id) ? await findPicture(trx, of.initiative.id, id) : undefined;
  const isShown = picture && (!of.isPublic || picture.publishedAt !== null);
  const content =
    isShown && (await deps.files.get(of.size === 'klein' ? picture.thumbKey : picture.storageKey));
  if (!content) throw new NotFound('There is no such picture.');
  return of.isPublic
    ? bytes(content, keptPictureType, publicSeconds)
    : privateBytes(content, keptPictureType);
}
