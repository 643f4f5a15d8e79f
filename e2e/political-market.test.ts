// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { type MailServer, startMailServer } from '../src/testing/mail-server.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';
import {
  addPaper,
  addPart,
  addQuestion,
  choose,
  dayFromNow,
  fill,
  goOnToTheEnd,
  insist,
  lengthen,
  noteDown,
  openDossier,
  openTwice,
  papers,
  prepareMarket,
  press,
  tie,
} from './support/evening.ts';
import { answerSum } from './support/resident.ts';
import { said } from './support/worker.ts';

// An evening of the council about working in districts, from the invitation to what came of it: with a partner, a resident who
// speaks, a promise that becomes a pledge and an answer that becomes an indicator.

const chair = { name: 'Wouter Smeets', email: 'w.smeets@post.example' };
const partner = { name: 'Joke Hendriks', email: 'joke@deschakel.example', of: 'Woningcorporatie De Schakel' };
const resident = { name: 'Saskia Vos', email: 'saskia@post.example' };
const dossier = {
  number: '4172880',
  title: 'Samen werken in de wijk',
  summary: 'Hoe de gemeente samen met inwoners en partners in wijken en dorpen werkt.',
};
const title = 'Politieke markt over werken in de wijk';
const talk = 'In gesprek met elkaar';
const practice = 'De wijk in de praktijk';
const parts = [
  { title: 'Opening door de voorzitter', minutes: '5' },
  { title: 'Inleiding', minutes: '20', by: 'de portefeuillehouder en de projectleider' },
  { title: practice, minutes: '20', by: partner.of },
  { title: talk, minutes: '40' },
  { title: 'Afsluiting en vervolg', minutes: '5' },
];
const when = 'Wanneer is werken in de wijk volgens u geslaagd?';
const questions = [
  { body: when, hint: 'Denk aan het aantal inwoners dat actief is in de wijk.' },
  { body: 'Bent u het eens met deze manier van werken?', hint: 'En hoe wilt u bijdragen?' },
  { body: 'Wat wilt u het college nog meegeven?', hint: 'Alles mag.' },
];
const promise = 'Voor de zomer komt er een kaart met alle vaste contacten per wijk.';
const success = 'Dat twee keer zoveel inwoners meedoen als nu.';
const outcome = 'Ter beeldvorming besproken';

let demo: Demo;
let browser: TestBrowser;
let post: MailServer;
let clerk: Page;

beforeAll(async () => {
  [post, browser] = await Promise.all([startMailServer(), launchBrowser()]);
  demo = await startDemo({ SMTP_URL: post.url, MAIL_FROM: 'griffie@lindewoude.example' });
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await post?.stop();
});

async function linkFor(address: string, inSubject: string, inLink: string): Promise<string> {
  const mail = await post.next((one) => one.to.includes(address) && one.subject.includes(inSubject), 60_000);
  return mail.links.find((link) => link.includes(inLink)) ?? '';
}

/** The dossier, the evening and what belongs to it; gives its number once it stands on the site. */
async function prepare(): Promise<string> {
  await openDossier(clerk, dossier);
  for (const paper of papers) await addPaper(clerk, dossier.number, paper);
  const number = await prepareMarket(
    clerk,
    {
      Onderwerp: title,
      Dag: dayFromNow(1),
      Van: '19.30',
      Tot: '21.00',
      Plaats: 'Gemeentehuis, Markt 1',
      Zaal: 'Raadzaal',
      Voorzitter: chair.name,
      Griffier: 'Roos Verhagen',
      Domeinen: 'Fysiek, Bestuur, Sociaal',
      'Hoe het zover kwam': 'Het college gaf opdracht en vroeg daarna om deze avond.',
    },
    `${dayFromNow(1)}T12:00`,
  );
  for (const part of parts) await addPart(clerk, part);
  await clerk.getByText('Samen 90 minuten: precies de hele sessie.').waitFor();
  for (const question of questions) await addQuestion(clerk, { ...question, at: talk });
  for (const one of [dossier.number, ...papers.map(({ numbers }) => numbers.split(' ')[0] ?? '')])
    await tie(clerk, one);
  await press(clerk, 'Zet nu op de site');
  await said(clerk, 'De sessie staat op de site.');
  return number;
}

async function invitePartner(number: string): Promise<void> {
  await clerk.goto(`/werkplek/raad/sessies/${number}`);
  await clerk.getByRole('link', { name: 'Nodig iemand uit' }).click();
  await fill(clerk, { Naam: partner.name, Organisatie: partner.of, Mailadres: partner.email });
  await clerk.getByLabel('Bij welk onderdeel?').selectOption({ label: practice });
  await press(clerk, 'Verstuur de uitnodiging');
  await said(clerk, 'De uitnodiging is verstuurd.');
  const phone = await browser.newPage({ width: 360, javaScript: false });
  await phone.goto(await linkFor(partner.email, 'Uitnodiging', '/spreker/'));
  await checkPage(phone);
  await press(phone, 'Ja, ik kom');
  await phone.getByText('U spreekt mee.').waitFor();
}

