// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { claimDrafts, deleteLoose, dropFiles, storeBytes } from '../uploads/index.ts';
import { type Described, describeFile } from './describing.ts';
import type { Failure } from './domain.ts';
import { type DraftFile, insertVersion, readDraftFile } from './versions-store.ts';

export type FileDeps = Pick<Deps, 'db' | 'clock' | 'files'>;

/** A file that waits with a form, described; its first page is stored, loose until a version points at it. */
export type Prepared = DraftFile & Described & { readonly previewKey: string | null };

/** Looks at the file that came with a form; nothing when none did. Outside the transaction that takes it: reading pages takes long. */
export async function prepareFile(
  deps: FileDeps,
  municipalityId: Id,
  formKey: Id,
): Promise<Result<Prepared | undefined, Failure>> {
  const draft = await inMunicipality(deps, municipalityId, (trx) => readDraftFile(trx, formKey));
  const content = draft && (await deps.files.get(draft.storageKey));
  if (!content) return ok(undefined);
  const described = await describeFile(content, draft.mime);
  if (!described.ok) return described;
  const { preview } = described.value;
  const previewKey = preview ? `${draft.storageKey}.first` : null;
  if (preview && previewKey) await storeBytes(deps, municipalityId, [{ key: previewKey, content: preview }]);
  return ok({ ...draft, ...described.value, previewKey });
}

export type Taking = {
  readonly documentId: Id;
  readonly formKey: Id;
  readonly note: string | null;
  readonly madeBy: Id | null;
  readonly at: Temporal.Instant;
};

/** The file is a version of the document from now on; what else came with the form goes. Gives the version. */
export async function takeFile(trx: Trx, file: Prepared, taking: Taking): Promise<number | undefined> {
  const claimed = await claimDrafts(trx, taking.formKey);
  if (!claimed.some(({ id }) => id === file.fileId)) return undefined;
  const others = claimed.filter(({ id }) => id !== file.fileId).map(({ id }) => id);
  if (others.length > 0) await dropFiles(trx, others, taking.at);
  const version = await insertVersion(trx, {
    ...file,
    documentId: taking.documentId,
    submissionKey: taking.formKey,
    note: taking.note,
    madeAt: taking.at,
    madeBy: taking.madeBy,
  });
  if (file.previewKey !== null) await deleteLoose(trx, [file.previewKey]);
  return version;
}
