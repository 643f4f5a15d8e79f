// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateHtml } from '../../testing/page-checks.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

/** What this feature makes of a page; the rest is checked where all pages are. */
function mainOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return `<!DOCTYPE html><html lang="nl"><head><title>Test</title></head><body>${main}</body></html>`;
}

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

test.each([
  ['/over', 'Over deze site'],
  ['/toegankelijkheid', 'Toegankelijkheidsverklaring'],
  ['/privacy', 'Privacy'],
  ['/en/over', 'About this site'],
  ['/en/toegankelijkheid', 'Accessibility statement'],
])('%s is there, valid and named', async (path, title) => {
  const answer = await town.get(path);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain(`${title}</h1>`);
  expect(await validateHtml(mainOf(answer.body), path)).toEqual([]);
});

test('a municipality that is no demo does not say that it is an example', async () => {
  expect((await town.get('/over')).body).not.toContain('U kijkt naar een voorbeeld');
});

test.each([
  ['/.well-known/security.txt', 'Contact: '],
  ['/robots.txt', 'User-agent: *'],
])('%s is plain text', async (path, line) => {
  const answer = await town.get(path);
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(answer.body).toContain(line);
});
