// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { type MailServer, startMailServer } from '../src/testing/mail-server.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, sendContribution, signInAs, startDemo } from './support/demo.ts';
import { livingOn, workingDayAfter } from './support/later.ts';
import {
  choose,
  correct,
  dictum,
  enter,
  finishPart,
  number,
  press,
  publicPage,
  settle,
  split,
  tell,
  title,
  told,
} from './support/motion-story.ts';
import { answerSum } from './support/resident.ts';
import { said } from './support/worker.ts';

// M-31 as a council told of it, from its adoption to its end; the names of people and parties are invented. Somebody stood at its
// start, somebody follows it, and nobody has to ask the clerk how it stands.

const anna = { naam: 'Anna Visser', email: 'anna@post.example' };
const els = 'els@post.example';
const carrier = 'a.vos@lindewoude.example';
const asked = 'Wie is bij ons de gebiedsregisseur, en wat doet die?';
const proof = 'De nota met de rollen en taken per wijk en dorp is vastgesteld en staat op de site.';
const dueOn = workingDayAfter(3);
const weekLater = dueOn.add({ days: 7 });

let demo: Demo;
let browser: TestBrowser;
let post: MailServer;

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

/** What a resident of Nesse asked, some time before the council did. */
async function ask(): Promise<string> {
  const { gebieden } = areasAnswer.parse(await (await fetch(`${demo.url}/api/v1/gebieden`)).json());
  const gebied = gebieden.find(({ naam }) => naam === 'Nesse')?.id;
  return (await sendContribution(demo, asked, { gebied, melder: anna })).number;
}

/** By hand, by who may read what residents write there. */
async function tie(worker: Page, contribution: string): Promise<void> {
  await worker.goto(`/werkplek/bijdragen/${contribution}`);
  await worker.getByRole('link', { name: 'Verbind met…' }).click();
  const search = worker.getByRole('textbox', { name: 'Zoek wat erbij hoort' });
  await search.fill(number);
  await search.press('Enter');
  await choose(worker, title);
  await choose(worker, 'Dit was er eerst');
  await worker.getByLabel('Hoe hangt het samen?').selectOption({ label: 'leidde tot' });
  await press(worker, 'Verbind');
  await said(worker, 'Verbonden.');
}

/** By mail, and only after the link in the mail: without JavaScript, on a phone. */
async function follow(phone: Page): Promise<void> {
  await phone.getByRole('link', { name: 'Houd mij op de hoogte' }).click();
  await phone.getByLabel('Uw e-mailadres').fill(els);
  await answerSum(phone);
  await checkPage(phone);
  await press(phone, 'Houd mij op de hoogte');
  const mail = await post.next((one) => one.to.includes(els), 30_000);
  await phone.goto(mail.links.find((link) => link.includes('/volgen')) ?? '');
  await press(phone, 'Ja, houd mij op de hoogte');
  await phone.getByText('Gelukt. U hoort het als er nieuws is.').waitFor();
}

async function signedIn(name: string): Promise<Page> {
  const page = await browser.newPage({ baseUrl: demo.url });
  await signInAs(page, name);
  return page;
}

/** Who carries it out tells in the words of the source; one update turns out wrong. */
async function tellUpdates(): Promise<void> {
  const page = await signedIn('Annelies Vos');
  await tell(page, told.asked);
  await tell(page, told.drawn, 'Rollen en samenwerken');
  await tell(page, told.tooSoon);
  await correct(page, told.tooSoon, told.talked);
  await tell(page, told.informed);
  await checkPage(page);
}

/** The days of what was told, the newest first, as everyone reads them. */
function daysOn(page: Page): Promise<string[]> {
  const days = page.getByRole('heading', { level: 3 }).locator('time');
  return days.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('datetime') ?? ''))]);
}

const listed = z.object({ moties: z.array(z.looseObject({ nummer: z.string() })) });

