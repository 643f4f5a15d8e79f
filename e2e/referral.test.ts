// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageOptions, type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { answerSum, bring, fillIn, pickedUp, send } from './support/resident.ts';
import { ball, openItem, part, said, search } from './support/worker.ts';

// Who gets what, and what is for somebody else: from the rule that is made to the letter that the resident reads.

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

async function workerOf(name: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await signInAs(page, name);
  return page;
}

test('a rule is made, tried out, and a contribution falls to that department', async () => {
  const ingrid = await workerOf('Ingrid Mulder', { javaScript: false, width: 360 });
  await ingrid.goto('/werkplek/routing');
  await ingrid.getByRole('link', { name: 'Regel toevoegen' }).click();
  await ingrid
    .getByRole('combobox', { name: 'Gebied' })
    .selectOption({ label: '\u00a0\u00a0\u00a0\u00a0Broekhuizen' });
  await ingrid.getByRole('combobox', { name: 'Soort' }).selectOption('Idee');
  await ingrid.getByRole('button', { name: 'Opslaan' }).click();
  await ingrid.getByRole('alert').waitFor();
  await checkPage(ingrid);
  await ingrid.getByRole('combobox', { name: 'Wie krijgt de bal?' }).selectOption('Groen');
  await ingrid.getByRole('button', { name: 'Opslaan' }).click();
  await said(ingrid, 'Opgeslagen.');

  const form = ingrid.getByRole('form', { name: 'Uitproberen' });
  await form.getByRole('combobox', { name: 'Soort' }).selectOption('Idee');
  await form
    .getByRole('combobox', { name: 'Gebied' })
    .selectOption({ label: '\u00a0\u00a0\u00a0\u00a0Broekhuizen' });
  await form.getByRole('button', { name: 'Wie krijgt dit?' }).click();
  await said(ingrid, 'Groen krijgt de bal.');
  await checkPage(ingrid);

  const resident = await newPage({ javaScript: false, width: 360 });
  await resident.goto('/bijdragen/nieuw');
  const subject = 'Een boomgaard achter de kerk';
  await fillIn(resident, {
    kind: 'idea',
    subject,
    text: 'Met appels voor iedereen.',
    area: 'Broekhuizen',
    name: 'Tine Appelhof',
    email: 'tine@thuis.example',
  });
  await resident.getByRole('button', { name: 'Laat zien wie dit oppakt' }).click();
  await pickedUp(resident).getByText('Groen leest dit.').waitFor();
  await answerSum(resident);
  const number = await send(resident);

  const joost = await workerOf('Joost Hendriks');
  await search(joost, number);
  await openItem(joost, subject);
  await ball(joost).getByText('Groen is aan zet.').waitFor();
  await joost.getByText('Contactpersoon: Joke Terpstra, bomen en plantsoenen').waitFor();
});

test('a resident reads on the own page where it was passed on to, and hears that it arrived', async () => {
  const resident = await newPage();
  const subject = 'De sloot stinkt naar rotte eieren';
  const number = await bring(resident, {
    kind: 'concern',
    subject,
    text: 'Al een week, vooral in de avond.',
    area: 'Sluiswijk',
    name: 'Cor Vaartjes',
    email: 'cor@thuis.example',
  });
  await resident.getByRole('link', { name: 'Volg uw bijdrage' }).click();

  const joost = await workerOf('Joost Hendriks', { javaScript: false });
  await search(joost, number);
  await openItem(joost, subject);
  const refer = await part(joost, 'Verwijs door');
  await refer.getByRole('combobox', { name: 'Naar wie?' }).selectOption('Waterschap De Zwanenstroom');
  await refer.getByText('Wij geven het door', { exact: true }).click();
  await refer.getByRole('textbox', { name: /^Wat wilt u er zelf bij/ }).fill('Zij komen deze week meten.');
  await refer.getByRole('button', { name: 'Verwijs door' }).click();
  await joost.getByRole('alert').getByText('Doorgeven kan alleen als de inwoner het goed vindt.').waitFor();
  await checkPage(joost);
  await refer.getByText('De inwoner vindt het goed dat wij dit doorgeven').click();
  await refer.getByRole('button', { name: 'Verwijs door' }).click();
  await said(joost, 'De verwijzing is vastgelegd.');
  await checkPage(joost);

  await resident.reload();
  await resident.getByText('U hebt antwoord van ons.').waitFor();
  await resident.getByText('Wij verwezen u naar Waterschap De Zwanenstroom').waitFor();
  await resident.getByText('Zij komen deze week meten.').waitFor();
  await resident.getByText('Telefoon: 0300 12 35 40').waitFor();
  await checkPage(resident);

  await joost.getByRole('button', { name: 'Ja, aangekomen' }).click();
  await said(joost, 'Vastgelegd.');
  await resident.reload();
  await resident.getByText('Waterschap De Zwanenstroom heeft het ontvangen').waitFor();
  expect(await joost.getByRole('button', { name: 'Ja, aangekomen' }).count()).toBe(0);
});
