// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
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
  send,
  tick,
  waitForSent,
  write,
} from './support/phone.ts';

// A community worker in the street, with a phone that has no network or a wrong clock.

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

describe('without network', () => {
  test('a talk is kept, also when the page is closed, and arrives once when there is network', async () => {
    await phone.setOffline(true);
    await phone.page().getByText('Geen internet. Alles blijft op dit toestel.').waitFor();
    await write(phone.page(), 'De brug bij de sluis is glad.');
    await phone.page().getByRole('radio', { name: 'bezorgd' }).check();
    await phone.page().getByRole('radio', { name: 'Aan de deur' }).check();
    await tick(phone.page(), 'Contact opnemen');
    await phone.page().getByRole('textbox', { name: 'Telefoon' }).fill('06 12 34 56 78');
    await press(phone.page());
    await phone.page().getByText('Bewaard op dit toestel.').waitFor();
    await phone.reopen();
    await onPhone(phone.page(), 'De brug bij de sluis is glad.').getByText('wacht op internet').waitFor();
    await phone.setOffline(false);
    await waitForSent(phone.page());
    expect(await phone.arrived('De brug bij de sluis is glad.')).toBe(1);
    const left = await phone.everythingKept();
    expect(left).not.toContain('glad');
    expect(left).not.toContain('34 56');
    await phone.page().goto('/werkplek/gesprekken');
    await phone.page().getByRole('link', { name: 'De brug bij de sluis is glad.' }).click();
    await phone.page().getByText('06 12 34 56 78').waitFor();
  });

  test('half a note survives a crash', async () => {
    await phone.setOffline(true);
    await phone
      .page()
      .getByRole('textbox', { name: 'Wat hoorde u?' })
      .pressSequentially('Ze wil graag een ban');
    await phone.page().getByRole('checkbox', { name: 'Groen en natuur' }).check();
    await expect.poll(phone.everythingKept).toContain('Ze wil graag een ban');
    await phone.reopen();
    expect(await phone.page().getByRole('textbox', { name: 'Wat hoorde u?' }).inputValue()).toBe(
      'Ze wil graag een ban',
    );
    expect(await phone.page().getByRole('checkbox', { name: 'Groen en natuur' }).isChecked()).toBe(true);
  });

  test('a kept talk can be mended or thrown away before it is sent', async () => {
    await phone.setOffline(true);
    await write(phone.page(), 'Eerste gesprek met fout.');
    await press(phone.page());
    await onPhone(phone.page(), 'Eerste gesprek').getByRole('button', { name: 'Verbeteren' }).click();
    await phone.page().getByRole('textbox', { name: 'Wat hoorde u?' }).fill('Eerste gesprek zonder fout.');
    await press(phone.page());
    await write(phone.page(), 'Tweede gesprek, liever niet.');
    await press(phone.page());
    await onPhone(phone.page(), 'Tweede gesprek').getByRole('button', { name: 'Weggooien' }).click();
    await onPhone(phone.page(), 'Tweede gesprek').getByRole('button', { name: 'Echt weggooien' }).click();
    await phone.setOffline(false);
    await waitForSent(phone.page());
    expect(await phone.arrived('Eerste gesprek zonder fout.')).toBe(1);
    expect(await phone.arrived('Eerste gesprek met fout.')).toBe(0);
    expect(await phone.arrived('Tweede gesprek')).toBe(0);
  });

  test('fifty talks go in one parcel', async () => {
    const parcels: number[] = [];
    phone.page().on('request', (request) => {
      if (request.url().endsWith('/veld/gesprekken')) {
        const sent: unknown = request.postDataJSON();
        parcels.push((sent as { notities: unknown[] }).notities.length);
      }
    });
    await phone.setOffline(true);
    for (let index = 1; index <= 50; index += 1) {
      await noteOffline(phone.page(), `Halte ${index} van de koffiekar.`);
    }
    await phone.setOffline(false);
    await waitForSent(phone.page());
    // Sent by the page in one parcel; or, when the browser was quicker, by the service worker, whose requests are not seen here.
    expect([[50], []]).toContainEqual(parcels);
    expect(await phone.arrived('van de koffiekar.')).toBe(50);
  });
});

test('the page with notes on it is one that everyone can use', async () => {
  await write(phone.page(), 'Iets met niemand om te bellen.');
  await tick(phone.page(), 'Contact opnemen');
  await press(phone.page());
  await phone.page().getByRole('alert').getByText('Vul een telefoonnummer of mailadres in').waitFor();
  await checkPage(phone.page());
});

