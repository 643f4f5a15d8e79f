// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { layOutDrawing } from '../../platform/html/components/drawing/layout.ts';
import type { DrawingLayout, DrawnArea, DrawnFace } from '../../platform/html/components/drawing/types.ts';
import { initialsOf } from '../../platform/html/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName, drawnAreas, regionOf } from '../areas/index.ts';
import { ownRoleHolders, photoAddress } from '../teams/index.ts';
import { messages } from './messages.ts';
import { type Boundaries, type Town, areaPath } from './town.ts';

/** As many past days, languages and sets of aldermen as are remembered for one set of boundaries. */
const mostLayouts = 8;

/**
 * Laying out takes a tenth of a second, so it is done once. Boundaries are a new object whenever anything about areas changes;
 * who stands where is in the key.
 */
const layouts = new WeakMap<Boundaries, Map<string, DrawingLayout>>();

/** The picture of the municipality with each alderman in his or her own area; nothing when no area has a boundary that day. */
export function drawingOf(visit: Pick<Visit, 'locale'>, town: Town): DrawingLayout | undefined {
  const areas = drawnAreas(town);
  if (areas.length === 0) return undefined;
  const faces = aldermenFaces(visit, town, areas);
  const known = layouts.get(town.boundaries) ?? new Map<string, DrawingLayout>();
  layouts.set(town.boundaries, known);
  const key = JSON.stringify([
    visit.locale,
    town.asked.isToday ? '' : town.asked.day.toString(),
    areas.map(({ id }) => id),
    faces,
  ]);
  const before = known.get(key);
  if (before) return before;
  const shapes = areas.flatMap((area) => drawnArea(visit, town, area));
  const layout = layOutDrawing(shapes, faces);
  const oldest = known.keys().next().value;
  if (known.size >= mostLayouts && oldest !== undefined) known.delete(oldest);
  known.set(key, layout);
  return layout;
}

/** The area or region of the drawing that shows where an area lies; nothing when it is nowhere on it. */
export function litOn(layout: DrawingLayout, tree: AreaTree, areaId: Id): Id | undefined {
  const lit = new Set(
    layout.areas.flatMap(({ id, groupId }) => (groupId === undefined ? [id] : [id, groupId])),
  );
  return tree.pathTo(areaId).findLast((area) => lit.has(area.id))?.id;
}

function drawnArea(visit: Pick<Visit, 'locale'>, town: Town, area: Area): DrawnArea[] {
  const geometry = town.boundaries.get(area.id);
  if (!geometry) return [];
  const region = regionOf(town.tree, area);
  return [
    {
      id: area.id,
      slug: area.slug,
      name: areaName(area, visit.locale),
      href: areaPath(visit, town, area),
      tint: area.tint,
      geometry,
      ...(region ? { groupId: region.id } : {}),
    },
  ];
}

function aldermenFaces(visit: Pick<Visit, 'locale'>, town: Town, drawn: readonly Area[]): DrawnFace[] {
  const { tree, staffing, asked } = town;
  return tree.all.flatMap((area) =>
    ownRoleHolders(staffing, area.id, 'area_alderman', asked.day).map((person) => {
      const photoSrc = photoAddress(person);
      return {
        areaId: standsIn(tree, drawn, area),
        initials: initialsOf(person.name),
        name: person.name,
        role: messages[visit.locale].drawing.alderman,
        href: areaPath(visit, town, area),
        ...(photoSrc ? { photoSrc } : {}),
      };
    }),
  );
}

/** Where on the drawing somebody of an area stands: in it or its region, else in what holds it, else in a part of it. */
function standsIn(tree: AreaTree, drawn: readonly Area[], area: Area): Id {
  const ids = new Set(drawn.flatMap((one) => [one.id, regionOf(tree, one)?.id ?? one.id]));
  const above = tree.pathTo(area.id).findLast((one) => ids.has(one.id));
  if (above || area === tree.root) return above?.id ?? area.id;
  return tree.idsBelow(area.id).find((id) => ids.has(id)) ?? area.id;
}
