// SPDX-License-Identifier: EUPL-1.2
import type { JSX } from 'preact';
import { Drawing } from './drawing.tsx';
import { layOutDrawing } from './layout.ts';
import type { DrawnArea, DrawnFace } from './types.ts';

/** Four areas in two regions, on a grid of one hundredth of a degree; the third is too small for its name. */
export const exampleAreas: readonly DrawnArea[] = [
  square('oud', 'Oudedijk', { region: 'north', at: [0, 2], size: [3, 2], tint: 1 }),
  square('nieuw', 'Nieuwer ter Horst', { region: 'north', at: [3, 2], size: [2, 2], tint: 1 }),
  square('klein', 'Achter de Spoorlijn', { region: 'south', at: [0, 1], size: [0.3, 1], tint: 2 }),
  square('zuid', 'Zuidhoek', { region: 'south', at: [0.3, 0], size: [4.7, 2], tint: 2 }),
];

export const exampleFaces: readonly DrawnFace[] = [
  { areaId: 'north', initials: 'HV', name: 'Hanna Visser', role: 'wethouder', href: '/mensen/hanna-visser' },
  { areaId: 'south', initials: 'RB', name: 'Ruben Bakker', role: 'wethouder', href: '/mensen/ruben-bakker' },
];

type Square = {
  region: string;
  at: readonly [number, number];
  size: readonly [number, number];
  tint: DrawnArea['tint'];
};

function square(id: string, name: string, { region, at, size, tint }: Square): DrawnArea {
  const [west, south] = [6.5 + at[0] / 100, 52 + at[1] / 160];
  const [east, north] = [west + size[0] / 100, south + size[1] / 160];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  return {
    id,
    slug: id,
    name,
    href: `/gebieden/${id}`,
    tint,
    groupId: region,
    geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  };
}

/** The drawing as on the page of all areas. */
export function DrawingExample(): JSX.Element {
  return (
    <Drawing layout={layOutDrawing(exampleAreas, exampleFaces)} title="Gebieden van Voorbeeld">
      Twee gebieden, vier wijken. Kies er een.
    </Drawing>
  );
}

/** The same as on an area's own page, and as a small image beside a text. */
export function DrawingVariants(): JSX.Element {
  const layout = layOutDrawing(exampleAreas, []);
  return (
    <>
      <Drawing layout={layout} title="Zuidhoek op de kaart" id="variant" highlight="zuid" />
      <Drawing layout={layout} title="Waar Zuidhoek ligt" highlight="zuid" mini />
    </>
  );
}
