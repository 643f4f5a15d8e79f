// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { type MailServer, startMailServer } from '../src/testing/mail-server.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, sendContribution, signInAs, startDemo } from './support/demo.ts';

// A wish of one resident, an idea of another, an initiative that the alderman for Sport must know of, and its result: and the
// first one hears what came of it.

const anna = { naam: 'Anna Visser', email: 'anna@post.example' };
const bart = { naam: 'Bart Kuiper', email: 'bart@post.example' };
const alderman = 'r.bakker@lindewoude.example';
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

/** Fills in and sends the form that has a button with this name. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function tie(first: string, then: string): Promise<void> {
  await worker.goto(`/werkplek/draad/bijdrage/${then}/verbinden?zoek=${first}`);
  await worker.getByText(first).first().click();
  await worker.getByText('Het andere was er eerst').click();
  await worker.getByText('leidde tot', { exact: true }).click();
  await press(worker, 'Verbind');
  await worker.getByRole('status').getByText('Verbonden.').waitFor();
}

test('a sports initiative in a village, not without the alderman for Sport, from a wish to a result', async () => {
  const gebied = await areaId('Nesse');
  const wish = await sendContribution(demo, 'Er is in Nesse niets om buiten te bewegen', {
    soort: 'signaal',
    gebied,
    melder: anna,
  });
  const idea = await sendContribution(demo, title, { soort: 'idee', gebied, melder: bart });
  worker = await browser.newPage({ baseUrl: demo.url });
  await signInAs(worker, 'Marieke de Boer');
  await tie(wish.number, idea.number);

  await worker.goto(`/werkplek/bijdragen/${idea.number}`);
  await worker.getByRole('link', { name: 'Wordt een initiatief' }).click();
  await worker.getByText('Sport en bewegen', { exact: true }).click();
  await worker.getByText('Zij willen het op de site').click();
  await press(worker, 'Begin het initiatief');
  await worker.getByRole('heading', { level: 1, name: title }).waitFor();
  const number = /I-\d{4}-\d{4,}/.exec(worker.url())?.[0] ?? '';
  const item = `/werkplek/initiatieven/${number}`;
  await press(worker, 'Verkennen');
  await worker.getByRole('link', { name: 'Weeg welke rol de gemeente heeft.' }).click();
  for (const answer of ['Nee', 'Ja, met hulp']) await worker.getByText(answer, { exact: true }).first().click();
  await worker.screenshot({ path: '/tmp/s/role.png', fullPage: true });
}, 240_000);
