// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';

/** What can serve a programme, in the order in which it is shown. */
export const servingKinds = ['initiative', 'project', 'contribution'] as const;
export type ServingKind = (typeof servingKinds)[number];

/** Where something stands: `current` is all that goes on or is done, which is what counts unless somebody asks otherwise. */
export const standings = ['current', 'open', 'done', 'stopped'] as const;
export type Standing = (typeof standings)[number];

/** So many records of one kind that lie in the same areas and serve the same programmes. */
export type Group = {
  readonly kind: ServingKind;
  readonly areaIds: readonly Id[];
  readonly programmeIds: readonly Id[];
  readonly count: number;
};

/** A column of the matrix: an area with all that lies below it. `id` null: what is for a wider area than any column. */
export type Column = { readonly id: Id | null; readonly covers: ReadonlySet<Id> };

export type Counts = Readonly<Record<ServingKind, number>>;

/**
 * Areas × programmes (samenhang). A total is no sum: a record that lies in two areas or serves two programmes stands in both cells,
 * and once in their total.
 */
export type Matrix = {
  readonly columns: readonly Column[];
  readonly programmeIds: readonly Id[];
  cell(programmeId: Id, columnId: Id | null): Counts;
  ofProgramme(programmeId: Id): Counts;
  ofColumn(columnId: Id | null): Counts;
  readonly total: Counts;
  /** The largest count of one kind in one cell, for how large marks are. */
  readonly most: number;
};

const none: Counts = { initiative: 0, project: 0, contribution: 0 };

export function totalOf(counts: Counts): number {
  return counts.initiative + counts.project + counts.contribution;
}

/** What is shown: the areas beside each other, and all areas of the part of the municipality that they divide. */
export type Extent = { readonly areas: readonly Column[]; readonly within: ReadonlySet<Id> };

/** Puts groups into cells. The column for what is wider is left out when there is nothing for it. */
export function buildMatrix(
  groups: readonly Group[],
  { areas, within }: Extent,
  programmeIds: readonly Id[],
): Matrix {
  const shown = new Set(programmeIds);
  const wide: Column = { id: null, covers: new Set() };
  const sums = new Map<string, Record<ServingKind, number>>();
  const add = (key: string, { kind, count }: Group): void => {
    const sum = sums.get(key) ?? { ...none };
    sum[kind] += count;
    sums.set(key, sum);
  };
  let isWide = false;
  for (const group of groups) {
    const programmes = [...new Set(group.programmeIds)].filter((id) => shown.has(id));
    if (programmes.length === 0 || !group.areaIds.some((id) => within.has(id))) continue;
    const columns = columnsOf(group, areas, wide);
    if (columns.includes(wide)) isWide = true;
    for (const column of columns) {
      add(keyOf('*', column.id), group);
      for (const id of programmes) add(keyOf(id, column.id), group);
    }
    for (const id of programmes) add(keyOf(id, '*'), group);
    add(keyOf('*', '*'), group);
  }
  const at = (programmeId: Id, columnId: Id | null): Counts => sums.get(keyOf(programmeId, columnId)) ?? none;
  const columns = isWide ? [...areas, wide] : areas;
  const cells = programmeIds.flatMap((id) => columns.map((column) => at(id, column.id)));
  return {
    columns,
    programmeIds,
    cell: at,
    ofProgramme: (id) => at(id, '*'),
    ofColumn: (id) => at('*', id),
    total: at('*', '*'),
    most: Math.max(1, ...cells.flatMap((counts) => Object.values(counts))),
  };
}

/** Every column that holds one of its areas; what none holds is wider. */
function columnsOf({ areaIds }: Group, areas: readonly Column[], wide: Column): Column[] {
  const found = areas.filter(({ covers }) => areaIds.some((id) => covers.has(id)));
  return found.length > 0 ? found : [wide];
}

function keyOf(programmeId: Id, columnId: Id | null): string {
  return `${programmeId} ${columnId ?? ''}`;
}

/** Of each programme the columns in which nothing serves it: what an alderman looks for. */
export function gapsIn(matrix: Matrix): ReadonlyMap<Id, readonly Column[]> {
  const own = matrix.columns.filter(({ id }) => id !== null);
  return new Map(
    matrix.programmeIds.map((programmeId) => [
      programmeId,
      own.filter(({ id }) => totalOf(matrix.cell(programmeId, id)) === 0),
    ]),
  );
}

/** The radius of a mark whose area tells the count: the largest in the matrix has radius `largest`. */
export function radiusOf(count: number, most: number, largest: number): number {
  const smallest = largest / 3;
  return Math.round(Math.max(smallest, largest * Math.sqrt(count / most)) * 100) / 100;
}
