// SPDX-License-Identifier: EUPL-1.2
import { layOutLayer } from './layer-layout.ts';
import { groupBordersPath, pathOf } from './paths.ts';
import { projectAreas } from './projecting.ts';
import type { DrawingLayout, DrawnArea, DrawnFace } from './types.ts';

export type DrawingOptions = {
  /** px of the picture on a desk; also the unit of its coordinates. */
  readonly width?: number;
  /** px of the picture on a phone. */
  readonly narrowWidth?: number;
  /** At most this many times as high as wide. */
  readonly maxRatio?: number;
  /** px on the screen of what stands in an area, the largest first; else those of people. */
  readonly radii?: readonly number[];
};

/** From here on the picture is drawn a little coarser (px of error), so that the page stays small. */
const MANY = 30;

/**
 * Lays out the picture of a municipality: its areas as paths, and twice (for a desk and for a phone) every name and face
 * at a place where nothing touches anything else. Pure and deterministic; keep the result as long as the areas and faces
 * stay the same, for it takes about 0.1 s for a dozen areas and a second or more for a hundred. Coordinates are px of a picture `width` px wide. A face whose area is
 * not among the areas is left to the legend.
 */
export function layOutDrawing(
  areas: readonly DrawnArea[],
  faces: readonly DrawnFace[],
  { width = 560, narrowWidth = 328, maxRatio = 1.3, radii }: DrawingOptions = {},
): DrawingLayout {
  const tolerance = areas.length > MANY ? 0.8 : 0.5;
  const { height, shapes, projection } = projectAreas(areas, { width, maxRatio, padding: 8, tolerance });
  const people = { areas, faces };
  const sizes = radii ? { radii } : {};
  const grouped = areas.map(({ groupId }, index) => ({ groupId, polygons: shapes[index] ?? [] }));
  return {
    width,
    height,
    areas: areas.map(({ id, name, href, tint, groupId }, index) => {
      return { id, name, href, tint, groupId, path: pathOf(shapes[index] ?? []) };
    }),
    projection,
    regionBorders: groupBordersPath(grouped),
    layers: [
      layOutLayer('wide', { width, height, shapes, factor: 1, ...sizes }, people),
      layOutLayer('narrow', { width, height, shapes, factor: narrowWidth / width, ...sizes }, people),
    ],
  };
}
