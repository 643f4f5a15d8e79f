// SPDX-License-Identifier: EUPL-1.2
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ensureChromium } from './chromium.ts';
import { switchScriptsOff, watchPage } from './page-checks.ts';

/** The screens that pages are made for: a phone, a tablet, a desk. */
export const heights = { 360: 740, 768: 1024, 1280: 900 } as const;

export type PageOptions = {
  /** Where paths such as `/gebieden` are looked up. */
  readonly baseUrl?: string;
  /** False: as somebody whose browser runs no scripts. */
  readonly javaScript?: boolean;
  readonly width?: keyof typeof heights;
  readonly language?: 'nl-NL' | 'en-GB';
};

export type TestBrowser = {
  /** A page in a fresh profile of its own, without cookies. It takes whatever is asked to close at the end. */
  newPage(options?: PageOptions): Promise<Page>;
  /** A fresh profile for many pages, which share its cookies and what it keeps of the site's files. */
  newProfile(options?: PageOptions): Promise<TestProfile>;
  close(): Promise<void>;
};

export type TestProfile = { readonly context: BrowserContext; newPage(): Promise<Page> };

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/** Starts one Chromium. Pages are cheap, browsers are not: start one per test file and close it in `afterAll`. */
export async function launchBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0 && process.env.CI === undefined,
    args: flags,
  });
  return {
    newPage: async (options = {}) => (await newProfile(browser, options)).newPage(),
    newProfile: (options = {}) => newProfile(browser, options),
    close: () => browser.close(),
  };
}

async function newProfile(browser: Browser, options: PageOptions): Promise<TestProfile> {
  const width = options.width ?? 1280;
  const context: BrowserContext = await browser.newContext({
    ...(options.baseUrl === undefined ? {} : { baseURL: options.baseUrl }),
    locale: options.language ?? 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height: heights[width] },
    hasTouch: width === 360,
    isMobile: width === 360,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(45_000);
  return {
    context,
    newPage: async () => {
      const page = await context.newPage();
      watchPage(page);
      if (options.javaScript === false) await switchScriptsOff(page);
      return page;
    },
  };
}
