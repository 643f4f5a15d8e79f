// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageOptions, type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, signInAs, startDemo } from './support/demo.ts';
import {
  type Told,
  answerSum,
  bring,
  fillIn,
  filledIn,
  pickedUp,
  send,
  sendButton,
  thanked,
} from './support/resident.ts';
import {
  answer,
  askResident,
  ball,
  close,
  openItem,
  part,
  said,
  search,
  sort,
  timeline,
  worklist,
} from './support/worker.ts';

// From a resident's question to the answer, for people as they come: without JavaScript, in English, in a hurry, unknown.

const area = 'Ter Horst';
let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
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

describe('without JavaScript', () => {
  const question: Told = {
    kind: 'question',
    subject: 'Wanneer wordt de sloot gebaggerd',
    text: 'Het water staat hoog.\nHet stinkt ook.',
    area: 'Broekhuizen',
    name: 'Riet de Groot',
    email: 'riet@thuis.example',
  };

  test('a resident asks, is asked back, replies, and reads the answer', async () => {
    const resident = await newPage({ javaScript: false, width: 360 });
    await resident.goto('/');
    await resident.getByRole('link', { name: 'Iets vragen' }).click();
    await fillIn(resident, question);
    await resident.getByRole('button', { name: 'Laat zien wie dit oppakt' }).click();
    await pickedUp(resident).getByText('Joost Hendriks van Midden leest dit. U hoort uiterlijk').waitFor();
    expect(await filledIn(resident)).toMatchObject(question);
    await checkPage(resident);
    await answerSum(resident);
    const number = await send(resident);
    await checkPage(resident);
    await resident.getByRole('link', { name: 'Volg uw bijdrage' }).click();
    await resident.getByText('Joost Hendriks gaat uw bijdrage lezen.').waitFor();

    const worker = await workerOf('Joost Hendriks', { javaScript: false });
    await search(worker, number);
    await openItem(worker, question.subject);
    await sort(worker, { theme: 'Groen en natuur' });
    await said(worker, 'Opgeslagen.');
    await askResident(worker, 'Aan welke kant van de weg?');

    await resident.reload();
    await resident.getByText('Joost Hendriks heeft u iets gevraagd.').waitFor();
    await resident.getByRole('button', { name: 'Versturen' }).click();
    await resident.getByRole('alert').getByText('Schrijf eerst uw reactie.').waitFor();
    await checkPage(resident);
    await resident.getByRole('textbox', { name: 'Uw reactie' }).fill('Aan de kant van de kerk.');
    await resident.getByRole('button', { name: 'Versturen' }).click();
    await said(resident, 'Uw reactie staat erbij.');

    await worker.reload();
    await answer(worker, 'Het waterschap baggert in de tweede week van oktober.', { close: true });
    expect(
      (await timeline(worker)).map((step) => /deelde in|vroeg|schreef|antwoordde/.exec(step)?.[0]),
    ).toEqual(['deelde in', 'vroeg', 'schreef', 'antwoordde']);
    await resident.reload();
    await resident.getByText('Dit is afgerond.').waitFor();
    await resident.getByText('Het waterschap baggert in de tweede week van oktober.').waitFor();
    await checkPage(resident);
  });

  test('a wrong sum keeps all that was typed', async () => {
    const page = await newPage({ javaScript: false, width: 360 });
    await page.goto('/bijdragen/nieuw');
    await fillIn(page, question);
    await page.getByLabel(/Hoeveel is/).fill('honderd');
    await sendButton(page).click();
    await page.getByRole('alert').getByText('Dat antwoord op de rekenvraag klopt niet.').waitFor();
    expect(await filledIn(page)).toMatchObject(question);
    await checkPage(page);
  });

  test('who has not seen yet who picks it up, sees that before it is sent', async () => {
    const page = await newPage({ javaScript: false });
    await page.goto('/bijdragen/nieuw');
    await fillIn(page, { ...question, subject: 'Nog niet gezien wie dit leest' });
    await answerSum(page);
    await sendButton(page).click();
    await said(page, 'Joost Hendriks van Midden leest dit.');
    await checkPage(page);
    await answerSum(page);
    await send(page);
  });
});

test('in English, from the question to the page to follow it', async () => {
  const page = await newPage({ javaScript: false, language: 'en-GB', width: 360 });
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Share an idea' }).click();
  const idea: Told = {
    kind: 'idea',
    subject: 'A bench near the lock',
    text: 'So that one can watch the boats.',
    area: 'Sluiswijk',
    name: 'Tom Baker',
    email: 'tom@home.example',
  };
  await fillIn(page, idea, 'en');
  await page.getByRole('button', { name: 'Show who picks this up' }).click();
  await pickedUp(page, 'en')
    .getByText('Joost Hendriks of Midden will read this. You hear from us by')
    .waitFor();
  await answerSum(page, 'en');
  await send(page, 'en');
  await page.getByText('Thank you. We have received it.').first().waitFor();
  await page.getByRole('link', { name: 'Follow what you sent' }).click();
  await page.getByText('Joost Hendriks will read what you sent. You hear something by').waitFor();
  await page.getByText('We received what you sent').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/bijdragen\/B-/);
  await checkPage(page);

  const worker = await workerOf('Joost Hendriks');
  await worker.goto('/werkplek/post');
  await worker.getByRole('main').getByText('We have received it: A bench near the lock').first().waitFor();
});

