// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { person, role, staffing } from '../../testing/made-up-staffing.ts';
import { drawingOf, litOn } from './drawing.ts';
import { madeUpTown } from './made-up-town.ts';

const lines = [
  'north region',
  'oak village north',
  'pine village north',
  'south region',
  'dock district south',
  'quay neighbourhood dock',
];
const alderman = (id: string, areaId: string) => role(id, { role: 'area_alderman', areaId });
const visit = { locale: 'nl' } as const;

describe('the drawing of the municipality', () => {
  const team = staffing({
    people: [person('ann'), person('bob'), person('cas')],
    roles: [alderman('ann', 'north'), alderman('bob', 'quay'), alderman('cas', 'town')],
  });

  it('has each alderman in the own area or region; who has the whole municipality is named beside it', () => {
    const layout = drawingOf(visit, madeUpTown(lines, { staffing: team }));
    const [wide] = layout?.layers ?? [];
    const standing = new Map(wide?.faces.map(({ face }) => [face.name, face.areaId]));
    expect(standing.get('ann')).toBe('north');
    expect(standing.get('bob')).toBe('dock');
    expect(standing.has('cas')).toBe(false);
    expect(wide?.faceLegend.map(({ name }) => name)).toContain('cas');
  });

  it('is laid out once for the same boundaries and people, and anew for other people', () => {
    const town = madeUpTown(lines, { staffing: team });
    expect(drawingOf(visit, town)).toBe(drawingOf(visit, town));
    expect(drawingOf(visit, { ...town, staffing: staffing({ people: [] }) })).not.toBe(
      drawingOf(visit, town),
    );
    expect(drawingOf({ locale: 'en' }, town)).not.toBe(drawingOf(visit, town));
  });

  it('lights the area itself, its region, or for a neighbourhood what it lies in', () => {
    const town = madeUpTown(lines);
    const layout = drawingOf(visit, town);
    if (!layout) throw new Error('Nothing was drawn.');
    expect(['pine', 'south', 'quay', 'town'].map((id) => litOn(layout, town.tree, id))).toEqual([
      'pine',
      'south',
      'dock',
      undefined,
    ]);
  });

  it('is not there without boundaries', () => {
    expect(drawingOf(visit, madeUpTown(['dock district'], { without: ['dock'] }))).toBeUndefined();
  });
});
