// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openFileStore } from './file-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'meent-files-'));
const files = openFileStore(folder);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 100, 100_000])('%i bytes come back as they were put, and nothing more', async (length) => {
  const content = Buffer.alloc(length, 'meent');
  await files.put(`town/${length}`, content);
  expect((await files.get(`town/${length}`))?.equals(content)).toBe(true);
});

test('what is not there is nothing', async () => {
  expect(await files.get('town/nothing')).toBeUndefined();
});
