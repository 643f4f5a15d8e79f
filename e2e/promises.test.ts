// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, sendContribution, signInAs, startDemo } from './support/demo.ts';
import { part } from './support/worker.ts';

// What was promised and what came of it: a missed promise goes to somebody else, and who was not helped is taken up again.

let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function signedIn(name: string): Promise<Page> {
  const page = await browser.newPage({ baseUrl: demo.url });
  await signInAs(page, name);
  return page;
}

test('a missed promise stands among what is late, and was told to somebody who can take over', async () => {
  const joost = await signedIn('Joost Hendriks');
  const missed = 'Wij bellen u over de campers op de kade';
  await joost.getByRole('navigation', { name: 'Werkplek' }).getByRole('link', { name: 'Beloften' }).click();
  await joost.getByRole('link', { name: 'Te laat' }).click();
  await joost.getByRole('link', { name: missed }).click();
  await checkPage(joost);
  await joost.getByRole('link', { name: 'Naar de bijdrage' }).click();
  const told = joost.getByText('Belofte niet op tijd nagekomen. Gemeld aan');
  // The server looks for it when it starts, beside the first pages.
  await expect
    .poll(
      async () => {
        await joost.reload();
        return told.count();
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  const ingrid = await signedIn('Ingrid Mulder');
  await ingrid.goto('/werkplek/post');
  await ingrid
    .getByRole('link', { name: /gemist/ })
    .first()
    .click();
  await ingrid.getByText('Een inwoner wacht op iets dat niet op tijd kwam.').first().waitFor();
});

test('a resident who was not helped gets it reopened', async () => {
  const { number, path } = await sendContribution(demo);
  const ingrid = await signedIn('Ingrid Mulder');
  await ingrid.goto(`/werkplek/bijdragen/${number}`);
  await ingrid.getByRole('textbox', { name: /^Antwoord aan/ }).fill('Wij legen hem elke dag.');
  await ingrid.getByRole('button', { name: 'Versturen en afronden' }).click();
  const resident = await browser.newPage({ baseUrl: demo.url });
  await resident.goto(path);
  await resident.getByText('Nee', { exact: true }).click();
  await resident.getByRole('textbox', { name: /Wat kan beter/ }).fill('Hij zit nog steeds vol.');
  await checkPage(resident);
  await resident.getByRole('button', { name: 'Stuur mijn antwoord' }).click();
  await resident.getByText('Iemand van ons leest wat u schreef').waitFor();
  await ingrid.goto('/werkplek');
  const waiting = ingrid.getByRole('list', { name: 'Inwoner is niet geholpen: heropenen?' });
  await waiting.locator(`a[href*="${number}"]`).click();
  await ingrid.getByText('Hij zit nog steeds vol.').waitFor();
  const reopen = await part(ingrid, 'Weer oppakken');
  await reopen.getByRole('textbox').fill('U hebt gelijk. Wij kijken opnieuw.');
  await reopen.getByRole('button', { name: 'Weer oppakken' }).click();
  await ingrid.getByText('Dit is weer opgepakt.').waitFor();
  await resident.goto(path);
  await resident.getByText('Weer opgepakt').first().waitFor();
});
