// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { type MailServer, startMailServer } from '../src/testing/mail-server.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, sendContribution, signInAs, startDemo } from './support/demo.ts';
import { livingMinutesLater } from './support/later.ts';
import { said } from './support/worker.ts';

// A wish of one resident, an idea of another, an initiative that the alderman for Sport must know of, and its result: the
// first one hears what came of it.

const anna = { naam: 'Anna Visser', email: 'anna@post.example' };
const bart = { naam: 'Bart Kuiper', email: 'bart@post.example' };
const alderman = 'r.bakker@lindewoude.example';
const wished = 'Er is in Nesse niets om buiten te bewegen';
const title = 'Beweegtuin achter het dorpshuis van Nesse';

let demo: Demo;
let browser: TestBrowser;
let post: MailServer;
let worker: Page;

beforeAll(async () => {
  [post, browser] = await Promise.all([startMailServer(), launchBrowser()]);
  demo = await startDemo({ SMTP_URL: post.url, MAIL_FROM: 'wijk@lindewoude.example' });
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await post?.stop();
});

const areasAnswer = z.object({ gebieden: z.array(z.looseObject({ id: z.string(), naam: z.string() })) });

async function areaId(name: string): Promise<string> {
  const answer = await fetch(`${demo.url}/api/v1/gebieden`);
  return areasAnswer.parse(await answer.json()).gebieden.find(({ naam }) => naam === name)?.id ?? '';
}

function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

/** The name of a choice lies over its button: that is what one clicks. */
function choose(page: Page, name: string | RegExp): Promise<void> {
  return page.locator('label').filter({ hasText: name }).first().click();
}

async function tie(first: string, then: string): Promise<void> {
  await worker.goto(`/werkplek/draad/bijdrage/${then}/verbinden?zoek=${first}`);
  await choose(worker, wished);
  await choose(worker, 'Het andere was er eerst');
  await worker.getByLabel('Hoe hangt het samen?').selectOption({ label: 'leidde tot' });
  await press(worker, 'Verbind');
  await said(worker, 'Verbonden.');
}

/** From the idea, with its theme; gives the number. */
async function start(idea: string): Promise<string> {
  await worker.goto(`/werkplek/bijdragen/${idea}`);
  await worker.getByRole('link', { name: 'Wordt een initiatief' }).click();
  await choose(worker, /^Sport en bewegen$/);
  await choose(worker, 'Zij willen het op de site');
  await press(worker, 'Begin het initiatief');
  await worker.getByRole('heading', { level: 1, name: title }).waitFor();
  return /I-\d{4}-\d{4,}/.exec(worker.url())?.[0] ?? '';
}

const answers = [
  'Er gelden regels, zoals een vergunning of een melding',
  'Ja, met wat hulp',
  'Ruimte: een plek, een vergunning of een contact',
  'Ja, het helpt',
  'De straat of de buurt',
  'Anderen doen mee, niet alleen',
];
const promised = 'Wij maaien het gras en regelen de vergunning.';

async function weigh(): Promise<void> {
  await worker.getByRole('link', { name: 'Weeg welke rol de gemeente heeft.' }).click();
  for (const answer of answers) await choose(worker, answer);
  await press(worker, 'Laat het advies zien');
  await worker.getByText('De antwoorden wijzen naar faciliteren.').waitFor();
  await choose(worker, 'Faciliteren');
  await worker.getByLabel('Wat mogen zij van ons verwachten?').fill(promised);
  await press(worker, 'Leg de rol vast');
  await said(worker, 'De rol is vastgelegd.');
}

async function letOnSite(number: string): Promise<void> {
  await worker.goto(`/werkplek/initiatieven/publicatie/${number}`);
  await choose(worker, 'Op de site zetten');
  await press(worker, 'Bewaar het besluit');
  await said(worker, 'Uw besluit is bewaard.');
}

