// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type PageOptions,
  type TestBrowser,
  type TestProfile,
  heights,
  launchBrowser,
} from '../src/testing/browser.ts';
import { checkPage, checkServedPage, forgetComplaints } from '../src/testing/page-checks.ts';
import { routesOf } from '../src/testing/routes-of.ts';
import { openTestHouse } from '../src/testing/town.ts';
import { type Demo, type Session, patience, sessionOf, startDemo } from './support/demo.ts';
import { noPages } from './support/no-pages.ts';
import type { DemoPerson, VisitedPage } from './support/page-links.ts';
import { publicPages, workplacePages } from './support/visited-pages.ts';
import { type Visitor, openVisitor } from './support/visitor.ts';

// Every page of the demo, as people see it: on a phone and at a desk, in both languages, in dark colours, without JavaScript.

let demo: Demo;
let browser: TestBrowser;
let sessions: Readonly<Record<DemoPerson, Session>>;
let visitors: Readonly<Record<DemoPerson | 'nobody', Visitor>>;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchBrowser();
  const joost = await sessionOf(demo, 'Joost Hendriks');
  const ingrid = await sessionOf(demo, 'Ingrid Mulder');
  const roos = await sessionOf(demo, 'Roos Verhagen');
  sessions = { 'Joost Hendriks': joost, 'Ingrid Mulder': ingrid, 'Roos Verhagen': roos };
  visitors = {
    nobody: openVisitor(demo.url),
    'Joost Hendriks': openVisitor(demo.url, joost),
    'Ingrid Mulder': openVisitor(demo.url, ingrid),
    'Roos Verhagen': openVisitor(demo.url, roos),
  };
}, patience);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

function addressOf({ address, as }: VisitedPage): Promise<string> {
  return typeof address === 'string' ? Promise.resolve(address) : address(visitors[as ?? 'nobody'], demo);
}

type Visit = PageOptions & { as?: DemoPerson };

const profiles = new Map<string, Promise<TestProfile>>();

async function newProfile({ as, ...options }: Visit): Promise<TestProfile> {
  const profile = await browser.newProfile({ baseUrl: demo.url, ...options });
  if (as) await profile.context.addCookies([sessions[as]]);
  return profile;
}

/** One profile for all pages that the same person reads in the same way: it has the style and the letters already. */
function profileOf(visit: Visit): Promise<TestProfile> {
  const key = JSON.stringify(visit);
  const made = profiles.get(key) ?? newProfile(visit);
  profiles.set(key, made);
  return made;
}

const free = new Map<string, Page[]>();
const keys = new WeakMap<Page, string>();

/** A page of the profile that has nothing to show any more, or else a new one: what a browser read before it need not read again. */
async function open(address: string, visit: Visit = {}): Promise<Page> {
  const key = JSON.stringify(visit);
  const used = free.get(key)?.pop();
  if (used) await asNew(used, visit.width);
  const page = used ?? (await (await profileOf(visit)).newPage());
  keys.set(page, key);
  await page.goto(address);
  return page;
}

async function asNew(page: Page, width: keyof typeof heights = 1280): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await resize(page, width);
  await page.emulateMedia({ colorScheme: 'light' });
  forgetComplaints(page);
}

/** For the next who reads in the same way. A page of which a test did not say so is never used again. */
async function giveBack(page: Page): Promise<void> {
  const key = keys.get(page);
  if (key === undefined) await page.close();
  else free.set(key, [...(free.get(key) ?? []), page]);
}

async function resize(page: Page, width: keyof typeof heights): Promise<void> {
  await page.setViewportSize({ width, height: heights[width] });
}

type Look = {
  readonly name: string;
  prepare?(): Promise<unknown>;
  /** Whether axe looks as well; when not, it has seen the same page in another way. */
  readonly axe: boolean;
};

