// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyStaffing, areaIds, town } from '../../testing/made-up-staffing.ts';
import { holderOfTheme, teamOf } from '../teams/index.ts';
import { touchedBy } from './duties.ts';

test('each touched theme once, with who holds it that day, and with every alderman of every area', () => {
  const themes = fc.array(fc.constantFrom('green', 'sport'), { maxLength: 3 });
  const areas = fc.uniqueArray(fc.constantFrom(...areaIds), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(anyStaffing, anyDay, themes, areas, (staffing, day, themeIds, inAreas) => {
      const rules = { levels: new Map([['green', 'consult' as const]]) };
      const found = touchedBy({ staffing, tree: town, rules }, { themeIds, areaIds: inAreas }, day);
      expect(found.map(({ themeId }) => themeId)).toEqual([...new Set(themeIds)]);
      const aldermen = inAreas.flatMap((areaId) =>
        teamOf(staffing, town, areaId, day).filter(({ role }) => role === 'area_alderman'),
      );
      for (const one of found) {
        expect(one.level).toBe(one.themeId === 'green' ? 'consult' : 'inform');
        expect(one.holders).toEqual(holderOfTheme(staffing, one.themeId, day).map(({ id }) => id));
        expect(new Set(one.aldermen)).toEqual(new Set(aldermen.map(({ person }) => person.id)));
      }
    }),
  );
});
