// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestBrowser, launchBrowser } from '../src/testing/browser.ts';
import { finish } from '../src/testing/child.ts';
import { type MailServer, startMailServer } from '../src/testing/mail-server.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import type { ReceivedMail } from '../src/testing/read-mail.ts';
import { type Product, built, root, startProduct } from './support/product.ts';
import { fillIn, filledIn, pickedUp, send } from './support/resident.ts';
import {
  answer,
  askResident,
  ball,
  goToView,
  note,
  openItem,
  said,
  signInByCode,
  sort,
  timeline,
  worklist,
} from './support/worker.ts';

// A real municipality from its first minute: nothing but its name, its boundaries and people; real mail, a real browser.

const boundaries = join(root, '../shared/data/boundaries/gemeenten/GM1859-berkelland.wijken.wgs84.geojson');
const isHere = existsSync(boundaries);
if (!isHere) console.warn('Skipped: the real boundaries of Berkelland are not at ../shared/data.');

/** In the middle of Ruurlo, before the church. */
const church = { latitude: 52.0879, longitude: 6.4524 };
const wijk = 'Ruurlo';

const administrator = { name: 'Bea Lankveld', email: 'bea@berkelland.example' };
const manager = {
  name: 'Wim Oonk',
  email: 'wim@berkelland.example',
  phone: '0545 12 34 56',
  meet: 'Elke woensdag van 9.00 tot 11.00 uur in de bibliotheek in Ruurlo.',
};
const communityWorker = {
  name: 'Loes te Brake',
  email: 'loes@welzijn.example',
  phone: '0545 12 34 57',
  employer: 'Welzijn Achterhoek',
  meet: 'Elke vrijdagochtend aan de koffietafel in het Kulturhus.',
};
const alderman = { name: 'Gerda Wolters', email: 'gerda@berkelland.example', phone: '0545 12 34 58' };
const resident = { name: 'Henk Klein Ikkink', email: 'henk@thuis.example' };

const concern = {
  kind: 'concern',
  subject: 'Bus scheurt door de Dorpsstraat',
  text: 'De bus rijdt hier te hard. Gisteren moest ik met de kleinkinderen opzij springen.',
  ...resident,
} as const;

