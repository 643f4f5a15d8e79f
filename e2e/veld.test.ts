// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { type Demo, patience, signInAs, startDemo } from './support/demo.ts';

// A community worker in the street, with a phone that has no network, or a wrong clock, or is not hers alone.

let demo: Demo;
let browser: TestBrowser;
let page: Page;
let phone: BrowserContext;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchBrowser();
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});
beforeEach(async () => {
  page = await browser.newPage({ baseUrl: demo.url, width: 360 });
  phone = page.context();
  await signInAs(page, 'Fatma Aydin');
  await open(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
});
afterEach(async () => {
  await phone.setOffline(false);
  await phone.close();
});

async function open(where: Page): Promise<void> {
  await where.goto('/veld');
  await where.locator('meent-field[data-ready]').waitFor();
}

/** Closes the page, as swiping the app away does, and opens it again. */
async function reopen(): Promise<void> {
  const next = await phone.newPage();
  await page.close();
  page = next;
  await open(page);
}

async function write(where: Page, text: string): Promise<void> {
  await where.getByRole('textbox', { name: 'Wat hoorde u?' }).fill(text);
  await where.getByRole('checkbox', { name: 'Dit bewaren' }).check();
}

async function keep(where: Page): Promise<void> {
  await where.getByRole('button', { name: 'Gesprek bewaren' }).click();
}

function onPhone(where: Page, text: string) {
  return where
    .getByRole('region', { name: 'Op dit toestel' })
    .getByRole('listitem')
    .filter({ hasText: text });
}

async function waitForSent(where: Page): Promise<void> {
  await where.getByText('Alles is verstuurd.').waitFor();
}

/** How often a talk with these words stands in the workplace, on all pages of the list. */
async function arrived(text: string, path = '/werkplek/gesprekken'): Promise<number> {
  const html = await (await phone.request.get(`${demo.url}${path}`)).text();
  const next = /href="([^"]+)"[^>]*>Volgende</.exec(html)?.[1]?.replaceAll('&amp;', '&');
  const here = html.split(text).length - 1;
  return next === undefined ? here : here + (await arrived(text, next));
}

/** Everything that the browser keeps for this site, as somebody who takes the phone apart would find it. */
function everythingKept(): Promise<string> {
  return page.evaluate(async () => {
    const open = indexedDB.open('meent-veld');
    const db = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
    const rows = await Promise.all(
      [...db.objectStoreNames].map((name) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        return new Promise<unknown>((resolve) => (asked.onsuccess = () => resolve(asked.result)));
      }),
    );
    db.close();
    return JSON.stringify(rows);
  });
}

describe('without network', () => {
  test('a talk is kept, also when the page is closed, and arrives once when there is network', async () => {
    await phone.setOffline(true);
    await page.getByText('Geen internet. Alles blijft op dit toestel.').waitFor();
    await write(page, 'De brug bij de sluis is glad.');
    await page.getByRole('radio', { name: 'bezorgd' }).check();
    await page.getByRole('radio', { name: 'Aan de deur' }).check();
    await page.getByRole('checkbox', { name: 'Contact opnemen' }).check();
    await page.getByRole('textbox', { name: 'Telefoon' }).fill('06 12 34 56 78');
    await keep(page);
    await page.getByText('Bewaard op dit toestel.').waitFor();
    await reopen();
    await onPhone(page, 'De brug bij de sluis is glad.').getByText('wacht op internet').waitFor();
    await checkPageIn(page);
    await phone.setOffline(false);
    await waitForSent(page);
    expect(await arrived('De brug bij de sluis is glad.')).toBe(1);
    const left = await everythingKept();
    expect(left).not.toContain('glad');
    expect(left).not.toContain('34 56');
    await page.goto('/werkplek/gesprekken');
    await page.getByRole('link', { name: 'De brug bij de sluis is glad.' }).click();
    await page.getByText('06 12 34 56 78').waitFor();
  });

  test('half a note survives a crash', async () => {
    await phone.setOffline(true);
    await page.getByRole('textbox', { name: 'Wat hoorde u?' }).pressSequentially('Ze wil graag een ban');
    await page.getByRole('checkbox', { name: 'Groen en natuur' }).check();
    await expect.poll(everythingKept).toContain('Ze wil graag een ban');
    await reopen();
    expect(await page.getByRole('textbox', { name: 'Wat hoorde u?' }).inputValue()).toBe(
      'Ze wil graag een ban',
    );
    expect(await page.getByRole('checkbox', { name: 'Groen en natuur' }).isChecked()).toBe(true);
  });

  test('a kept talk can be mended or thrown away before it is sent', async () => {
    await phone.setOffline(true);
    await write(page, 'Eerste gesprek met fout.');
    await keep(page);
    await onPhone(page, 'Eerste gesprek').getByRole('button', { name: 'Verbeteren' }).click();
    await page.getByRole('textbox', { name: 'Wat hoorde u?' }).fill('Eerste gesprek zonder fout.');
    await keep(page);
    await write(page, 'Tweede gesprek, liever niet.');
    await keep(page);
    await onPhone(page, 'Tweede gesprek').getByRole('button', { name: 'Weggooien' }).click();
    await onPhone(page, 'Tweede gesprek').getByRole('button', { name: 'Echt weggooien' }).click();
    await phone.setOffline(false);
    await waitForSent(page);
    expect(await arrived('Eerste gesprek zonder fout.')).toBe(1);
    expect(await arrived('Eerste gesprek met fout.')).toBe(0);
    expect(await arrived('Tweede gesprek')).toBe(0);
  });

  test('fifty talks go in one parcel', async () => {
    const parcels: number[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/veld/gesprekken')) {
        const sent: unknown = request.postDataJSON();
        parcels.push((sent as { notities: unknown[] }).notities.length);
      }
    });
    await phone.setOffline(true);
    for (let index = 1; index <= 50; index += 1) {
      await write(page, `Halte ${index} van de koffiekar.`);
      await keep(page);
      await onPhone(page, `Halte ${index} van`).waitFor();
    }
    await phone.setOffline(false);
    await waitForSent(page);
    expect(parcels).toEqual([50]);
    expect(await arrived('van de koffiekar.')).toBe(50);
  });
});

