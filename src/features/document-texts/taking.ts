// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type DocumentKind, documentKinds, usualLimits } from '../../platform/files/document-facts.ts';
import { glanceAtDocument } from '../../platform/files/document.ts';
import type { LargeFile } from '../../platform/http/forms.ts';
import { deleteLoose, insertLoose, isLoose, storeBytes } from '../uploads/index.ts';
import { type DocumentFault, type Reading, mayBeGiven } from './domain.ts';
import { readDocumentName } from './jobs.ts';
import { insertReading } from './readings-store.ts';
import { replaceText } from './texts-store.ts';

/** A file that is stored and that no document points at yet. */
export type TakenFile = {
  readonly storageKey: string;
  /** As it was called, without folders, and ending in what it is. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly mime: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly sha256: string;
  readonly scan: Reading['scan'];
};

/**
 * Looks at a file of a form (a route with `largeFiles: { mostBytes: deps.largestDocument }`), by its bytes, has it scanned, and stores it.
 * Nothing of it is kept when it is refused. What `startReading` does not point at within a day is removed.
 */
export async function takeFile(
  deps: Pick<Deps, 'db' | 'clock' | 'files' | 'scanner' | 'largestDocument'>,
  municipalityId: Id,
  file: LargeFile,
): Promise<Result<TakenFile, DocumentFault>> {
  if ('refused' in file) return no(file.refused);
  if (file.bytes === 0) return no('empty');
  const glance = await glanceAtDocument(file, { ...usualLimits, bytes: deps.largestDocument });
  if (!glance.ok) return glance;
  const verdict = deps.scanner ? await deps.scanner.scanFile(file.path) : 'none';
  if (verdict === 'infected') return no('infected');
  const storageKey = `${municipalityId}/documents/${newId()}`;
  await inMunicipality(deps, municipalityId, (trx) =>
    insertLoose(trx, [storageKey], deps.clock.now().add({ hours: 24 })),
  );
  await deps.files.putFile(storageKey, file.path);
  const { kind, mime, pages, sha256 } = glance.value;
  const scan = verdict === 'unreachable' ? 'waiting' : verdict;
  const name = nameOf(file.name, kind);
  return ok({ storageKey, name, kind, mime, bytes: file.bytes, pages, sha256, scan });
}

/** A file that this product made itself: it need not be looked at, and so costs next to nothing. */
export async function takeOwnFile(
  deps: Pick<Deps, 'db' | 'clock' | 'files'>,
  municipalityId: Id,
  own: {
    readonly name: string;
    readonly kind: DocumentKind;
    readonly pages: number | null;
    readonly content: Buffer;
  },
): Promise<TakenFile> {
  const { content, kind, pages } = own;
  const storageKey = `${municipalityId}/documents/${newId()}`;
  await storeBytes(deps, municipalityId, [{ key: storageKey, content }]);
  return {
    ...{ storageKey, name: nameOf(own.name, kind), kind, mime: documentKinds[kind].mime },
    ...{ bytes: content.length, pages, sha256: createHash('sha256').update(content).digest('hex') },
    scan: 'none',
  };
}

/** False when a file waited so long for its form that it was removed. */
export function isStillThere(trx: Trx, file: TakenFile, at: Temporal.Instant): Promise<boolean> {
  return isLoose(trx, file.storageKey, at);
}

/**
 * In the transaction in which a version comes to be: its file is of this version from now on, and is read in the background.
 * A version that was there already keeps what it has.
 */
export async function startReading(
  deps: Pick<Deps, 'clock' | 'jobs'>,
  trx: Trx,
  of: {
    readonly municipalityId: Id;
    readonly documentId: Id;
    readonly version: number;
    readonly file: TakenFile;
  },
): Promise<void> {
  const { municipalityId, documentId, version, file } = of;
  const { storageKey, scan, kind: fileKind, pages, sha256 } = file;
  const reading = { documentId, version, storageKey, scan, fileKind, pages, sha256 };
  if (!(await insertReading(trx, reading, deps.clock.now()))) return;
  await deleteLoose(trx, [storageKey]);
  // From now on this version holds: by what the one before said, nobody finds it any more.
  if (mayBeGiven(file)) await replaceText(trx, { documentId, version }, []);
  await deps.jobs.enqueue(trx, readDocumentName, { municipalityId, documentId, version });
}

const longestName = 120;

/** Without a folder before it or what a file system trips over, and ending in what it is, whatever it was called. */
export function nameOf(given: string, kind: DocumentKind): string {
  const { ending } = documentKinds[kind];
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[<>:"|?*\p{C}]/gu, '').trim();
  const known = kind === 'jpeg' ? /\.jpe?g$/i : new RegExp(`\\.${ending}$`, 'i');
  const stem = clean.replace(known, '').replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...stem].slice(0, longestName).join('') || 'document'}.${ending}`;
}
