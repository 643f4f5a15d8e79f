// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silhouette } from './silhouette.ts';
import type { AreaGeometry, LonLat, Ring } from './types.ts';

function star(radii: readonly number[], lon: number, lat: number): Ring {
  const open = radii.map((radius, index): LonLat => {
    const angle = (index / radii.length) * 2 * Math.PI;
    return [lon + radius * 1.6 * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [...open, ...open.slice(0, 1)];
}

/** Reads the path as a browser does: `m` and relative lines; per ring its places in px. */
function placesOf(path: string): [number, number][][] {
  let [x, y] = [0, 0];
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = ring.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
      const places: [number, number][] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? NaN;
        y += numbers[index + 1] ?? NaN;
        places.push([x, y]);
      }
      [x, y] = places[0] ?? [x, y];
      return places;
    });
}

function ofRings(...polygons: Ring[][]): AreaGeometry {
  return { type: 'MultiPolygon', coordinates: polygons };
}

const radii = fc.array(fc.double({ min: 0.01, max: 0.05, noNaN: true }), { minLength: 5, maxLength: 300 });

describe('silhouette', () => {
  it('always fits in its box and in 300 bytes', () => {
    fc.assert(
      fc.property(radii, fc.constantFrom(24, 48, 96, 400), (lengths, size) => {
        const path = silhouette(ofRings([star(lengths, 6.5, 52.1)]), size);
        expect(path.length).toBeLessThanOrEqual(300);
        expect(path).toMatch(/^m[-\d. z]+z$/);
        const places = placesOf(path).flat();
        for (const place of places) {
          for (const side of place) {
            expect(side).toBeGreaterThan(-0.001);
            expect(side).toBeLessThan(size + 0.001);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps proportions of the ground, north up: a tall field of 1 by 2 km', () => {
    const lonKm = 1 / 68.5;
    const latKm = 1 / 111.3;
    const field: Ring = [[6.5, 52], [6.5 + lonKm, 52], [6.5 + lonKm, 52 + 2 * latKm], [6.5, 52 + 2 * latKm], [6.5, 52]]; // prettier-ignore
    const places = placesOf(silhouette(ofRings([field]), 48)).flat();
    const xs = places.map(([x]) => x);
    const ys = places.map(([, y]) => y);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, expect.closeTo(48, 5)]);
    expect(Math.abs(Math.min(...xs) - 12)).toBeLessThan(0.3);
    expect(Math.abs(Math.max(...xs) - 36)).toBeLessThan(0.3);
    expect(places[0]?.[1]).toBeCloseTo(48, 5);
  });

  it('draws real holes and parts, and leaves out islets even when they lie far away', () => {
    const circle = (radius: number, lon: number): Ring =>
      star(
        Array.from({ length: 40 }, () => radius),
        lon,
        52,
      );
    const withHole = silhouette(ofRings([circle(0.05, 6.5), circle(0.03, 6.5)], [circle(0.03, 6.7)]), 48);
    expect(placesOf(withHole)).toHaveLength(3);
    const alone = silhouette(ofRings([circle(0.05, 6.5)]), 48);
    expect(silhouette(ofRings([circle(0.05, 6.5)], [circle(0.001, 7)]), 48)).toBe(alone);
  });
});
