// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, signInAs, startDemo } from './support/demo.ts';
import { type Told, bring } from './support/resident.ts';
import {
  answer,
  goToView,
  handOver,
  openItem,
  part,
  publish,
  said,
  search,
  sort,
  timeline,
  worklist,
} from './support/worker.ts';

// A day in the workplace of the demo: what lies there in the morning, by keyboard, with colleagues, and home again.

let demo: Demo;
let browser: TestBrowser;
let joost: Page;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  joost = await browser.newPage({ baseUrl: demo.url });
  await signInAs(joost, 'Joost Hendriks');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function residentBrings(told: Told): Promise<string> {
  const page = await browser.newPage({ baseUrl: demo.url });
  const number = await bring(page, told);
  await page.context().close();
  return number;
}

test('the brief for a working visit prints on at most two sheets', async () => {
  const page = await joost.context().newPage();
  for (const area of ['midden', 'sluiswijk']) {
    await page.goto(`/werkplek/gebieden/${area}/werkbezoek`);
    const paper = await page.pdf({ format: 'A4' });
    const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length, area).toBeGreaterThan(0);
    expect(sheets.length, area).toBeLessThanOrEqual(2);
  }
  await page.close();
});

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement);
}

test('the day begins with what cannot wait; late is said in words', async () => {
  await joost.getByRole('heading', { level: 1, name: 'Dag Joost' }).waitFor();
  await joost.getByText(/antwoord(en)? (is|zijn) te laat/).waitFor();
  const late = joost.getByRole('list', { name: 'Te laat' });
  const rows = await late.getByRole('listitem').allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/\d+ dag(en)? te laat/);
  await late.getByRole('link').first().click();
  await joost.getByText(/\d+ werkdag(en)? te laat/).waitFor();
  await checkPage(joost);
});

test('by keyboard: j and k walk, o opens, a goes to the answer, / searches', async () => {
  await goToView(joost, 'Voor mij');
  const links = worklist(joost).getByRole('link');
  const second = await links.nth(1).innerText();
  for (const key of ['j', 'j', 'j', 'k']) await joost.keyboard.press(key);
  expect(await hasFocus(links.nth(1))).toBe(true);
  await joost.keyboard.press('o');
  await joost.getByRole('heading', { level: 1, name: second }).waitFor();
  await joost.keyboard.press('a');
  const field = joost.getByRole('textbox', { name: /^Antwoord aan/ });
  expect(await hasFocus(field)).toBe(true);
  await joost.keyboard.type('jka/');
  expect(await field.inputValue()).toBe('jka/');
  await field.blur();
  await joost.keyboard.press('j');
  expect(await hasFocus(links.nth(2))).toBe(true);
  await joost.keyboard.press('/');
  expect(await hasFocus(joost.getByRole('textbox', { name: 'Zoek in bijdragen' }))).toBe(true);
});

test('filters stand in the address and stay when an item is opened, on the way back too', async () => {
  await goToView(joost, 'Alles open');
  const filters = await part(joost, 'Filters');
  await filters.getByRole('combobox', { name: 'Soort' }).selectOption('Signaal');
  await filters.getByRole('combobox', { name: 'Gebied' }).selectOption('Broekhuizen');
  await filters.getByRole('button', { name: 'Toon' }).click();
  await joost.waitForURL(/soort=concern/);
  const address = joost.url();
  const shown = await worklist(joost).getByRole('listitem').allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  for (const row of shown) expect(row).toContain('signaal · Broekhuizen');
  await worklist(joost).getByRole('link').last().click();
  await joost.waitForURL(/\/B-/);
  for (const filter of ['toon', 'soort', 'gebied']) {
    expect(new URL(joost.url()).searchParams.get(filter)).toBe(new URL(address).searchParams.get(filter));
  }
  expect(await worklist(joost).getByRole('listitem').count()).toBe(shown.length);
  await joost.goBack();
  await joost.waitForURL(address);
  const kind = (await part(joost, 'Filters')).getByRole('combobox', { name: 'Soort' });
  expect(await kind.inputValue()).toBe('concern');
  await joost.getByRole('link', { name: 'Filters weg' }).first().click();
  await joost.waitForURL('**/werkplek/bijdragen?toon=open');
});