async function textOf(path: string): Promise<string> {
  const answer = await fetch(`${demo.url}${path}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

/** The late ones of a party group and a portfolio holder, as page, feed, sheet and data. */
async function findInLists(): Promise<void> {
  const reader = await browser.newPage({ baseUrl: demo.url, width: 360 });
  await reader.goto('/raad/moties');
  await reader.locator('summary').filter({ hasText: 'Meer filters' }).click();
  await reader.getByLabel('Ingediend door fractie').selectOption({ label: 'Groen Perspectief' });
  await reader.getByLabel('Portefeuillehouder').selectOption({ label: 'Ruud Bakker' });
  await press(reader, 'Toon');
  await reader.getByRole('link', { name: 'Te laat' }).first().click();
  await reader.getByRole('link', { name: title }).waitFor();
  await checkPage(reader);
  const { search } = new URL(reader.url());
  for (const path of ['.atom', '.csv', '.json'])
    expect(await textOf(`/raad/moties${path}${search}`)).toContain(number);
  await reader.getByLabel('Ingediend door fractie').selectOption({ label: 'Vrij en Ondernemend' });
  await press(reader, 'Toon');
  await reader.getByText('Niets gevonden').waitFor();
  const { search: other } = new URL(reader.url());
  expect(await textOf(`/raad/moties.csv${other}`)).not.toContain(number);
}

test('M-31 from its adoption over what was told of it to its end, for a resident, a follower, the council and the clerk', async () => {
  const wish = await ask();
  const clerk = await signedIn('Roos Verhagen');
  await enter(clerk, dueOn.toString());
  await split(clerk, 'Gesprek over rollen en taken', 'Marieke de Boer');
  expect(await clerk.locator('li[id^=deel-]').count()).toBe(12);
  const manager = await signedIn('Marieke de Boer');
  await tie(manager, wish);

  const phone = await browser.newPage({ baseUrl: demo.url, width: 360, javaScript: false });
  await phone.goto(publicPage);
  await phone.getByText(dictum).waitFor();
  await phone.getByLabel('20 voor, 3 tegen').first().waitFor();
  await phone.getByText('0 van 12 gedaan').waitFor();
  await checkPage(phone);
  await follow(phone);

  await tellUpdates();
  await finishPart(manager, 'Nesse');

  const reader = await browser.newPage({ baseUrl: demo.url });
  await reader.goto(publicPage);
  expect(await daysOn(reader)).toEqual(['2022-01-18', '2021-11-10', '2021-09-06', '2021-07-07']);
  for (const { text } of Object.values(told)) await reader.getByText(text, { exact: true }).waitFor();
  await reader.getByText('Dit klopte niet. Het is rechtgezet op 10 november 2021.').waitFor();
  await reader.getByText('1 van 12 gedaan').waitFor();
  await checkPage(reader);
  await reader.getByRole('link', { name: 'Rollen en samenwerken', exact: true }).first().click();
  await reader.getByRole('heading', { level: 1, name: 'Rollen en samenwerken' }).waitFor();

  await demo.restart(livingOn(dueOn));
  const due = await post.next((one) => one.to.includes(carrier) && one.text.includes(number), 60_000);
  expect(due.text).toContain('De einddatum is er');
  const news = await post.next(
    (one) => one.to.includes(els) && one.text.includes(title) && !one.text.includes('Ja, houd'),
    60_000,
  );
  expect(news.text).toContain('Nieuwe stand van zaken');

  await demo.restart(livingOn(weekLater));
  const late = await post.next(
    (one) => one.to.includes('r.verhagen@lindewoude.example') && one.text.includes(number),
    60_000,
  );
  expect(late.text).toContain('Had klaar moeten zijn op');
  await findInLists();
  await settle(await signedIn('Roos Verhagen'), proof, weekLater.subtract({ days: 1 }).toString());

  await demo.restart(livingOn(weekLater.add({ days: 1 })));
  const end = await post.next(
    (one) =>
      one.to.includes(anna.email) && one.text.includes('Dit is gedaan, en de raad is het daarmee eens'),
    60_000,
  );
  expect(end.text).toContain(asked);
  const last = await post.next((one) => one.to.includes(els) && one.text.includes('Afgedaan'), 60_000);
  await phone.goto(last.links.find((link) => link.includes(publicPage)) ?? '');
  await phone.getByText(proof).waitFor();
  await phone.getByText('De raad was het ermee eens op').waitFor();
  await checkPage(phone);
  const { moties } = listed.parse(JSON.parse(await textOf('/raad/moties.json?toon=te-laat')));
  expect(moties.map(({ nummer }) => nummer)).not.toContain(number);
}, 400_000);
