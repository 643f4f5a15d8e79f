// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { runRounds } from '../../platform/jobs/rounds.ts';
import { type Coordination, coordinate, desk } from '../../testing/coordinating.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { endPortfolio } from '../teams/index.ts';
import { portfolioRound } from './round.ts';

let house: House;
let town: Town;
let coordination: Coordination;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  coordination = await coordinate(town);
});
afterAll(() => house.close());

async function runRound(at: string): Promise<void> {
  house.clock.set(Temporal.Instant.from(at));
  await town.deps.fresh.check(town.municipality.id);
  await runRounds(town.deps, [portfolioRound(town.deps)], [town.municipality.id]);
}

test('an assistant answers on behalf, and a worker of another area can do nothing', async () => {
  const rules = '/werkplek/inrichten/afstemming';
  const assistant = { formulier: newId(), wethouder: town.ids.gijs, naam: 'Ada', mail: 'ada@town.example' };
  await town.post(`${rules}/assistenten`, assistant, 'bea');
  const number = await coordination.start(['sport']);
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  await town.post(await coordination.linkTo('ada@town.example'), {
    formulier: newId(),
    antwoord: 'known',
    zin: '',
  });
  const page = (await town.get(desk(number), 'nora')).body;
  expect(page).toContain('Ada, namens de portefeuillehouder');
  const marked = { formulier: newId(), notitie: 'Dit botst met het veld ernaast.' };
  expect((await town.post(`${desk(number)}/strijdig`, marked, 'zoe')).statusCode).toBe(403);
  expect((await town.post(`${desk(number)}/strijdig`, marked, 'nora')).statusCode).toBe(303);
  // The portfolio holder sees it on the board of his themes, the area manager on that of her area.
  for (const [key, view] of [
    ['gijs', 'portefeuille'],
    ['nora', 'gebied'],
  ] as const)
    expect((await town.get(`/werkplek/afstemming?als=${view}`, key)).body).toContain(
      'Dit botst met het veld',
    );
  const narrow = '/werkplek/afstemming?als=gebied&gebied=molendorp&thema=groen';
  expect((await town.get(narrow, 'nora')).body).not.toContain('Dit botst met het veld');
  const removed = /action="([^"]*\/einde)"/.exec((await town.get(rules, 'bea')).body)?.[1] ?? '';
  expect((await town.post(removed, {}, 'bea')).statusCode).toBe(303);
});

test('themes that were added later are asked for anew; of one that nobody holds the administrator hears, once', async () => {
  const number = await coordination.start(['sport']);
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  await town.post(await coordination.linkTo('gijs@town.example'), {
    formulier: newId(),
    antwoord: 'agreed',
    zin: '',
  });
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const themes = [town.themes.sport, coordination.unheld];
    await sql`update initiatives set theme_ids = ${sql.val(themes)}::uuid[], version = version + 1
      where municipality_id = app_municipality() and number = ${number}`.execute(trx);
  });
  expect(await coordination.move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });
  const before = (await coordination.mails()).length;
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  expect((await coordination.mails()).slice(before).map(({ to_address: to }) => to)).toEqual([
    'bea@town.example',
  ]);
});

test('what is sensitive is written by the team, read by who visits, and by nobody else', async () => {
  const visit = '/werkplek/gebieden/noord/werkbezoek';
  const note = { formulier: newId(), tekst: 'Begin niet over de school.' };
  expect((await town.post(`${visit}/let-op`, note, 'zoe')).statusCode).toBe(403);
  expect((await town.post(`${visit}/let-op`, { ...note, tekst: '' }, 'nora')).statusCode).toBe(422);
  for (let twice = 0; twice < 2; twice += 1)
    expect((await town.post(`${visit}/let-op`, note, 'nora')).statusCode).toBe(303);
  const page = (await town.get(`${visit}?dag=2026-03-20&voor=${town.ids.gijs}`, 'nora')).body;
  expect(page.split('Begin niet over de school.')).toHaveLength(2);
  expect(page).toContain('Voor Gijs Groen');
  // Gijs holds a portfolio and may visit; Zoë works elsewhere.
  expect((await town.get(visit, 'gijs')).body).toContain('Begin niet over de school.');
  expect((await town.get(visit, 'zoe')).statusCode).toBe(403);
  expect((await town.get('/werkplek/afstemming', 'nora')).body).toContain(`href="${visit}"`);
  const end = /action="([^"]*\/let-op\/[^"]*\/einde)"/.exec(page)?.[1] ?? '';
  await town.post(end, {}, 'nora');
  expect((await town.get(visit, 'nora')).body).not.toContain('Begin niet over de school.');
});

test('silence goes up, once; the holder is reminded, once; and the request goes over to a successor', async () => {
  const number = await coordination.start(['sport']);
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  const before = (await coordination.mails()).length;
  const since = async () =>
    (await coordination.mails()).slice(before).map(({ to_address: to, subject }) => [to, subject]);
  await runRound('2026-03-17T09:00:00Z');
  await runRound('2026-03-17T09:30:00Z');
  expect(await since()).toEqual([['gijs@town.example', expect.stringContaining('bijna de laatste dag')]]);
  await runRound('2026-03-19T09:00:00Z');
  const up = expect.stringContaining('Geen antwoord');
  expect((await since()).slice(1)).toEqual([
    ['bea@town.example', up],
    ['secretaris@town.example', up],
  ]);
  await runRound('2026-03-20T09:00:00Z');
  expect((await since()).at(-1)).toEqual(['gijs@town.example', expect.stringContaining('ontbreekt')]);
  expect(await coordination.move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });

  const old = await coordination.linkTo('gijs@town.example');
  const actor = { municipality: town.municipality, actor: system };
  must(await endPortfolio(town.deps, actor, { id: coordination.sportsPeriod, to: '2026-03-22' }));
  await town.deps.fresh.check(town.municipality.id);
  await coordination.give('zoe', 'sport', '2026-03-23');
  await runRound('2026-03-23T09:00:00Z');
  expect((await since()).at(-1)).toEqual(['zoe@town.example', expect.stringContaining('Nu bij u')]);
  expect((await town.get(old)).statusCode).toBe(404);
  expect((await town.post(old, { formulier: newId(), antwoord: 'agreed', zin: '' })).statusCode).toBe(404);
  const link = await coordination.linkTo('zoe@town.example');
  await town.post(link, { formulier: newId(), antwoord: 'known', zin: '' });
  expect(await coordination.move(number, 'support')).toMatchObject({ ok: true });
});
