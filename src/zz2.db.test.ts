import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from './testing/database.ts';
import type { Database } from './platform/db/open.ts';
let db: Database;
beforeAll(async () => { const t = performance.now(); db = await testDatabase(); console.log('open', performance.now() - t); });
afterAll(() => db.close());
test('x', async () => { const { rows } = await db.pool.query('select count(*) from meent_system.migrations'); expect(Number(rows[0].count)).toBeGreaterThan(2); console.log((await db.pool.query('select version()')).rows, db.kind, process.memoryUsage().rss/1e6); });