/** A resident asks to speak on a phone without JavaScript, twice by mistake, and hears when. */
async function askToSpeak(number: string): Promise<void> {
  const phone = await browser.newPage({ baseUrl: demo.url, width: 360, javaScript: false });
  const ask = async (): Promise<void> => {
    await phone.goto(`/raad/sessies/${number}`);
    await phone.getByRole('link', { name: 'Ik wil meespreken' }).click();
    await phone.getByLabel('Waarover wilt u spreken?').selectOption({ label: talk });
    await fill(phone, {
      'Wat wilt u vooral zeggen?': 'Dat wij iemand willen kennen bij de gemeente.',
      'Uw naam': resident.name,
      'Uw mailadres': resident.email,
    });
    await choose(phone, 'Mijn naam mag op de openbare agenda staan');
    await answerSum(phone);
    await press(phone, 'Meld mij aan');
  };
  await ask();
  await phone.getByRole('heading', { name: 'Dank u, uw aanmelding is binnen' }).waitFor();
  await ask();
  // The page does not tell who asked before: the mail does.
  await phone.getByRole('heading', { name: 'Dank u, uw aanmelding is binnen' }).waitFor();
  expect(await linkFor(resident.email, 'U was al aangemeld', '/spreker/')).toContain('/spreker/');
  await checkPage(phone);

  await clerk.goto(`/werkplek/raad/sessies/${number}`);
  await clerk.getByRole('link', { name: resident.name }).click();
  await press(clerk, 'Laat meespreken');
  await said(clerk, 'De spreker krijgt een mail.');
  const told = await post.next(
    (one) => one.to.includes(resident.email) && one.subject.startsWith('U spreekt mee'),
    60_000,
  );
  expect(told.text).toContain('rond 20.15 uur');
}

/** The chair gets a link by mail: no account needed. */
async function chairScreen(number: string): Promise<Page> {
  await clerk.goto(`/werkplek/raad/sessies/${number}`);
  await clerk.getByRole('link', { name: 'Zit de sessie voor' }).click();
  await clerk.locator('summary').filter({ hasText: 'Voorzitten zonder account' }).click();
  await fill(clerk, { 'E-mailadres van de voorzitter': chair.email });
  await press(clerk, 'Stuur de link');
  await said(clerk, 'De link is onderweg.');
  const screen = await browser.newPage({ width: 768 });
  await screen.goto(await linkFor(chair.email, 'Uw scherm als voorzitter', '/voorzitten/'));
  return screen;
}

async function evening(number: string): Promise<void> {
  const screen = await chairScreen(number);
  const page = await browser.newPage({ baseUrl: demo.url, width: 360 });
  const plain = await browser.newPage({ baseUrl: demo.url, width: 360, javaScript: false });
  await page.goto(`/raad/sessies/${number}/live`);
  await openTwice(screen, page);
  await insist(screen, /^Volgende: Inleiding/);
  await page.getByRole('heading', { name: 'Inleiding' }).waitFor();
  await insist(screen, `Volgende: ${practice}`);
  await insist(screen, new RegExp(`^Geef het woord aan ${partner.name}`));
  await page.getByRole('heading', { name: partner.of }).waitFor();
  await insist(screen, `Volgende: ${talk}`);
  await insist(screen, new RegExp(`^Geef het woord aan ${resident.name}`));
  await page.getByRole('heading', { name: resident.name }).waitFor();
  await lengthen(screen, [page]);
  await plain.goto(`/raad/sessies/${number}`);
  await plain.getByRole('link', { name: 'Volg de sessie live' }).click();
  await plain.getByRole('heading', { name: resident.name }).waitFor();
  // It comes back by itself, until who reads it stops that.
  await plain.getByRole('link', { name: 'Stop daarmee' }).click();
  await checkPage(plain);
  await plain.getByRole('link', { name: 'Ververs elke 15 seconden vanzelf' }).click();
  await checkPage(page);
  await insist(screen, 'Klaar met spreken');
  await insist(screen, `Toon de vraag: ${when}`);
  await page.getByText(when).waitFor();
  const seenLater = plain.getByText(when).waitFor();
  await noteDown(screen, 'Wat iemand zegt', { Fractie: 'Dorpen Samen', 'Wat is gezegd': success });
  await screen.getByText('Opgeschreven.').first().waitFor();
  await checkPage(screen);

  await screen.context().setOffline(true);
  // Who was given the word is seen at once, and that nobody else knows it yet.
  await insist(screen, new RegExp(`^Geef het woord aan ${resident.name}`));
  await screen.locator('.meent-chair-word').getByText(resident.name).waitFor();
  await screen.getByText('Nog niet verstuurd').waitFor();
  await insist(screen, 'Klaar met spreken');
  await screen.locator('.meent-chair-word').waitFor({ state: 'hidden' });
  await noteDown(screen, 'Vraag en antwoord', {
    Fractie: 'Groen Perspectief',
    'De vraag': 'Wie is er straks in de wijk te vinden?',
    'Wie antwoordt': 'wethouder Bakker',
    'Het antwoord': 'Elke wijk krijgt een vast gezicht.',
  });
  await noteDown(screen, 'Toezegging', {
    'Wie belooft het': 'Ruud Bakker',
    'Wat is beloofd': promise,
    'Klaar op': dayFromNow(200),
  });
  await screen.getByText('Geen verbinding. Ga gerust door').waitFor();
  await goOnToTheEnd(screen, 'Afsluiting en vervolg');
  await checkPage(screen);
  expect(await page.getByRole('heading', { name: talk }).isVisible()).toBe(true);
  await seenLater;
  await screen.context().setOffline(false);
  const noted = (text: string) => screen.locator('#opgeschreven p').filter({ hasText: text });
  await noted(promise).waitFor();
  for (const text of [success, 'Elke wijk krijgt een vast gezicht.', promise])
    expect(await noted(text).count()).toBe(1);

  await page.getByRole('heading', { name: 'De sessie is gesloten' }).waitFor();
}

