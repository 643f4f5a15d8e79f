// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Staffing } from '../teams/index.ts';
import { type Area, type AreaRow, buildAreaTree } from '../areas/index.ts';
import { readAskedDay } from './asked-day.ts';
import type { Town } from './town.ts';

/** Material for tests: areas as 'slug kind parent', the root being 'town', each a square beside the one before. */
export const madeUpToday = Temporal.PlainDate.from('2026-06-03');

const nobody: Staffing = { people: new Map(), roles: [], portfolios: [], absences: [], themes: [] };

export function madeUpTown(
  lines: readonly string[],
  more: { staffing?: Staffing; without?: readonly string[]; op?: string } = {},
): Town {
  const rows = [row('town', 'municipality', null), ...lines.map((line) => rowOf(line))];
  const placed = rows.filter(({ id, kind }) => kind !== 'municipality' && !more.without?.includes(id));
  return {
    tree: buildAreaTree(rows),
    staffing: more.staffing ?? nobody,
    boundaries: new Map(placed.map(({ id }, index) => [id, square(index)])),
    asked: readAskedDay(more.op, madeUpToday),
  };
}

export function areaIn(town: Town, slug: string): Area {
  const area = town.tree.bySlug(slug);
  if (!area) throw new Error(`There is no ${slug}.`);
  return area;
}

function rowOf(line: string): AreaRow {
  const [slug = '', kind = '', parent = 'town'] = line.split(' ');
  if (kind !== 'region' && kind !== 'district' && kind !== 'village' && kind !== 'neighbourhood')
    throw new Error(`No kind in ${line}.`);
  return row(slug, kind, parent);
}

function row(slug: string, kind: AreaRow['kind'], parentId: string | null): AreaRow {
  return {
    id: slug,
    parentId,
    kind,
    code: slug,
    name: slug,
    slug,
    tint: 1,
    face: { nl: '', en: '' },
    emblem: '',
  };
}

function square(index: number) {
  const [west, east] = [6 + index / 100, 6 + (index + 1) / 100];
  const ring = [
    [west, 52],
    [east, 52],
    [east, 52.01],
    [west, 52.01],
    [west, 52],
  ] as const;
  return { type: 'MultiPolygon', coordinates: [[ring]] } as const;
}
