// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type Running, startMeent } from '../src/start.ts';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';

let running: Running;
let browser: TestBrowser;
let baseUrl: string;
const files = mkdtempSync(join(tmpdir(), 'meent-sign-in-'));

beforeAll(async () => {
  const port = await freePort();
  // A passkey belongs to a host name; browsers take localhost for safe.
  baseUrl = `http://localhost:${port}`;
  const settings = {
    PORT: String(port),
    PUBLIC_URL: baseUrl,
    DATABASE_URL: 'memory:',
    FILES: files,
    DEMO: 'on',
  };
  running = await startMeent(readConfig(settings));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.stop();
  rmSync(files, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: `Log in als ${name}` }).click();
  await page.waitForURL(`${baseUrl}/werkplek`);
}

test.each([true, false])('in the demo one click signs in (JavaScript: %s)', async (javaScript) => {
  const page = await browser.newPage({ baseUrl, javaScript, width: 360 });
  await page.goto('/inloggen');
  await checkPage(page);
  await enterAs(page, 'Joost Hendriks');
  await page.goto('/werkplek/account');
  await page.getByText('gebiedsregisseur, Midden').waitFor();
  await checkPage(page);
});

test('asking for a code works without JavaScript, and says what to do', async () => {
  const page = await browser.newPage({ baseUrl, javaScript: false, width: 360 });
  await page.goto('/inloggen');
  await page.getByText('Anders inloggen').click();
  await page.getByLabel('Uw mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByRole('alert').getByText('geen goed mailadres').waitFor();
  await checkPage(page);
  await page.getByLabel('Uw mailadres').fill('iemand@elders.example');
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Code').fill('000000');
  await checkPage(page);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('alert').getByText('Deze code klopt niet').waitFor();
});

test('one adds a passkey, signs out, and signs in with it', async () => {
  const page = await browser.newPage({ baseUrl });
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await enterAs(page, 'Joost Hendriks');
  await page.goto('/werkplek/account');
  await page.getByLabel('Naam van de passkey').fill('Laptop van het werk');
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
  await page.getByRole('status').getByText('De passkey is toegevoegd').waitFor();
  await checkPage(page);
  await page.getByRole('main').getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(`${baseUrl}/`);

  await page.goto('/inloggen?naar=/werkplek/account');
  await page.getByText('Anders inloggen').click();
  await page.getByRole('button', { name: 'Log in met een passkey' }).click();
  await page.waitForURL(`${baseUrl}/werkplek/account`);
  expect(await page.getByRole('main').innerText()).toContain('ingelogd met een passkey');
});

test('when it does not work, the page says what else can be done', async () => {
  const page = await browser.newPage({ baseUrl });
  await page.route('**/inloggen/passkey/opties', (route) => route.abort());
  await page.goto('/inloggen');
  await page.getByText('Anders inloggen').click();
  await page.getByRole('button', { name: 'Log in met een passkey' }).click();
  await page.getByRole('alert').getByText('Inloggen met een passkey lukte niet').waitFor();
});
