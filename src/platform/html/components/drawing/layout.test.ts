// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAreas, exampleFaces } from './example.tsx';
import { crosses, overlaps, runsThrough } from './label-placing.ts';
import { layOutDrawing } from './layout.ts';
import { projectAreas } from './projecting.ts';
import type {
  Box,
  DrawingLayer,
  DrawingLayout,
  DrawnArea,
  DrawnFace,
  PlacedFace,
  Point,
  Polygon,
} from './types.ts';

function inside([x, y]: Point, polygons: readonly Polygon[]): boolean {
  let odd = false;
  for (const ring of polygons.flat()) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    });
  }
  return odd;
}

function boxesOf({ x, y, radius, text }: PlacedFace): Box[] {
  const circle = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  return text ? [circle, text.box] : [circle];
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** Everything that a reader would call a collision, in words. */
function collisions(layer: DrawingLayer): string[] {
  const things = [
    ...layer.labels.map((label) => ({
      what: label.text.lines.join(' '),
      boxes: [label.text.box],
      leader: label.leader,
    })),
    ...layer.faces.map((placed) => ({ what: placed.face.name, boxes: boxesOf(placed), leader: undefined })),
  ];
  return pairs(things).flatMap(([a, b]) => {
    const touch = a.boxes.some((one) => b.boxes.some((other) => overlaps(one, other, 0)));
    const pierced =
      (a.leader && b.boxes.some((box) => a.leader && runsThrough(a.leader, box, 0))) ||
      (b.leader && a.boxes.some((box) => b.leader && runsThrough(b.leader, box, 0)));
    const crossed = a.leader && b.leader && crosses(a.leader, b.leader);
    return touch || pierced || crossed ? [`${a.what} and ${b.what}`] : [];
  });
}

function outsidePicture(layer: DrawingLayer): string[] {
  const boxes = [
    ...layer.labels.map((label) => ({ what: label.text.lines.join(' '), box: label.text.box })),
    ...layer.faces.flatMap((placed) => boxesOf(placed).map((box) => ({ what: placed.face.name, box }))),
  ];
  return boxes
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > layer.width || box.bottom > layer.height)
    .map(({ what }) => what);
}

function namesIn(layer: DrawingLayer): string[] {
  const onPicture = layer.labels.filter((label) => label.kind === 'name').map((label) => label.areaId);
  return [...onPicture, ...layer.legend.map((entry) => entry.areaId)].sort();
}

function strayFaces(layer: DrawingLayer, areas: readonly DrawnArea[]): string[] {
  const { shapes } = projectAreas(areas, {
    width: 560,
    maxRatio: 1.3,
    padding: 8,
    tolerance: areas.length > 30 ? 0.8 : 0.5,
  });
  return layer.faces
    .filter(({ face, x, y }) => {
      const own = areas.flatMap((area, index) =>
        area.id === face.areaId || area.groupId === face.areaId ? (shapes[index] ?? []) : [],
      );
      return !inside([x * layer.scale, y * layer.scale], own);
    })
    .map(({ face }) => face.name);
}

function expectReadable(
  layout: DrawingLayout,
  areas: readonly DrawnArea[],
  faces: readonly DrawnFace[],
): void {
  expect(layout.areas.filter((area) => area.path === '')).toEqual([]);
  for (const layer of layout.layers) {
    expect(collisions(layer)).toEqual([]);
    expect(outsidePicture(layer)).toEqual([]);
    expect(namesIn(layer)).toEqual(areas.map((area) => area.id).sort());
    expect(strayFaces(layer, areas)).toEqual([]);
    const shown = [
      ...layer.faces.filter((placed) => placed.text).map((placed) => placed.face),
      ...layer.faceLegend,
    ];
    expect(shown.map((face) => face.name).sort()).toEqual(faces.map((face) => face.name).sort());
    const numbers = layer.labels
      .filter((label) => label.kind === 'number')
      .map((label) => label.text.lines[0]);
    expect(numbers.sort()).toEqual(
      layer.legend
        .flatMap((entry) => entry.number ?? [])
        .map(String)
        .sort(),
    );
  }
}

