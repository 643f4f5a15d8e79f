// SPDX-License-Identifier: EUPL-1.2
import { silhouette } from '../../kernel/geometry/silhouette.ts';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewEntry } from '../journal/index.ts';
import { type AreaTree, type Tint, emblemBox } from './domain.ts';
import type { ImportPlan } from './import-plan.ts';
import {
  closeBoundaries,
  insertAreas,
  insertBoundaries,
  moveAreas,
  type NewBoundary,
  renameAreas,
  setEmblems,
} from './import-store.ts';
import { chooseTints } from './import-tints.ts';
import { recordAll } from '../journal/index.ts';

/** How many corners go into one statement: a few megabytes. */
const cornersAtOnce = 100_000;
const rowsAtOnce = 1000;

type Drawn = {
  readonly areaId: Id;
  readonly isNew: boolean;
  readonly geometry: AreaGeometry;
  readonly fingerprint: string;
};

/** Writes all that a plan says; `onWritten` hears how many of its boundaries are in. */
export async function applyImport(
  trx: Trx,
  plan: ImportPlan,
  { tintOf, entryOf, onWritten }: ApplyOptions,
): Promise<void> {
  const ended = [...plan.redrawn, ...plan.closed].flatMap(({ closes }) => (closes ? [closes.id] : []));
  await closeBoundaries(trx, ended, plan.closedOn);
  await renameAreas(
    trx,
    plan.renamed.map(({ area, to }) => ({ id: area.id, name: to })),
  );
  await moveAreas(
    trx,
    plan.moved.map(({ area, to }) => ({ id: area.id, parentId: to.id })),
  );
  for (const chunk of chunks(plan.added, () => 1)) {
    await insertAreas(
      trx,
      chunk.map(({ id, parent, slug, drawn }) => ({
        id,
        parentId: parent.id,
        kind: plan.kind,
        code: drawn.code,
        name: drawn.name,
        slug,
        tint: tintOf.get(id) ?? 1,
        emblem: '',
      })),
    );
  }
  await writeBoundaries(trx, plan, onWritten);
  for (const chunk of chunks(entriesOf(plan, entryOf), () => 1)) await recordAll(trx, chunk);
}

export type ApplyOptions = {
  readonly tintOf: ReadonlyMap<Id, Tint>;
  /** Completes a journal entry with who and when. */
  readonly entryOf: (entry: Pick<NewEntry, 'subjectId' | 'verb' | 'details'>) => NewEntry;
  readonly onWritten: (done: number, total: number) => void;
};

async function writeBoundaries(
  trx: Trx,
  plan: ImportPlan,
  onWritten: ApplyOptions['onWritten'],
): Promise<void> {
  const drawn: Drawn[] = [
    ...plan.added.map(({ id, drawn: { geometry, fingerprint } }) => ({
      areaId: id,
      isNew: true,
      geometry,
      fingerprint,
    })),
    ...plan.redrawn.map(({ area, drawn: { geometry, fingerprint } }) => ({
      areaId: area.id,
      isNew: false,
      geometry,
      fingerprint,
    })),
  ];
  let done = 0;
  for (const chunk of chunks(drawn, countCorners)) {
    await insertBoundaries(
      trx,
      chunk.map(({ areaId, geometry, fingerprint }): NewBoundary => {
        return { id: newId(), areaId, validFrom: plan.validFrom, source: plan.source, fingerprint, geometry };
      }),
    );
    await setEmblems(
      trx,
      chunk.map(({ areaId, geometry }) => ({ id: areaId, emblem: silhouette(geometry, emblemBox) })),
    );
    done += chunk.length;
    onWritten(done, drawn.length);
  }
}

/** The tints that the new areas of a plan get; their neighbours are those that are drawn on one level with them. */
export function tintsFor(
  plan: ImportPlan,
  tree: AreaTree,
  boundaries: ReadonlyMap<Id, AreaGeometry>,
): ReadonlyMap<Id, Tint> {
  const chosen = new Map<Id, Tint>();
  for (const [depth, added] of Map.groupBy(plan.added, ({ parent }) => parent.depth + 1)) {
    const present = tree.all.flatMap((area) => {
      const geometry = area.depth === depth ? boundaries.get(area.id) : undefined;
      return geometry ? [{ id: area.id, tint: area.tint, geometry }] : [];
    });
    const wanted = added.map(({ id, drawn }) => ({ id, geometry: drawn.geometry }));
    for (const [id, tint] of chooseTints(wanted, present)) chosen.set(id, tint);
  }
  return chosen;
}

/** R6: one entry per change of one area. */
function entriesOf(plan: ImportPlan, entryOf: ApplyOptions['entryOf']): NewEntry[] {
  const { validFrom, source, closedOn } = plan;
  return [
    ...plan.added.map(({ id, parent, drawn }) =>
      entryOf({
        subjectId: id,
        verb: 'added',
        details: { code: drawn.code, name: drawn.name, parent: parent.name, validFrom, source },
      }),
    ),
    ...plan.redrawn.map(({ area }) =>
      entryOf({ subjectId: area.id, verb: 'redrawn', details: { validFrom, source } }),
    ),
    ...plan.closed.map(({ area }) =>
      entryOf({ subjectId: area.id, verb: 'closed', details: { validTo: closedOn, source } }),
    ),
    ...plan.renamed.map(({ area, to }) =>
      entryOf({ subjectId: area.id, verb: 'renamed', details: { from: area.name, to } }),
    ),
    ...plan.moved.map(({ area, to }) =>
      entryOf({ subjectId: area.id, verb: 'moved', details: { to: to.name } }),
    ),
  ];
}

function countCorners({ geometry }: { readonly geometry: AreaGeometry }): number {
  return geometry.coordinates.reduce(
    (sum, polygon) => polygon.reduce((inner, ring) => inner + ring.length, sum),
    0,
  );
}

/** In order, each as large as it may be; one row that is too heavy goes alone. */
function* chunks<T>(rows: readonly T[], weigh: (row: T) => number): Generator<T[]> {
  let chunk: T[] = [];
  let weight = 0;
  for (const row of rows) {
    const more = weigh(row);
    if (chunk.length > 0 && (weight + more > cornersAtOnce || chunk.length >= rowsAtOnce)) {
      yield chunk;
      chunk = [];
      weight = 0;
    }
    chunk.push(row);
    weight += more;
  }
  if (chunk.length > 0) yield chunk;
}