async function realise(item: string): Promise<void> {
  await worker.getByRole('link', { name: 'Schrijf op wat het geworden is.' }).click();
  await worker
    .getByLabel('Wat is het geworden?')
    .fill('Zes toestellen staan er. Elke ochtend is het er druk.');
  const content = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#77aa99' } })
    .jpeg()
    .toBuffer();
  const photo = { name: 'tuin.jpg', mimeType: 'image/jpeg', buffer: content };
  await worker.locator('input[type=file]').setInputFiles(photo);
  await choose(worker, 'Deze foto’s mogen op de site');
  await press(worker, 'Bewaar');
  await worker.getByLabel('Wat is er te zien?').fill('Toestellen op het gras achter het dorpshuis');
  await choose(worker, 'Iedereen mag deze foto zien');
  await worker.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await worker.goto(item);
  await press(worker, 'Is gelukt');
  await said(worker, 'Opgeslagen.');
}

test('a sports initiative in a village, not without the alderman for Sport, from a wish to a result that is heard of', async () => {
  const gebied = await areaId('Nesse');
  const wish = await sendContribution(demo, wished, { soort: 'signaal', gebied, melder: anna });
  const idea = await sendContribution(demo, title, { soort: 'idee', gebied, melder: bart });
  worker = await browser.newPage({ baseUrl: demo.url });
  await signInAs(worker, 'Marieke de Boer');
  await tie(wish.number, idea.number);

  const number = await start(idea.number);
  const item = `/werkplek/initiatieven/${number}`;
  await press(worker, 'Verkennen');
  await weigh();
  await worker.goto(item);
  // Everything else is there: only the alderman does not know.
  expect(await worker.getByRole('button', { name: 'Steunen', exact: true }).count()).toBe(0);
  await worker
    .getByRole('link', { name: 'Stem af met de portefeuillehouders die dit moeten weten.' })
    .click();
  await press(worker, 'Verstuur');
  await said(worker, 'Verstuurd.');

  const asked = await post.next((mail) => mail.to.includes(alderman) && mail.subject.includes(title), 30_000);
  const phone = await browser.newPage({ width: 360, javaScript: false });
  await phone.goto(asked.links.find((link) => link.includes('/afstemming/')) ?? '');
  await checkPage(phone);
  await press(phone, /^Akkoord(?!, mits)/);
  await phone.getByText('U zei: akkoord.').waitFor();

  await worker.goto(item);
  await press(worker, 'Steunen');
  await said(worker, 'De initiatiefnemers hebben bericht gekregen.');
  const letter = await post.next(
    (mail) => mail.to.includes(bart.email) && mail.links.some((link) => link.includes('/van-u/')),
    30_000,
  );
  const own = await browser.newPage({ width: 360 });
  await own.goto(letter.links.find((link) => link.includes('/van-u/')) ?? '');
  await own.getByText(promised).waitFor();
  await checkPage(own);
  await letOnSite(number);

  await worker.goto(item);
  await worker.getByRole('link', { name: 'Schrijf op hoe en wanneer het gaat gebeuren.' }).click();
  await worker.getByLabel('Hoe gaat het gebeuren?').fill('In het voorjaar, met de gymclub.');
  await press(worker, 'Opslaan');
  await worker.goto(item);
  await press(worker, 'Begint');
  await said(worker, 'Opgeslagen.');
  await realise(item);
  await letOnSite(number);

  const reader = await browser.newPage({ baseUrl: demo.url, width: 360 });
  await reader.goto(`/initiatieven/${number}`);
  await reader.getByRole('img', { name: 'Toestellen op het gras achter het dorpshuis' }).waitFor();
  await checkPage(reader);

  // Anna brought only the wish, three steps earlier. What the server looks at every minute, it looks at when it starts.
  await demo.restart(livingMinutesLater(2));
  const heard = await post.next((mail) => mail.to.includes(anna.email) && mail.text.includes(title), 100_000);
  expect(heard.text).toContain(wished);
  expect(heard.text).not.toContain('Bart');
  const follow = await browser.newPage({ baseUrl: demo.url, width: 360 });
  await follow.goto(wish.path);
  await follow.getByText('Wat er daarna gebeurde').first().waitFor();
  await checkPage(follow);
}, 300_000);
