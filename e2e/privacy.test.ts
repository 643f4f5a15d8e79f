// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { openItem, said } from './support/worker.ts';

let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const subject = 'Het dorpsplein weer een plein';

async function textOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.getByRole('main').innerText();
}

/** What everyone sees of the figures, and what the team sees. */
async function figures(page: Page): Promise<readonly string[]> {
  return [await textOf(page, '/cijfers'), await textOf(page, '/werkplek/overzicht')];
}

test('a person is exported and erased, and the counts still hold', async () => {
  const ingrid = await browser.newPage({ baseUrl: demo.url, javaScript: false, width: 360 });
  await signInAs(ingrid, 'Ingrid Mulder');
  await expect.poll(() => textOf(ingrid, '/werkplek/overzicht'), { timeout: 90_000 }).toMatch(/Broekhuizen/);
  const before = await figures(ingrid);

  await ingrid.goto('/werkplek/contacten?zoek=alie+westerhuis');
  await ingrid.getByRole('main').getByRole('link', { name: 'Alie Westerhuis' }).first().click();
  await ingrid.getByRole('link', { name: 'Inzage of wissen' }).click();
  await ingrid.getByRole('button', { name: 'Schrijf het verzoek op' }).click();
  await ingrid.getByRole('alert').getByText('Kies hoe de inwoner het vroeg.').waitFor();
  await checkPage(ingrid);
  await ingrid.getByText('per mail', { exact: true }).click();
  await ingrid.getByRole('button', { name: 'Schrijf het verzoek op' }).click();
  await said(ingrid, 'Opgeslagen.');
  const request = ingrid.url().split('?')[0] ?? '';

  await ingrid.getByRole('link', { name: 'Bekijk of druk af' }).click();
  await ingrid.getByRole('heading', { name: 'Alles wat wij van u bewaren' }).waitFor();
  const shown = await ingrid.getByRole('main').innerText();
  for (const part of [subject, 'alie.westerhuis@post.example', 'Mail aan deze persoon'])
    expect(shown).toContain(part);
  const saved: unknown = await (await ingrid.request.get(`${request}/gegevens.json`)).json();
  expect(JSON.stringify(saved)).toContain(subject);

  await ingrid.goto(request);
  await ingrid.getByRole('link', { name: 'Wis alles' }).click();
  await ingrid.getByRole('button', { name: 'Wis alles van deze persoon' }).click();
  await ingrid.getByRole('alert').getByText('Kruis aan dat u hebt gezien wat er verdwijnt.').waitFor();
  await checkPage(ingrid);
  await ingrid.getByText('Ik heb gezien wat er verdwijnt.').click();
  await ingrid.getByRole('button', { name: 'Wis alles van deze persoon' }).click();
  await ingrid.getByText('Alles van deze persoon is gewist.').waitFor();
  await checkPage(ingrid);

  expect(await textOf(ingrid, '/werkplek/contacten?zoek=alie+westerhuis')).not.toContain('Alie Westerhuis');
  expect(await textOf(ingrid, '/werkplek/privacy/inzage')).toContain('een export');
  expect(await figures(ingrid)).toEqual(before);
  await ingrid.goto('/werkplek/bijdragen?toon=all&zoek=dorpsplein');
  await openItem(ingrid, subject);
  await ingrid.getByText('De persoonsgegevens zijn hieruit weg.').waitFor();
  expect(await ingrid.getByRole('main').innerText()).not.toMatch(/Alie|Westerhuis/);
});
