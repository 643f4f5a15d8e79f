// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import type { Page, Response } from 'playwright-core';

declare global {
  // How the axe library puts itself in a page.
  var axe: { run(options: RunOptions): Promise<AxeResults> } | undefined;
}

const served = new WeakMap<Page, Response>();
const judged = new WeakSet<Response>();
const complaints = new WeakMap<Page, string[]>();
const scriptSwitches = new WeakMap<Page, (on: boolean) => Promise<void>>();

/** Remembers what the server answered and what the browser complained about (blocked by the CSP, script errors). */
export function watchPage(page: Page): void {
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('response', (response) => {
    const request = response.request();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) served.set(page, response);
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    // A 422 after a refused form is reported as an error as well; it is an answer.
    const refusedForm =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    // The test itself took the connection away.
    const isOffline = message.text().includes('ERR_INTERNET_DISCONNECTED');
    if (message.type() === 'error' && !refusedForm && !isOffline)
      heard.push(`${message.text()} (${message.location().url})`);
  });
}

/** Before another address is opened in the same page. */
export function forgetComplaints(page: Page): void {
  complaints.get(page)?.splice(0);
}

/**
 * From now on no script runs in the page, as in a browser that has JavaScript switched off. Playwright's own setting for
 * this cannot be lifted for the moment that axe needs, so it is done over the debugger.
 */
export async function switchScriptsOff(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const turn = async (on: boolean): Promise<void> => {
    await session.send('Emulation.setScriptExecutionDisabled', { value: !on });
  };
  scriptSwitches.set(page, turn);
  await turn(false);
}

/**
 * Fails when the page that is open is not valid HTML as served, has a violation that axe finds (WCAG 2.0 to 2.2 A and
 * AA, and best practices), scrolls sideways, or made the browser complain. Works for pages without JavaScript too.
 */
export async function checkPage(page: Page): Promise<void> {
  failOn(page, [...(await servedFaults(page)), ...(await axeFaults(page))]);
}

/** The same without axe, for what was already looked at by it in another size or language: the costly part by far. */
export async function checkServedPage(page: Page): Promise<void> {
  failOn(page, await servedFaults(page));
}

async function servedFaults(page: Page): Promise<string[]> {
  return [
    ...(await htmlFaults(page)),
    ...(await layoutFaults(page)),
    ...(complaints.get(page) ?? []).map((text) => `The browser complains: ${text}`),
  ];
}

function failOn(page: Page, faults: readonly string[]): void {
  if (faults.length > 0)
    throw new Error(`${page.url()} has ${faults.length} fault(s):\n\n${faults.join('\n\n')}`);
}

async function htmlFaults(page: Page): Promise<string[]> {
  const response = served.get(page);
  if (!response) return ['No answer of the server was seen: open the page with newPage of browser.ts.'];
  // Looked at in several ways, it was still served once.
  if (judged.has(response)) return [];
  judged.add(response);
  return validateHtml(await response.text(), page.url());
}

const validator = new HtmlValidate(new FileSystemConfigLoader());
const format = formatterFactory('text');

/** What html-validate has against a served page, by the rules of .htmlvalidate.mjs; one line per fault. */
export async function validateHtml(html: string, name = 'page.html'): Promise<string[]> {
  const report = await validator.validateString(html, `${process.cwd()}/page.html`);
  return format(report.results)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^.*page\.html/, name));
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function axeFaults(page: Page): Promise<string[]> {
  const results = await withScripts(page, async () => {
    // Through the debugger, so that the page's content security policy stays what it is.
    if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(axeSource);
    return page.evaluate(
      (values) => globalThis.axe?.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
      tags,
    );
  });
  if (!results) return ['axe could not be run in the page.'];
  return results.violations.map((violation) => {
    const places = violation.nodes.map((node) => `    ${node.html}\n      ${node.failureSummary ?? ''}`);
    return `${violation.id}: ${violation.help} (${violation.helpUrl})\n${places.join('\n')}`;
  });
}

/**
 * In a page without JavaScript, lets scripts run for a moment: axe waits for promises, which otherwise never come. The
 * page's own scripts were skipped when it was read and do not run now.
 */
async function withScripts<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const switches = scriptSwitches.get(page);
  await switches?.(true);
  try {
    return await work();
  } finally {
    await switches?.(false);
  }
}

/** WCAG 1.4.10: a page never needs sideways scrolling. Wide content scrolls inside a box of its own. */
async function layoutFaults(page: Page): Promise<string[]> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  return content > window ? [`The page is ${content} px wide in a window of ${window} px.`] : [];
}
