// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { patience, signInAs } from './support/demo.ts';
import {
  type DemoInReach,
  type Phone,
  noteOffline,
  onPhone,
  openPhone,
  startDemoInReach,
  openVeld,
  press,
  waitForSent,
  write,
} from './support/phone.ts';

// A phone that is not of one person alone, or that has lost its session or its server.

let demo: DemoInReach;
let browser: TestBrowser;
let phone: Phone;

beforeAll(async () => {
  demo = await startDemoInReach();
  browser = await launchBrowser();
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});
beforeEach(async () => {
  phone = await openPhone(browser, demo);
});
afterEach(() => phone.close());

test('who is signed out goes on noting, and sends after signing in', async () => {
  await phone.context.clearCookies();
  await phone.reopen();
  await write(phone.page(), 'Genoteerd zonder sessie.');
  await press(phone.page());
  await phone.page().getByText('U bent niet meer ingelogd. Uw notities blijven op dit toestel.').waitFor();
  await phone.page().getByRole('link', { name: 'Log in om te versturen' }).click();
  await phone.page().getByRole('button', { name: 'als Fatma Aydin' }).click();
  await phone.page().waitForURL('**/veld');
  await waitForSent(phone.page());
  expect(await phone.arrived('Genoteerd zonder sessie.')).toBe(1);
});

test('notes of one are never sent by another who takes over the phone', async () => {
  await phone.setOffline(true);
  await noteOffline(phone.page(), 'Dit is van Fatma.');
  await phone.page().goto('about:blank');
  // Signed out first: else the browser sends it by itself as soon as there is network.
  await phone.context.clearCookies();
  await phone.setOffline(false);
  await signInAs(phone.page(), 'Joost Hendriks');
  await openVeld(phone.page());
  await phone.page().getByText('Op dit toestel staan ook notities van een collega: 1.').waitFor();
  expect(await phone.arrived('Dit is van Fatma.')).toBe(0);
  await signInAs(phone.page(), 'Fatma Aydin');
  await openVeld(phone.page());
  await waitForSent(phone.page());
  expect(await phone.arrived('Dit is van Fatma.')).toBe(1);
});

describe('a shared phone', () => {
  const code = '482915';

  async function setCode(): Promise<void> {
    await phone.page().locator('summary').filter({ hasText: 'Deelt u dit toestel?' }).click();
    await phone.page().getByLabel('Code', { exact: true }).fill(code);
    await phone.page().getByLabel('Nog een keer').fill(code);
    await phone.page().getByRole('button', { name: 'Code instellen' }).click();
    await phone.page().getByText('De code is ingesteld.').waitFor();
  }

  test('keeps what was noted from who does not know the code', async () => {
    await phone.setOffline(true);
    await noteOffline(phone.page(), 'Vertrouwelijk verhaal een.');
    await setCode();
    await noteOffline(phone.page(), 'Vertrouwelijk verhaal twee.');
    expect(await phone.everythingKept()).not.toContain('Vertrouwelijk');
    await phone.page().getByRole('button', { name: 'Nu op slot' }).click();
    await phone.page().getByRole('heading', { name: 'Op slot' }).waitFor();
    expect(await phone.page().content()).not.toContain('Vertrouwelijk');
    await phone.reopen();
    await phone.page().getByLabel('Uw code').fill('000000');
    await phone.page().getByRole('button', { name: 'Openen' }).click();
    await phone.page().getByText('Deze code klopt niet.').waitFor();
    expect(await phone.page().getByRole('heading', { name: 'Op slot' }).isVisible()).toBe(true);
    await phone.setOffline(false);
    await phone.page().getByLabel('Uw code').fill(code);
    await phone.page().getByRole('button', { name: 'Openen' }).click();
    await waitForSent(phone.page());
    expect(await phone.arrived('Vertrouwelijk verhaal een.')).toBe(1);
    expect(await phone.arrived('Vertrouwelijk verhaal twee.')).toBe(1);
  });

  test('locks by itself after five minutes', async () => {
    await setCode();
    await phone.page().clock.install();
    await reopenLocked();
    await phone.page().clock.runFor('06:00');
    await phone.page().getByRole('heading', { name: 'Op slot' }).waitFor();
  });

  async function reopenLocked(): Promise<void> {
    await phone.page().reload();
    await phone.page().locator('meent-field[data-ready]').waitFor();
    await phone.page().getByLabel('Uw code').fill(code);
    await phone.page().getByRole('button', { name: 'Openen' }).click();
    await phone.page().getByRole('button', { name: 'Nu op slot' }).waitFor();
  }

  test('whose code is lost can be wiped and used again', async () => {
    await phone.setOffline(true);
    await write(phone.page(), 'Dit raakt kwijt met de code.');
    await press(phone.page());
    await setCode();
    await phone.reopen();
    await phone.page().locator('summary').filter({ hasText: 'Code vergeten?' }).click();
    await phone.page().getByRole('button', { name: 'Wis mijn notities' }).click();
    await phone.page().getByRole('button', { name: 'Echt weggooien' }).click();
    await waitForSent(phone.page());
    await phone.setOffline(false);
    await phone.reopen();
    expect(await phone.arrived('Dit raakt kwijt met de code.')).toBe(0);
  });
});

// The last one: it stops the server.
test('also opens when the server is down', async () => {
  await demo.stop();
  await phone.reopen();
  await write(phone.page(), 'De server ligt eruit.');
  await press(phone.page());
  await phone.reopen();
  await onPhone(phone.page(), 'De server ligt eruit.').waitFor();
});
