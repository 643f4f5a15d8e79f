// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { openItem, search } from './support/worker.ts';

// A picture shows who passes by. A worker draws boxes, with the mouse and by keyboard, and only then everyone sees it.

let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

test('boxes are drawn, moved, made larger and taken away; what is sent is what is seen', async () => {
  const page = await browser.newPage({ baseUrl: demo.url });
  await signInAs(page, 'Joost Hendriks');
  await search(page, 'boekenkastje');
  await openItem(page, 'Boekenkastje bij de sluis');
  await page.getByRole('link', { name: /^Openbaar maken/ }).click();
  await page.getByRole('button', { name: 'Vlak toevoegen' }).waitFor();
  const picture = page.getByRole('img', { name: 'Foto boekenkastje.webp' });
  const area = await picture.boundingBox();
  if (!area) throw new Error('The picture is not there.');
  const at = (x: number, y: number) => [area.x + area.width * x, area.y + area.height * y] as const;
  await page.mouse.move(...at(0.68, 0.48));
  await page.mouse.down();
  await page.mouse.move(...at(0.76, 0.58), { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Vlak toevoegen' }).click();
  await page.getByRole('group', { name: 'Vlak 2' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Vlakken in cijfers').click();
  const value = (name: string) => page.getByRole('spinbutton', { name, exact: true }).inputValue();
  expect(Number(await value('Links van vlak 1'))).toBeCloseTo(68, 0);
  expect(Number(await value('Breed van vlak 1'))).toBeCloseTo(8, 0);
  expect([await value('Links van vlak 2'), await value('Hoog van vlak 2')]).toEqual(['39', '21']);
  await checkPage(page);
  await page.getByRole('group', { name: 'Vlak 2' }).focus();
  await page.keyboard.press('Delete');
  expect(await value('Breed van vlak 2')).toBe('');
  await page.getByLabel('Wat is er te zien?').fill('Een groene boekenkast bij de sluis.');
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await page.getByRole('img', { name: 'Zo ziet iedereen de foto' }).waitFor();
  await page.getByRole('group', { name: 'Vlak 1' }).waitFor();
  await page.getByRole('button', { name: 'Openbaar maken', exact: true }).click();
  await page.getByText('Deze foto is openbaar.').waitFor();
  await page.getByRole('link', { name: 'Terug naar de bijdrage' }).click();
  await page.getByText('Openbaar', { exact: true }).waitFor();
});
