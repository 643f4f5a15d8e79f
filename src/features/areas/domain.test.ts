// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeOf } from './area-fixtures.ts';
import { decideArea } from './changes-domain.ts';
import { canHangUnder } from './domain.ts';

const tree = treeOf(
  ['root', null],
  ['west', 'root', 'West', 'region'],
  ['b', 'west', 'Wijk 10'],
  ['a', 'west', 'Wijk 2'],
  ['east', 'root', 'Oost', 'region'],
  ['a1', 'a', 'buurt', 'neighbourhood'],
);

test('the root comes first, then depth first by name, numbers in names by their value', () => {
  expect(tree.all.map(({ id }) => id)).toEqual(['root', 'east', 'west', 'a', 'a1', 'b']);
  expect(tree.all.map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 3, 2]);
});

test('an area is found by id, slug and code, whatever the case of the code', () => {
  expect(tree.byId('a')?.name).toBe('Wijk 2');
  expect(tree.bySlug('west')?.id).toBe('west');
  expect(tree.byCode('a1')?.id).toBe('a1');
  expect(tree.byId('nobody')).toBeUndefined();
});

test('the path runs from the root, and what lies below an area begins with itself', () => {
  expect(tree.pathTo('a1').map(({ id }) => id)).toEqual(['root', 'west', 'a', 'a1']);
  expect(tree.idsBelow('west')).toEqual(['west', 'a', 'a1', 'b']);
  expect(tree.idsBelow('nobody')).toEqual([]);
  expect(tree.pathTo('nobody')).toEqual([]);
});

test('there is one root, and everything hangs from it', () => {
  expect(() => treeOf(['a', 'b'], ['b', 'a'])).toThrow('one root, not 0');
  expect(() => treeOf(['root', null], ['other', null])).toThrow('one root, not 2');
  expect(() => treeOf(['root', null], ['a', 'b'], ['b', 'a'])).toThrow('2 areas cannot be reached');
});

/** Any tree: each area hangs under one of those before it. */
const anyTree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 25 })
  .map((parents) =>
    treeOf(
      ['n0', null],
      ...parents.map((parent, index): [string, string] => [`n${index + 1}`, `n${parent % (index + 1)}`]),
    ),
  );

test('moving what may be moved never makes a circle, and what may not would', () => {
  fc.assert(
    fc.property(anyTree, fc.nat(), fc.nat(), (some, one, other) => {
      const area = some.all[1 + (one % (some.all.length - 1))];
      const parent = some.all[other % some.all.length];
      if (!area || !parent) return;
      const rows = some.all.map((row) =>
        row.id === area.id ? ([row.id, parent.id] as const) : ([row.id, row.parentId] as const),
      );
      const build = (): unknown =>
        treeOf(...rows.map(([id, parentId]): [string, string | null] => [id, parentId]));
      if (canHangUnder(some, area.id, parent.id)) expect(build).not.toThrow();
      else expect(build).toThrow();
    }),
  );
});

test('the areas below every child, with the root, are all areas once', () => {
  fc.assert(
    fc.property(anyTree, (some) => {
      const ids = some.childrenOf(some.root.id).flatMap(({ id }) => some.idsBelow(id));
      expect([some.root.id, ...ids]).toEqual(some.all.map(({ id }) => id));
    }),
  );
});

const region = { id: 'new', name: 'Noord', slug: '', code: '', face: { nl: '', en: '' } };

test('a new area gets an address, a code and the colour that is used least', () => {
  const made = decideArea(tree, { ...region, name: 'West', place: { kind: 'region', parentId: 'root' } });
  expect(made).toMatchObject({ ok: true, value: { slug: 'west-2', code: 'WEST-2', tint: 7, depth: 1 } });
});

test('an area cannot lie in itself or in its own parts, and the municipality in nothing', () => {
  const west = tree.byId('west');
  const details = { ...region, id: 'west', name: 'West' };
  const under = (parentId: string) =>
    decideArea(tree, { ...details, place: { kind: 'region', parentId } }, west);
  expect(under('a1')).toEqual({ ok: false, reason: 'circle' });
  expect(under('west')).toEqual({ ok: false, reason: 'circle' });
  expect(under('gone')).toEqual({ ok: false, reason: 'unknown_parent' });
  expect(under('east')).toMatchObject({ ok: true, value: { parentId: 'east', slug: 'west', code: 'WEST' } });
  const root = decideArea(
    tree,
    { ...region, id: 'root', place: { kind: 'region', parentId: 'a' } },
    tree.root,
  );
  expect(root).toMatchObject({ ok: true, value: { parentId: null, kind: 'municipality' } });
});

test('an address and a code belong to one area', () => {
  const place = { kind: 'region', parentId: 'root' } as const;
  expect(decideArea(tree, { ...region, slug: 'West', place })).toEqual({ ok: false, reason: 'slug_taken' });
  expect(decideArea(tree, { ...region, code: 'west', place })).toEqual({ ok: false, reason: 'code_taken' });
  expect(decideArea(tree, { ...region, slug: '!!', place })).toEqual({ ok: false, reason: 'wrong_slug' });
});
