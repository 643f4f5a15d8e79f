// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { TestBrowser } from '../../src/testing/browser.ts';
import { type Demo, signInAs, startDemo } from './demo.ts';
import { openMast } from './mast.ts';

/** A community worker's phone with /veld open on it. */
export type Phone = {
  readonly context: BrowserContext;
  /** The page that is open now. */
  page(): Page;
  /** Closes the page, as swiping the app away does, and opens it again. */
  reopen(): Promise<void>;
  /** How often a talk with these words stands in the workplace, on all pages of the list. */
  arrived(text: string): Promise<number>;
  /** Everything that the browser keeps for this site, as somebody who takes the phone apart would find it. */
  everythingKept(): Promise<string>;
  /** Out of reach of any mast, or in reach again. */
  setOffline(offline: boolean): Promise<void>;
  close(): Promise<void>;
};

/** A demo, and the address at which phones reach it when they have network. */
export type DemoInReach = Demo & {
  readonly phoneUrl: string;
  setOffline(offline: boolean): void;
};

export async function startDemoInReach(): Promise<DemoInReach> {
  const mast = await openMast();
  const demo = await startDemo({ PUBLIC_URL: mast.url });
  mast.leadTo(demo.url);
  return {
    url: demo.url,
    restart: demo.restart,
    phoneUrl: mast.url,
    setOffline: mast.setOffline,
    stop: async () => {
      await demo.stop();
      await mast.close();
    },
  };
}

export async function openPhone(browser: TestBrowser, demo: DemoInReach): Promise<Phone> {
  let page = await browser.newPage({ baseUrl: demo.phoneUrl, width: 360 });
  const context = page.context();
  await signInAs(page, 'Fatma Aydin');
  await openVeld(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  async function arrived(text: string, path = '/werkplek/gesprekken'): Promise<number> {
    const html = await (await context.request.get(`${demo.url}${path}`)).text();
    const next = /href="([^"]+)"[^>]*>Volgende</.exec(html)?.[1]?.replaceAll('&amp;', '&');
    const here = html.split(text).length - 1;
    return next === undefined ? here : here + (await arrived(text, next));
  }

  async function setOffline(offline: boolean): Promise<void> {
    demo.setOffline(offline);
    await context.setOffline(offline);
  }

  return {
    context,
    page: () => page,
    arrived: (text) => arrived(text),
    reopen: async () => {
      const next = await context.newPage();
      await page.close();
      page = next;
      await openVeld(page);
    },
    everythingKept: () => page.evaluate(readEverything),
    setOffline,
    close: async () => {
      await setOffline(false);
      await context.close();
    },
  };
}

async function readEverything(): Promise<string> {
  const open = indexedDB.open('meent-veld');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const rows = await Promise.all(
    [...db.objectStoreNames].map((name) => {
      const asked = db.transaction(name).objectStore(name).getAll();
      return new Promise<unknown>((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
    }),
  );
  db.close();
  return JSON.stringify(rows);
}

export async function openVeld(page: Page): Promise<void> {
  await page.goto('/veld');
  await page.locator('meent-field[data-ready]').waitFor();
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Wat hoorde u?' }).fill(text);
  await tick(page, 'Dit bewaren');
}

/** The name of a choice lies over its box: that is what one taps. */
export async function tick(page: Page, name: string): Promise<void> {
  if (!(await page.getByRole('checkbox', { name }).isChecked()))
    await page.getByText(name, { exact: true }).click();
}

/** Presses the button, and waits for nothing. */
export async function press(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gesprek bewaren' }).click();
}

/** Keeps it where there is network: it is sent at once. */
export async function send(page: Page): Promise<void> {
  await press(page);
  await page.getByText(/^Verstuurd[.:]/).waitFor();
  await waitForSent(page);
}

/** Notes a talk where there is no network: then it stands in the list. */
export async function noteOffline(page: Page, text: string): Promise<void> {
  await write(page, text);
  await press(page);
  await onPhone(page, text).waitFor();
}

/** A line of the list of what this phone holds. */
export function onPhone(page: Page, text: string): Locator {
  const list = page.getByRole('region', { name: 'Op dit toestel' });
  return list.getByRole('listitem').filter({ hasText: text });
}

export async function waitForSent(page: Page): Promise<void> {
  await page.getByText('Alles is verstuurd.').waitFor();
}
