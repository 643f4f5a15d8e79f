// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { type Demo, patience, startDemo } from './support/demo.ts';

// What a page costs to fetch: bytes as they go over the wire, as a browser counts them.

const mostBytes = 60_000;
/** The form has a map to point at, of a library that only this page fetches. */
const mostBytesWithMap = 135_000;
/** A small picture that a resident brought. They are counted apart: how many there are is up to residents, and they come last. */
const mostBytesOfPicture = 20_000;

let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchBrowser();
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

type Fetched = { readonly url: string; readonly type: string; readonly bytes: number };

/** Everything that a browser with an empty cache fetches for a page, with the bytes of each answer including its headers. */
async function fetchAll(page: Page, path: string): Promise<Fetched[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const asked = new Map<string, { url: string; type: string }>();
  const fetched: Fetched[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    asked.set(requestId, { url: request.url, type });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request && !request.url.startsWith('data:')) fetched.push({ ...request, bytes: encodedDataLength });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return fetched;
}

function sum(fetched: readonly Fetched[]): number {
  return fetched.reduce((total, { bytes }) => total + bytes, 0);
}

describe.each([
  ['/', mostBytes],
  ['/en', mostBytes],
  ['/gebieden', mostBytes],
  ['/gebieden/midden', mostBytes],
  ['/bijdragen', mostBytes],
  ['/bijdragen/nieuw', mostBytesWithMap],
])('%s', (path, most) => {
  test(`is at most ${most} bytes with all it needs, from our own server alone`, async () => {
    const page = await browser.newPage({ baseUrl: demo.url });
    const fetched = await fetchAll(page, path);
    await page.context().close();
    const lines = fetched.map(
      ({ url, type, bytes }) => `  ${String(bytes).padStart(6)}  ${type}  ${new URL(url).pathname}`,
    );
    console.log([`${path}: ${sum(fetched)} bytes`, ...lines].join('\n'));
    // A measurement that missed something would be too good.
    for (const type of ['Document', 'Stylesheet', 'Script', 'Font'])
      expect(fetched.map((one) => one.type)).toContain(type);
    expect([...new Set(fetched.map(({ url }) => new URL(url).origin))]).toEqual([demo.url]);
    const pictures = fetched.filter(({ url }) => /^\/beelden\/[^/]+\/klein$/.test(new URL(url).pathname));
    expect(sum(fetched.filter((one) => !pictures.includes(one)))).toBeLessThanOrEqual(most);
    expect(pictures.filter(({ bytes }) => bytes > mostBytesOfPicture)).toEqual([]);
  });
});

test('no page names another host to fetch from', async () => {
  for (const path of ['/', '/gebieden', '/bijdragen/nieuw', '/inloggen']) {
    const html = await (await fetch(`${demo.url}${path}`)).text();
    const fetchedFrom = [
      ...html.matchAll(
        /<(?:script|link|img|image|iframe|source|use)\b[^>]*?(?:src|href)="(https?:)?\/\/[^"]*"/g,
      ),
    ];
    expect(fetchedFrom.map(([tag]) => tag)).toEqual([]);
  }
});

describe('answers', () => {
  const ask = (path: string, headers: Record<string, string>) => fetch(`${demo.url}${path}`, { headers });

  test.each(['br', 'gzip'])('come compressed with %s when asked', async (encoding) => {
    const page = await ask('/', { 'accept-encoding': encoding });
    expect(page.headers.get('content-encoding')).toBe(encoding);
    expect(page.headers.get('vary')).toContain('accept-encoding');
    expect(await page.text()).toContain('Lindewoude');
  });

  test('of a page that has not changed are a 304 without a body', async () => {
    for (const path of ['/', '/gebieden', '/gebieden/midden', '/bijdragen', '/over']) {
      const etag = (await ask(path, {})).headers.get('etag') ?? '';
      const again = await ask(path, { 'if-none-match': etag });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
      const other = await ask(path, { 'if-none-match': '"other"' });
      expect([path, other.status]).toEqual([path, 200]);
    }
  });

  test('of built files are kept for ever, compressed, and the wrong name is a 404', async () => {
    const html = await (await ask('/', {})).text();
    for (const kind of ['css', 'js', 'woff2']) {
      const address = new RegExp(`"(/assets/[^"]+\\.${kind})"`).exec(html)?.[1] ?? '';
      const file = await ask(address, { 'accept-encoding': 'br' });
      expect([kind, file.status]).toEqual([kind, 200]);
      expect(file.headers.get('cache-control')).toContain('immutable');
      if (kind !== 'woff2') expect(file.headers.get('content-encoding')).toBe('br');
      expect((await ask(`${address}x`, {})).status).toBe(404);
    }
  });
});
