// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DocumentFault,
  type TakenFile,
  startReading,
  takeFile,
} from '../features/document-texts/index.ts';
import { readVersion } from '../features/document-texts/jobs.ts';
import { type Id, newId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import type { Deps } from '../platform/deps.ts';
import { type Town, must } from './town.ts';

type About = {
  readonly title?: string;
  readonly access?: 'public' | 'internal' | 'confidential';
  readonly dossierId?: Id;
  readonly datedOn?: string;
};

let made = 0;

/** A document as it is in the database; a public one is on the site. */
export async function makeDocument(
  town: Town,
  about: About = {},
): Promise<{ readonly id: Id; readonly number: string }> {
  const { title = 'Nota', access = 'public', dossierId = null, datedOn = '2026-01-15' } = about;
  made += 1;
  const [id, number] = [newId(), `2026-${String(made).padStart(5, '0')}`];
  await town.db.pool.query(
    `insert into documents (municipality_id, id, dossier_id, number, title, kind, dated_on, access, published_at, submission_key, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 'memo', $6, $7, case when $7 = 'public' then now() end, gen_random_uuid(), now(), now())`,
    [town.municipality.id, id, dossierId, number, title, datedOn, access],
  );
  return { id, number };
}

export async function makeDossier(town: Town, holderIds: readonly Id[], isPublic = true): Promise<Id> {
  made += 1;
  const id = newId();
  await town.db.pool.query(
    `insert into dossiers (municipality_id, id, number, title, holder_ids, state, published_at, submission_key, created_at, updated_at)
     values ($1, $2, $3, 'Gebiedsgericht werken', $4, 'running', case when $5 then now() end, gen_random_uuid(), now(), now())`,
    [town.municipality.id, id, `Z-${made}`, [...holderIds], isPublic],
  );
  return id;
}

/** Reads what came in and was not read yet, as the background does. */
export async function readFiles(town: Town, deps: Partial<Pick<Deps, 'scanner'>> = {}): Promise<void> {
  const { rows } = await town.db.pool.query<{ id: Id; version: number }>(
    `select document_id as id, version from document_readings where municipality_id = $1 and state = 'reading'`,
    [town.municipality.id],
  );
  for (const { id, version } of rows)
    await readVersion({ ...town.deps, ...deps }, town.municipality.id, { documentId: id, version });
}

/** A file as it comes in with a form. */
export async function takeContent(
  town: Town,
  content: Buffer,
  deps: Partial<Pick<Deps, 'scanner'>> = {},
): Promise<Result<TakenFile, DocumentFault>> {
  const folder = mkdtempSync(join(tmpdir(), 'meent-taken-'));
  const path = join(folder, '0');
  writeFileSync(path, content);
  const file = { name: 'C:\\stukken\\nota.exe', path, bytes: content.length };
  const taken = await takeFile({ ...town.deps, ...deps }, town.municipality.id, file);
  rmSync(folder, { recursive: true });
  return taken;
}

/** Gives a document a version with this file; `isRead` reads it at once, as the background does. */
export async function giveFile(
  town: Town,
  documentId: Id,
  {
    content,
    version = 1,
    isRead = true,
  }: { readonly content: Buffer; readonly version?: number; readonly isRead?: boolean },
): Promise<void> {
  const file = must(await takeContent(town, content));
  const municipalityId = town.municipality.id;
  await inMunicipality(town.deps, municipalityId, (trx) =>
    startReading(town.deps, trx, { municipalityId, documentId, version, file }),
  );
  if (isRead) await readVersion(town.deps, municipalityId, { documentId, version });
}
