// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type VirusServer, madeUpVirus, startVirusServer } from '../../testing/clamd.ts';
import { openVirusScanner } from './virus-scanner.ts';

// Against ClamAV itself.
let server: VirusServer;
beforeAll(async () => {
  server = await startVirusServer();
});
afterAll(() => server.stop());

test.each([0, 1, 70_000, 10_000_000])('a file of %i bytes without a virus is clean', async (length) => {
  expect(await openVirusScanner(server.url).scan(Buffer.alloc(length, 'meent'))).toBe('clean');
});

test('a virus is found, also past the first part that is sent', async () => {
  const scanner = openVirusScanner(server.url);
  expect(await scanner.scan(Buffer.from(madeUpVirus))).toBe('infected');
  expect(await scanner.scan(Buffer.concat([Buffer.alloc(200_000, 'x'), Buffer.from(madeUpVirus)]))).toBe(
    'infected',
  );
});

test('a file of this machine is looked at piece by piece', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meent-scan-'));
  const scanner = openVirusScanner(server.url);
  writeFileSync(join(folder, 'clean'), Buffer.alloc(5_000_000, 'meent'));
  expect(await scanner.scanFile(join(folder, 'clean'))).toBe('clean');
  writeFileSync(join(folder, 'ill'), Buffer.concat([Buffer.alloc(200_000, 'x'), Buffer.from(madeUpVirus)]));
  expect(await scanner.scanFile(join(folder, 'ill'))).toBe('infected');
  expect(await scanner.scanFile(join(folder, 'none'))).toBe('unreachable');
  rmSync(folder, { recursive: true });
});

test('of a scanner that is not there, or says something else, nothing is known', async () => {
  expect(await openVirusScanner('unix:/nowhere/clamd.sock').scan(Buffer.from('x'))).toBe('unreachable');
  const odd = createServer((socket) => {
    socket.resume();
    socket.end('INSTREAM size limit exceeded. ERROR\0');
  });
  await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', () => resolve()));
  const address = odd.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await openVirusScanner(`tcp://127.0.0.1:${port}`).scan(Buffer.from('x'))).toBe('unreachable');
  await new Promise((resolve) => odd.close(resolve));
});
