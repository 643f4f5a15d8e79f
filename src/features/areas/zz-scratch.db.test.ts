import { test } from 'vitest';
import { buildTown, openTestHouse } from '../../testing/town.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { buildApp } from '../../app.ts';
import { readAssets } from '../../platform/http/assets.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { startSession } from '../accounts/session-actions.ts';
import { anonymous } from '../../kernel/actor.ts';
import { importAreas } from './import-areas.ts';
import { mkdirSync } from 'node:fs';
test('x', { timeout: 120_000 }, async () => {
  mkdirSync('/tmp/areas-shots', { recursive: true });
  const house = await openTestHouse();
  const town = await buildTown(house);
  const b = '/work/shared/data/boundaries/gemeenten/GM1859-berkelland.';
  const { db, deps } = house;
  void db;
  if (process.env.REAL) { for (const [f,k] of [['wijken','district'],['buurten','neighbourhood']] as const) await importAreas(deps, town.municipality.id, { file: `${b}${f}.wgs84.geojson`, kind: k }); }
  const folder = '/tmp/areas-client';
  const app = await buildApp({ ...house.deps, clientFolder: folder, assets: readAssets(folder), tiles: undefined, publicUrl: 'http://localhost:4567' });
  await app.listen({ port: 4567, host: '127.0.0.1' });
  const { token } = await inMunicipality(house.deps, town.municipality.id, (trx) => startSession(house.deps, trx, { personId: town.ids.bea, method: 'code', device: 't', before: anonymous }));
  const browser = await launchBrowser();
  try {
    for (const width of [360, 1280] as const) {
      const page = await browser.newPage({ baseUrl: 'http://localhost:4567', width });
      const logs: string[] = [];
      page.on('console', (m) => logs.push(m.text()));
      page.on('pageerror', (e) => logs.push('ERR ' + e.message));
      await page.context().addCookies([{ name: 'meent', value: token, url: 'http://localhost:4567' }]);
      for (const [name, path] of [['list', '/werkplek/gebieden'], ['area', `/werkplek/gebieden/${town.area('zuid')}`], ['form', `/werkplek/gebieden/${town.area('zuid')}/gegevens`], ['new', '/werkplek/gebieden/nieuw']] as const) {
        await page.goto(path);
        await page.screenshot({ path: `/tmp/areas-shots/${name}-${width}.png`, fullPage: true });
      }
      await page.context().grantPermissions(['geolocation']);
      await page.context().setGeolocation({ latitude: 52.12, longitude: 6.52 });
      await page.goto('/bijdragen/nieuw');
      const map = page.locator('meent-map');
      await map.scrollIntoViewIfNeeded();
      await page.locator('.meent-map__canvas').waitFor();
      await page.waitForTimeout(500);
      await page.screenshot({ path: `/tmp/areas-shots/map-${width}.png` });
      await page.locator('.meent-map__canvas').click({ position: { x: 100, y: 100 } });
      console.log(width, await page.locator('input[name=lat]').inputValue(), await page.locator('input[name=lon]').inputValue(), await page.locator('.meent-map__status').textContent(), await page.locator('[data-picked-up]').textContent());
      await page.locator('.meent-map__bar button').first().click();
      await page.waitForTimeout(500);
      console.log(await page.locator('input[name=lat]').inputValue(), await page.locator('.meent-map__status').textContent(), await page.locator('[data-picked-up]').textContent());
      await page.screenshot({ path: `/tmp/areas-shots/map-picked-${width}.png` });
      await page.locator('.meent-map__canvas').focus();
      await page.keyboard.press('ArrowDown'); await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      console.log(await page.locator('input[name=lat]').inputValue());
      await page.screenshot({ path: `/tmp/areas-shots/map-keys-${width}.png` });
      const touch = await page.locator('.meent-map__canvas').evaluate((e) => getComputedStyle(e).touchAction);
      console.log('touch', touch, logs);
    }
  } finally { await browser.close(); await app.close(); }
});