/** Looks in each of these ways, and tells what is wrong in all of them at once. */
async function checkEach(page: Page, looks: readonly Look[]): Promise<void> {
  const faults: string[] = [];
  for (const { name, prepare, axe } of looks) {
    await prepare?.();
    await (axe ? checkPage : checkServedPage)(page).catch((error: unknown) =>
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`),
    );
  }
  if (faults.length > 0) {
    await page.close();
    throw new Error(faults.join('\n\n'));
  }
  await giveBack(page);
}

const all = [...publicPages, ...workplacePages].map((page) => ({
  ...page,
  name: page.showing ? `${page.route} (${page.showing})` : page.route,
}));

test('every page that there is, is visited here', async () => {
  const house = await openTestHouse();
  const routes = routesOf(house.app).filter(({ method }) => method === 'GET');
  await house.close();
  const known = new Set([...all.map(({ route }) => route), ...Object.keys(noPages)]);
  expect([...known].sort()).toEqual(routes.map(({ path }) => path).sort());
});

describe.concurrent.each(all)('$name', (visited) => {
  test.each(['nl', 'en'] as const)('in %s', async (language) => {
    const dutch = await addressOf(visited);
    const address = language === 'nl' ? dutch : `/en${dutch === '/' ? '' : dutch}`;
    const page = await open(address, { as: visited.as });
    // It is that page, and no other to which one was led.
    expect(page.url()).toBe(new URL(address, demo.url).href);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const isMain = visited.isMain ?? false;
    const isDutch = language === 'nl';
    await checkEach(page, [
      // The words differ, not the page: in English they have to fit where there is least room.
      ...(isDutch ? [{ name: 'At a desk', axe: true }] : []),
      { name: 'On a phone', axe: isMain, prepare: () => resize(page, 360) },
      ...(isDutch && isMain
        ? [
            {
              name: 'In dark colours',
              axe: true,
              prepare: () => page.emulateMedia({ colorScheme: 'dark' }),
            },
          ]
        : []),
    ]);
  });
});

describe.concurrent.each(all.filter(({ as }) => !as))('$name', (visited) => {
  test('without JavaScript', async () => {
    const page = await open(await addressOf(visited), { javaScript: false, width: 360 });
    await checkEach(page, [{ name: 'On a phone', axe: true }]);
  });
});

const failures: readonly { status: number; address: string; as?: DemoPerson }[] = [
  { status: 404, address: '/nergens' },
  { status: 404, address: '/en/nergens' },
  { status: 404, address: '/gebieden/nergens' },
  { status: 404, address: '/bijdragen/B-2020-00001' },
  { status: 404, address: '/%E0%A4%A' },
  { status: 404, address: '/werkplek/bijdragen/B-2020-00001', as: 'Joost Hendriks' },
  { status: 403, address: '/werkplek/mensen', as: 'Joost Hendriks' },
  { status: 403, address: '/en/werkplek/instellingen', as: 'Joost Hendriks' },
];

describe.concurrent.each(failures)('$status at $address', ({ status, address, as }) => {
  test('is a page that says what to do next', async () => {
    const page = await open(address, { as, width: 360 });
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(status);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
    await checkEach(page, [
      { name: 'On a phone', axe: true },
      { name: 'At a desk', axe: false, prepare: () => resize(page, 1280) },
    ]);
  });
});

test('who sends a form after being signed out gets back what was written', async () => {
  const page = await (await newProfile({ as: 'Ingrid Mulder', width: 360 })).newPage();
  await page.goto('/werkplek/gebieden/nieuw');
  await page.locator('textarea').first().fill('Een dorp aan het kanaal, met een brug.');
  await page.context().clearCookies();
  await page.locator('main form[method=post] button[type=submit]').last().click();
  await page.locator('textarea[readonly]').waitFor();
  expect(await page.locator('textarea[readonly]').inputValue()).toBe(
    'Een dorp aan het kanaal, met een brug.',
  );
  await checkEach(page, [
    { name: 'On a phone', axe: true },
    { name: 'At a desk', axe: false, prepare: () => resize(page, 1280) },
  ]);
});

/** Forms with fields that must be filled in; each is sent empty. */
const forms: readonly { address: string; as?: DemoPerson }[] = [
  { address: '/bijdragen/nieuw' },
  { address: '/en/bijdragen/nieuw' },
  { address: '/inloggen/code?aanvraag=00000000-0000-7000-8000-000000000000' },
  { address: '/werkplek/gebieden/nieuw', as: 'Ingrid Mulder' },
  { address: '/werkplek/mensen/nieuw', as: 'Ingrid Mulder' },
  { address: '/werkplek/themas', as: 'Ingrid Mulder' },
  { address: '/werkplek/organisaties/nieuw', as: 'Ingrid Mulder' },
  { address: '/werkplek/instellingen', as: 'Ingrid Mulder' },
];

describe.concurrent.each(forms)('$address, sent empty', ({ address, as }) => {
  test.each([true, false])('says first what is wrong (JavaScript: %s)', async (javaScript) => {
    const page = await open(address, { as, javaScript, width: 360 });
    const refused = page.waitForResponse((response) => response.request().method() === 'POST');
    const form = page.locator('main form[method=post]').last();
    for (const field of await form.locator('input[type=text], input[type=email], textarea').all()) {
      if (await field.isVisible()) await field.fill('');
    }
    await form.locator('button[type=submit]').last().click();
    expect((await refused).status()).toBe(422);
    const summary = page.getByRole('alert').first();
    await summary.waitFor();
    const first = await summary.getByRole('link').first().getAttribute('href');
    expect(await page.locator(`${first}`).count()).toBe(1);
    await checkEach(page, [
      { name: 'On a phone', axe: true },
      { name: 'At a desk', axe: false, prepare: () => resize(page, 1280) },
    ]);
  });
});

describe('what one looks for is found without JavaScript', () => {
  test.each(['/', '/gebieden'])('an area, from %s', async (from) => {
    const page = await open(from, { javaScript: false, width: 360 });
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('Sluiswijk');
    await page.getByRole('main').getByRole('button').first().click();
    await page.waitForURL('**/gebieden/sluiswijk');
    await page.getByRole('heading', { level: 1, name: 'Sluiswijk' }).waitFor();
    await page.close();
  });

  test('contributions of an area and a kind', async () => {
    const page = await open('/bijdragen', { javaScript: false, width: 360 });
    await page.locator('select[name=soort]').selectOption('question');
    await page.locator('select[name=gebied]').selectOption({ label: 'Midden' });
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.waitForURL('**/bijdragen?*soort=question*');
    expect(await page.locator('main a[href^="/bijdragen/B-"]').count()).toBeGreaterThan(0);
    await page.close();
  });
});