/** A municipality as a grid of quadrangles with shifted corners: neighbours share their corners exactly. */
const municipality = fc
  .record({ columns: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ min: 1, max: 5 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      columns: fc.constant(columns),
      shifts: fc.array(fc.tuple(fc.integer({ min: -45, max: 45 }), fc.integer({ min: -45, max: 45 })), {
        minLength: (columns + 1) * (rows + 1),
        maxLength: (columns + 1) * (rows + 1),
      }),
      names: fc.array(
        fc.constantFrom(
          'Nes',
          'Ter Horst',
          'Loenen aan de Vecht',
          'Winschoten-Sint Vitusholt-Lanengebied',
          'Bedrijventerreinen',
        ),
        { minLength: columns * rows, maxLength: columns * rows },
      ),
      stretch: fc.constantFrom(0.3, 1, 3),
      faces: fc.integer({ min: 0, max: 4 }),
    }),
  )
  .map(({ columns, shifts, names, stretch, faces }) => {
    const corner = (column: number, row: number): [number, number] => {
      const [dx, dy] = shifts[row * (columns + 1) + column] ?? [0, 0];
      return [6 + (column + dx / 100) * 0.01, 52 + (row + dy / 100) * 0.006 * stretch];
    };
    const areas = names.map((name, index): DrawnArea => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const ring = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ];
      const geometry = { type: 'MultiPolygon' as const, coordinates: [[[...ring, corner(column, row)]]] };
      return {
        id: `a${index}`,
        slug: `a${index}`,
        name,
        href: `/gebieden/a${index}`,
        tint: 1,
        groupId: `g${index % 3}`,
        geometry,
      };
    });
    const people = ['g0', 'g1', 'g2', 'a0'].slice(0, faces).map((areaId, index) => person(areaId, index));
    return { areas, faces: people };
  });

function person(areaId: string, index: number): DrawnFace {
  const name = ['Hanna Visser', 'Ruben Bakker', 'Annemiek van der Meulen', 'Jo Oud'][index] ?? 'Kim Kort';
  return { areaId, initials: 'XY', name, role: index === 3 ? '' : 'wethouder', href: `/mensen/${index}` };
}

describe('layOutDrawing', () => {
  it('never lets texts and faces touch, leave the picture, or go missing', () => {
    fc.assert(
      fc.property(municipality, ({ areas, faces }) => {
        const known = faces.filter((face) =>
          areas.some((area) => area.id === face.areaId || area.groupId === face.areaId),
        );
        expectReadable(layOutDrawing(areas, known), areas, known);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('names an area on the area itself where there is room, and by number where there is none', () => {
    const layout = layOutDrawing(exampleAreas, exampleFaces);
    expectReadable(layout, exampleAreas, exampleFaces);
    for (const layer of layout.layers) {
      expect(layer.legend.map(({ areaId, number }) => ({ areaId, number }))).toEqual([
        { areaId: 'klein', number: 1 },
      ]);
      expect(layer.labels.flatMap((label) => label.leader ?? [])).toEqual([]);
    }
  });

  it('leaves a person without an area on the picture to the legend', () => {
    const stranger = person('elsewhere', 0);
    const layout = layOutDrawing(exampleAreas, [stranger]);
    expect(layout.layers.map((layer) => layer.faceLegend)).toEqual([[stranger], [stranger]]);
  });

  it('draws nothing of nothing', () => {
    expect(layOutDrawing([], []).layers.map((layer) => layer.labels)).toEqual([[], []]);
  });

  it('is the same every time', () => {
    expect(layOutDrawing(exampleAreas, exampleFaces)).toEqual(layOutDrawing(exampleAreas, exampleFaces));
  });
});

const folder = new URL('../../../../../../shared/data/boundaries/gemeenten/', import.meta.url);
const real = [
  'GM1859-berkelland.wijken',
  'GM0489-barendrecht.wijken',
  'GM1895-oldambt.wijken',
  'GM0164-hengelo.wijken',
  'GM1904-stichtse-vecht.wijken',
  'GM1859-berkelland.buurten',
];
type Feature = {
  properties: Record<string, string>;
  geometry: { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] };
};

function readAreas(file: string): DrawnArea[] {
  const { features }: { features: Feature[] } = JSON.parse(
    readFileSync(new URL(`${file}.wgs84.geojson`, folder), 'utf8'),
  );
  return features.map(({ properties, geometry }, index) => ({
    id: String(index),
    slug: String(index),
    name: properties['buurtnaam'] ?? properties['wijknaam'] ?? '',
    href: `/gebieden/${index}`,
    tint: 1,
    geometry: {
      type: 'MultiPolygon',
      coordinates: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    },
  }));
}

describe.skipIf(!existsSync(folder))('real municipalities (skipped without ../shared/data)', () => {
  it.each(real)(
    '%s is readable',
    (file) => {
      const areas = readAreas(file);
      const faces = [0, 1, 2, 3].map((index) => person(String(index), index));
      expectReadable(layOutDrawing(areas, faces), areas, faces);
    },
    60_000,
  );
});
