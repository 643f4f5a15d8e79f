// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketOf, openFileStore } from './file-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'meent-files-'));
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  directory: join(folder, 's3'),
  silent: true,
  configureBuckets: [{ name: 'meent' }],
});
let host = '';
beforeAll(async () => {
  const { port } = await server.run();
  host = `127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  ['a folder', () => openFileStore(join(folder, 'disk'))],
  // A server that speaks S3 and looks at the signature of each request.
  ['a bucket', () => openFileStore(`s3+http://S3RVER:S3RVER@${host}/meent`)],
])('in %s', (_where, open) => {
  test.each([0, 1, 100, 100_000])('%i bytes come back as they were put, and nothing more', async (length) => {
    const content = Buffer.alloc(length, 'meent');
    const files = open();
    await files.put(`town/${length}`, content);
    expect((await files.get(`town/${length}`))?.equals(content)).toBe(true);
  });

  test('a file of this machine goes there and back as a stream', async () => {
    const files = open();
    const content = Buffer.alloc(3_000_000, 'meent');
    const path = join(folder, 'large.bin');
    writeFileSync(path, content);
    await files.putFile('town/large', path);
    const stream = await files.getStream('town/large');
    expect(stream && (await buffer(stream)).equals(content)).toBe(true);
    const part = await files.getStream('town/large', { start: 1_000_001, end: 1_000_010 });
    expect(part && (await buffer(part)).equals(content.subarray(1_000_001, 1_000_011))).toBe(true);
    expect([await files.has('town/large'), await files.has('town/none')]).toEqual([true, false]);
    expect(await files.getStream('town/none')).toBeUndefined();
    expect(await files.getStream('town/none', { start: 0, end: 1 })).toBeUndefined();
    await expect(files.putFile('town/other', join(folder, 'none.bin'))).rejects.toThrow();
  });

  test('what is put again is replaced; what is removed is gone, and may be removed twice', async () => {
    const files = open();
    await files.put('town/one', Buffer.from('first'));
    await files.put('town/one', Buffer.from('second'));
    expect((await files.get('town/one'))?.toString()).toBe('second');
    await files.remove('town/one');
    await files.remove('town/one');
    expect(await files.get('town/one')).toBeUndefined();
  });

  test('what is not there is nothing', async () => {
    expect(await open().get('town/nothing')).toBeUndefined();
  });
});

test('a bucket with the wrong secret is an error, not nothing', async () => {
  const files = openFileStore(`s3+http://S3RVER:wrong@${host}/meent`);
  await expect(files.put('town/one', Buffer.from('x'))).rejects.toThrow();
  await expect(files.get('town/one')).rejects.toThrow();
});

test('the address of a bucket is whole, or none', () => {
  expect(bucketOf('s3://key:se%2Fcret@s3.example.nl/meent-files?region=eu-west-1')).toEqual({
    endpoint: 'https://s3.example.nl',
    bucket: 'meent-files',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'se/cret' },
  });
  for (const wrong of [
    's3://s3.example.nl/meent',
    's3://key:secret@s3.example.nl',
    's3://key@s3.example.nl/meent',
  ])
    expect(bucketOf(wrong)).toBeUndefined();
});
