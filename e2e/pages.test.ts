// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageOptions, type TestBrowser, heights, launchBrowser } from '../src/testing/browser.ts';
import { checkPage } from '../src/testing/page-checks.ts';
import { routesOf } from '../src/testing/routes-of.ts';
import { openTestHouse } from '../src/testing/town.ts';
import { type Demo, sessionOf, startDemo } from './support/demo.ts';
import { type DemoPerson, type VisitedPage, noPages, publicPages, workplacePages } from './support/visited-pages.ts';
import { type Visitor, openVisitor } from './support/visitor.ts';

// Every page of the demo, as people see it: on a phone and at a desk, in both languages, in dark colours, without JavaScript.

type Session = Awaited<ReturnType<typeof sessionOf>>;

let demo: Demo;
let browser: TestBrowser;
let sessions: Readonly<Record<DemoPerson, Session>>;
let visitors: Readonly<Record<DemoPerson | 'nobody', Visitor>>;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchBrowser();
  const joost = await sessionOf(demo, 'Joost Hendriks');
  const ingrid = await sessionOf(demo, 'Ingrid Mulder');
  sessions = { 'Joost Hendriks': joost, 'Ingrid Mulder': ingrid };
  visitors = {
    nobody: openVisitor(demo.url),
    'Joost Hendriks': openVisitor(demo.url, joost),
    'Ingrid Mulder': openVisitor(demo.url, ingrid),
  };
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

function addressOf({ address, as }: VisitedPage): Promise<string> {
  return typeof address === 'string' ? Promise.resolve(address) : address(visitors[as ?? 'nobody'], demo);
}

async function open(address: string, { as, ...options }: PageOptions & { as?: DemoPerson }): Promise<Page> {
  const page = await browser.newPage({ baseUrl: demo.url, ...options });
  if (as) await page.context().addCookies([sessions[as]]);
  await page.goto(address);
  return page;
}

async function resize(page: Page, width: keyof typeof heights): Promise<void> {
  await page.setViewportSize({ width, height: heights[width] });
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
  test.each(['nl', 'en'] as const)('in %s, on a phone and at a desk', async (language) => {
    const address = await addressOf(visited);
    const english = `/en${address === '/' ? '' : address}`;
    const page = await open(language === 'nl' ? address : english, { as: visited.as, width: 1280 });
    expect(new URL(page.url()).pathname).toBe(new URL(language === 'nl' ? address : english, demo.url).pathname);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await checkPage(page);
    if (visited.isMain && language === 'nl') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await checkPage(page);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await resize(page, 360);
    await checkPage(page);
    await page.context().close();
  });
});

describe.concurrent.each(all.filter(({ as }) => !as))('$name', (visited) => {
  test('without JavaScript', async () => {
    const page = await open(await addressOf(visited), { javaScript: false, width: 360 });
    await checkPage(page);
    await page.context().close();
  });
});
