// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { type Id, isId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { UploadedFile } from '../../platform/http/forms.ts';
import { type FileRefusal, type Refused, mostFiles } from './domain.ts';
import { inspect } from './inspect.ts';
import { type Scan, dropDrafts, dropFiles, insertDrafts, insertFiles, readDrafts } from './store.ts';
import { type Looked, bytesOf, fileAt, storeBytes } from './storing.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'files' | 'scanner'>;

export type Sent = {
  /** The hidden key of the form: what is taken waits under it until the form is. */
  readonly formKey: Id;
  readonly files: readonly UploadedFile[];
  /** Files that were taken before and are not to be sent after all. */
  readonly without?: readonly string[];
};

/**
 * Takes the files of a form, each by itself: what is not in order is refused by name, the others are kept with the form, also when
 * the form itself has to be shown again (R11). Nothing of a file is stored before it was looked at.
 */
export async function takeUploads(
  deps: Needs,
  municipalityId: Id,
  { formKey, files, without = [] }: Sent,
): Promise<readonly Refused[]> {
  const dropped = without.filter(isId);
  if (files.length === 0 && dropped.length === 0) return [];
  const before = await inMunicipality(deps, municipalityId, async (trx) => {
    if (dropped.length > 0) await dropDrafts(trx, formKey, { fileIds: dropped, now: deps.clock.now() });
    return readDrafts(trx, formKey);
  });
  const refused: Refused[] = [];
  const taken: Taken[] = [];
  // One after the other: a picture that is unpacked takes room.
  for (const file of files) {
    const hasRoom = before.length + taken.length < mostFiles;
    const looked = hasRoom ? await look(deps, file) : no('too_many' as const);
    if (looked.ok) taken.push({ ...looked.value, digest: digestOf(file.bytes) });
    else refused.push({ name: file.name, why: looked.reason });
  }
  await keep(deps, municipalityId, { formKey, taken });
  return refused;
}

type Taken = Looked & { readonly digest: string };

/** Is it something that is taken, and free of what the scanner knows? A scanner that is away is asked again later. */
export async function look(
  deps: Pick<Deps, 'scanner'>,
  file: UploadedFile,
): Promise<Result<Looked, FileRefusal>> {
  const inspected = await inspect(file);
  if (!inspected.ok) return inspected;
  const scan = await scanNow(deps, file.bytes);
  return scan === 'infected' ? no(scan) : ok({ ...inspected.value, scan });
}

export async function scanNow({ scanner }: Pick<Deps, 'scanner'>, content: Buffer): Promise<Scan> {
  const verdict = scanner ? await scanner.scan(content) : 'none';
  return verdict === 'unreachable' ? 'waiting' : verdict;
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64url');
}

async function keep(
  deps: Needs,
  municipalityId: Id,
  { formKey, taken }: { readonly formKey: Id; readonly taken: readonly Taken[] },
): Promise<void> {
  if (taken.length === 0) return;
  const key = (id: Id): string => `${municipalityId}/files/${id}`;
  const made = taken.map((looked) => ({ looked, file: fileAt(looked, { key }) }));
  await storeBytes(
    deps,
    municipalityId,
    made.flatMap(({ looked, file }) => bytesOf(file, looked)),
  );
  const files = made.map(({ file }) => file);
  const drafts = made.map(({ looked, file }) => ({
    fileId: file.id,
    digest: looked.digest,
    name: looked.name,
  }));
  await inMunicipality(deps, municipalityId, async (trx) => {
    const at = deps.clock.now();
    await insertFiles(trx, files, at);
    const fresh = await insertDrafts(trx, formKey, { drafts, at });
    const twice = files.filter(({ id }) => !fresh.has(id)).map(({ id }) => id);
    await dropFiles(trx, twice, at);
  });
}
