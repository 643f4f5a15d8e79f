// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parcels } from './sending.ts';

function notes(lengths: readonly number[]) {
  return lengths.map((length, index) => {
    const content = { fields: { tekst: 'x'.repeat(length) }, notedAt: '' };
    const common = { personId: 'p', state: 'waiting', isTried: false, changedAt: index } as const;
    return { note: { id: String(index), ...common, content }, content };
  });
}

test('every note goes along once, in order, in parcels that the server takes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 130 }), (lengths) => {
      const all = notes(lengths);
      const made = parcels(all);
      expect(made.flat()).toEqual(all);
      for (const parcel of made) {
        expect(parcel.length).toBeLessThanOrEqual(50);
        expect(JSON.stringify(parcel.map(({ content }) => content)).length).toBeLessThan(200_000);
      }
    }),
    { numRuns: 40 },
  );
});

test('fifty short notes are one parcel', () => {
  expect(parcels(notes(Array.from({ length: 50 }, () => 300)))).toHaveLength(1);
});