describe.skipIf(!isHere)('Berkelland', () => {
  let folder: string;
  let post: MailServer;
  let product: Product;
  let browser: TestBrowser;
  let desk: Page;
  let phone: Page;
  let number: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'meent-berkelland-'));
    [post, browser] = await Promise.all([startMailServer(), launchBrowser(), built()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop('SIGKILL');
    await post?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const settings = () => ({
    DATABASE_URL: join(folder, 'database'),
    FILES: join(folder, 'files'),
    DEMO: 'off',
    SMTP_URL: post.url,
    MAIL_FROM: 'meent@berkelland.example',
  });

  /** Runs a command as the console does, and gives what it said. */
  async function meent(...words: string[]): Promise<string> {
    const env = { PATH: process.env.PATH, ...settings() };
    const { code, output } = await finish(process.execPath, ['dist/server/cli.js', ...words], {
      cwd: root,
      env,
    });
    expect([words.join(' '), code, output]).toEqual([words.join(' '), 0, output]);
    return output;
  }

  test('is made at the console: its name, its administrator, its real boundaries, once', async () => {
    await meent('municipality', 'add', 'berkelland', '--name', 'Berkelland', '--code', 'GM1859');
    await meent('user', 'add', '--name', administrator.name, '--email', administrator.email);
    const importing = ['import', 'areas', boundaries, '--kind', 'district', '--yes'];
    expect(await meent(...importing)).toContain('5 areas added');
    expect(await meent(...importing)).toContain('Nothing has changed.');
    product = await startProduct(settings());
  });

  test('the administrator signs in with a code by mail, and adds a theme and people', async () => {
    desk = await browser.newPage({ baseUrl: product.url });
    await signInByCode(desk, post, administrator.email);
    await addTheme('Verkeer');
    await addPerson(manager, 'gebiedsregisseur');
    await addPerson(communityWorker, 'opbouwwerker');
    await addPerson(alderman, 'gebiedswethouder');
    await goToSettingUp('Teams');
    const row = desk.getByRole('row').filter({ has: desk.getByRole('link', { name: wijk }) });
    for (const { name } of [manager, communityWorker, alderman])
      await row.getByRole('link', { name }).waitFor();
  });

  async function goToSettingUp(to: string): Promise<void> {
    const menu = desk.getByRole('navigation', { name: 'Werkplek' });
    const setUp = menu.getByRole('link', { name: 'Inrichten' });
    // Unfolded already from a page that is within it.
    if (!(await setUp.isVisible())) await menu.getByText('Beheren').click();
    await setUp.click();
    const title = desk.getByText(to, { exact: true });
    await desk.getByRole('main').getByRole('link').filter({ has: title }).click();
  }

  async function addTheme(name: string): Promise<void> {
    await goToSettingUp('Teams');
    await desk.getByRole('link', { name: 'Thema’s beheren' }).click();
    await desk.getByRole('textbox', { name: 'Naam', exact: true }).fill(name);
    await desk.getByRole('button', { name: 'Thema toevoegen' }).click();
    await said(desk, 'Opgeslagen.');
  }

  type NewPerson = typeof alderman & { readonly meet?: string; readonly employer?: string };

  async function addPerson(person: NewPerson, role: string): Promise<void> {
    await goToSettingUp('Mensen');
    await desk.getByRole('link', { name: 'Persoon toevoegen' }).click();
    const fill = (label: string, text: string) => desk.getByRole('textbox', { name: label }).fill(text);
    await fill('Naam', person.name);
    await fill('Mailadres', person.email);
    await fill('Telefoon', person.phone);
    await fill('Werkgever', person.employer ?? '');
    await fill('Waar en wanneer te ontmoeten', person.meet ?? '');
    await desk.getByRole('button', { name: 'Persoon toevoegen' }).click();
    await said(desk, 'Opgeslagen.');
    await desk.getByRole('link', { name: 'Rol toevoegen' }).click();
    await desk.getByRole('combobox', { name: 'Rol' }).selectOption(role);
    await desk.getByRole('combobox', { name: 'Gebied' }).selectOption(`– ${wijk}`);
    await desk.getByRole('button', { name: 'Rol toevoegen' }).click();
    await desk.getByRole('main').getByText(`${role} ${wijk}`).first().waitFor();
  }

  test('the home page draws the areas, with the alderman in hers', async () => {
    phone = await browser.newPage({ baseUrl: product.url, width: 360 });
    await phone.goto('/');
    const drawing = phone.getByRole('figure');
    for (const name of ['Borculo', 'Eibergen', 'Beltrum', 'Neede', 'Ruurlo']) {
      await drawing.getByRole('link', { name }).first().waitFor();
    }
    await drawing.getByRole('link', { name: alderman.name }).first().waitFor();
    await checkPage(phone);
  });

  test('a resident with a phone meets the team of Ruurlo', async () => {
    await phone
      .getByRole('figure')
      .getByRole('link', { name: alderman.name })
      .filter({ visible: true })
      .tap();
    await phone.getByRole('heading', { level: 1, name: wijk }).waitFor();
    const team = phone.getByRole('main');
    for (const text of [
      manager.name,
      manager.meet,
      communityWorker.name,
      communityWorker.employer,
      alderman.name,
    ]) {
      await team.getByText(text).first().waitFor();
    }
    await team.getByRole('link', { name: `Bel ${manager.name}` }).waitFor();
    await checkPage(phone);
  });

  test('the resident points out where it is, sees who picks it up, and sends it', async () => {
    await phone.context().grantPermissions(['geolocation'], { origin: product.url });
    await phone.context().setGeolocation(church);
    await phone.goto('/bijdragen/nieuw');
    await fillIn(phone, concern);
    await phone.getByRole('application', { name: /^Kaart/ }).tap();
    await phone.getByRole('status').getByText('U koos deze plek').waitFor();
    await phone.getByRole('button', { name: 'Hier, waar ik nu ben' }).tap();
    await phone.getByRole('status').getByText(`${wijk}. U koos deze plek`).waitFor();
    await pickedUp(phone).getByText(`${manager.name} van ${wijk} leest dit. U hoort uiterlijk`).waitFor();
    expect((await filledIn(phone)).area).toBe(wijk);
    await checkPage(phone);
    const promised = /uiterlijk (.+?) van ons/.exec(await pickedUp(phone).innerText())?.[1];
    number = await send(phone);
    await phone
      .getByText(`${manager.name} gaat uw bijdrage lezen. U hoort uiterlijk ${promised} iets.`)
      .waitFor();
    const mail = await mailTo(resident.email, 'Wij hebben het ontvangen');
    for (const text of [number, manager.name, String(promised), concern.text])
      expect(mail.text).toContain(text);
    await phone.goto(personalLink(mail));
    await phone.getByRole('heading', { level: 1, name: concern.subject }).waitFor();
  });

  function mailTo(address: string, subject: string): Promise<ReceivedMail> {
    return post.next((mail) => mail.to.includes(address) && mail.subject.includes(subject), 30_000);
  }

  function personalLink(mail: ReceivedMail): string {
    const link = mail.links.find((one) => one.startsWith(`${product.url}/bijdragen/${number}?`));
    if (!link) throw new Error(`There is no personal link in this mail:\n${mail.text}`);
    return link;
  }

  test('the area manager finds it, takes it up and asks the resident something', async () => {
    await desk.context().clearCookies();
    await signInByCode(desk, post, manager.email);
    await goToView(desk, 'Nieuw');
    await worklist(desk).getByRole('link', { name: concern.subject }).waitFor();
    await goToView(desk, 'Voor mij');
    await openItem(desk, concern.subject);
    await desk.getByRole('link', { name: '52.08790, 6.45240' }).waitFor();
    await sort(desk, { theme: 'Verkeer' });
    await said(desk, 'Opgeslagen.');
    await ball(desk).getByText('U bent aan zet.').waitFor();
    await note(desk, 'Ik bel de vervoerder.');
    await askResident(desk, 'Weet u nog hoe laat het was?');
    await goToView(desk, 'Nieuw');
    await desk.getByRole('main').getByText('Hier is niets.').waitFor();
  });

  test('the resident replies by the link from the mail', async () => {
    const mail = await mailTo(resident.email, 'Een vraag over');
    expect(mail.text).toContain('Weet u nog hoe laat het was?');
    await phone.goto(personalLink(mail));
    await phone.getByText(`${manager.name} heeft u iets gevraagd.`).waitFor();
    await phone.getByRole('textbox', { name: 'Uw reactie' }).fill('Rond half vier, toen de school uitging.');
    await phone.getByRole('button', { name: 'Versturen' }).tap();
    await said(phone, 'Uw reactie staat erbij.');
    await phone.getByText(`${manager.name} is ermee bezig. U hoort uiterlijk`).waitFor();
    await checkPage(phone);
  });

  test('the area manager reads the reply, answers and closes', async () => {
    await goToView(desk, 'Voor mij');
    await openItem(desk, concern.subject);
    await desk.getByText('Rond half vier, toen de school uitging.').waitFor();
    await answer(desk, 'De vervoerder spreekt de chauffeurs aan.\nIn mei meten wij de snelheid.', {
      close: true,
    });
    expect(await timeline(desk)).toEqual([
      expect.stringContaining(`${manager.name} bekeek en deelde in: ${manager.name}`),
      expect.stringMatching(/Wim Oonk schreef een notitie .*intern.*Ik bel de vervoerder\./),
      expect.stringMatching(/Wim Oonk vroeg aan de inwoner .*Weet u nog hoe laat het was\?/),
      expect.stringMatching(/Henk Klein Ikkink schreef .*Rond half vier/),
      expect.stringMatching(/Wim Oonk antwoordde .*In mei meten wij de snelheid\./),
    ]);
    await checkPage(desk);
  });

  test('the resident gets the mail, and reads the answer and every step on the phone', async () => {
    const mail = await mailTo(resident.email, 'Antwoord op');
    expect(mail.text).toContain('In mei meten wij de snelheid.');
    await phone.goto(personalLink(mail));
    await phone.getByText('Dit is afgerond.').waitFor();
    await phone.getByText('In mei meten wij de snelheid.').waitFor();
    const steps = await phone.getByRole('list', { name: 'Rode draad' }).getByRole('listitem').allInnerTexts();
    expect(steps.map((step) => step.split('\n').at(-1))).toEqual([
      'Wij hebben uw bijdrage ontvangen',
      `${manager.name} heeft het gelezen`,
      `${manager.name} vroeg u iets`,
      'U reageerde',
      `${manager.name} gaf antwoord`,
    ]);
    expect(await phone.getByRole('main').innerText()).not.toContain('Ik bel de vervoerder.');
    await checkPage(phone);
  });
});
