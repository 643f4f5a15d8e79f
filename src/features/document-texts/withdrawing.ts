// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { insertLoose } from '../uploads/index.ts';
import { readDocumentName } from './jobs.ts';
import { deleteReading, holdReadings, restartReading } from './readings-store.ts';
import { clearText } from './texts-store.ts';

/**
 * In the transaction in which a version is withdrawn, while its document is held: what is known of its file goes, and by its words
 * nobody finds the document any more. Where that was what everyone read, the version that holds from now on is read again.
 * @returns where the bytes are, for `removeBytes` once this is committed; the round that tidies up takes what that one could not.
 */
export async function withdrawReading(
  deps: Pick<Deps, 'clock' | 'jobs'>,
  trx: Trx,
  of: { readonly municipalityId: Id; readonly documentId: Id; readonly version: number },
): Promise<readonly string[]> {
  const { municipalityId, documentId, version } = of;
  const at = deps.clock.now();
  // All of them, before the text: who reads one holds that first as well, so that nobody waits for each other in a circle.
  await holdReadings(trx, documentId);
  const keys = await deleteReading(trx, documentId, version);
  await insertLoose(trx, keys, at);
  if (!(await clearText(trx, { documentId, version }))) return keys;
  const again = await restartReading(trx, documentId, at);
  if (again !== undefined)
    await deps.jobs.enqueue(trx, readDocumentName, { municipalityId, documentId, version: again });
  return keys;
}
