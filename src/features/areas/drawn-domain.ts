// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Area, AreaTree } from './domain.ts';

type Lying = {
  readonly tree: AreaTree;
  /** The areas that lie somewhere. */
  readonly boundaries: { readonly size: number; has(areaId: Id): boolean };
};

/**
 * The finest areas that together fill the municipality without overlap: districts and villages, or neighbourhoods where there is
 * nothing else.
 */
export function drawnAreas({ tree, boundaries }: Lying): readonly Area[] {
  const placed = tree.all.filter((area) => area.parentId !== null && boundaries.has(area.id));
  if (placed.length === 0) return boundaries.has(tree.root.id) ? [tree.root] : [];
  const coarse = placed.filter((area) => area.kind !== 'neighbourhood');
  const drawable = coarse.length > 0 ? coarse : placed;
  const above = new Set(drawable.flatMap((area) => tree.pathTo(area.id).slice(0, -1)));
  return drawable.filter((area) => !above.has(area));
}

/** The area directly below the municipality that holds this one; none when that is itself. */
export function regionOf(tree: AreaTree, area: Area): Area | undefined {
  const top = tree.pathTo(area.id)[1];
  return top === area ? undefined : top;
}
