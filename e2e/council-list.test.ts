// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { press } from './support/motion-story.ts';

// A clerk brings in the list that a council information system gives, as it comes from there: with days that do not exist, and with
// years of how things stand in one cell.

const source = 'Lijst van het raadsinformatiesysteem';
const number = 'L-31';
const title = 'Versterking van wijken en dorpen';
const updates = `Update 18-01-2022: De raad is bijgepraat over de voortgang.
Update: 10-11-2021: De gesprekken met bewoners zijn gevoerd.
Stand van zaken per 6 september 2021: Er is een tekening van de rollen.`;
const days = ['2022-01-18', '2021-11-10', '2021-09-06'];
const head =
  'ID;Agendapunt;Titel;Toelichting;Einddatum;Portefeuillehouder;Stand van zaken;Status;Fractie(s);Datum afdoening';
const lines = [
  `${number};7b;${title};"Leg uit hoe dit gaat.";01-07-2022;Wethouder Bakker;"${updates}";In behandeling;Groen Perspectief;`,
  'L-32;8;Zitbanken langs het water;Zet banken neer.;medio 2022;;;In behandeling;Groen Perspectief;',
  'L-33;9;Licht op het pad;Zorg voor licht.;31-02-2021;;;In behandeling;Groen Perspectief;',
  ...Array.from(
    { length: 300 },
    (_, at) => `L-${at + 100};1;Motie ${at + 100} van vroeger;Doe dit.;;;;Afgedaan;;01-03-2020`,
  ),
];
const list = { name: 'moties.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...lines].join('\r\n')) };

let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** From its file to what will happen; what Meent guesses of columns and values is right. */
async function bringIn(clerk: Page): Promise<void> {
  await clerk.goto('/werkplek/raad/inlezen');
  await clerk.getByLabel('Naam van de lijst').fill(source);
  await clerk.getByLabel('Bestand').setInputFiles(list);
  await press(clerk, 'Bekijk deze lijst');
  await clerk.getByRole('heading', { level: 1, name: 'Welke kolom is wat?' }).waitFor();
  await press(clerk, 'Verder naar de waarden');
  await clerk.getByRole('heading', { level: 1, name: 'Wat betekenen de waarden?' }).waitFor();
  await press(clerk, 'Kijk de lijst na');
  await clerk.getByRole('heading', { name: 'Dit gaat er gebeuren' }).waitFor();
}

/** What only a person can tell: that "medio 2022" is no day, and which day 31 February should have been. */
async function decide(clerk: Page): Promise<void> {
  const about = (line: string) => clerk.getByRole('group', { name: new RegExp(`^${line} `) });
  await clerk.getByText('Over 2 regels twijfelen wij.').waitFor();
  const vague = about('L-32');
  await vague.getByText('medio 2022').waitFor();
  await vague.locator('label').filter({ hasText: 'Zet het als tekst in de toelichting' }).click();
  const wrong = about('L-33');
  await wrong.getByText('deze dag bestaat niet').waitFor();
  await wrong.locator('label').filter({ hasText: 'Het is deze dag:' }).click();
  await wrong.getByLabel(/^Dag\b/).fill('2021-02-28');
  await press(clerk, 'Bewaar deze keuzes');
  await clerk.getByText('Uw keuzes zijn bewaard.').waitFor();
}

/** The days of what was told, the newest first, as everyone reads them. */
function daysOn(page: Page): Promise<string[]> {
  const times = page.getByRole('heading', { level: 3 }).locator('time');
  return times.evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
}

async function publicText(path: string): Promise<string> {
  const answer = await fetch(`${demo.url}${path}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

test('a list from its file to the site, and the same list once more', async () => {
  const clerk = await browser.newPage({ baseUrl: demo.url });
  await signInAs(clerk, 'Roos Verhagen');
  await bringIn(clerk);
  await checkPage(clerk);
  await decide(clerk);
  // Nothing is there before the clerk says so.
  expect((await fetch(`${demo.url}/raad/moties/${number}`)).status).toBe(404);
  await clerk.locator('label').filter({ hasText: 'meteen op de site' }).click();
  await press(clerk, 'Lees 303 regels in');
  await clerk.getByRole('progressbar').waitFor();
  await clerk.getByRole('heading', { name: 'Dit is gedaan' }).waitFor();
  await checkPage(clerk);

  const reader = await browser.newPage({ baseUrl: demo.url, width: 360, javaScript: false });
  await reader.goto('/raad/moties?zoek=versterking');
  await reader.getByRole('link', { name: title }).click();
  await reader.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await daysOn(reader)).toEqual(days);
  await reader.getByText('De gesprekken met bewoners zijn gevoerd.').waitFor();
  await checkPage(reader);
  expect(await publicText('/raad/moties/L-32')).toContain('Einddatum: medio 2022');
  expect(await publicText('/raad/moties/L-33')).toContain('28 februari 2021');

  const phone = await browser.newPage({ baseUrl: demo.url, width: 360, javaScript: false });
  await signInAs(phone, 'Roos Verhagen');
  await bringIn(phone);
  await phone.getByText('In deze lijst staat niets nieuws.').waitFor();
  await checkPage(phone);
  await reader.reload();
  expect(await daysOn(reader)).toEqual(days);
}, 400_000);
