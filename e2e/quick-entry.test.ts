// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';

// Somebody calls. The phone is in one hand: what is said goes in by keyboard alone, in the order of the talk.

let demo: Demo;
let browser: TestBrowser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** The name of what has the focus, as a screen reader says it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (
      one instanceof HTMLInputElement ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement
    )
      return one.labels?.[0]?.textContent?.trim() ?? '';
    return one?.textContent?.trim() ?? '';
  });
}

test('by keyboard alone: n begins, the caller is found while typing, Ctrl and Enter note it down', async () => {
  const joost = await browser.newPage({ baseUrl: demo.url });
  await signInAs(joost, 'Joost Hendriks');
  await joost.goto('/werkplek/bijdragen');
  const { keyboard } = joost;
  await keyboard.press('n');
  await joost.waitForURL('**/werkplek/nieuw');
  await joost.getByRole('heading', { level: 1, name: 'Nieuwe bijdrage' }).waitFor();
  await expect.poll(() => focused(joost)).toMatch(/^Wat vraagt of vertelt iemand/);
  await keyboard.type('Het hek bij de speeltuin klemt. Kinderen krijgen het niet open.');
  await keyboard.press('Tab');
  expect(await focused(joost)).toBe('Vraag');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await focused(joost)).toBe('Signaal');
  await keyboard.press('Tab');
  expect(await focused(joost)).toMatch(/^Wie is het/);
  await keyboard.type('Janie Kuyper');
  const field = joost.getByRole('combobox', { name: /^Wie is het/ });
  const option = joost.getByRole('option', { name: /Jannie Kuipers/ });
  await option.getByText(/Wanneer is de sluisbrug weer open/).waitFor();
  await joost.getByRole('status').getByText('1 persoon gevonden.').waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  await checkPage(joost);
  await keyboard.press('Enter');
  expect(await field.inputValue()).toBe('Jannie Kuipers');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await keyboard.press('Tab');
  expect(await focused(joost)).toBe('Toch iemand anders');
  await keyboard.press('Tab');
  expect(await focused(joost)).toMatch(/^Gebied/);
  await keyboard.type('Sluiswijk');
  await checkPage(joost);
  await keyboard.press('Control+Enter');
  await joost.waitForURL(/\/werkplek\/bijdragen\/B-/);
  await joost.getByRole('heading', { level: 1, name: 'Het hek bij de speeltuin klemt' }).waitFor();
  const main = joost.getByRole('main');
  await main.getByText(/signaal · .*Sluiswijk · aan de telefoon · nieuw/).waitFor();
  await main.getByRole('link', { name: 'Wanneer is de sluisbrug weer open?' }).waitFor();
  await main.getByRole('link', { name: 'Jannie Kuipers' }).click();
  const history = joost.getByRole('list', { name: 'Alles van deze persoon' });
  expect(await history.getByRole('listitem').count()).toBe(2);
  await joost.context().close();
});

test('another name lets go of who was chosen; Escape closes; what is typed becomes a new contact', async () => {
  const joost = await browser.newPage({ baseUrl: demo.url });
  await signInAs(joost, 'Joost Hendriks');
  await joost.goto('/werkplek/nieuw');
  const { keyboard } = joost;
  await joost.getByRole('textbox', { name: /^Wat vraagt of vertelt/ }).fill('Wie maait het veldje?');
  const field = joost.getByRole('combobox', { name: /^Wie is het/ });
  await field.fill('jannie');
  await joost.getByRole('option', { name: /Jannie Kuipers/ }).click();
  await joost.getByRole('button', { name: 'Toch iemand anders' }).waitFor();
  await field.fill('jan');
  await joost.getByRole('option', { name: /Jannie Kuipers/ }).waitFor();
  expect(await joost.getByRole('button', { name: 'Toch iemand anders' }).count()).toBe(0);
  await keyboard.press('Escape');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await field.fill('Wilma Nieuwkomer 06 00 00 99 01');
  await joost.getByText('Al beantwoord in dit gesprek').click();
  await joost.getByRole('textbox', { name: /^Wat hebt u geantwoord/ }).fill('Dat doet de gemeente, in mei.');
  await joost.getByRole('button', { name: 'Vastleggen' }).click();
  await joost.waitForURL(/\/werkplek\/bijdragen\/B-/);
  await joost.getByText(/aan de telefoon · afgerond/).waitFor();
  await joost.getByRole('link', { name: 'Wilma Nieuwkomer' }).waitFor();
  await joost.context().close();
});

test('on a phone, without JavaScript: the same, with a button that searches', async () => {
  const joost = await browser.newPage({ baseUrl: demo.url, javaScript: false, width: 360 });
  await signInAs(joost, 'Joost Hendriks');
  await joost.goto('/werkplek/nieuw');
  await joost.getByText('Op straat', { exact: true }).click();
  await joost.getByRole('textbox', { name: /^Wat vraagt of vertelt/ }).fill('De bank in het park is stuk.');
  await joost.getByRole('textbox', { name: /^Wie is het/ }).fill('assink');
  await joost.getByRole('button', { name: 'Zoek eerdere contacten' }).click();
  await joost.getByText('Hendrik-Jan Assink', { exact: true }).click();
  await checkPage(joost);
  await joost.getByRole('button', { name: 'Vastleggen' }).click();
  await joost.waitForURL(/\/werkplek\/(bijdragen\/B-|nieuw\?klaar=B-)/);
  await joost.context().close();
});
