// SPDX-License-Identifier: EUPL-1.2
import type { Area, AreaTree } from '../areas/index.ts';
import type { Extent } from './domain.ts';

/** In the address: all parts of all areas, instead of those of one. */
export const everyPart = 'alles';
/** So many columns can still be read beside each other. */
const mostColumns = 24;

export type Scope = {
  /** What the choice is called in an address; empty for the areas right below the municipality. */
  readonly name: string;
  /** Of which the parts are shown; the root for the whole municipality. */
  readonly within: Area;
  readonly areas: readonly Area[];
};

/** The areas that can stand beside each other: those right below the municipality, the parts of one of them, or all parts. */
export function scopesOf(tree: AreaTree): Scope[] {
  const top = tree.childrenOf(tree.root.id);
  const parts = top.flatMap((area) => (isDivided(tree, area) ? tree.childrenOf(area.id) : [area]));
  const whole = { within: tree.root };
  const isFurther = parts.length > top.length && parts.length <= mostColumns;
  return [
    { ...whole, name: '', areas: top.length > 0 ? top : [tree.root] },
    ...(isFurther ? [{ ...whole, name: everyPart, areas: parts }] : []),
    ...top
      .filter((area) => isDivided(tree, area))
      .map((area) => ({ name: area.slug, within: area, areas: tree.childrenOf(area.id) })),
  ];
}

export function scopeIn(tree: AreaTree, name: string | undefined): Scope {
  const [first, ...more] = scopesOf(tree);
  const whole = first ?? { name: '', within: tree.root, areas: [tree.root] };
  return more.find((scope) => scope.name === name) ?? whole;
}

export function extentOf(tree: AreaTree, { areas, within }: Scope): Extent {
  const columns = areas.map(({ id }) => ({ id, covers: new Set(tree.idsBelow(id)) }));
  return { areas: columns, within: new Set(tree.idsBelow(within.id)) };
}

function isDivided(tree: AreaTree, area: Area): boolean {
  return tree.childrenOf(area.id).length > 0;
}
