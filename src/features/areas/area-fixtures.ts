// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Doer, system } from '../../kernel/actor.ts';
import { standingClock } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { AreaKind } from '../../kernel/municipality.ts';
import { type Freshness, watchFreshness } from '../../platform/db/freshness.ts';
import type { Database } from '../../platform/db/open.ts';
import { inMunicipality, type Trx } from '../../platform/db/opener.ts';
import { defaultSettings, insertMunicipality } from '../municipality/index.ts';
import { type AreaRow, type AreaTree, buildAreaTree, tints } from './domain.ts';
import { feature, polygon, text } from './import-fixtures.ts';
import { importAreas, type ImportOptions, type ImportOutcome } from './import-areas.ts';
import type { PropertyMap } from './import-properties.ts';
import { sayImportFault } from './report.ts';

export type TestDeps = {
  readonly db: Database;
  readonly fresh: Freshness;
  readonly clock: ReturnType<typeof standingClock>;
};

export function testDeps(db: Database): TestDeps {
  return {
    db,
    fresh: watchFreshness(db),
    clock: standingClock(Temporal.Instant.from('2025-06-03T10:00:00Z')),
  };
}

/** A municipality of its own, without areas but itself. */
export async function newTown(db: Database, code = 'GM1859'): Promise<Doer> {
  const about = { slug: `town-${newId()}`, name: 'Berkelland', isDemo: false, settings: defaultSettings };
  const id = await insertMunicipality(db, { ...about, hosts: [], code });
  return { municipality: { id, ...about }, actor: system };
}

/** Reads as a new request does: after a look at what changed. */
export async function reading<T>(
  deps: TestDeps,
  { municipality }: Doer,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  await deps.fresh.check(municipality.id);
  return inMunicipality(deps, municipality.id, work);
}

/** A block of the country: `west` and `south` in hundredths of a degree from 6, 52. */
export type Block = {
  readonly code: string;
  readonly name?: string;
  readonly parent?: string;
  readonly west: number;
  readonly south?: number;
  readonly width?: number;
  readonly height?: number;
  readonly year?: number;
};

export function blocks(...given: Block[]): Uint8Array {
  const features = given.map(
    ({ code, name = code, parent, west, south = 0, width = 1, height = 1, year }) => {
      const [w, s, e, n] = [
        6 + west / 100,
        52 + south / 100,
        6 + (west + width) / 100,
        52 + (south + height) / 100,
      ];
      const ring = [[w, s], [e, s], [e, n], [w, n], [w, s]]; // prettier-ignore
      const properties = { code, name, ...(parent ? { parent } : {}), ...(year ? { jaar: year } : {}) };
      return feature(properties, polygon(ring));
    },
  );
  return text({ type: 'FeatureCollection', features });
}

const map: PropertyMap = { code: 'code', name: 'name', parentCode: 'parent' };

type BlockOptions = Partial<Omit<ImportOptions, 'file'>>;

/** Imports blocks as districts from 2024 on, unless told otherwise; throws the sentence of a refusal. */
export async function importBlocks(
  deps: TestDeps,
  town: Doer,
  file: Uint8Array,
  options: BlockOptions = {},
): Promise<ImportOutcome> {
  const done = await tryBlocks(deps, town, file, options);
  if (!done.ok) throw new Error(sayImportFault('en', done.reason));
  return done.value;
}

export function tryBlocks(deps: TestDeps, town: Doer, file: Uint8Array, options: BlockOptions = {}) {
  return importAreas(deps, town.municipality.id, {
    file,
    kind: 'district',
    map,
    validFrom: '2024-01-01',
    ...options,
  });
}

/** A tree without database: `[id, parent, name?, kind?]`, the root first. */
export function treeOf(
  ...rows: readonly [id: Id, parentId: Id | null, name?: string, kind?: AreaKind][]
): AreaTree {
  return buildAreaTree(
    rows.map(
      ([id, parentId, name = id, kind = parentId === null ? 'municipality' : 'district'], index): AreaRow => {
        const tint = tints[index % tints.length] ?? 1;
        return {
          id,
          parentId,
          name,
          kind,
          code: id.toUpperCase(),
          slug: id,
          tint,
          face: { nl: '', en: '' },
          emblem: '',
        };
      },
    ),
  );
}
