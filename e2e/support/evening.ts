// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { sheetPdf } from '../../demo/lindewoude/sheets.ts';
import { said } from './worker.ts';

// What the clerk's office does before an evening of the council, in the words that stand on the page.

export function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

/** The name of a choice lies over its button: that is what one clicks. */
export function choose(page: Page, name: string | RegExp): Promise<void> {
  return page.locator('label').filter({ hasText: name }).first().click();
}

/** Fills in what is asked under these names. */
export async function fill(page: Page, told: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(told))
    await page
      .getByLabel(new RegExp(`^${label.replaceAll('?', '\\?')}`))
      .filter({ visible: true })
      .first()
      .fill(text);
}

/** A number of days from now, as a form takes it. */
export function dayFromNow(days: number): string {
  const at = new Date(Date.now() + days * 24 * 3600 * 1000);
  return at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}

type Dossier = { readonly number: string; readonly title: string; readonly summary: string };

/** A dossier that everyone may see, with the case number of the town hall. */
export async function openDossier(clerk: Page, { number, title, summary }: Dossier): Promise<void> {
  await clerk.goto('/werkplek/raad/dossiers');
  await clerk.getByRole('link', { name: 'Nieuw dossier' }).click();
  await fill(clerk, { Zaaknummer: number, Titel: title, 'Waar het over gaat': summary });
  await choose(clerk, 'Ruud Bakker');
  await choose(clerk, 'Het dossier staat op de site');
  await press(clerk, 'Bewaar');
  await clerk.getByRole('heading', { level: 1, name: title }).waitFor();
}

type Paper = {
  readonly title: string;
  readonly kind: string;
  readonly numbers: string;
  readonly on: string;
  /** What it did, for the history of the dossier. */
  readonly did: string;
  readonly from: string;
};

/** What went before the evening. */
export const papers: readonly Paper[] = [
  {
    title: 'Opdracht werken in de wijk',
    kind: 'Opdracht',
    numbers: '4087985',
    on: '2025-10-14',
    did: 'Het college geeft opdracht om weer in de wijk te gaan werken.',
    from: 'college van B&W',
  },
  {
    title: 'Brief over de opdracht',
    kind: 'Brief',
    numbers: '4104012 / 4114175',
    on: '2026-06-30',
    did: 'Het college vraagt de raad om een politieke markt.',
    from: 'college van B&W',
  },
];

/** Puts a document in the dossier, on the site at once. */
export async function addPaper(clerk: Page, dossier: string, paper: Paper): Promise<void> {
  await clerk.goto(`/werkplek/raad/dossiers/${dossier}`);
  await clerk.getByRole('link', { name: 'Stuk toevoegen' }).click();
  const buffer = sheetPdf(paper.title, [paper.did]);
  await clerk
    .locator('input[type=file]')
    .setInputFiles({ name: 'stuk.pdf', mimeType: 'application/pdf', buffer });
  await fill(clerk, { Titel: paper.title, Registratienummer: paper.numbers, 'Wat dit stuk deed': paper.did });
  await fill(clerk, { 'Datum van het stuk': paper.on });
  await clerk.locator('input[name=van]').fill(paper.from);
  await clerk.getByLabel('Soort stuk').selectOption({ label: paper.kind });
  await choose(clerk, /^Openbaar/);
  await choose(clerk, /^Meteen$/);
  await press(clerk, 'Bewaar');
  await said(clerk, 'Het stuk staat in het dossier.');
}

/** Makes a political market and gives its number. */
export async function prepareMarket(
  clerk: Page,
  told: Readonly<Record<string, string>>,
  speakUntil: string,
): Promise<string> {
  await clerk.goto('/werkplek/raad/sessies');
  await clerk.getByRole('link', { name: 'Nieuwe sessie' }).click();
  await choose(clerk, 'Politieke markt');
  await choose(clerk, 'Beeldvorming');
  await fill(clerk, told);
  await choose(clerk, 'Ruud Bakker');
  await fill(clerk, { 'Inwoners melden zich aan': speakUntil, 'Minuten per spreker': '5' });
  await press(clerk, 'Bewaar');
  await said(clerk, 'Maak nu het programma.');
  return /S-\d{4}-\d+/.exec(clerk.url())?.[0] ?? '';
}

export type Part = {
  readonly title: string;
  readonly minutes: string;
  readonly by?: string;
  readonly note?: string;
};

