// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import type { MailServer } from '../../src/testing/mail-server.ts';

// What somebody in the workplace does with a contribution, in the words that stand on the page.

/** Signs in with the code that really came by mail. */
export async function signInByCode(page: Page, post: MailServer, address: string): Promise<void> {
  const before = post.mails.length;
  await page.goto('/inloggen');
  await page.getByLabel('Uw mailadres').fill(address);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  const mail = await post.next(
    (one) => one.to.includes(address) && post.mails.indexOf(one) >= before,
    30_000,
  );
  const code = /^\s*(\d{6})\s*$/m.exec(mail.text)?.[1];
  if (!code) throw new Error(`There is no code in this mail:\n${mail.text}`);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL('**/werkplek');
}

/** The list beside which an item opens. */
export function worklist(page: Page): Locator {
  return page.getByRole('list', { name: /^Bijdragen/ });
}

/** Goes to a view of the worklist through the menu and its tabs. */
export async function goToView(
  page: Page,
  view: 'Voor mij' | 'Bij anderen' | 'Nieuw' | 'Alles open',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Werkplek' }).getByRole('link', { name: 'Bijdragen' }).click();
  await page.getByRole('navigation', { name: 'Welke bijdragen' }).getByRole('link', { name: view }).click();
}

/** Searches from wherever in the workplace, as far as this person may read. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Werkplek' }).getByRole('link', { name: 'Bijdragen' }).click();
  await page.getByRole('textbox', { name: 'Zoek in bijdragen' }).fill(text);
  await page.getByRole('textbox', { name: 'Zoek in bijdragen' }).press('Enter');
  await page.getByRole('heading', { name: `Gevonden bij “${text}”` }).waitFor();
}

export async function openItem(page: Page, subject: string): Promise<void> {
  await worklist(page).getByRole('link', { name: subject }).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
}

/** The part of an item's page with this title, opened. */
export async function part(page: Page, title: string): Promise<Locator> {
  const summary = page.locator('summary').filter({ hasText: title });
  const content = page.getByRole('group').filter({ has: summary }).last();
  if ((await content.getByRole('button').filter({ visible: true }).count()) === 0) await summary.click();
  return content;
}

export type Sorting = { readonly theme?: string; readonly kind?: string; readonly takes?: boolean };

/** Says what it is about and, unless told otherwise, takes it up; without waiting for what comes of it. */
export async function sort(page: Page, { theme, kind, takes = true }: Sorting): Promise<void> {
  const form = await part(page, 'Indelen');
  // The names of choices lie over their buttons: that is what one clicks.
  if (kind) await form.getByText(kind, { exact: true }).click();
  if (theme) await form.getByRole('combobox', { name: 'Thema' }).selectOption(theme);
  const take = form.getByRole('checkbox', { name: 'Ik pak dit op' });
  if ((await take.isChecked()) !== takes) await form.getByText('Ik pak dit op').click();
  await form.getByRole('button', { name: 'Opslaan' }).click();
}

export async function handOver(page: Page, to: string, why: string): Promise<void> {
  const form = await part(page, 'Bal overgeven');
  await form.getByRole('combobox', { name: 'Aan wie?' }).selectOption(to);
  await form.getByRole('textbox', { name: 'Waarom?' }).fill(why);
  await form.getByRole('button', { name: 'Bal overgeven' }).click();
  await said(page, 'De bal is overgegeven.');
}

export async function note(page: Page, text: string): Promise<void> {
  const form = await part(page, 'Notitie');
  await form.getByRole('textbox', { name: 'Notitie' }).fill(text);
  await form.getByRole('button', { name: 'Notitie bewaren' }).click();
  await said(page, 'De notitie is bewaard.');
}

export async function askResident(page: Page, text: string): Promise<void> {
  const form = await part(page, 'Vraag aan de inwoner');
  await form.getByRole('textbox', { name: 'Vraag aan de inwoner' }).fill(text);
  await form.getByRole('button', { name: 'Vraag versturen' }).click();
  await said(page, 'De vraag is verstuurd.');
}

type Answering = { readonly close?: boolean; readonly isPublic?: boolean };

export async function answer(page: Page, text: string, { close, isPublic }: Answering = {}): Promise<void> {
  await page.getByRole('textbox', { name: /^Antwoord aan/ }).fill(text);
  if (isPublic) await page.getByText('Dit antwoord mag ook op de site').click();
  await page.getByRole('button', { name: close ? 'Versturen en afronden' : 'Antwoord versturen' }).click();
  await said(page, 'Het antwoord is verstuurd.');
}

/** Ends it, with a reason when there was no answer; without waiting for what comes of it. */
export async function close(page: Page, reason: string): Promise<void> {
  const form = await part(page, 'Afronden');
  await form.getByRole('textbox', { name: /^Waarom eindigt dit/ }).fill(reason);
  await form.getByRole('button', { name: 'Afronden' }).click();
}

export async function publish(page: Page): Promise<void> {
  const form = await part(page, 'Zet op de site');
  await form.getByRole('button', { name: 'Zet op de site' }).click();
  await said(page, 'Dit staat nu op de site.');
}

/** What the page says after something was done. */
export async function said(page: Page, text: string): Promise<void> {
  await page.getByRole('status').getByText(text).waitFor();
}

/** What has happened to the item that is open, a line for each step: who did what. */
export async function timeline(page: Page): Promise<string[]> {
  const steps = page.getByRole('list', { name: 'Geschiedenis' }).getByRole('listitem');
  return (await steps.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
}

/** What the item says about who has the ball. */
export function ball(page: Page): Locator {
  return page
    .getByRole('main')
    .getByText(/aan zet/)
    .first();
}
