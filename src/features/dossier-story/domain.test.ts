// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './domain.ts';

const moment = fc.record({
  id: fc.uuid(),
  datedOn: fc.constantFrom('2025-10-10', '2026-03-11', '2026-12-15', '2027-06-01'),
  isToCome: fc.boolean(),
});

test('whatever is in a dossier: nothing of it is lost, what is to come stands apart, each in the order of time', () => {
  fc.assert(
    fc.property(fc.uniqueArray(moment, { selector: ({ id }) => id, maxLength: 20 }), (moments) => {
      const { past, coming } = partsOf(moments);
      expect([...past, ...coming].map(({ id }) => id).sort()).toEqual(moments.map(({ id }) => id).sort());
      expect(past.some(({ isToCome }) => isToCome) || coming.some(({ isToCome }) => !isToCome)).toBe(false);
      for (const part of [past, coming])
        expect(part.map(({ datedOn }) => datedOn)).toEqual(part.map(({ datedOn }) => datedOn).sort());
    }),
  );
});
