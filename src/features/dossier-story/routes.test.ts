// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { fill, preparation, prepare, publish } from '../../testing/preparing-sessions.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';

// Today is 11 March 2026.

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  house.clock.set(townMoment);
  const dossier = { sleutel: newId(), nummer: '3641304', titel: 'Wijkgericht werken', openbaar: 'on' };
  await town.post('/werkplek/raad/dossiers/nieuw', dossier, 'bea');
});
afterAll(() => house.close());

const agenda = '/werkplek/raad/agenda';
const dossier = '/raad/dossiers/3641304';
const read = async (path: string, who?: Parameters<Town['get']>[1]) => (await town.get(path, who)).body;

test('what is planned becomes a session in one step, and the agenda and the dossier follow it', async () => {
  const id = newId();
  const about = { soort: 'dossier', nummer: '3641304', openbaar: 'on', wethouder: town.ids.walt };
  await town.post(
    `${agenda}/nieuw`,
    { sleutel: id, titel: 'Politieke markt', maand: '2026-03', ...about },
    'bea',
  );
  expect(await read(dossier)).toMatch(/Komt in de raad[\s\S]*Maart 2026[\s\S]*Nog te komen/);

  const way = `/werkplek/raad/sessies/nieuw?agendapunt=${id}`;
  expect(await read(agenda, 'bea')).toContain(way);
  const form = formInPage(await read(way, 'bea'), '/werkplek/raad/sessies/nieuw');
  expect(form).toMatchObject({
    agendapunt: id,
    titel: 'Politieke markt',
    [`persoon-${town.ids.walt}`]: 'on',
  });
  const fields = { ...form, ...preparation, titel: 'Politieke markt' };
  const made = await Promise.all([1, 2].map(() => town.post('/werkplek/raad/sessies/nieuw', fields, 'bea')));
  expect(new Set(made.map(({ headers }) => headers.location)).size).toBe(1);
  const page = String(made[0]?.headers.location).split('?')[0] ?? '';
  const number = page.split('/').at(-1) ?? '';

  // A second clerk who had the same form open is told, with what was typed kept.
  const second = await town.post('/werkplek/raad/sessies/nieuw', { ...fields, formulier: newId() }, 'bea');
  expect([second.statusCode, second.body]).toEqual([
    422,
    expect.stringContaining('is al een sessie gemaakt'),
  ]);

  // Nobody outside knows of a draft; who works here sees its day.
  expect(await read('/raad/agenda')).not.toContain('26 maart 2026');
  expect(await read(dossier)).not.toContain(number);
  expect(await read(agenda, 'nora')).toContain('26 maart 2026');
  expect(await read('/werkplek/raad/dossiers/3641304', 'nora')).toContain(number);

  await publish(town, page);
  expect(await read('/raad/agenda')).toMatch(/26 maart 2026[\s\S]*\/raad\/sessies\/S-2026/);
  const told = await read(dossier);
  expect(told).toMatch(/Komt in de raad[\s\S]*Donderdag 26 maart, van 19\.30 tot 21\.00 uur/);
  expect(told).toContain(`href="/raad/sessies/${number}"`);
  expect(await read(`/raad/sessies/${number}`)).toContain(`href="${dossier}"`);

  // One truth: it moves with its session, and where it stood stays to be seen.
  const there = `${agenda}/${id}`;
  const versie = formInPage(await read(there, 'bea'), there).versie ?? '';
  const move = { versie, dag: '2026-05-01', reden: 'Anders.' };
  expect((await town.post(`${there}/verschuiven`, move, 'bea')).statusCode).toBe(422);
  const change = { dag: '2026-04-16', reden: 'De zaal was bezet.' };
  expect((await fill(town, { from: `${page}/wijzigen` }, change)).statusCode).toBe(303);
  const moved = await read('/raad/agenda');
  expect(moved).toContain('16 april 2026');
  expect(moved).toMatch(/Was gepland op 26 maart 2026, verschoven op 11 maart 2026: De zaal was bezet\./);

  // Called off it stays in the story, and something else can be planned.
  await fill(town, { from: page, action: `${page}/afzeggen` }, { reden: 'Te weinig sprekers.' });
  expect(await read(dossier)).toMatch(/Gaat niet door[\s\S]*Te weinig sprekers/);
  expect(await read(agenda, 'bea')).toContain(way);
});

test('a motion and what was promised in its sessions stand in the story as far as everyone may see them', async () => {
  const { page, number } = await prepare(town, { titel: 'Eerste bespreking', spreektot: '' });
  await fill(town, { from: page, action: `${page}/stukken` }, { nummer: '3641304' });
  await publish(town, page);
  const motion = { id: newId(), pledge: newId() };
  const owner = town.db.pool;
  for (const [id, nummer, title, at] of [
    [motion.id, 'M-31', 'Heldere rollen', '2026-02-01T12:00:00Z'],
    [motion.pledge, 'T-99', 'Overzicht per wijk', null],
  ] as const)
    await owner.query(
      `insert into motions (municipality_id, id, number, kind, title, request, decided_on, result, area_ids, theme_ids, state,
        published_at, submission_key, created_at, updated_at)
       values ($1, $2, $3, 'motion', $4, 'Verzoekt het college', '2026-02-01', 'adopted', '{}', '{}', 'in_progress', $5, $6, now(), now())`,
      [town.municipality.id, id, nummer, title, at, newId()],
    );
  const { rows } = await owner.query<{ dossier: string; session: string }>(
    `select (select id from dossiers where municipality_id = $1 and number = '3641304') as dossier,
      (select id from council_sessions where municipality_id = $1 and number = $2) as session`,
    [town.municipality.id, number],
  );
  for (const [kind, from, to] of [
    ['dossier', rows[0]?.dossier, motion.id],
    ['session', rows[0]?.session, motion.pledge],
  ])
    await owner.query(
      `insert into links (municipality_id, id, from_kind, from_id, to_kind, to_id, reason, made_at)
       values ($1, $2, $3, $4, 'motion', $5, 'led_to', now())`,
      [town.municipality.id, newId(), kind, from, to],
    );
  const open = await read(`/en${dossier}`);
  expect(open).toMatch(/Motion M-31[\s\S]*Heldere rollen[\s\S]*Adopted/);
  expect(open).toContain('Eerste bespreking');
  expect(open).not.toContain('Overzicht per wijk');
  expect(await read('/werkplek/raad/dossiers/3641304', 'nora')).toContain('Overzicht per wijk');
});
