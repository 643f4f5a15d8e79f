// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { migrationFiles } from '../src/platform/db/migrate.ts';
import { sealed } from '../scripts/sealed-migrations.ts';

const migrations = migrationFiles();

test('migrations are numbered from 1 without gaps', () => {
  const numbers = migrations.map(({ name }) => Number(name.slice(0, 4)));
  expect(numbers).toEqual(migrations.map((_, index) => index + 1));
});

test('a migration is never edited: each is as it was when it was sealed (npm run migrations:seal)', () => {
  const now = Object.fromEntries(migrations.map(({ name, checksum }) => [name, checksum]));
  expect(now).toEqual(sealed());
});
