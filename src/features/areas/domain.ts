// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { AreaKind } from '../../kernel/municipality.ts';

/** A colour of the area palette; an area keeps its own for ever, on every drawing. */
export const tints = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Tint = (typeof tints)[number];

/** The side of the square in which emblems are drawn. */
export const emblemBox = 48;

/** Addresses under /gebieden/ that are pages of their own. */
export const reservedSlugs: readonly string[] = ['zoeken'];

/** A named part of the municipality (gebied). Where it lies is in its boundaries, valid from a day to a day. */
export type Area = {
  readonly id: Id;
  /** Null for the root, which is the municipality as a whole. */
  readonly parentId: Id | null;
  readonly kind: AreaKind;
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly tint: Tint;
  /** What kind of place it is, in a few sentences. */
  readonly face: { readonly nl: string; readonly en: string };
  /** Its silhouette: the `d` of an SVG path in a box of 48 by 48; empty as long as it has no boundary. */
  readonly emblem: string;
  /** 0 for the root, 1 for what lies directly under it, and so on. */
  readonly depth: number;
};

export type AreaRow = Omit<Area, 'depth'>;

/** All areas of a municipality. Every lookup of what is not there gives undefined or an empty list. */
export type AreaTree = {
  readonly root: Area;
  /** The root first, then depth first, each level by name. */
  readonly all: readonly Area[];
  byId(id: Id): Area | undefined;
  bySlug(slug: string): Area | undefined;
  byCode(code: string): Area | undefined;
  childrenOf(id: Id): readonly Area[];
  /** From the root down to the area itself. */
  pathTo(id: Id): readonly Area[];
  /** The area itself and everything below it. */
  idsBelow(id: Id): readonly Id[];
};

const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/**
 * Builds the tree from rows in any order.
 * @throws Error when there is not exactly one row without parent, or when a row cannot be reached from it (a circle, a parent
 * that is not there): actions keep both from happening.
 */
export function buildAreaTree(rows: readonly AreaRow[]): AreaTree {
  const rowsOfParent = new Map<Id | null, AreaRow[]>();
  for (const row of rows) {
    const siblings = rowsOfParent.get(row.parentId);
    if (siblings) siblings.push(row);
    else rowsOfParent.set(row.parentId, [row]);
  }
  for (const siblings of rowsOfParent.values())
    siblings.sort((a, b) => byName.compare(a.name, b.name) || compareCodes(a, b));
  const all: Area[] = [];
  const children = new Map<Id, readonly Area[]>();
  const sizes = new Map<Id, number>();

  function add(row: AreaRow, depth: number): Area {
    const at = all.length;
    const area: Area = { ...row, depth };
    all.push(area);
    children.set(
      area.id,
      (rowsOfParent.get(area.id) ?? []).map((child) => add(child, depth + 1)),
    );
    sizes.set(area.id, all.length - at);
    return area;
  }

  const [rootRow, ...otherRoots] = rowsOfParent.get(null) ?? [];
  if (!rootRow || otherRoots.length > 0)
    throw new Error(`An area tree has one root, not ${otherRoots.length + (rootRow ? 1 : 0)}.`);
  const root = add(rootRow, 0);
  if (all.length < rows.length)
    throw new Error(`${rows.length - all.length} areas cannot be reached from the root.`);
  return { root, all, ...lookups(all, children, sizes) };
}

function lookups(
  all: readonly Area[],
  children: ReadonlyMap<Id, readonly Area[]>,
  sizes: ReadonlyMap<Id, number>,
): Omit<AreaTree, 'root' | 'all'> {
  const place = new Map(all.map((area, index) => [area.id, index]));
  const slugs = new Map(all.map((area) => [area.slug, area]));
  const codes = new Map(all.map((area) => [foldCode(area.code), area]));
  const byId = (id: Id): Area | undefined => all[place.get(id) ?? -1];
  return {
    byId,
    bySlug: (slug) => slugs.get(slug),
    byCode: (code) => codes.get(foldCode(code)),
    childrenOf: (id) => children.get(id) ?? [],
    pathTo(id) {
      const path: Area[] = [];
      for (let area = byId(id); area; area = area.parentId === null ? undefined : byId(area.parentId))
        path.unshift(area);
      return path;
    },
    idsBelow(id) {
      const at = place.get(id);
      return at === undefined ? [] : all.slice(at, at + (sizes.get(id) ?? 1)).map((area) => area.id);
    },
  };
}

/** Codes are the same whatever their case: CBS files of different years write BU and bu. */
export function foldCode(code: string): string {
  return code.trim().toUpperCase();
}

export function compareCodes(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** May the area hang under this parent: not under itself or anything below it, and never the root. */
export function canHangUnder(tree: AreaTree, areaId: Id, parentId: Id): boolean {
  if (areaId === tree.root.id || !tree.byId(parentId)) return false;
  return !tree.idsBelow(areaId).includes(parentId);
}