async function conclude(number: string): Promise<void> {
  await clerk.goto(`/werkplek/raad/sessies/${number}`);
  await clerk.getByRole('link', { name: 'Rond de sessie af' }).click();
  await fill(clerk, { 'Dorpen Samen: aantal': '3', 'Inwoners: aantal': '42' });
  await clerk.getByRole('group').filter({ hasText: 'Neem op als toezegging' }).locator('summary').click();
  await fill(clerk, { Titel: 'Kaart met vaste contacten per wijk' });
  await press(clerk, 'Neem op als toezegging');
  await said(clerk, 'Bewaard.');
  // What was typed beside it was saved with it.
  expect(await clerk.getByLabel(/^Inwoners: aantal/).inputValue()).toBe('42');
  await fill(clerk, { 'Wat ervan kwam': outcome });
  const answer = clerk.getByRole('listitem').filter({ hasText: success });
  await answer.locator('summary').click();
  await answer.getByLabel(/^Wat wordt gemeten/).fill('Inwoners die meedoen in hun wijk');
  await answer.getByLabel(/^Bron/).fill('Inwonerspanel');
  await answer.getByRole('button', { name: 'Maak er een indicator van' }).click();
  await said(clerk, 'Bewaard.');
  expect(await clerk.getByLabel(/^Wat ervan kwam/).inputValue()).toBe(outcome);
  await checkPage(clerk);
  await press(clerk, 'Zet het verslag op de site');
  await said(clerk, 'Bewaard.');
}

test('an evening of the council, from the invitation to what came of it', async () => {
  clerk = await browser.newPage({ baseUrl: demo.url });
  await signInAs(clerk, 'Roos Verhagen');
  const number = await prepare();
  await invitePartner(number);
  await askToSpeak(number);
  await evening(number);
  await conclude(number);

  const heard = await post.next(
    (one) => one.to.includes(resident.email) && one.subject.startsWith('Wat kwam er van'),
    60_000,
  );
  expect(heard.text).toContain(outcome);
  expect(heard.text).toContain('Kaart met vaste contacten per wijk');
  expect(heard.text).toContain('Inwoners die meedoen in hun wijk');
  const reader = await browser.newPage({ width: 360 });
  await reader.goto(heard.links.find((link) => link.includes('/verslag')) ?? '');
  await reader.getByText('Inwoners die meedoen in hun wijk').waitFor();
  await checkPage(reader);
  await reader.goto(`${demo.url}/raad/sessies/${number}`);
  await reader.getByRole('link', { name: 'Lees het verslag' }).waitFor();
  await reader.goto(`${demo.url}/raad/moties?soort=toezegging`);
  await reader.getByRole('link', { name: 'Kaart met vaste contacten per wijk' }).click();
  await reader.getByText(promise).waitFor();
  await checkPage(reader);
  await reader.goto(`${demo.url}/raad/indicatoren`);
  await reader.getByText('Bron: Inwonerspanel').waitFor();
}, 300_000);