test('two tabs that send at the same time send each talk once', async () => {
  const other = await phone.context.newPage();
  await openVeld(other);
  await phone.setOffline(true);
  await write(phone.page(), 'Genoteerd in de ene tab.');
  await press(phone.page());
  await write(other, 'Genoteerd in de andere tab.');
  await press(other);
  await onPhone(phone.page(), 'in de andere tab').waitFor();
  await phone.setOffline(false);
  await Promise.all([waitForSent(phone.page()), waitForSent(other)]);
  expect(await phone.arrived('in de ene tab')).toBe(1);
  expect(await phone.arrived('in de andere tab')).toBe(1);
});

test('an answer that is lost on the way makes no second talk', async () => {
  let isLost = false;
  await phone.context.route('**/veld/gesprekken', async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await write(phone.page(), 'Het antwoord raakte kwijt.');
  const lost = phone.page().waitForEvent('requestfailed');
  await press(phone.page());
  await lost;
  expect(await phone.arrived('Het antwoord raakte kwijt.')).toBe(1);
  // The browser tries again by itself, and so does the page when it is opened.
  await phone.reopen();
  await waitForSent(phone.page());
  expect(await phone.everythingKept()).not.toContain('raakte kwijt');
  expect(await phone.arrived('Het antwoord raakte kwijt.')).toBe(1);
});

test('a phone with a wrong clock tells the right moment', async () => {
  await phone.page().clock.setFixedTime(new Date('2001-02-03T04:05:06Z'));
  await write(phone.page(), 'Deze telefoon denkt dat het 2001 is.');
  await send(phone.page());
  await phone.page().goto('/werkplek/gesprekken');
  const row = phone.page().getByRole('listitem').filter({ hasText: 'denkt dat het 2001 is' });
  const moment = await row.locator('time').getAttribute('datetime');
  expect(Math.abs(Date.now() - Date.parse(moment ?? ''))).toBeLessThan(120_000);
});

test('the place comes from the phone with one tap', async () => {
  await phone.context.grantPermissions(['geolocation']);
  await phone.context.setGeolocation({ latitude: 52.1, longitude: 6.5, accuracy: 9 });
  await phone.page().getByRole('button', { name: 'Hier, waar ik sta' }).click();
  await phone.page().getByText('Plek gevonden, op 9 meter nauwkeurig.').waitFor();
  await write(phone.page(), 'Hier ter plekke genoteerd.');
  await send(phone.page());
  await phone.page().getByRole('button', { name: 'Hier, waar ik sta' }).waitFor();
});

test('a talk becomes a contribution and stays a talk', async () => {
  await write(phone.page(), 'Er is geen prullenbak bij de speeltuin.');
  await send(phone.page());
  await phone.page().goto('/werkplek/gesprekken');
  await phone.page().getByRole('link', { name: 'Er is geen prullenbak' }).click();
  await phone.page().getByText('Signaal', { exact: true }).click();
  await phone.page().getByRole('textbox', { name: 'Onderwerp' }).fill('Prullenbak bij de speeltuin');
  await phone.page().getByRole('button', { name: 'Maak de bijdrage' }).click();
  await phone.page().getByRole('status').getByText('Dit gesprek is nu bijdrage B-').waitFor();
  await phone.page().getByRole('link', { name: /^B-/ }).click();
  await phone.page().getByRole('heading', { level: 1, name: 'Prullenbak bij de speeltuin' }).waitFor();
  expect(await phone.arrived('Er is geen prullenbak bij de speeltuin.')).toBe(1);
});

test('without JavaScript it is a form like any other', async () => {
  const plain = await browser.newPage({ baseUrl: demo.url, width: 360, javaScript: false });
  await signInAs(plain, 'Fatma Aydin');
  await plain.goto('/veld');
  await plain.getByRole('textbox', { name: 'Wat hoorde u?' }).fill('Zonder scripts genoteerd.');
  await press(plain);
  await plain.getByRole('alert').getByText('Mag u dit bewaren? Vink dat dan aan.').waitFor();
  await tick(plain, 'Dit bewaren');
  await press(plain);
  await plain.getByText('Het gesprek is bewaard en verstuurd.').waitFor();
  expect(await phone.arrived('Zonder scripts genoteerd.')).toBe(1);
  await plain.context().close();
});
