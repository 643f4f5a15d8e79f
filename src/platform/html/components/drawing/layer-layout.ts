// SPDX-License-Identifier: EUPL-1.2
import polylabel from 'polylabel';
import { faceCandidates } from './face-candidates.ts';
import type { FaceMark, FaceSizes } from './face-candidates.ts';
import { labelCandidates } from './label-candidates.ts';
import type { LabelMark, LabelSizes } from './label-candidates.ts';
import { arrange } from './label-placing.ts';
import type { Candidate } from './label-placing.ts';
import { rasterOf } from './raster.ts';
import type { Raster } from './raster.ts';
import { legendOf, withNumber } from './legend.ts';
import type { DrawingLayer, DrawnArea, DrawnFace, PlacedFace, PlacedLabel, Point, Polygon } from './types.ts';

export type Shapes = readonly (readonly Polygon[])[];
export type People = { readonly areas: readonly DrawnArea[]; readonly faces: readonly DrawnFace[] };

type Middle = { readonly pole: Point; readonly room: number; readonly centre: Point };
type Ground = {
  readonly raster: Raster;
  readonly middles: readonly Middle[];
  readonly kind: DrawingLayer['kind'];
  readonly radii: readonly number[];
};
type Mark = FaceMark | LabelMark;
type Arranged = { readonly cost: number; readonly marks: readonly Mark[] };

/** px on the screen. */
const SIZES: Record<DrawingLayer['kind'], { label: LabelSizes; face: FaceSizes }> = {
  wide: { label: { name: [15, 13], number: 13 }, face: { radii: [25, 21, 17], text: 13 } },
  narrow: { label: { name: [13.5, 12], number: 12 }, face: { radii: [19, 16, 14], text: 12 } },
};
/** What a face may cost more for its role to be shown. */
const ROLE_WORTH = 0.8;

/** The middle of the widest part, how far that is from the border (px), and the balance point of that part. */
function middleOf(polygons: readonly Polygon[]): Middle {
  const start = polygons[0]?.[0]?.[0] ?? [0, 0];
  let best: Middle = { pole: start, room: 0, centre: start };
  for (const polygon of polygons) {
    const pole = polylabel(
      polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
      0.5,
    );
    if (pole.distance <= best.room) continue;
    best = { pole: [pole[0], pole[1]], room: pole.distance, centre: balanceOf(polygon[0] ?? []) };
  }
  return best;
}

function balanceOf(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  let [ax, ay] = ring.at(-1) ?? [0, 0];
  for (const [bx, by] of ring) {
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    [ax, ay] = [bx, by];
  }
  return area === 0 ? [ax, ay] : [x / (3 * area), y / (3 * area)];
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

function facePlaces(
  { raster, middles, kind, radii }: Ground,
  { areas, faces }: People,
  withRole: boolean,
): (readonly Candidate<Mark>[])[] {
  return faces.flatMap((face) => {
    const own = areasOf(face, areas);
    const widest = middles.filter((_, index) => own.has(index)).sort((a, b) => b.room - a.room)[0];
    if (!widest) return [];
    return [
      faceCandidates(
        raster,
        { face, areas: own, pole: widest.pole },
        { sizes: { ...SIZES[kind].face, radii }, withRole },
      ),
    ];
  });
}

function labelPlaces(
  { raster, middles, kind }: Ground,
  areas: readonly DrawnArea[],
): (readonly Candidate<Mark>[])[] {
  const widestNumber = '0'.repeat(String(areas.length).length);
  return areas.map(({ id, name }, index) => {
    const { pole, centre } = middles[index] ?? middleOf([]);
    return labelCandidates(
      raster,
      { areaId: id, index, name, pole, centre, widestNumber },
      SIZES[kind].label,
    );
  });
}

function arranged(places: readonly (readonly Candidate<Mark>[])[]): Arranged {
  const chosen = arrange(places);
  const cost = chosen.reduce((sum, choice) => sum + (choice?.cost ?? 25), 0);
  return { cost, marks: chosen.flatMap((choice) => choice?.mark ?? []) };
}

function captionsIn({ marks }: Arranged): number {
  return marks.filter((mark) => mark.type === 'face' && mark.text).length;
}

/** With everybody's role beneath the name where there is room for that, else with nobody's. */
function bestArranged(ground: Ground, people: People): Arranged {
  const labels = labelPlaces(ground, people.areas);
  const plain = arranged([...facePlaces(ground, people, false), ...labels]);
  if (people.faces.every((face) => face.role === '')) return plain;
  const full = arranged([...facePlaces(ground, people, true), ...labels]);
  if (captionsIn(full) !== captionsIn(plain)) return captionsIn(full) > captionsIn(plain) ? full : plain;
  return full.cost < plain.cost + ROLE_WORTH * people.faces.length ? full : plain;
}

/** All texts and faces for one width: `factor` is px of this layer per px of the picture. */
export function layOutLayer(
  kind: DrawingLayer['kind'],
  picture: {
    readonly width: number;
    readonly height: number;
    readonly shapes: Shapes;
    readonly factor: number;
    /** px on the screen; else those of people. */
    readonly radii?: readonly number[];
  },
  people: People,
): DrawingLayer {
  const { factor } = picture;
  const [width, height] = [picture.width * factor, picture.height * factor];
  const shapes = scaled(picture.shapes, factor);
  const raster = rasterOf(shapes, { width, height, cell: 2 });
  const { radii = SIZES[kind].face.radii } = picture;
  const { marks } = bestArranged({ raster, middles: shapes.map(middleOf), kind, radii }, people);
  const faces = marks.flatMap((mark): PlacedFace[] => (mark.type === 'face' ? [mark] : []));
  const labels = marks.flatMap((mark): PlacedLabel[] => (mark.type === 'label' ? [mark] : []));
  const legend = legendOf(people.areas, labels);
  const captioned = new Set(faces.filter((placed) => placed.text).map((placed) => placed.face));
  return {
    kind,
    scale: 1 / factor,
    width,
    height,
    labels: labels.map((label) => withNumber(label, legend)),
    faces,
    legend,
    faceLegend: people.faces.filter((face) => !captioned.has(face)),
  };
}