test('what is wrong comes first, all at once, and everything typed is kept', async () => {
  const page = await newPage({ width: 360 });
  await page.goto('/bijdragen/nieuw');
  const typed = {
    text: 'De lamp knippert.',
    area: 'Nesse',
    name: 'Jan',
    email: 'jan apenstaart',
    isPublic: true,
  };
  await fillIn(page, typed);
  await page.getByText('Bel mij', { exact: true }).click();
  await pickedUp(page).getByText('Marieke de Boer van Noord leest dit.').waitFor();
  await sendButton(page).click();
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await summary.getByRole('link').allInnerTexts()).toEqual([
    expect.stringContaining('Kies wat u wilt doen.'),
    expect.stringContaining('Schrijf in een paar woorden waar het over gaat.'),
    expect.stringContaining('Dit is geen goed mailadres.'),
    expect.stringContaining('Vul uw telefoonnummer in.'),
  ]);
  expect(await filledIn(page)).toMatchObject(typed);
  await pickedUp(page).getByText('Marieke de Boer van Noord leest dit.').waitFor();
  await checkPage(page);
  await summary.getByRole('link', { name: /waar het over gaat/ }).click();
  const subject = page.getByRole('textbox', { name: 'Onderwerp' });
  expect(await subject.evaluate((element) => element === document.activeElement)).toBe(true);
  await fillIn(page, {
    kind: 'concern',
    subject: 'Lamp knippert',
    email: 'jan@thuis.example',
    phone: '06 12345678',
  });
  await send(page);
});

test.each([
  { javaScript: true, subject: 'Schommel piept' },
  { javaScript: false, subject: 'Wipkip mist een oor' },
])('sending twice makes one (JavaScript: $javaScript)', async ({ javaScript, subject }) => {
  const page = await newPage({ javaScript });
  await page.goto('/bijdragen/nieuw');
  await fillIn(page, { kind: 'concern', subject, text: 'Gebeurt het nu wel?' });
  if (!javaScript) {
    await page.getByRole('button', { name: 'Laat zien wie dit oppakt' }).click();
    await answerSum(page);
  }
  await sendButton(page).dblclick();
  const number = await thanked(page);
  const worker = await workerOf('Annelies Vos');
  await search(worker, subject);
  await worklist(worker).getByRole('link', { name: subject }).waitFor();
  expect(await worklist(worker).getByRole('listitem').count()).toBe(1);
  await openItem(worker, subject);
  await worker.getByText(number).waitFor();
});

test.each([
  ['the page could show who picks it up', '**/bijdragen/ontvanger?**'],
  ['what helps with the form was fetched', /\/assets\/(contribute|proof)-.*\.js/],
])('sent before %s: sending waits for that, and nothing is asked again', async (_what, late) => {
  const page = await newPage();
  await page.route(late, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto('/bijdragen/nieuw', { waitUntil: 'commit' });
  await fillIn(page, { kind: 'idea', subject: 'Een bankje aan de vaart', text: 'Om uit te rusten.', area });
  expect(await send(page)).toMatch(/^B-/);
});

describe('who leaves no name or address', () => {
  const concern: Told = {
    kind: 'concern',
    subject: 'Putdeksel ligt los',
    text: 'Bij nummer 12.',
    area,
  };
  let resident: Page;
  let worker: Page;
  let number: string;

  test('keeps the page with the link; who works on it sees that nobody can be asked', async () => {
    resident = await newPage({ width: 360 });
    number = await bring(resident, concern);
    await resident.getByText('Bewaar deze pagina of schrijf het nummer op.').waitFor();
    await resident.getByRole('link', { name: 'Volg uw bijdrage' }).click();
    await resident.getByRole('heading', { level: 1, name: concern.subject }).waitFor();

    worker = await workerOf('Joost Hendriks');
    await search(worker, number);
    await openItem(worker, concern.subject);
    await worker.getByText('Geen naam of adres achtergelaten.').waitFor();
    expect(await worker.getByText('Vraag aan de inwoner').count()).toBe(0);
  });

  test('gets an answer or a reason, always', async () => {
    await close(worker, '');
    await worker.getByRole('alert').getByText('Er is nog geen antwoord gegeven.').waitFor();
    await checkPage(worker);
    await close(worker, 'De buurman legde hem al recht.');
    await said(worker, 'Dit is afgerond.');
    await resident.reload();
    await resident.getByText('Dit is afgerond zonder antwoord.').waitFor();
    await resident.getByText('De buurman legde hem al recht.').waitFor();
  });

  test('writes again after it was closed, and it is taken up again', async () => {
    await resident.getByRole('textbox', { name: 'Iets toevoegen' }).fill('Hij ligt weer los.');
    await sendButton(resident).click();
    await said(resident, 'Uw reactie staat erbij.');
    await resident.getByText('is ermee bezig. U hoort uiterlijk').waitFor();
    await checkPage(resident);
    await worker.reload();
    await ball(worker).waitFor();
    await part(worker, 'Bal overgeven');
    expect(await timeline(worker)).toEqual([
      expect.stringContaining('Joost Hendriks rondde dit af'),
      expect.stringMatching(/Inwoner schreef .*Hij ligt weer los\./),
    ]);
  });

  test('nobody else opens it: with a wrong key or none the page is not there', async () => {
    const other = await newPage();
    for (const address of [
      `/bijdragen/${number}`,
      `/bijdragen/${number}?sleutel=abcdefghijklmnopqrstuvwxyz`,
    ]) {
      const response = await other.goto(address);
      expect([address, response?.status()]).toEqual([address, 404]);
      expect(await other.getByRole('main').innerText()).not.toContain(concern.subject);
    }
  });
});
