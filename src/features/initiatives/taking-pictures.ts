// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { isId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Draft, type Refused, readDrafts, takeUploads, uploadsOf } from '../uploads/index.ts';

export type TakenPictures = {
  readonly formKey: string;
  readonly drafts: readonly Draft[];
  readonly refusedFiles: readonly Refused[];
};

/** Takes what a form brought along and keeps it with the form; what is no picture, by its content, is refused by name. */
export async function takeOnlyPictures(deps: Deps, visit: Visit, form: SentForm): Promise<TakenPictures> {
  const key = typed(form.fields).formulier;
  const formKey = isId(key) ? key : newId();
  const { id: municipalityId } = visit.municipality;
  const refused = await takeUploads(deps, municipalityId, { formKey, ...uploadsOf(form) });
  const read = () => inMunicipality(deps, municipalityId, (trx) => readDrafts(trx, formKey));
  const drafts = await read();
  // Every picture is drawn anew as this; nothing else gets the ending.
  const others = drafts.filter(({ name }) => !name.endsWith('.webp'));
  if (others.length === 0) return { formKey, drafts, refusedFiles: refused };
  await takeUploads(deps, municipalityId, { formKey, files: [], without: others.map(({ id }) => id) });
  const wrong = others.map(({ name }) => ({ name, why: 'wrong_type' as const }));
  return { formKey, drafts: await read(), refusedFiles: [...refused, ...wrong] };
}
