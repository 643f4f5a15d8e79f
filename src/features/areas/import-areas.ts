// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path';
import { z } from 'zod';
import { system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { inMunicipality, type Trx } from '../../platform/db/opener.ts';
import { record, type NewEntry } from '../journal/index.ts';
import { applyImport, tintsFor } from './apply-import.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { AreaFileFault } from './import-faults.ts';
import { readAreaFile, type AreaFile } from './import-file.ts';
import { countChanges, planImport, type FingerprintedArea, type ImportFacts, type ImportPlan, type ImportWish, type PlanFault } from './import-plan.ts';
import type { AreaFileKind, PropertyMap } from './import-properties.ts';
import { loadSourceNames, lockAreaTree } from './import-store.ts';
import { foldCode } from './domain.ts';
import { holdsOn } from './periods.ts';
import { loadAreaTree, loadPeriods, loadShapes } from './store.ts';

export type ImportStep = 'reading' | 'writing';

export type ImportOptions = {
  /** Path of a GeoJSON file, gzipped or not. */
  readonly file: string;
  readonly kind: AreaFileKind;
  /** Property names that go before the recognised ones. */
  readonly map?: PropertyMap;
  /** Only the areas of this municipality: GM1859 or 1859. Files of municipalities themselves are always read this way. */
  readonly municipalityCode?: string;
  /** First day of the boundaries, 'YYYY-MM-DD'; 1 January of the file's year when left out. */
  readonly validFrom?: string;
  /** Where the boundaries come from; the file's name when left out. */
  readonly source?: string;
  /** Ends the boundaries of areas of this kind that the file lacks. */
  readonly closeMissing?: boolean;
  /** Only looks. */
  readonly dryRun?: boolean;
  /** Shown the plan before anything is written; without it, no one is asked. */
  readonly confirm?: (plan: ImportPlan) => Promise<boolean>;
  /** Reading counts bytes of the file, writing counts boundaries. */
  readonly onProgress?: (step: ImportStep, done: number, total: number | undefined) => void;
};

export type ImportFault =
  | AreaFileFault
  | PlanFault
  | { readonly kind: 'no-valid-from' }
  | { readonly kind: 'wrong-valid-from'; readonly validFrom: string }
  | { readonly kind: 'changed-meanwhile' };

/** unchanged: there was nothing to do; shown: a dry run; declined: the one who was asked said no. */
export type ImportOutcome = { readonly state: 'imported' | 'unchanged' | 'shown' | 'declined'; readonly plan: ImportPlan };

/**
 * Imports areas with their boundaries: reads and checks the whole file, plans, asks, and writes all of it in one transaction or
 * nothing. The same file a second time changes nothing.
 */
export async function importAreas(deps: Deps, municipalityId: Id, options: ImportOptions): Promise<Result<ImportOutcome, ImportFault>> {
  const root = (await inMunicipality(deps, municipalityId, loadAreaTree)).root;
  const wish = await readWish(options, root.code);
  if (!wish.ok) return wish;
  const preview = await inMunicipality(deps, municipalityId, async (trx) => planImport(await loadFacts(trx), wish.value));
  if (!preview.ok) return preview;
  const plan = preview.value;
  if (countChanges(plan) === 0) return ok({ state: 'unchanged', plan });
  if (options.dryRun) return ok({ state: 'shown', plan });
  if (options.confirm && !(await options.confirm(plan))) return ok({ state: 'declined', plan });
  const written = await inMunicipality(deps, municipalityId, (trx) => write(deps, trx, { wish: wish.value, shown: plan, options }));
  if (!written.ok) return written;
  await deps.fresh.check(municipalityId);
  return ok({ state: 'imported', plan: written.value });
}

async function readWish(options: ImportOptions, rootCode: string): Promise<Result<ImportWish, ImportFault>> {
  const { file, kind, map, onProgress, validFrom, closeMissing = false } = options;
  if (validFrom !== undefined && !z.iso.date().safeParse(validFrom).success) return no({ kind: 'wrong-valid-from', validFrom });
  const read = await readAreaFile(file, {
    kind,
    ...(map ? { map } : {}),
    ...(options.municipalityCode === undefined ? {} : { municipalityCode: options.municipalityCode }),
    onProgress: (done, total) => onProgress?.('reading', done, total),
  });
  if (!read.ok) return read;
  const twice = findTwice(read.value);
  if (twice) return no(twice);
  const from = validFrom ?? (read.value.year === undefined ? undefined : `${read.value.year}-01-01`);
  if (from === undefined) return no({ kind: 'no-valid-from' });
  const areas = kind === 'municipality' ? read.value.areas.filter(({ code }) => isSame(code, rootCode)) : read.value.areas;
  return ok({ kind, validFrom: from, source: options.source ?? basename(file), closeMissing, areas: areas.map(withFingerprint) });
}

/** Codes are the same whatever their case, which a file may not know. */
function findTwice({ areas }: AreaFile): AreaFileFault<'duplicate-code'> | undefined {
  const seen = new Map<string, FingerprintedArea | AreaFile['areas'][number]>();
  for (const area of areas) {
    const first = seen.get(foldCode(area.code));
    if (first) return { kind: 'duplicate-code', feature: area, first };
    seen.set(foldCode(area.code), area);
  }
  return undefined;
}
