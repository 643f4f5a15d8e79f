// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaGeometry, LonLat, Ring } from '../../kernel/geometry/types.ts';
import { fingerprintOf } from './fingerprint.ts';
import { foldText, plainName, slugGiver, slugOf } from './slugs-domain.ts';
import { chooseTints } from './import-tints.ts';

test('an address has letters without accents, digits and single hyphens', () => {
  expect(slugOf('’t Zand / Sint-Jansklooster (Noord)')).toBe('t-zand-sint-jansklooster-noord');
  expect(slugOf('Beek en Donk – Ösel')).toBe('beek-en-donk-osel');
  expect(slugOf('???')).toBe('');
  expect(foldText("  DORPSSTRAAT, 's-Heerenberg ")).toBe('dorpsstraat s heerenberg');
});

test('a district is called as residents call it', () => {
  expect(['Wijk 01 Eibergen', 'wijk 12', 'Wijk 3 9 straatjes', 'Buurt 00 Kern'].map(plainName)).toEqual([
    'Eibergen',
    'wijk 12',
    'Wijk 3 9 straatjes',
    'Kern',
  ]);
});

test('namesakes are told apart by where they lie, then by a number', () => {
  const give = slugGiver(['eibergen']);
  expect(give({ name: 'Wijk 00 Eibergen', code: 'WK185900', within: 'Berkelland' })).toBe(
    'eibergen-berkelland',
  );
  expect(give({ name: 'Centrum', code: 'BU1' })).toBe('centrum');
  expect(give({ name: 'Centrum', code: 'BU2', within: 'Neede' })).toBe('centrum-neede');
  expect(give({ name: 'Centrum', code: 'BU3', within: 'Neede' })).toBe('centrum-2');
  expect(give({ name: 'Centrum', code: 'BU4', within: 'Centrum' })).toBe('centrum-3');
  expect(give({ name: '???', code: 'BU5' })).toBe('bu5');
  expect(give({ name: 'Wijk 12', code: 'WK12' })).toBe('wijk-12');
});

test('whatever the names, every address is given once and can stand in a link', () => {
  const wish = fc.record({
    name: fc.string({ unit: 'grapheme' }),
    code: fc.string(),
    within: fc.option(fc.string(), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
      const given = wishes.map(slugGiver([]));
      for (const slug of given) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

/** One square of a chessboard of 0.01 degree. */
function cell(column: number, row: number): AreaGeometry {
  const at = (x: number, y: number): LonLat => [6 + (column + x) / 100, 52 + (row + y) / 100];
  return { type: 'MultiPolygon', coordinates: [[[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]]] };
}

test('neighbours get different colours, and what had a colour keeps it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 7 }),
      fc.integer({ min: 2, max: 7 }),
      fc.nat(),
      (columns, rows, seed) => {
        const cells = Array.from({ length: columns * rows }, (_, index) => {
          const [column, row] = [index % columns, Math.floor(index / columns)];
          return { id: `${column},${row}`, column, row, geometry: cell(column, row) };
        });
        const first = cells.filter((_, index) => (index * 7 + seed) % 3 === 0);
        const early = chooseTints(first, []);
        const present = first.map((one) => ({ ...one, tint: early.get(one.id) ?? 1 }));
        const late = chooseTints(
          cells.filter((one) => !first.includes(one)),
          present,
        );
        const tintOf = new Map([...early, ...late]);
        expect(tintOf.size).toBe(cells.length);
        for (const one of cells) {
          const near = cells.filter(
            (other) =>
              other !== one && Math.abs(other.column - one.column) + Math.abs(other.row - one.row) === 1,
          );
          for (const other of near) expect(tintOf.get(other.id)).not.toBe(tintOf.get(one.id));
        }
      },
    ),
    { numRuns: 40 },
  );
});

const ringA: Ring = [[6, 52], [7, 52], [7, 53], [6, 53], [6, 52]]; // prettier-ignore
const ringB: Ring = [[5, 51], [5.5, 51], [5.5, 51.5], [5, 51]]; // prettier-ignore

function turned(ring: Ring, by: number): Ring {
  const open = ring.slice(0, -1);
  const start = by % open.length;
  const round = [...open.slice(start), ...open.slice(0, start)];
  return [...round, ...round.slice(0, 1)];
}

test('a boundary is the same whichever corner a ring starts at and in whichever order its parts stand', () => {
  const whole = fingerprintOf({ type: 'MultiPolygon', coordinates: [[ringA], [ringB]] });
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) => {
      expect(
        fingerprintOf({ type: 'MultiPolygon', coordinates: [[turned(ringB, b)], [turned(ringA, a)]] }),
      ).toBe(whole);
    }),
  );
  expect(fingerprintOf({ type: 'MultiPolygon', coordinates: [[ringA]] })).not.toBe(whole);
  expect(fingerprintOf({ type: 'MultiPolygon', coordinates: [[ringA, ringB]] })).not.toBe(whole);
});
