// SPDX-License-Identifier: EUPL-1.2

import type { DemoPlace } from '../types.ts';
import { streetRegister } from './street-register.ts';
import type { AreaRegister } from './street-register.ts';

const metersPerDegreeLat = 111_195;

/** The street register by the slug of the district or village in which each entry lies. */
export const placesByArea: Readonly<Record<string, readonly DemoPlace[]>> = Object.fromEntries(
  Object.entries(streetRegister).map(([slug, register]) => [slug, placesOf(register)]),
);

/** Streets, postcodes and places with a point inside their district; WGS84, six decimals. */
export const places: readonly DemoPlace[] = Object.values(placesByArea).flat();

function placesOf({ centre, streets, places: named }: AreaRegister): DemoPlace[] {
  const [lon, lat] = centre;
  const metersPerDegreeLon = metersPerDegreeLat * Math.cos((lat * Math.PI) / 180);
  const at = (metersEast: number, metersNorth: number): { lon: number; lat: number } => ({
    lon: Number((lon + metersEast / metersPerDegreeLon).toFixed(6)),
    lat: Number((lat + metersNorth / metersPerDegreeLat).toFixed(6)),
  });
  return [
    ...named.map(([name, east, north]): DemoPlace => ({ kind: 'place', name, ...at(east, north) })),
    ...streets.map(([name, , east, north]): DemoPlace => ({ kind: 'street', name, ...at(east, north) })),
    ...streets.map(([, name, east, north]): DemoPlace => ({ kind: 'postcode', name, ...at(east, north) })),
  ];
}