export async function addPart(clerk: Page, { title, minutes, by = '', note = '' }: Part): Promise<void> {
  await clerk.getByRole('link', { name: 'Voeg een onderdeel toe' }).click();
  await fill(clerk, { 'Wat gebeurt er?': title, Minuten: minutes, 'Wie vertelt?': by, Toelichting: note });
  await press(clerk, 'Bewaar');
  await said(clerk, 'Het is bewaard.');
}

type Asked = { readonly body: string; readonly hint: string; readonly at: string };

export async function addQuestion(clerk: Page, { body, hint, at }: Asked): Promise<void> {
  await clerk.getByRole('link', { name: 'Voeg een vraag toe' }).click();
  await fill(clerk, { 'Wat vraagt u aan de raad?': body, 'Om op weg te helpen': hint });
  await clerk.getByLabel('Bij welk onderdeel?').selectOption({ label: at });
  await press(clerk, 'Bewaar');
  await said(clerk, 'Het is bewaard.');
}

/** Lays a dossier or document with the session, by its number. */
export async function tie(clerk: Page, number: string): Promise<void> {
  await fill(clerk, { 'Stukken, dossiers en moties erbij': number });
  await press(clerk, 'Voeg toe');
  await said(clerk, 'Het is bewaard.');
}

/** Writes down what is said, on the screen of the chair. */
export async function noteDown(
  screen: Page,
  kind: string,
  told: Readonly<Record<string, string>>,
): Promise<void> {
  const form = screen.getByRole('form', { name: kind });
  if (!(await form.isVisible())) await screen.locator('summary').filter({ hasText: kind }).first().click();
  for (const [label, value] of Object.entries(told)) {
    const field = form.getByLabel(new RegExp(`^${label}`));
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
    await (isChoice ? field.selectOption({ label: value }) : field.fill(value));
  }
  await form.getByRole('button', { name: 'Schrijf op' }).click();
}

/** What just took the place of another button is not pressed by a quick second click: one presses until it is done. */
export async function insist(screen: Page, name: string | RegExp): Promise<void> {
  const button = screen.getByRole('button', { name, exact: true }).first();
  await button.waitFor();
  while (await button.isVisible()) {
    await button.click({ timeout: 1000 }).catch(() => undefined);
    await button.waitFor({ state: 'hidden', timeout: 500 }).catch(() => undefined);
  }
}

/**
 * It is planned for tomorrow: that is asked, and can be taken back; then it is opened for good while there is no connection, and
 * goes on on this screen alone until there is one.
 */
export async function openTwice(screen: Page, follower: Page): Promise<void> {
  const opening = 'Opening door de voorzitter';
  const openNow = async (): Promise<void> => {
    await screen.locator('summary').filter({ hasText: 'Toch vandaag openen' }).click();
    await insist(screen, 'Ja, open de sessie nu');
    await screen.getByRole('heading', { name: opening }).waitFor();
  };
  await openNow();
  await follower.getByRole('heading', { name: opening }).waitFor();
  await screen.locator('summary').filter({ hasText: 'Toch niet begonnen' }).click();
  await insist(screen, 'Zet terug: nog niet begonnen');
  await follower.getByRole('heading', { name: /^Begint/ }).waitFor();
  await screen.context().setOffline(true);
  await openNow();
  await screen.getByText('Nog niet verstuurd').waitFor();
  await screen.context().setOffline(false);
  await follower.getByRole('heading', { name: opening }).waitFor();
}

/** One press gives who speaks a minute more, which every follower sees, and another takes it back. */
export async function lengthen(screen: Page, followers: readonly Page[]): Promise<void> {
  const button = (name: string) => screen.getByRole('button', { name: `${name} voor wie spreekt` });
  const added = screen.locator('.meent-chair-word').getByText(/^\+\d+ min$/);
  // What just took the place of another button is not pressed by a quick second click.
  while (!(await added.isVisible())) await button('Minuut erbij').click();
  for (const one of followers) await one.getByText(/^\+\d+ min$/).waitFor();
  while (await added.isVisible())
    await button('Minuut eraf')
      .click({ timeout: 1000 })
      .catch(() => undefined);
}

/** The last part and the closing, as this screen shows them also without a connection. */
export async function goOnToTheEnd(screen: Page, last: string): Promise<void> {
  await insist(screen, `Volgende: ${last}`);
  await screen.getByRole('heading', { name: last }).waitFor();
  await screen.locator('summary').filter({ hasText: 'Sessie sluiten' }).click();
  await insist(screen, 'Sluit de sessie');
  await screen.getByRole('heading', { name: 'De sessie is gesloten.' }).waitFor();
}
