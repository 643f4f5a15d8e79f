// SPDX-License-Identifier: EUPL-1.2
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { files, textOf } from './source-files.ts';

/** What a page loads: everything that such a sheet takes in ends up on one page. */
const sheets = ['site', 'work', 'field'].map((room) => `src/client/styles/${room}.css`);

/** All files that a sheet takes in, and those take in, of features and of the platform. */
function takenIn(sheet: string): string[] {
  const imports = [...textOf(sheet).matchAll(/@import url\('(\.[^']+\.css)'\)/g)];
  return imports
    .map(([, path = '']) => posix.join(posix.dirname(sheet), path))
    .filter((path) => path.startsWith('src/'))
    .flatMap((path) => [path, ...takenIn(path)]);
}

const isOfOnePart = (path: string): boolean => /^src\/(features|platform)\//.test(path);

/** The classes that a file says by themselves how to look: `.meent-row {`, not `.meent-page .meent-row {`. */
function definedIn(css: string): Set<string> {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  const selectors = [...plain.matchAll(/([^{};]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return new Set(
    selectors.map((selector) => selector.trim()).filter((selector) => /^\.[a-z][\w-]*$/.test(selector)),
  );
}

/** Whose a file is: a feature's, or the platform's, whose components belong together. */
function ownerOf(path: string): string {
  return /^src\/features\/[^/]+/.exec(path)?.[0] ?? 'src/platform';
}

/** Each class that two owners define, with those. */
function definedTwice(sources: ReadonlyMap<string, string>): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [path, css] of sources)
    for (const name of definedIn(css)) owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(path)));
  return [...owners].flatMap(([name, own]) => (own.size > 1 ? [`${name}: ${[...own].join(', ')}`] : []));
}

test.each(sheets)('no class is defined by two parts that end up on one page: %s', (sheet) => {
  const paths = [...new Set(takenIn(sheet))].filter(isOfOnePart);
  expect(paths.length).toBeGreaterThan(5);
  expect(definedTwice(new Map(paths.map((path) => [path, textOf(path)])))).toEqual([]);
});

test('no two features share a class, whatever page it is on', () => {
  const paths = files('src/features/**/*.css');
  expect(definedTwice(new Map(paths.map((path) => [path, textOf(path)])))).toEqual([]);
});

test('it would find one, also in a list of selectors or for small screens, and no other', () => {
  const [a, b] = ['src/features/a', 'src/features/b'];
  const one = '.meent-a, .meent-b { color: red } .meent-c .meent-d { color: red }';
  const other = '@media (width >= 40rem) { .meent-b { color: blue } } .meent-d { color: blue }';
  expect(
    definedTwice(
      new Map([
        [`${a}/a.css`, one],
        [`${b}/b.css`, other],
      ]),
    ),
  ).toEqual([`.meent-b: ${a}, ${b}`]);
});
