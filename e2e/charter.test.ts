// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageOptions, type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { answerSum } from './support/resident.ts';
import { said } from './support/worker.ts';

// Who does what: from a draft, past residents and departments, to what is in force and hangs on the wall.

let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

function newPage(options: PageOptions = {}): Promise<Page> {
  return browser.newPage({ baseUrl: demo.url, ...options });
}

async function beginDraft(ingrid: Page, title: string): Promise<void> {
  await ingrid.goto('/werkplek/rollen');
  await ingrid.getByRole('textbox', { name: 'Titel' }).fill(title);
  await choose(ingrid, 'Met wat er nu geldt');
  await ingrid.getByRole('button', { name: 'Ontwerp maken' }).click();
  await ingrid.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** By its label, as a finger does: the circle lies under it. */
function choose(page: Page, label: string): Promise<void> {
  return page.locator('label').getByText(label, { exact: true }).click();
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test(
  'a charter goes from draft over consultation to adoption, and its picture can be taken along',
  async () => {
    const ingrid = await newPage({ javaScript: false });
    await signInAs(ingrid, 'Ingrid Mulder');
    const title = 'Wie doet wat in Lindewoude';
    await beginDraft(ingrid, title);
    const home = new URL(ingrid.url()).pathname;

    // A task that nobody does is pointed out, and mended.
    await ingrid.getByRole('link', { name: 'Taak toevoegen' }).click();
    await ingrid.getByRole('textbox', { name: 'Taak' }).fill('Jaarlijks een wijkschouw lopen');
    await ingrid.getByRole('button', { name: 'Taak toevoegen' }).click();
    await ingrid.getByText('“Jaarlijks een wijkschouw lopen”: niemand doet dit.').waitFor();
    await ingrid.getByRole('link', { name: 'Jaarlijks een wijkschouw lopen' }).click();
    await checkPage(ingrid);
    await ingrid.getByRole('combobox', { name: 'Gebiedsregisseur' }).selectOption('doet het');
    await ingrid.getByRole('button', { name: 'Opslaan' }).click();
    await said(ingrid, 'Opgeslagen.');
    expect(await ingrid.getByText('niemand doet dit').count()).toBe(0);

    await ingrid.getByLabel('Tot en met welke dag?').fill(daysFromNow(20));
    await ingrid.getByRole('button', { name: 'Reacties vragen' }).click();
    const number = (
      await ingrid
        .getByText(/^R-\d{4}-\d{4}$/)
        .first()
        .innerText()
    ).trim();

    // A residents' group on a phone, a department at its desk.
    const resident = await newPage({ javaScript: false, width: 360 });
    await resident.goto(`/rollen/${number}/reageren`);
    await resident.getByLabel('Reactie', { exact: true }).fill('Loop die schouw ook eens in het donker.');
    await choose(resident, 'een bewonersgroep of vereniging');
    await resident.getByLabel('Uw mailadres').fill('dorpsraad@oudeveen.example');
    await answerSum(resident);
    await resident.getByRole('button', { name: 'Reactie sturen' }).click();
    await resident.getByRole('alert').waitFor();
    await resident.getByLabel('Namens wie?').fill('Dorpsraad Oudeveen');
    await answerSum(resident);
    await resident.getByRole('button', { name: 'Reactie sturen' }).click();
    await resident.getByRole('heading', { name: 'Dank u wel voor uw reactie' }).waitFor();
    const joost = await newPage({ javaScript: false });
    await signInAs(joost, 'Joost Hendriks');
    await joost.goto(home);
    await joost.getByText('Reactie van een collega noteren').click();
    await joost.getByRole('textbox', { name: 'Namens wie?' }).fill('Afdeling Verkeer');
    await joost.getByRole('textbox', { name: 'Reactie' }).fill('Wij lopen graag mee.');
    await joost.getByRole('button', { name: 'Reactie opslaan' }).click();
    await said(joost, 'Opgeslagen.');

    // Not adopted while somebody waits for an answer and the term runs.
    await ingrid.goto(`${home}/vaststellen`);
    await choose(ingrid, 'het college');
    await ingrid.getByRole('button', { name: 'Vastleggen dat zij is vastgesteld' }).click();
    await ingrid.getByRole('alert').getByText('De termijn om te reageren loopt nog.').waitFor();

    for (const [who, answer] of [
      ['Dorpsraad Oudeveen', 'Goed idee: één keer per jaar in het donker.'],
      ['Afdeling Verkeer', 'Graag, u krijgt een uitnodiging.'],
    ] as const) {
      await ingrid.goto(home);
      const item = ingrid.getByRole('article').filter({ hasText: who });
      if (who === 'Dorpsraad Oudeveen')
        await item.getByRole('button', { name: 'Op de site laten zien' }).click();
      await item.getByRole('link', { name: 'Beantwoorden' }).click();
      await choose(ingrid, 'overgenomen');
      await ingrid.getByRole('textbox', { name: 'Antwoord' }).fill(answer);
      await ingrid.getByRole('button', { name: 'Beantwoorden' }).click();
      await said(ingrid, 'Opgeslagen.');
    }
    await ingrid.goto('/werkplek/post');
    await ingrid.getByText(`Uw reactie op ${title}`).first().waitFor();

    await ingrid.goto(`${home}/vaststellen`);
    await choose(ingrid, 'het college');
    await ingrid.getByRole('textbox', { name: 'Reden' }).fill('Iedereen heeft al gereageerd.');
    await ingrid.getByRole('button', { name: 'Vastleggen dat zij is vastgesteld' }).click();
    await said(ingrid, 'Opgeslagen.');

    await resident.goto('/rollen');
    await resident.getByText(`Versie ${number}`, { exact: false }).first().waitFor();
    await resident.goto(`/rollen/${number}`);
    await resident.getByText('Goed idee: één keer per jaar in het donker.').waitFor();
    await checkPage(resident);
    const pdf = await bytesOf(`/rollen/${number}/plaat/a3.pdf`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 1190.55 841.89]');
    const png = await sharp(await bytesOf(`/rollen/${number}/plaat/a4.png`)).metadata();
    expect([png.format, png.width, png.height]).toEqual(['png', 2339, 1654]);
  },
  patience,
);

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await fetch(`${demo.url}${path}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}