test('a question goes to a department, which answers; then it stands on the site', async () => {
  const question: Told = {
    kind: 'question',
    subject: 'Mag de wilgenlaan autovrij op zondag',
    text: 'Wij willen er spelen met de kinderen.',
    area: 'Broekhuizen',
    name: 'Sanne Kuipers',
    email: 'sanne@thuis.example',
    isPublic: true,
  };
  const number = await residentBrings(question);
  await search(joost, 'wilgenlaan zondag');
  await openItem(joost, question.subject);
  await sort(joost, { theme: 'Verkeer en parkeren' });
  await said(joost, 'Opgeslagen.');
  await handOver(joost, 'Openbare ruimte', 'Kan dit met de hekken van de braderie?');
  await goToView(joost, 'Bij anderen');
  await search(joost, number);
  await worklist(joost).getByText('bij Openbare ruimte').waitFor();

  const piet = await browser.newPage({ baseUrl: demo.url });
  await signInAs(piet, 'Piet Jansen');
  await goToView(piet, 'Voor mij');
  await openItem(piet, question.subject);
  await piet.getByText('Kan dit met de hekken van de braderie?').waitFor();
  await answer(piet, 'Beste Sanne, ik zoek het uit.');
  await answer(piet, 'Dat mag. De hekken staan zondag om 10.00 uur klaar.', { isPublic: true });

  await search(joost, number);
  await openItem(joost, question.subject);
  expect(await timeline(joost)).toEqual([
    expect.stringContaining('Joost Hendriks bekeek en deelde in: Joost Hendriks'),
    expect.stringContaining('Joost Hendriks gaf de bal over: Openbare ruimte'),
    expect.stringContaining('Piet Jansen antwoordde'),
    expect.stringContaining('Piet Jansen antwoordde'),
  ]);
  await publish(joost);

  const neighbour = await browser.newPage({ baseUrl: demo.url });
  await neighbour.goto('/bijdragen');
  await neighbour.getByRole('link', { name: question.subject }).click();
  await neighbour.getByText('Dat mag. De hekken staan zondag om 10.00 uur klaar.').waitFor();
  const text = await neighbour.getByRole('main').innerText();
  for (const hidden of ['Sanne', 'sanne@thuis.example', 'braderie']) expect(text).not.toContain(hidden);
});

test('two sort the same: the second is told, and keeps what was chosen', async () => {
  const subject = 'Hondenpoep op het schoolplein';
  await residentBrings({ kind: 'concern', subject, text: 'Elke ochtend weer.', area: 'Sluiswijk' });
  const fatma = await browser.newPage({ baseUrl: demo.url });
  await signInAs(fatma, 'Fatma Aydin');
  for (const page of [joost, fatma]) {
    await search(page, subject);
    await openItem(page, subject);
  }
  await sort(joost, { theme: 'Straat en plein' });
  await said(joost, 'Opgeslagen.');
  await sort(fatma, { theme: 'Jeugd', kind: 'Idee', takes: false });
  await fatma.getByRole('alert').getByText('Iemand anders heeft dit net veranderd.').waitFor();
  await fatma.getByText('Joost Hendriks is aan zet.').waitFor();
  const form = await part(fatma, 'Indelen');
  expect(
    await form.getByRole('combobox', { name: 'Thema' }).getByRole('option', { selected: true }).innerText(),
  ).toBe('Jeugd');
  expect(await form.getByRole('radio', { name: 'Idee' }).isChecked()).toBe(true);
  await checkPage(fatma);
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await said(fatma, 'Opgeslagen.');
  await fatma.getByText('Joost Hendriks is aan zet.').waitFor();
});

test('home again: after signing out the workplace is closed', async () => {
  await joost.getByRole('button', { name: 'Uitloggen' }).click();
  await joost.waitForURL(`${demo.url}/`);
  await joost.goto('/werkplek');
  await joost.waitForURL('**/inloggen?**');
  await joost.goBack();
  await joost.goBack();
  await joost.reload();
  expect(await joost.getByRole('main').innerText()).not.toContain('Hondenpoep');
});
