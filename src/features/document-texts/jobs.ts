// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { system } from '../../kernel/actor.ts';
import { type Id, isId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type DocumentFacts, usualLimits } from '../../platform/files/document-facts.ts';
import { readDocument } from '../../platform/files/document.ts';
import { inTemporaryFolder } from '../../platform/files/temporary.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { hourly } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { record } from '../journal/index.ts';
import { deleteLoose, insertLoose, removeBytes, storeBytes } from '../uploads/index.ts';
import { type Reading, firstPageKey, mayBeGiven, partsOf, withoutMarks } from './domain.ts';
import { type Ended, claimReading, endReading, isKnown, readOverdue } from './readings-store.ts';
import { replaceText } from './texts-store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'files' | 'scanner'>;
export const readDocumentName = 'read_document';
/** A file at which the server itself goes down is left alone after so many times. */
const mostAttempts = 5;

export function readDocumentJob(deps: Needs): JobKind {
  return {
    name: readDocumentName,
    retries: mostAttempts,
    handle: async ({ municipalityId, documentId, version }) => {
      if (!isId(documentId) || typeof version !== 'number')
        throw new TypeError('A job that reads a document does not say which.');
      await readVersion(deps, municipalityId, { documentId, version });
    },
  };
}

type Which = { readonly documentId: Id; readonly version: number };

/** Reads the file of a version and keeps its text and its first page; leaves alone what has been read. */
export async function readVersion(deps: Needs, municipalityId: Id, which: Which): Promise<void> {
  const reading = await inMunicipality(deps, municipalityId, (trx) =>
    claimReading(trx, which.documentId, which.version),
  );
  if (!reading) return;
  const read = await inTemporaryFolder((folder) => look(deps, reading, join(folder, 'file'))).catch(
    async (error: unknown) => {
      // Its file was taken away under our hands: then there is nothing to read, and nothing wrong.
      if (await isStillKnown(deps, municipalityId, reading)) throw error;
    },
  );
  if (read) await keep(deps, municipalityId, reading, read);
}

function isStillKnown(deps: Needs, municipalityId: Id, { documentId, version }: Which): Promise<boolean> {
  return inMunicipality(deps, municipalityId, (trx) => isKnown(trx, documentId, version));
}

type Read = { readonly ended: Ended; readonly facts?: DocumentFacts };

async function look(deps: Needs, reading: Reading, path: string): Promise<Read> {
  const refused = (refusal: NonNullable<Reading['refusal']>, scan = reading.scan): Read => ({
    ended: { ...reading, scan, state: 'refused', refusal },
  });
  if (reading.attempts > mostAttempts) return refused('broken');
  const stored = await deps.files.getStream(reading.storageKey);
  if (!stored) throw new Error(`The file of version ${reading.version} is not there.`);
  await pipeline(stored, createWriteStream(path, { mode: 0o600 }));
  const scan = await scanAgain(deps, reading, path);
  if (scan === 'infected') return refused('infected', scan);
  // It was taken: what the limit is by now does not matter.
  const found = await readDocument({ path }, { ...usualLimits, bytes: Number.MAX_SAFE_INTEGER });
  if (!found.ok) return refused(found.reason, scan);
  const { pages, isCut } = found.value;
  const previewKey = found.value.preview ? firstPageKey(reading.storageKey) : null;
  return {
    ended: { ...reading, scan, state: 'read', refusal: null, pages, isCut, previewKey },
    facts: found.value,
  };
}

/** A scanner that was away when the file came is asked now; as long as it is away, the file waits. */
async function scanAgain({ scanner }: Needs, { scan }: Reading, path: string): Promise<Reading['scan']> {
  if (scan !== 'waiting' || !scanner) return scan === 'waiting' ? 'none' : scan;
  const verdict = await scanner.scanFile(path);
  if (verdict === 'unreachable')
    throw new Error('The virus scanner cannot be reached, or does not take files of this size.');
  return verdict;
}

async function keep(
  deps: Needs,
  municipalityId: Id,
  reading: Reading,
  { ended, facts }: Read,
): Promise<void> {
  const preview =
    facts?.preview && ended.previewKey ? [{ key: ended.previewKey, content: facts.preview }] : [];
  const keys = preview.map(({ key }) => key);
  await storeBytes(deps, municipalityId, preview);
  const at = deps.clock.now();
  const isWithdrawn = await inMunicipality(deps, municipalityId, async (trx) => {
    const isEnded = await endReading(trx, ended, at);
    if (!isEnded && !(await isKnown(trx, ended.documentId, ended.version))) {
      await insertLoose(trx, keys, at);
      return true;
    }
    await deleteLoose(trx, keys);
    // Somebody else read it as well, and was ready before: the first page that both made is in use.
    if (!isEnded) return false;
    if (ended.refusal === 'infected') await insertLoose(trx, [reading.storageKey], at);
    // What an earlier version said is not what this one says, also when this one cannot be read. What is ill never holds.
    const parts = facts ? partsOf(withoutMarks(facts.text), facts.pages !== null) : [];
    if (mayBeGiven(ended)) await replaceText(trx, ended, parts);
    await record(trx, {
      actor: system,
      at,
      topic: 'document_texts',
      subjectId: ended.documentId,
      verb: ended.state === 'read' ? 'document_read' : 'document_unreadable',
      details: { version: ended.version, pages: ended.pages, refusal: ended.refusal },
    });
    return false;
  });
  // Withdrawn while it was read: nothing of it comes back.
  if (isWithdrawn) await removeBytes(deps, keys);
}

const patienceHours = 2;

/** Has documents read whose job was lost, such as after a restored backup. */
export function readingRound(deps: Needs): Round {
  return {
    name: 'read_documents',
    periods: hourly,
    run: async (municipalityId) => {
      const before = deps.clock.now().subtract({ hours: patienceHours });
      const overdue = await inMunicipality(deps, municipalityId, (trx) => readOverdue(trx, before, 20));
      for (const which of overdue) await readVersion(deps, municipalityId, which);
    },
  };
}
