// SPDX-License-Identifier: EUPL-1.2
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Id } from '../../kernel/ids.ts';
import { layOutDrawing } from '../../platform/html/components/drawing/layout.ts';
import type { DrawingLayer, DrawingLayout } from '../../platform/html/components/drawing/types.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName, drawnAreas, regionOf } from '../areas/index.ts';

export type Boundaries = ReadonlyMap<Id, AreaGeometry>;
export type Lying = { readonly tree: AreaTree; readonly boundaries: Boundaries };

/** Laying out takes a tenth of a second, so it is done once per set of boundaries: with room for a count in every area. */
const layouts = new WeakMap<Boundaries, DrawingLayout>();

/** The municipality with its areas, and a place in each where a number can stand; nothing without boundaries. */
export function mapOf(visit: Pick<Visit, 'locale'>, { tree, boundaries }: Lying): DrawingLayout | undefined {
  const known = layouts.get(boundaries);
  if (known) return known;
  const areas = drawnAreas({ tree, boundaries });
  if (areas.length === 0) return undefined;
  const shapes = areas.flatMap((area) => {
    const geometry = boundaries.get(area.id);
    const region = regionOf(tree, area);
    const { id, slug, tint } = area;
    const shape = { id, slug, tint, name: areaName(area, visit.locale), href: slug };
    return geometry ? [{ ...shape, geometry, ...(region ? { groupId: region.id } : {}) }] : [];
  });
  const counts = areas.map(({ id }) => ({ areaId: id, initials: '0', name: '', role: '', href: '' }));
  const layout = layOutDrawing(shapes, counts, { radii: [16, 14, 12] });
  layouts.set(boundaries, layout);
  return layout;
}

export type Counted = {
  readonly counts: ReadonlyMap<Id, number>;
  /** Where an area leads. */
  readonly hrefOf: (area: Area) => string;
  readonly titleOf: (area: Area, count: number) => string;
};

/** The same with these numbers in it; an area in which there is nothing has none. */
export function withCounts(layout: DrawingLayout, tree: AreaTree, counted: Counted): DrawingLayout {
  const areas = layout.areas.map((drawn) => {
    const area = tree.byId(drawn.id);
    if (!area) return drawn;
    return {
      ...drawn,
      href: counted.hrefOf(area),
      name: counted.titleOf(area, counted.counts.get(area.id) ?? 0),
    };
  });
  return { ...layout, areas, layers: layout.layers.map((layer) => layerWith(layer, tree, counted)) };
}

function layerWith(layer: DrawingLayer, tree: AreaTree, { counts, hrefOf, titleOf }: Counted): DrawingLayer {
  const faces = layer.faces.flatMap(({ text: _, ...placed }) => {
    const area = tree.byId(placed.face.areaId);
    const count = counts.get(placed.face.areaId) ?? 0;
    if (!area || count === 0) return [];
    const face = { ...placed.face, initials: String(count), name: titleOf(area, count), href: hrefOf(area) };
    return [{ ...placed, face }];
  });
  const legend = layer.legend.map((entry) => {
    const area = tree.byId(entry.areaId);
    return area ? { ...entry, href: hrefOf(area) } : entry;
  });
  return { ...layer, faces, legend, faceLegend: [] };
}

/** By which drawn area something in an area is shown: itself, or the one around it; a region of drawn ones in none of them. */
export function standsFor({ tree, boundaries }: Lying): (areaId: Id) => Id | undefined {
  const drawn = new Set(drawnAreas({ tree, boundaries }).map(({ id }) => id));
  return (areaId) => tree.pathTo(areaId).findLast(({ id }) => drawn.has(id))?.id;
}

/** The area of the map, or the region on it, where something lies. */
export function litOn(layout: DrawingLayout, tree: AreaTree, areaId: Id): Id | undefined {
  const lit = new Set(
    layout.areas.flatMap(({ id, groupId }) => (groupId === undefined ? [id] : [id, groupId])),
  );
  return tree.pathTo(areaId).findLast(({ id }) => lit.has(id))?.id;
}
