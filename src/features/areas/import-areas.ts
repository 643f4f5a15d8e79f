// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path';
import { z } from 'zod';
import { system } from '../../kernel/actor.ts';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { inMunicipality, type Trx } from '../../platform/db/opener.ts';
import { record, type NewEntry } from '../journal/index.ts';
import { applyImport, tintsFor } from './apply-import.ts';
import { type Area, foldCode } from './domain.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { AreaFileFault } from './import-faults.ts';
import { type FileArea, readAreaFile } from './import-file.ts';
import {
  countChanges,
  type ImportFacts,
  type ImportPlan,
  type ImportWish,
  isCbsCode,
  planImport,
  type PlanFault,
} from './import-plan.ts';
import type { AreaFileKind, PropertyMap } from './import-properties.ts';
import { plainName } from './slugs-domain.ts';
import { loadSourceNames, lockAreaTree } from './import-store.ts';
import { holdsOn } from './periods-domain.ts';
import { loadAreaTree, loadPeriods, loadShapes } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'fresh'>;
export type ImportStep = 'reading' | 'writing';

export type ImportOptions = {
  /** Path of a GeoJSON file, gzipped or not; or its bytes. */
  readonly file: string | Uint8Array;
  readonly kind: AreaFileKind;
  /** Property names that go before the recognised ones. */
  readonly map?: PropertyMap;
  /** Only the areas of this municipality: GM1859 or 1859. Files of municipalities themselves are always read this way. */
  readonly municipalityCode?: string;
  /** First day of the boundaries, 'YYYY-MM-DD'; 1 January of the file's year when left out. */
  readonly validFrom?: string;
  /** Where the boundaries come from, as the history shows it; the file's name when left out. */
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
export type ImportOutcome = {
  readonly state: 'imported' | 'unchanged' | 'shown' | 'declined';
  readonly plan: ImportPlan;
};

/**
 * Imports areas with their boundaries: reads and checks the whole file, plans, asks, and writes all of it in one transaction or
 * nothing. The same file a second time changes nothing.
 */
export async function importAreas(
  deps: Needs,
  municipalityId: Id,
  options: ImportOptions,
): Promise<Result<ImportOutcome, ImportFault>> {
  const root = (await inMunicipality(deps, municipalityId, loadAreaTree)).root;
  const wish = await readWish(options, root.code);
  if (!wish.ok) return wish;
  const preview = await inMunicipality(deps, municipalityId, async (trx) =>
    planImport(await loadFacts(trx), wish.value),
  );
  if (!preview.ok) return preview;
  const plan = preview.value;
  if (countChanges(plan) === 0) return ok({ state: 'unchanged', plan });
  if (options.dryRun) return ok({ state: 'shown', plan });
  if (options.confirm && !(await options.confirm(plan))) return ok({ state: 'declined', plan });
  const written = await inMunicipality(deps, municipalityId, (trx) =>
    write(deps, trx, { wish: wish.value, shown: plan, options }),
  );
  if (!written.ok) return written;
  await deps.fresh.check(municipalityId);
  return ok({ state: 'imported', plan: written.value });
}

async function readWish(options: ImportOptions, rootCode: string): Promise<Result<ImportWish, ImportFault>> {
  const { file, kind, map, onProgress, validFrom, closeMissing = false } = options;
  if (validFrom !== undefined && !z.iso.date().safeParse(validFrom).success) {
    return no({ kind: 'wrong-valid-from', validFrom });
  }
  const municipalityCode =
    options.municipalityCode ?? (kind === 'municipality' && isCbsCode(rootCode) ? rootCode : undefined);
  const read = await readAreaFile(file, {
    kind,
    ...(map ? { map } : {}),
    ...(municipalityCode === undefined ? {} : { municipalityCode }),
    onProgress: (done, total) => onProgress?.('reading', done, total),
  });
  if (!read.ok) return read;
  const twice = findTwice(read.value.areas);
  if (twice) return no(twice);
  const from = validFrom ?? (read.value.year === undefined ? undefined : `${read.value.year}-01-01`);
  if (from === undefined) return no({ kind: 'no-valid-from' });
  const areas = read.value.areas.map((area) => {
    return { ...area, name: plainName(area.name), fingerprint: fingerprintOf(area.geometry) };
  });
  return ok({ kind, validFrom: from, source: options.source ?? fileName(file), closeMissing, areas });
}

/** Codes are the same whatever their case; a file may not know. */
function findTwice(areas: readonly FileArea[]): AreaFileFault<'duplicate-code'> | undefined {
  const seen = new Map<string, FileArea>();
  for (const area of areas) {
    const first = seen.get(foldCode(area.code));
    if (first) return { kind: 'duplicate-code', feature: area, first };
    seen.set(foldCode(area.code), area);
  }
  return undefined;
}

/** As it is now, past what is kept in memory: an import decides on nothing older than its own transaction. */
async function loadFacts(trx: Trx): Promise<ImportFacts> {
  const tree = await loadAreaTree(trx);
  const sourceNames = await loadSourceNames(trx);
  return { tree, sourceNames, periods: await loadPeriods(trx) };
}

type Writing = { readonly wish: ImportWish; readonly shown: ImportPlan; readonly options: ImportOptions };

async function write(
  deps: Needs,
  trx: Trx,
  { wish, shown, options }: Writing,
): Promise<Result<ImportPlan, ImportFault>> {
  await lockAreaTree(trx);
  const facts = await loadFacts(trx);
  const plan = planImport(facts, wish);
  if (!plan.ok) return plan;
  if (outlineOf(plan.value) !== outlineOf(shown)) return no({ kind: 'changed-meanwhile' });
  const at = deps.clock.now();
  const entryOf = (entry: Pick<NewEntry, 'subjectId' | 'verb' | 'details'>): NewEntry => {
    return { ...entry, actor: system, at, topic: 'areas' };
  };
  await record(
    trx,
    entryOf({
      subjectId: facts.tree.root.id,
      verb: 'imported',
      details: countsOf(plan.value, fileName(options.file)),
    }),
  );
  await applyImport(trx, plan.value, {
    tintOf: tintsFor(plan.value, facts.tree, await loadBoundariesOn(trx, facts, wish.validFrom)),
    entryOf,
    onWritten: (done, total) => options.onProgress?.('writing', done, total),
  });
  return plan;
}

/** The codes in each part of a plan: whether what was shown is still what would happen. */
function outlineOf(plan: ImportPlan): string {
  const codes = (list: readonly { readonly area: Area }[]): string[] => list.map(({ area }) => area.code);
  const added = plan.added.map(({ drawn, parent }) => [drawn.code, parent.code]);
  return JSON.stringify([
    added,
    codes(plan.redrawn),
    codes(plan.renamed),
    codes(plan.moved),
    codes(plan.closed),
  ]);
}

function countsOf(plan: ImportPlan, file: string): Record<string, string | number> {
  const { kind, validFrom, source, added, redrawn, renamed, moved, closed } = plan;
  return {
    file,
    kind,
    validFrom,
    source,
    added: added.length,
    redrawn: redrawn.length,
    renamed: renamed.length,
    moved: moved.length,
    closed: closed.length,
  };
}

function fileName(file: string | Uint8Array): string {
  return typeof file === 'string' ? basename(file) : '';
}

async function loadBoundariesOn(trx: Trx, facts: ImportFacts, day: string): Promise<Map<Id, AreaGeometry>> {
  const holding = facts.periods.filter((period) => holdsOn(period, day));
  const shapes = await loadShapes(
    trx,
    holding.map(({ id }) => id),
  );
  return new Map(
    holding.flatMap(({ id, areaId }) => {
      const shape = shapes.get(id);
      return shape ? [[areaId, shape] as const] : [];
    }),
  );
}