/** The page itself came from the phone, so its HTML as served is checked where there is network. */
async function checkPageIn(where: Page): Promise<void> {
  const wide = await where.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
}

test('the page with notes on it is one that everyone can use', async () => {
  await write(page, 'Iets met niemand om te bellen.');
  await page.getByRole('checkbox', { name: 'Contact opnemen' }).check();
  await keep(page);
  await page.getByRole('alert').getByText('Vul een telefoonnummer of mailadres in').waitFor();
  await checkPage(page);
});

test('two tabs that send at the same time send each talk once', async () => {
  const other = await phone.newPage();
  await open(other);
  await phone.setOffline(true);
  await write(page, 'Genoteerd in de ene tab.');
  await keep(page);
  await write(other, 'Genoteerd in de andere tab.');
  await keep(other);
  await onPhone(page, 'in de andere tab').waitFor();
  await phone.setOffline(false);
  await Promise.all([waitForSent(page), waitForSent(other)]);
  expect(await arrived('in de ene tab')).toBe(1);
  expect(await arrived('in de andere tab')).toBe(1);
});

test('an answer that is lost on the way makes no second talk', async () => {
  let isLost = false;
  await phone.route('**/veld/gesprekken', async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await write(page, 'Het antwoord raakte kwijt.');
  await keep(page);
  await onPhone(page, 'Het antwoord raakte kwijt.').getByText('wordt verstuurd').waitFor();
  expect(await arrived('Het antwoord raakte kwijt.')).toBe(1);
  await page.getByRole('button', { name: 'Verstuur nu' }).click();
  await waitForSent(page);
  expect(await arrived('Het antwoord raakte kwijt.')).toBe(1);
});

test('a phone with a wrong clock tells the right moment', async () => {
  await page.clock.setFixedTime(new Date('2001-02-03T04:05:06Z'));
  await write(page, 'Deze telefoon denkt dat het 2001 is.');
  await keep(page);
  await waitForSent(page);
  await page.goto('/werkplek/gesprekken');
  const row = page.getByRole('listitem').filter({ hasText: 'denkt dat het 2001 is' });
  const moment = await row.locator('time').getAttribute('datetime');
  expect(Math.abs(Date.now() - Date.parse(moment ?? ''))).toBeLessThan(120_000);
});

test('who is signed out goes on noting, and sends after signing in', async () => {
  await phone.clearCookies();
  await reopen();
  await write(page, 'Genoteerd zonder sessie.');
  await keep(page);
  await page.getByText('U bent niet meer ingelogd. Uw notities blijven op dit toestel.').waitFor();
  await page.getByRole('link', { name: 'Log in om te versturen' }).click();
  await page.getByRole('button', { name: 'als Fatma Aydin' }).click();
  await page.waitForURL('**/veld');
  await waitForSent(page);
  expect(await arrived('Genoteerd zonder sessie.')).toBe(1);
});

test('notes of one are never sent by another who takes over the phone', async () => {
  await phone.setOffline(true);
  await write(page, 'Dit is van Fatma.');
  await keep(page);
  await onPhone(page, 'Dit is van Fatma.').waitFor();
  await page.goto('about:blank');
  await phone.setOffline(false);
  await signInAs(page, 'Joost Hendriks');
  await open(page);
  await page.getByText('Op dit toestel staan ook 1 notities van een collega.').waitFor();
  expect(await arrived('Dit is van Fatma.')).toBe(0);
  await signInAs(page, 'Fatma Aydin');
  await open(page);
  await waitForSent(page);
  expect(await arrived('Dit is van Fatma.')).toBe(1);
});

describe('a shared phone', () => {
  const code = '482915';

  async function setCode(): Promise<void> {
    await page.locator('summary').filter({ hasText: 'Deelt u dit toestel?' }).click();
    await page.getByLabel('Code', { exact: true }).fill(code);
    await page.getByLabel('Nog een keer').fill(code);
    await page.getByRole('button', { name: 'Code instellen' }).click();
    await page.getByText('De code is ingesteld.').waitFor();
  }

  test('keeps what was noted from who does not know the code', async () => {
    await phone.setOffline(true);
    await write(page, 'Vertrouwelijk verhaal een.');
    await keep(page);
    await onPhone(page, 'Vertrouwelijk verhaal een.').waitFor();
    await setCode();
    await write(page, 'Vertrouwelijk verhaal twee.');
    await keep(page);
    await onPhone(page, 'Vertrouwelijk verhaal twee.').waitFor();
    expect(await everythingKept()).not.toContain('Vertrouwelijk');
    await page.getByRole('button', { name: 'Nu op slot' }).click();
    await page.getByRole('heading', { name: 'Op slot' }).waitFor();
    expect(await page.content()).not.toContain('Vertrouwelijk');
    await reopen();
    await page.getByLabel('Uw code').fill('000000');
    await page.getByRole('button', { name: 'Openen' }).click();
    await page.getByText('Deze code klopt niet.').waitFor();
    expect(await page.getByRole('heading', { name: 'Op slot' }).isVisible()).toBe(true);
    await phone.setOffline(false);
    await page.getByLabel('Uw code').fill(code);
    await page.getByRole('button', { name: 'Openen' }).click();
    await waitForSent(page);
    expect(await arrived('Vertrouwelijk verhaal een.')).toBe(1);
    expect(await arrived('Vertrouwelijk verhaal twee.')).toBe(1);
  });

  test('locks by itself after five minutes', async () => {
    await setCode();
    await page.clock.install();
    await reopenLocked();
    await page.clock.runFor('06:00');
    await page.getByRole('heading', { name: 'Op slot' }).waitFor();
  });

  async function reopenLocked(): Promise<void> {
    await page.reload();
    await page.locator('meent-field[data-ready]').waitFor();
    await page.getByLabel('Uw code').fill(code);
    await page.getByRole('button', { name: 'Openen' }).click();
    await page.getByRole('heading', { name: 'Gesprek noteren' }).waitFor();
  }

  test('whose code is lost can be wiped and used again', async () => {
    await phone.setOffline(true);
    await write(page, 'Dit raakt kwijt met de code.');
    await keep(page);
    await setCode();
    await reopen();
    await page.locator('summary').filter({ hasText: 'Code vergeten?' }).click();
    await page.getByRole('button', { name: 'Wis mijn notities' }).click();
    await page.getByRole('button', { name: 'Echt weggooien' }).click();
    await waitForSent(page);
    await phone.setOffline(false);
    await reopen();
    expect(await arrived('Dit raakt kwijt met de code.')).toBe(0);
  });
});

test('the place comes from the phone with one tap', async () => {
  await phone.grantPermissions(['geolocation']);
  await phone.setGeolocation({ latitude: 52.1, longitude: 6.5, accuracy: 9 });
  await page.getByRole('button', { name: 'Hier, waar ik sta' }).click();
  await page.getByText('Plek gevonden, op 9 meter nauwkeurig.').waitFor();
  await write(page, 'Hier ter plekke genoteerd.');
  await keep(page);
  await waitForSent(page);
  await page.getByRole('button', { name: 'Hier, waar ik sta' }).waitFor();
});

test('a talk becomes a contribution and stays a talk', async () => {
  await write(page, 'Er is geen prullenbak bij de speeltuin.');
  await keep(page);
  await waitForSent(page);
  await page.goto('/werkplek/gesprekken');
  await page.getByRole('link', { name: 'Er is geen prullenbak' }).click();
  await page.getByText('Signaal', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Prullenbak bij de speeltuin');
  await page.getByRole('button', { name: 'Maak de bijdrage' }).click();
  await page.getByRole('status').getByText('Dit gesprek is nu bijdrage B-').waitFor();
  await page.getByRole('link', { name: /^B-/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Prullenbak bij de speeltuin' }).waitFor();
  expect(await arrived('Er is geen prullenbak bij de speeltuin.')).toBe(1);
});

test('without JavaScript it is a form like any other', async () => {
  const plain = await browser.newPage({ baseUrl: demo.url, width: 360, javaScript: false });
  await signInAs(plain, 'Fatma Aydin');
  await plain.goto('/veld');
  await plain.getByRole('textbox', { name: 'Wat hoorde u?' }).fill('Zonder scripts genoteerd.');
  await keep(plain);
  await plain.getByRole('alert').getByText('Mag u dit niet bewaren?').waitFor();
  await plain.getByRole('checkbox', { name: 'Dit bewaren' }).check();
  await keep(plain);
  await plain.getByText('Het gesprek is bewaard en verstuurd.').waitFor();
  expect(await arrived('Zonder scripts genoteerd.')).toBe(1);
  await plain.context().close();
});

// The last one: it stops the server.
test('also opens when the server is down', async () => {
  await demo.stop();
  await reopen();
  await write(page, 'De server ligt eruit.');
  await keep(page);
  await reopen();
  await onPhone(page, 'De server ligt eruit.').waitFor();
});
