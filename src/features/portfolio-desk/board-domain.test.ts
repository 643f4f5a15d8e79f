// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Placed, cellsOf, partOf, parts, within } from './board-domain.ts';

const line = fc.record({
  themeId: fc.constantFrom('sport', 'green', 'youth'),
  part: fc.constantFrom('stuck', 'waiting', 'rest'),
});
const placed: fc.Arbitrary<Placed> = fc.record({
  id: fc.uuid(),
  areaIds: fc.uniqueArray(fc.constantFrom('north', 'south', 'east'), { minLength: 1 }),
  lines: fc.uniqueArray(line, { selector: ({ themeId }) => themeId }),
  isInConflict: fc.boolean(),
});
const scope = fc.record(
  {
    areaIds: fc.constantFrom(new Set(['north']), new Set(['south', 'east'])),
    themeIds: fc.constantFrom(new Set(['sport']), new Set(['green', 'youth'])),
  },
  { requiredKeys: [] },
);

test('each cell counts exactly what opening it shows', () => {
  fc.assert(
    fc.property(fc.array(placed), scope, (all, wanted) => {
      for (const { areaId, themeId, count } of cellsOf(all, wanted)) {
        const behind = within(all, { areaIds: new Set([areaId]), themeIds: new Set([themeId]) });
        expect(behind).toHaveLength(count);
      }
    }),
  );
});

test('a cell never says less than what is behind it', () => {
  fc.assert(
    fc.property(fc.array(placed), scope, (all, wanted) => {
      for (const { areaId, themeId, part } of cellsOf(all, wanted)) {
        const behind = within(all, { areaIds: new Set([areaId]), themeIds: new Set([themeId]) }).map(partOf);
        expect(part).toBe(parts.find((one) => behind.includes(one)));
      }
    }),
  );
});
