// SPDX-License-Identifier: EUPL-1.2
import polylabel from 'polylabel';
import { faceCandidates } from './face-candidates.ts';
import type { FaceMark, FaceSizes } from './face-candidates.ts';
import { labelCandidates } from './label-candidates.ts';
import type { LabelMark, LabelSizes } from './label-candidates.ts';
import { arrange } from './label-placing.ts';
import { groupBordersPath, pathOf } from './paths.ts';
import { projectAreas } from './projecting.ts';
import { rasterOf } from './raster.ts';
import { textBlock } from './text-block.ts';
import type {
  DrawingLayer,
  DrawingLayout,
  DrawnArea,
  DrawnFace,
  LegendEntry,
  PlacedFace,
  PlacedLabel,
  Point,
  Polygon,
} from './types.ts';

export type DrawingOptions = {
  /** px of the picture on a desk; also the unit of its coordinates. */
  readonly width?: number;
  /** px of the picture on a phone. */
  readonly narrowWidth?: number;
  /** At most this many times as high as wide. */
  readonly maxRatio?: number;
};

type Shapes = readonly (readonly Polygon[])[];
type Pole = { readonly point: Point; readonly room: number };

const SIZES: Record<DrawingLayer['kind'], { label: LabelSizes; face: FaceSizes }> = {
  wide: { label: { name: [15, 13], number: 13 }, face: { radii: [25, 21, 17, 13], text: 13 } },
  narrow: { label: { name: [13.5, 12], number: 12 }, face: { radii: [19, 16, 13], text: 12 } },
};

/** The middle of the widest part, and how far that is from the border (px). */
function poleOf(polygons: readonly Polygon[]): Pole {
  let best: Pole = { point: polygons[0]?.[0]?.[0] ?? [0, 0], room: 0 };
  for (const polygon of polygons) {
    const pole = polylabel(
      polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
      0.5,
    );
    if (pole.distance > best.room) best = { point: [pole[0], pole[1]], room: pole.distance };
  }
  return best;
}

function scaled(shapes: Shapes, factor: number): Shapes {
  return shapes.map((polygons) =>
    polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]): Point => [x * factor, y * factor]))),
  );
}

function areasOf(face: DrawnFace, areas: readonly DrawnArea[]): Set<number> {
  return new Set(
    areas.flatMap((area, index) => (area.id === face.areaId || area.groupId === face.areaId ? [index] : [])),
  );
}

/** Numbers for the areas that could not carry their name, in the order of the alphabet. */
function legendOf(areas: readonly DrawnArea[], labels: readonly PlacedLabel[]): LegendEntry[] {
  const named = new Set(labels.filter((label) => label.kind === 'name').map((label) => label.areaId));
  const numbered = new Set(labels.filter((label) => label.kind === 'number').map((label) => label.areaId));
  const rest = areas
    .filter((area) => !named.has(area.id))
    .sort((a, b) => Number(numbered.has(b.id)) - Number(numbered.has(a.id)) || a.name.localeCompare(b.name, 'nl'));
  return rest.map(({ id, name, href, tint }, index) => ({
    areaId: id,
    name,
    href,
    tint,
    ...(numbered.has(id) ? { number: index + 1 } : {}),
  }));
}

/** The widest number that was reserved becomes the number that the legend gives. */
function withNumber(label: PlacedLabel, legend: readonly LegendEntry[]): PlacedLabel {
  const number = legend.find((entry) => entry.areaId === label.areaId)?.number;
  if (label.kind === 'name' || number === undefined) return label;
  const { box, fontSize, anchor } = label.text;
  const centre: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const text = textBlock([String(number)], centre, { fontSize });
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : centre[0];
  return { ...label, text: { ...text, x, anchor, box } };
}

function layerOf(
  kind: DrawingLayer['kind'],
  picture: { width: number; height: number; shapes: Shapes; factor: number },
  { areas, faces }: { areas: readonly DrawnArea[]; faces: readonly DrawnFace[] },
): DrawingLayer {
  const { factor } = picture;
  const [width, height] = [picture.width * factor, picture.height * factor];
  const shapes = scaled(picture.shapes, factor);
  const raster = rasterOf(shapes, { width, height, cell: 2 });
  const poles = shapes.map(poleOf);
  const widestNumber = areas.length < 10 ? '0' : areas.length < 100 ? '00' : '000';
  const faceItems = faces.flatMap((face) => {
    const own = areasOf(face, areas);
    const pole = poles.reduce<Pole>((best, at, index) => (own.has(index) && at.room > best.room ? at : best), { point: [0, 0], room: 0 });
    return own.size === 0 ? [] : [faceCandidates(raster, { face, areas: own, pole: pole.point }, SIZES[kind].face)];
  });
  const labelItems = areas.map((area, index) =>
    labelCandidates(
      raster,
      { areaId: area.id, index, name: area.name, pole: poles[index]?.point ?? [0, 0], widestNumber },
      SIZES[kind].label,
    ),
  );
  const marks = arrange<FaceMark | LabelMark>([...faceItems, ...labelItems]).flatMap((chosen) => chosen?.mark ?? []);
  const placedFaces = marks.flatMap((mark): PlacedFace[] => (mark.type === 'face' ? [mark] : []));
  const placedLabels = marks.flatMap((mark): PlacedLabel[] => (mark.type === 'label' ? [mark] : []));
  const legend = legendOf(areas, placedLabels);
  const captioned = new Set(placedFaces.filter((placed) => placed.text).map((placed) => placed.face));
  return {
    kind,
    scale: 1 / factor,
    width,
    height,
    labels: placedLabels.map((label) => withNumber(label, legend)),
    faces: placedFaces,
    legend,
    faceLegend: faces.filter((face) => !captioned.has(face)),
  };
}

/**
 * Lays out the picture of a municipality: its areas as paths, and twice (for a desk and for a phone) every name and face
 * at a place where nothing touches anything else. Pure and deterministic; keep the result as long as the areas and faces
 * stay the same, for it takes tens of milliseconds. Coordinates are px of a picture `width` px wide.
 */
export function layOutDrawing(
  areas: readonly DrawnArea[],
  faces: readonly DrawnFace[],
  { width = 560, narrowWidth = 328, maxRatio = 1.3 }: DrawingOptions = {},
): DrawingLayout {
  const { height, shapes } = projectAreas(areas, { width, maxRatio, padding: 8, tolerance: 0.5 });
  const people = { areas, faces };
  return {
    width,
    height,
    areas: areas.map(({ id, name, href, tint, groupId }, index) => ({
      id,
      name,
      href,
      tint,
      groupId,
      path: pathOf(shapes[index] ?? []),
    })),
    regionBorders: groupBordersPath(
      areas.map((area, index) => ({ groupId: area.groupId, polygons: shapes[index] ?? [] })),
    ),
    layers: [
      layerOf('wide', { width, height, shapes, factor: 1 }, people),
      layerOf('narrow', { width, height, shapes, factor: narrowWidth / width }, people),
    ],
  };
}
