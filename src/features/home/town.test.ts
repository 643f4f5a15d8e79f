// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { person, role, staffing } from '../../testing/made-up-staffing.ts';
import { drawnAreas } from '../areas/index.ts';
import { areaIn, madeUpTown } from './made-up-town.ts';
import { areaGroups, areaPath, isThere, shownAreas, shownBelow } from './town.ts';

const slugs = (areas: readonly { slug: string }[]) => areas.map(({ slug }) => slug);
const inRegions = [
  'north region',
  'oak village north',
  'pine village north',
  'south region',
  'dock district south',
];

describe('the areas to choose from', () => {
  it('come per region, in the order of the tree', () => {
    const groups = areaGroups(madeUpTown(inRegions));
    expect(groups.map(({ head, members }) => [head?.slug, slugs(members)])).toEqual([
      ['north', ['oak', 'pine']],
      ['south', ['dock']],
    ]);
  });

  it('without regions come together, after those with', () => {
    const groups = areaGroups(madeUpTown(['dock district', 'north region', 'oak village north']));
    expect(groups.map(({ head, members }) => [head?.slug, slugs(members)])).toEqual([
      ['north', ['oak']],
      [undefined, ['dock']],
    ]);
  });

  it('leave neighbourhoods out, unless they have a team or are all there is', () => {
    const lines = ['dock district', 'quay neighbourhood dock', 'yard neighbourhood dock'];
    expect(slugs(shownAreas(madeUpTown(lines)))).toEqual(['dock']);
    const team = staffing({ people: [person('ann')], roles: [role('ann', { areaId: 'quay' })] });
    const withTeam = madeUpTown(lines, { staffing: team });
    expect(slugs(shownAreas(withTeam))).toEqual(['dock', 'quay']);
    expect(slugs(shownBelow(withTeam, areaIn(withTeam, 'dock')))).toEqual(['quay']);
    expect(slugs(shownAreas(madeUpTown(['quay neighbourhood', 'yard neighbourhood'])))).toEqual([
      'quay',
      'yard',
    ]);
  });

  it('leave out what has no boundary on the day, unless people work for it', () => {
    const gone = madeUpTown(inRegions, { without: ['oak'] });
    expect(slugs(shownAreas(gone))).not.toContain('oak');
    expect(isThere(gone, areaIn(gone, 'oak'))).toBe(false);
    const team = staffing({ people: [person('ann')], roles: [role('ann', { areaId: 'oak' })] });
    expect(slugs(shownAreas(madeUpTown(inRegions, { without: ['oak'], staffing: team })))).toContain('oak');
  });

  it('are all there in a municipality without any boundaries', () => {
    const town = madeUpTown(['dock district'], { without: ['dock'] });
    expect(slugs(shownAreas(town))).toEqual(['dock']);
    expect(drawnAreas(town)).toEqual([]);
  });
});

describe('the drawing', () => {
  it('has the finest areas above neighbourhoods', () => {
    expect(slugs(drawnAreas(madeUpTown([...inRegions, 'quay neighbourhood dock'])))).toEqual([
      'oak',
      'pine',
      'dock',
    ]);
  });

  it('has no hole where one neighbourhood has a team of its own', () => {
    const team = staffing({ people: [person('ann')], roles: [role('ann', { areaId: 'quay' })] });
    const town = madeUpTown(['dock district', 'quay neighbourhood dock', 'yard neighbourhood dock'], {
      staffing: team,
    });
    expect(slugs(drawnAreas(town))).toEqual(['dock']);
  });

  it('has neighbourhoods where there is nothing else', () => {
    expect(slugs(drawnAreas(madeUpTown(['quay neighbourhood', 'yard neighbourhood'])))).toEqual([
      'quay',
      'yard',
    ]);
  });
});

describe('the way to an area', () => {
  it('stays on the day and in the language of the page', () => {
    const today = madeUpTown(['dock district']);
    const earlier = madeUpTown(['dock district'], { op: '2024-05-01' });
    expect(areaPath({ locale: 'nl' }, today, areaIn(today, 'dock'))).toBe('/gebieden/dock');
    expect(areaPath({ locale: 'en' }, earlier, areaIn(earlier, 'dock'))).toBe(
      '/en/gebieden/dock?op=2024-05-01',
    );
  });
});
