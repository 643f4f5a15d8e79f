// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formInPage } from '../../testing/form-in-page.ts';
import { fill, prepare, publish } from '../../testing/preparing-sessions.ts';
import { mailsTo } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  house.clock.set(townMoment);
});
afterAll(() => house.close());

test('what was put on the site by mistake goes off it again, everywhere, and can come back', async () => {
  const { page, number } = await prepare(town, { titel: 'Per ongeluk' });
  const off = { from: page, action: `${page}/intrekken` };
  expect((await town.post(off.action, { versie: '1', waarom: 'Nee.' }, 'bea')).body).toContain(
    'staat niet op de site',
  );
  await publish(town, page);
  const bare = await fill(town, off, { waarom: '' });
  expect(bare.statusCode).toBe(422);
  const stale = formInPage((await town.get(page, 'bea')).body, off.action);
  const gone = await fill(town, off, { waarom: 'Verkeerde knop.' });
  expect(gone.headers.location).toContain('gelukt=ingetrokken');
  for (const path of [`/${number}`, `/${number}.ics`, `/${number}/live`, `/${number}/inspreken`])
    expect((await town.get(`/raad/sessies${path}`)).statusCode).toBe(404);
  for (const list of ['', '.ics', '.atom'])
    expect((await town.get(`/raad/sessies${list}`)).body).not.toContain('Per ongeluk');
  // Two clerks on one: the second is told.
  expect((await town.post(off.action, { ...stale, waarom: 'Ook.' }, 'bea')).statusCode).toBe(422);
  expect((await town.post(off.action, { ...stale, waarom: 'Ook.' }, 'nora')).statusCode).toBe(403);
  await publish(town, page);
  expect((await town.get(`/raad/sessies/${number}`)).statusCode).toBe(200);
  const { rows } = await town.db.pool.query(
    `select from journal where municipality_id = $1 and verb = 'session_withdrawn' and reason = 'Verkeerde knop.'`,
    [town.municipality.id],
  );
  expect(rows).toHaveLength(1);
});

test('who registered hears it with the reason; whom no mail reaches is called first', async () => {
  const { page, number } = await prepare(town, { titel: 'Met sprekers' });
  await publish(town, page);
  const caller = `${page}/sprekers/inschrijven`;
  const about = { organisatie: '', onderdeel: '', tekst: 'Over het bankje.' };
  await fill(town, { from: caller }, { ...about, naam: 'Mo Bakker', telefoon: '0300 55 12 99', email: '' });
  await fill(
    town,
    { from: caller },
    { ...about, naam: 'Ria Visser', telefoon: '', email: 'ria@post.example' },
  );
  const off = { from: page, action: `${page}/intrekken` };
  const asked = await fill(town, off, { waarom: 'De zaal is dubbel geboekt.' });
  expect([asked.statusCode, asked.body]).toEqual([422, expect.stringContaining('Gebeld: Mo Bakker')]);
  expect(asked.body).toContain('De zaal is dubbel geboekt.');
  expect((await town.get(`/raad/sessies/${number}`)).statusCode).toBe(200);
  await fill(town, off, { waarom: 'De zaal is dubbel geboekt.', gebeld: 'on' });
  expect((await town.get(`/raad/sessies/${number}`)).statusCode).toBe(404);
  const mails = await mailsTo(town, 'ria@post.example');
  const last = mails.find(({ text }) => text.includes('van de site gehaald'));
  expect(last?.text).toContain('De zaal is dubbel geboekt.');
  const own = /\/raad\/sessies\/\S+spreker\/\S+/.exec(last?.text ?? '')?.[0] ?? '';
  expect((await town.get(own)).body).toContain('Uw aanmelding blijft bewaard');
});
