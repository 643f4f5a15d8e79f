// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type TestBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';

// The check that every page goes through is itself checked: on a page without faults, and on one full of them.

const head = '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Test</title>';
const pages: Record<string, string> = {
  '/good': `${head}<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>
    <h1>A page</h1><p id="who">html</p><form action="/good"><label for="name">Name</label>
    <input type="text" id="name" name="name"><button type="submit">Send</button></form>
    </main><script src="/page.js"></script></body></html>`,
  '/bad': `${head}</head><body><p id="same">One</p><main id="same"><img src="data:,"><p style="color: #999">Two</p>
    <svg width="3000" height="9"></svg></main></body></html>`,
};

let browser: TestBrowser;
let server: Server;
let baseUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://test').pathname;
    const script = path === '/page.js';
    response.setHeader('content-type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.setHeader('content-security-policy', "default-src 'self'");
    response.statusCode = path === '/bad' ? 422 : 200;
    response.end(script ? "document.getElementById('who').textContent = 'script'" : pages[path]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each([true, false])('JavaScript: %s', (javaScript) => {
  test('a good page passes, before and after sending its form', async () => {
    const page = await browser.newPage({ baseUrl, javaScript, width: 360 });
    await page.goto('/good');
    await checkPage(page);
    await page.getByLabel('Name').fill('Ans');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/good?name=Ans');
    await checkPage(page);
    expect(await page.locator('#who').textContent()).toBe(javaScript ? 'script' : 'html');
  });

  test.each([
    ['html-validate', 'no-dup-id'],
    ['axe', 'image-alt'],
    ['the browser', 'Content Security Policy'],
    ['the layout', 'px wide in a window of 1280 px'],
  ])('a bad page does not: %s tells', async (_, fault) => {
    const page = await browser.newPage({ baseUrl, javaScript });
    await page.goto('/bad');
    await expect(checkPage(page)).rejects.toThrow(fault);
  });
});
