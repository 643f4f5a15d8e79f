// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

// Today is 11 March 2026.

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const dossier = { sleutel: newId(), nummer: '3641304', titel: 'Wijkgericht werken' };
  await town.post('/werkplek/raad/dossiers/nieuw', dossier, 'bea');
});
afterAll(() => house.close());

const desk = '/werkplek/raad/agenda';

function add(fields: Record<string, string>, sleutel = newId()) {
  const about = { titel: 'Nota wijkgericht werken', maand: '2026-03', openbaar: 'on' };
  return town.post(`${desk}/nieuw`, { sleutel, ...about, ...fields }, 'bea');
}

async function on(id: string, verb: string, fields: Record<string, string>) {
  const to = `${desk}/${id}${verb}`;
  const { body } = await town.get(`${desk}/${id}`, 'bea');
  return town.post(to, { ...formInPage(body, to), ...fields }, 'bea');
}

describe('the long-term agenda', () => {
  test('shows what was only where something was: a year of plans', async () => {
    expect((await town.get('/raad/agenda')).body).not.toContain('toon=geweest');
    await add({ titel: 'Terugblik op de dorpen', maand: 'oktober 2025' });
    const { body } = await town.get('/raad/agenda');
    expect(body).toContain('/raad/agenda?toon=geweest');
    expect(body).not.toContain('Terugblik op de dorpen');
    const past = (await town.get('/raad/agenda?toon=geweest')).body;
    expect(past).toContain('Terugblik op de dorpen');
    expect(past).toContain('Alleen wat nog komt');
  });

  test('shows everyone what comes when, and who brings it', async () => {
    await add({ titel: 'Visie op de dorpen', maand: '2026-06', wethouder: town.ids.walt });
    const { body } = await town.get('/raad/agenda');
    expect(body).toContain('2e kwartaal van 2026');
    expect(body).toContain('juni 2026');
    expect(body).toContain('Walt Houder');
  });

  test('what moves is seen: where it stood, when it was moved and why', async () => {
    const id = newId();
    await add({}, id);
    const moved = await on(id, '/verschuiven', { maand: '2026-06', reden: 'Bewoners praten eerst mee.' });
    expect(moved.statusCode).toBe(303);
    const { body } = await town.get('/raad/agenda');
    expect(body).toContain(
      'Was gepland in maart 2026, verschoven op 11 maart 2026: Bewoners praten eerst mee.',
    );
    expect(body).toContain('Verschoven naar juni 2026');
    expect(body).not.toContain('Bea Beheer');
    expect((await town.get(desk, 'nora')).body).toContain('door Bea Beheer');
    await on(id, '/verschuiven', { dag: '2026-09-15', reden: 'De zaal was bezet.' });
    const again = (await town.get('/raad/agenda')).body;
    expect(again).toContain('Was gepland in maart 2026');
    expect(again).toContain('Was gepland in juni 2026');
  });

  test('moving asks a moment and a reason, and is no move when it stays', async () => {
    const id = newId();
    await add({ titel: 'Blijft staan' }, id);
    const nothing = await on(id, '/verschuiven', { reden: 'Daarom' });
    expect(nothing.statusCode).toBe(422);
    expect(nothing.body).toContain('Daarom');
    expect((await on(id, '/verschuiven', { maand: '2026-04', reden: '' })).statusCode).toBe(422);
    const same = await on(id, '/verschuiven', { maand: '2026-03', reden: 'Toch niet' });
    expect(same.body).toContain('Het staat al op dit moment.');
    expect((await on(id, '/verschuiven', { maand: 'medio 2026', reden: 'Ooit' })).statusCode).toBe(422);
  });

  test('sent twice is one', async () => {
    const id = newId();
    await add({ titel: 'Maar een keer' }, id);
    await add({ titel: 'Maar een keer' }, id);
    expect((await town.get('/raad/agenda')).body.split('Maar een keer')).toHaveLength(2);
  });

  test('names the dossier that it is about as far as its reader may see it', async () => {
    await add({ titel: 'Bij een dossier', soort: 'dossier', nummer: '3641304' });
    expect((await town.get('/raad/agenda')).body).not.toContain('Wijkgericht werken</a>');
    expect((await town.get(desk, 'nora')).body).toContain('Wijkgericht werken</a>');
    const unknown = await add({ titel: 'Bij niets', soort: 'dossier', nummer: '1' });
    expect(unknown.statusCode).toBe(422);
    expect(unknown.body).toContain('Dit nummer kennen wij niet.');
  });

  test('what is not public is for who works here; only the clerk’s office plans', async () => {
    const { openbaar: _, ...hidden } = { openbaar: '', titel: 'Nog geheim' };
    await town.post(`${desk}/nieuw`, { sleutel: newId(), maand: '2026-05', ...hidden }, 'bea');
    expect((await town.get('/raad/agenda')).body).not.toContain('Nog geheim');
    expect((await town.get(desk, 'nora')).body).toContain('Nog geheim');
    expect((await town.get(`${desk}/nieuw`, 'nora')).statusCode).toBe(403);
    expect((await town.get(desk)).statusCode).toBe(303);
  });

  test('what was dealt with says so, and moves no more', async () => {
    const id = newId();
    await add({ titel: 'Eindelijk klaar' }, id);
    await on(id, '/einde', { wat: 'held' });
    expect((await town.get('/raad/agenda')).body).toContain('Behandeld');
    const late = await town.post(
      `${desk}/${id}/verschuiven`,
      { versie: '2', maand: '2026-09', reden: 'Te laat' },
      'bea',
    );
    expect(late.statusCode).toBe(422);
  });
});
