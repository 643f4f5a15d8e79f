// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { files, textOf } from './source-files.ts';

const code = files('**/*.{ts,tsx,js,mjs,css,sql}', '.*.{js,mjs}');

test('there is code to look at', () => {
  expect(code.length).toBeGreaterThan(20);
});

test('every source file says its licence in its first lines', () => {
  const silent = code.filter((path) => {
    const firstLines = textOf(path).split('\n').slice(0, 2).join('\n');
    return !firstLines.includes('SPDX-License-Identifier: EUPL-1.2');
  });
  expect(silent).toEqual([]);
});

test('files are named by their role, in kebab-case', () => {
  const badlyNamed = code.filter((path) => {
    const name = basename(path).replace(/^\./, '');
    const isMigration = path.startsWith('migrations/');
    return !(isMigration ? /^\d{4}_[a-z0-9_]+\.sql$/ : /^[a-z0-9]+([-.][a-z0-9]+)*$/).test(name);
  });
  expect(badlyNamed).toEqual([]);
});

test('no file or folder has a name that takes everything in', () => {
  const catchAll = /(^|[/.-])(utils?|helpers?|commons?|managers?|services?)([/.-])/;
  expect(code.filter((path) => catchAll.test(path))).toEqual([]);
});

/** Files that are longer for a reason. */
const long: Record<string, string> = {
  'demo/lindewoude/boundary-lines.ts': 'Coordinates of the boundaries.',
  'src/features/accounts/routes.test.ts': 'One story per way in, all on one house.',
  'src/features/contacts/contacts.db.test.ts': 'Finding, rights, merging and correcting, all on one town.',
  'src/features/teams/actions.db.test.ts': 'One story per verb, all on one town.',
};

test('files have at most 300 lines, but migrations and message catalogues', () => {
  const read = code.filter((path) => !/^migrations\/|messages\.(nl|en)\.ts$/.test(path));
  const tooLong = read.filter((path) => lines(path) > 300);
  expect(tooLong).toEqual(Object.keys(long).sort());
});

function lines(path: string): number {
  return textOf(path).trimEnd().split('\n').length;
}
