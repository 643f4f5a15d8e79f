// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Group, buildMatrix, gapsIn, radiusOf, servingKinds, totalOf } from './domain.ts';

const columns = [
  { id: 'noord', covers: new Set(['noord', 'molendorp', 'brink']) },
  { id: 'zuid', covers: new Set(['zuid', 'haven']) },
];
const within = new Set(['stad', 'noord', 'molendorp', 'brink', 'zuid', 'haven']);
const extent = { areas: columns, within };
const one = (more: Partial<Group>): Group => ({
  kind: 'project',
  areaIds: ['molendorp'],
  programmeIds: ['klimaat'],
  count: 1,
  ...more,
});

test('what lies in a part counts for the area above it', () => {
  const matrix = buildMatrix([one({ count: 3 })], extent, ['klimaat']);
  expect(matrix.cell('klimaat', 'noord').project).toBe(3);
  expect(totalOf(matrix.cell('klimaat', 'zuid'))).toBe(0);
});

test('a record in two parts of one area is one record there; in two areas it stands in both, and once in the total', () => {
  const groups = [one({ areaIds: ['molendorp', 'brink', 'haven'], programmeIds: ['klimaat', 'visie'] })];
  const matrix = buildMatrix(groups, extent, ['klimaat', 'visie']);
  expect(matrix.cell('klimaat', 'noord').project).toBe(1);
  expect(matrix.cell('visie', 'zuid').project).toBe(1);
  expect(matrix.ofProgramme('klimaat').project).toBe(1);
  expect(matrix.ofColumn('zuid').project).toBe(1);
  expect(totalOf(matrix.total)).toBe(1);
});

test('what is for the whole municipality has a column of its own, which is only there when it is needed', () => {
  expect(buildMatrix([], extent, ['klimaat']).columns).toHaveLength(2);
  const matrix = buildMatrix([one({ areaIds: ['stad'] })], extent, ['klimaat']);
  expect(matrix.columns.at(-1)?.id).toBeNull();
  expect(matrix.cell('klimaat', null).project).toBe(1);
});

test('within one area nothing of another counts', () => {
  const inside = {
    areas: [{ id: 'molendorp', covers: new Set(['molendorp']) }],
    within: new Set(['noord', 'molendorp', 'brink']),
  };
  const groups = [one({}), one({ areaIds: ['haven'] }), one({ areaIds: ['noord'] })];
  const matrix = buildMatrix(groups, inside, ['klimaat']);
  expect(totalOf(matrix.total)).toBe(2);
  expect(matrix.cell('klimaat', null).project).toBe(1);
});

test('gaps are named per programme, and programmes that are not shown count nowhere', () => {
  const matrix = buildMatrix([one({ programmeIds: ['ended'] }), one({})], extent, ['klimaat', 'visie']);
  expect(totalOf(matrix.total)).toBe(1);
  expect(
    gapsIn(matrix)
      .get('klimaat')
      ?.map(({ id }) => id),
  ).toEqual(['zuid']);
  expect(gapsIn(matrix).get('visie')).toHaveLength(2);
});

test('always: the same numbers as counting each record by itself', () => {
  const ids = ['stad', 'noord', 'molendorp', 'brink', 'zuid', 'haven'];
  const group = fc.record({
    kind: fc.constantFrom(...servingKinds),
    areaIds: fc.subarray(ids, { minLength: 1 }),
    programmeIds: fc.subarray(['klimaat', 'visie', 'elders'], { minLength: 1 }),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
      const matrix = buildMatrix(groups, extent, ['klimaat', 'visie']);
      const count = (holds: (of: Group) => boolean): number =>
        groups.filter(holds).reduce((sum, of) => sum + of.count, 0);
      for (const programmeId of ['klimaat', 'visie'])
        for (const { id, covers } of columns)
          expect(totalOf(matrix.cell(programmeId, id))).toBe(
            count(
              (of) => of.programmeIds.includes(programmeId) && of.areaIds.some((area) => covers.has(area)),
            ),
          );
      expect(totalOf(matrix.total)).toBe(count((of) => of.programmeIds.some((id) => id !== 'elders')));
    }),
  );
});

test('the area of a mark tells the count, and one can always be seen', () => {
  expect(radiusOf(100, 100, 8)).toBe(8);
  expect(radiusOf(25, 100, 8)).toBe(4);
  expect(radiusOf(1, 1000, 8)).toBeGreaterThan(2);
});
