// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinRd, rdToWgs84, wgs84ToRd } from './rd.ts';

const metersPerDegree = 111_200;

describe('RD and WGS84', () => {
  it('puts the tower of Amersfoort and other known places where they are', () => {
    // Published pairs (RDNAPTRANS): the origin, Westerkerk Amsterdam, Martinitoren Groningen.
    const pairs = [
      { rd: [155000, 463000], lon: 5.38720621, lat: 52.1551744 },
      { rd: [120700.723, 487525.501], lon: 4.88352559, lat: 52.37453253 },
      { rd: [233883.131, 582065.167], lon: 6.56820053, lat: 53.21938317 },
    ] as const;
    for (const { rd, lon, lat } of pairs) {
      const place = rdToWgs84(rd);
      expect(Math.abs(place[0] - lon) * metersPerDegree * 0.61).toBeLessThan(1);
      expect(Math.abs(place[1] - lat) * metersPerDegree).toBeLessThan(1);
    }
  });

  it('comes back within 2 cm from anywhere in the Netherlands, and writes no more than 7 decimals', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10000, max: 280000, noNaN: true }),
        fc.double({ min: 300000, max: 620000, noNaN: true }),
        (x, y) => {
          const place = rdToWgs84([x, y]);
          const [backX, backY] = wgs84ToRd(place);
          expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.02);
          expect(place.map(String).every((text) => /^\d+(\.\d{1,7})?$/.test(text))).toBe(true);
        },
      ),
    );
  });

  it('knows where RD is meant to be used', () => {
    expect(isWithinRd([232985, 459054])).toBe(true);
    expect(isWithinRd([6.5, 52.1])).toBe(false);
    expect(isWithinRd([459054, 232985])).toBe(false);
    expect(isWithinRd([Number.NaN, 459054])).toBe(false);
  });
});
