// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters, bbox, centroid, labelPoint, largestPolygon } from './measure.ts';
import { buildPointIndex } from './point-index.ts';
import { rdToWgs84, wgs84ToRd } from './rd.ts';
import type { AreaGeometry, Polygon, RdPoint, Ring } from './types.ts';

function fromRd(...polygons: (readonly (readonly RdPoint[])[])[]): AreaGeometry {
  const coordinates = polygons.map((rings): Polygon => rings.map((ring): Ring => ring.map(rdToWgs84)));
  return { type: 'MultiPolygon', coordinates };
}

function rdSquare(x: number, y: number, side: number): RdPoint[] {
  return [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]; // prettier-ignore
}

describe('measures', () => {
  it('gives the area of a square anywhere in the country within 0.1 %, its holes and parts counted', () => {
    const side = fc.integer({ min: 100, max: 20000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 20000, max: 250000 }),
        fc.integer({ min: 310000, max: 590000 }),
        side,
        (x, y, length) => {
          const whole = areaSquareMeters(fromRd([rdSquare(x, y, length)]));
          expect(Math.abs(whole / length ** 2 - 1)).toBeLessThan(0.001);
        },
      ),
    );
    const withHole = fromRd(
      [rdSquare(200000, 450000, 1000), rdSquare(200200, 450200, 500)],
      [rdSquare(202000, 450000, 500)],
    );
    expect(areaSquareMeters(withHole) / 1_000_000).toBeCloseTo(1 - 0.25 + 0.25, 3);
  });

  it('has a box around all parts', () => {
    const geometry = fromRd([rdSquare(200000, 450000, 1000)], [rdSquare(205000, 452000, 1000)]);
    const [west, south, east, north] = bbox(geometry);
    expect(wgs84ToRd([west, south])[0]).toBeCloseTo(200000, -2);
    expect(wgs84ToRd([east, north])[1]).toBeCloseTo(453000, -2);
  });

  it('balances on the centroid, and knows the largest part', () => {
    const [x, y] = wgs84ToRd(
      centroid(fromRd([rdSquare(200000, 450000, 1000), rdSquare(200500, 450000, 500)])),
    );
    // The middle of a square without its lower right quarter.
    expect(x).toBeCloseTo(200000 + 1250 / 3, -1);
    expect(y).toBeCloseTo(450000 + 1750 / 3, -1);
    const islands = fromRd([rdSquare(200000, 450000, 100)], [rdSquare(201000, 450000, 500)]);
    expect(largestPolygon(islands)).toBe(islands.coordinates[1]);
  });

  it('puts the label inside the area, also where the centroid is not, and on the largest part', () => {
    const horseshoe: RdPoint[] = [[0, 0], [900, 0], [900, 900], [800, 900], [800, 100], [100, 100], [100, 900], [0, 900], [0, 0]]; // prettier-ignore
    const at = (dx: number): RdPoint[] => horseshoe.map(([x, y]) => [220000 + dx + x, 460000 + y]);
    const geometry = fromRd([rdSquare(219000, 460000, 50)], [at(0)]);
    const index = buildPointIndex([{ id: 'a', code: 'a', depth: 0, geometry }]);
    const label = labelPoint(geometry);
    expect(index.findFirst(label[0], label[1])).toBe('a');
    expect(wgs84ToRd(label)[0]).toBeGreaterThanOrEqual(220000);
    const centre = centroid(geometry);
    expect(index.findFirst(centre[0], centre[1])).toBeUndefined();
  });

  it('puts the label in the middle of a square, measured in metres', () => {
    const [x, y] = wgs84ToRd(labelPoint(fromRd([rdSquare(200000, 450000, 1000)])));
    expect(Math.hypot(x - 200500, y - 450500)).toBeLessThan(30);
  });
});
