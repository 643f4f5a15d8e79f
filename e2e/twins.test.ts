// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageOptions, type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import { type Told, answerSum, bring, fillIn, filledIn } from './support/resident.ts';
import { answer, openItem, publish, said, search } from './support/worker.ts';

// Three residents bring the same: the second joins, the third is merged, and all three read one answer.

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

const first: Told = {
  kind: 'concern',
  subject: 'Putdeksel rammelt bij de brug',
  text: 'Het putdeksel bij de brug rammelt de hele nacht als er een auto over rijdt.',
  area: 'Broekhuizen',
  name: 'Anna Eerst',
  email: 'anna@thuis.example',
  isPublic: true,
};
const again: Told = {
  kind: 'concern',
  subject: 'Rammelend putdeksel',
  text: 'Ik slaap niet door het putdeksel bij de brug.',
  area: 'Broekhuizen',
  name: 'Bart Tweede',
  email: 'bart@thuis.example',
};
const theAnswer = 'Het putdeksel ligt sinds vanmorgen op rubber. Rammelt het nog? Laat het weten.';

test('a resident joins instead of sending, a third is merged, and all three read the answer', async () => {
  const anna = await newPage();
  const number = await bring(anna, first);
  await anna.getByRole('link', { name: 'Volg uw bijdrage' }).click();

  const worker = await newPage();
  await signInAs(worker, 'Joost Hendriks');
  await search(worker, number);
  await openItem(worker, first.subject);
  await publish(worker);

  const bart = await newPage({ width: 360 });
  await bart.goto('/bijdragen/nieuw');
  await fillIn(bart, again);
  const similar = bart.getByRole('region', { name: 'Speelt dit al?' });
  await similar.getByRole('link', { name: first.subject }).waitFor();
  await checkPage(bart);
  await similar
    .getByRole('listitem')
    .filter({ hasText: first.subject })
    .getByRole('button', { name: 'Dit is het ook: sluit u aan' })
    .click();
  await bart.getByRole('heading', { level: 1, name: 'Sluit u aan' }).waitFor();
  expect(await bart.getByRole('textbox', { name: 'Uw mailadres' }).inputValue()).toBe('bart@thuis.example');
  expect(await bart.getByRole('textbox', { name: 'Wilt u er iets bij vertellen?' }).inputValue()).toContain(
    'Ik slaap niet',
  );
  await checkPage(bart);
  await bart.getByRole('button', { name: 'Aansluiten', exact: true }).click();
  await bart.getByRole('heading', { name: 'Dank u wel. U hebt zich aangesloten.' }).waitFor();
  await bart.getByRole('link', { name: 'Naar uw eigen pagina' }).click();
  await bart.getByText('Er is nog geen antwoord.').waitFor();
  await checkPage(bart);

  const chris = await newPage();
  const third = await bring(chris, { ...again, name: 'Chris Derde', email: 'chris@thuis.example' });
  await chris.getByRole('link', { name: 'Volg uw bijdrage' }).click();
  await search(worker, third);
  await openItem(worker, again.subject);
  await worker.getByRole('region', { name: 'Lijkt op' }).getByRole('link', { name: first.subject }).click();
  await worker.getByRole('heading', { level: 1, name: 'Samenvoegen' }).waitFor();
  await checkPage(worker);
  await worker.getByRole('button', { name: 'Samenvoegen' }).click();
  await said(worker, 'Samengevoegd.');
  await worker.getByRole('link', { name: `${number} ${first.subject}` }).click();
  await worker.getByText('Nog 2 mensen krijgen dit antwoord.').waitFor();
  await checkPage(worker);
  await answer(worker, theAnswer);

  for (const page of [anna, bart, chris]) {
    await page.reload();
    await page.getByText(theAnswer).waitFor();
    await checkPage(page);
  }
  expect(await chris.getByRole('main').innerText()).not.toContain('anna@thuis.example');
});

test('without JavaScript the similar ones come with the page, and nothing that was typed is lost', async () => {
  const page = await newPage({ javaScript: false, width: 360 });
  await page.goto('/bijdragen/nieuw');
  const told: Told = {
    kind: 'question',
    subject: 'Lampen in de tunnel',
    text: 'Waarom branden de lampen in de tunnel de hele nacht?',
    area: 'Sluiswijk',
  };
  await fillIn(page, told);
  await page.getByRole('button', { name: 'Laat zien wie dit oppakt' }).click();
  const similar = page.getByRole('region', { name: 'Speelt dit al?' });
  await similar.getByRole('link', { name: 'Gaan de lampen in de tunnel ook uit?' }).waitFor();
  expect(await filledIn(page)).toMatchObject(told);
  await similar.getByRole('link', { name: 'Gaan de lampen in de tunnel ook uit?' }).click();
  await page.getByText('Nog 6 mensen vinden dit ook').waitFor();
  await page.getByRole('link', { name: 'Dit is het ook: sluit u aan' }).click();
  await page.getByRole('textbox', { name: 'Wilt u er iets bij vertellen?' }).fill('Bij ons ook.');
  await answerSum(page);
  await page.getByRole('button', { name: 'Aansluiten', exact: true }).click();
  await page.getByRole('heading', { name: 'Dank u wel. U hebt zich aangesloten.' }).waitFor();
});

test('a worker takes two apart again, and splits one that holds two matters', async () => {
  const resident = await newPage();
  const one = await bring(resident, { ...again, subject: 'Bankje kapot en hek stuk' });
  const other = await bring(resident, { ...again, subject: 'Bankje bij de vijver is kapot' });
  const worker = await newPage();
  await signInAs(worker, 'Joost Hendriks');
  await worker.goto(`/werkplek/bijdragen/${one}/samenvoegen?met=B-2020-00001`);
  await worker.getByText('Dit nummer kennen wij hier niet').waitFor();
  await worker.goto(`/werkplek/bijdragen/${one}/samenvoegen?met=${other}`);
  await worker.getByRole('button', { name: 'Samenvoegen' }).click();
  await said(worker, 'Samengevoegd.');
  await worker.getByRole('button', { name: 'Weer losmaken' }).click();
  await said(worker, 'Losgemaakt.');
  await worker.getByRole('link', { name: 'Splitsen in twee' }).click();
  await checkPage(worker);
  await worker.getByRole('textbox', { name: 'Onderwerp' }).fill('Het hek is stuk');
  await worker.getByRole('textbox', { name: 'Tekst' }).fill('Het hek langs het water is stuk.');
  await worker.getByRole('button', { name: 'Splitsen' }).click();
  await said(worker, 'Gesplitst.');
  await worker.getByRole('heading', { level: 1, name: 'Het hek is stuk' }).waitFor();
});
