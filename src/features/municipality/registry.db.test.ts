// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchFreshness } from '../../platform/db/freshness.ts';
import type { Database } from '../../platform/db/open.ts';
import { testDatabase } from '../../testing/database.ts';
import { defaultSettings, insertMunicipality, openRegistry } from './index.ts';

let db: Database;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

test('who comes first after the start is let in, also when many come at once', async () => {
  const about = { slug: 'hier', name: 'Hier', isDemo: false, settings: defaultSettings };
  await insertMunicipality(db, { ...about, hosts: [], code: 'GM0001' });
  const registry = openRegistry({ db, fresh: watchFreshness(db) });
  const found = await Promise.all(Array.from({ length: 20 }, () => registry.find('localhost')));
  expect(found.map((one) => one?.municipality.slug)).toEqual(found.map(() => 'hier'));
});
