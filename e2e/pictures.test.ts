// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { root } from './support/product.ts';

// The pictures in the README, made of the demo as it is. MEENT_PICTURES=write writes them; else it is only seen that they can be.

const folder = join(root, 'docs', 'pictures');
const mostBytes = 300_000;
const isWriting = process.env.MEENT_PICTURES === 'write';

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

type Picture = {
  readonly name: string;
  readonly width: 360 | 1280;
  readonly height: number;
  readonly show: (page: Page) => Promise<void>;
};

const pictures: readonly Picture[] = [
  { name: 'home', width: 1280, height: 860, show: async (page) => void (await page.goto('/')) },
  {
    name: 'area',
    width: 1280,
    height: 1000,
    show: async (page) => void (await page.goto('/gebieden/midden')),
  },
  { name: 'workplace', width: 1280, height: 900, show: showItem },
  { name: 'phone', width: 360, height: 1000, show: async (page) => void (await page.goto('/gebieden')) },
];

async function showItem(page: Page): Promise<void> {
  await signInAs(page, 'Joost Hendriks');
  await page.goto('/werkplek/bijdragen');
  await page.locator('a[href*="/werkplek/bijdragen/B-"]').first().click();
  await page.waitForURL('**/werkplek/bijdragen/B-*');
}

test.each(pictures)('a picture of: $name', async ({ name, width, height, show }) => {
  const page = await browser.newPage({ baseUrl: demo.url, width });
  await show(page);
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    window.scrollTo(0, 0);
    await document.fonts.ready;
  });
  const shot = await page.screenshot();
  await page.context().close();
  const png = await sharp(shot)
    .png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 })
    .toBuffer();
  expect(png.length).toBeLessThan(mostBytes);
  const { isOpaque, entropy } = await sharp(shot).stats();
  // Not an empty page: that has hardly any difference from one point to the next.
  expect([isOpaque, entropy > 0.5]).toEqual([true, true]);
  const file = join(folder, `${name}.png`);
  if (isWriting) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  }
  expect(statSync(file, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(5_000);
});
