// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, type Key, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { openFormVisitor } from '../../testing/visitors.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

function noteOf(key: Key, more: Record<string, unknown> = {}) {
  return {
    sleutel: crypto.randomUUID(),
    persoon: town.ids[key],
    genoteerd: townMoment.toString(),
    aanleiding: 'coffee_cart',
    tekst: 'De heg hangt over het pad.',
    gebied: town.area('molendorp'),
    bewaren: 'on',
    ...more,
  };
}

/** As the script of the page sends it. */
async function send(key: Key | undefined, notes: readonly unknown[]) {
  const visitor = await openFormVisitor(town, town.app, key);
  return visitor.send('/veld/gesprekken', { nu: townMoment.toString(), notities: notes });
}

describe('what the phone sends', () => {
  test('is answered note by note, in the language of the page', async () => {
    const good = noteOf('mo');
    const silent = noteOf('mo', { bewaren: '' });
    const shapeless = noteOf('mo', { aanleiding: 'party', email: 'els' });
    const answer = await send('mo', [good, silent, shapeless]);
    expect(answer.statusCode).toBe(200);
    const { results } = answer.json<{ results: { id: string; outcome: string; why?: string }[] }>();
    const of = (id: string) => results.find((one) => one.id === id);
    expect(of(good.sleutel)).toEqual({ id: good.sleutel, outcome: 'taken' });
    expect(of(silent.sleutel)).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('Mag u dit bewaren? Vink dat dan aan.'),
    });
    expect(of(shapeless.sleutel)).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('Dit is geen goed mailadres'),
    });
    expect((await town.get(`/werkplek/gesprekken/${good.sleutel}`, 'mo')).body).toContain('De heg hangt');
    expect((await town.get(`/werkplek/gesprekken/${silent.sleutel}`, 'mo')).statusCode).toBe(404);
  });

  test('that cannot be read is refused as a whole, and nothing of it is taken', async () => {
    const note = noteOf('mo');
    const visitor = await openFormVisitor(town, town.app, 'mo');
    const wrong: readonly unknown[] = [
      null,
      [],
      { nu: 'gisteren', notities: [note] },
      { nu: townMoment.toString(), notities: [] },
      { nu: townMoment.toString(), notities: Array.from({ length: 51 }, () => noteOf('mo')) },
      { nu: townMoment.toString(), notities: [note, 'x'] },
    ];
    for (const one of wrong) {
      const answer = await visitor.send('/veld/gesprekken', one);
      expect([one, answer.statusCode]).toEqual([one, 400]);
    }
    expect((await town.get(`/werkplek/gesprekken/${note.sleutel}`, 'mo')).statusCode).toBe(404);
    const huge = await send('mo', [noteOf('mo', { tekst: 'x'.repeat(300_000) })]);
    expect(huge.statusCode).toBe(413);
  });

  test('is taken from who is signed in, and from our own page only', async () => {
    expect((await send(undefined, [noteOf('mo')])).statusCode).toBe(401);
    const ofNora = noteOf('nora');
    expect((await send('mo', [ofNora])).json()).toEqual({
      results: [{ id: ofNora.sleutel, outcome: 'not_yours' }],
    });
    const foreign = await town.app.inject({
      method: 'POST',
      url: '/veld/gesprekken',
      headers: { host: town.host, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
      payload: '{}',
    });
    expect(foreign.statusCode).toBe(403);
  });

  test('keeps no hidden signs in what was said', async () => {
    const note = noteOf('mo', { tekst: 'De heg\u0000 hangt\u202e over het pad.' });
    await send('mo', [note]);
    expect((await town.get(`/werkplek/gesprekken/${note.sleutel}`, 'mo')).body).toContain(
      'De heg hangt over het pad.',
    );
  });
});

describe('who may know what', () => {
  test('the whole team reads a talk; how to reach the resident only who handles it', async () => {
    const note = noteOf('mo', { contact: 'on', naam: 'Els Molen', telefoon: '0300 44 55 66' });
    await send('mo', [note]);
    const path = `/werkplek/gesprekken/${note.sleutel}`;
    for (const key of ['mo', 'nora', 'bea'] as const)
      expect((await town.get(path, key)).body).toContain('0300 44 55 66');
    const alderman = await town.get(path, 'walt');
    expect(alderman.statusCode).toBe(200);
    expect(alderman.body).toContain('De heg hangt');
    expect(alderman.body).not.toContain('0300 44 55 66');
    expect(alderman.body).not.toContain('Maak er een bijdrage van');
    for (const key of ['zoe', 'gijs'] as const) expect((await town.get(path, key)).statusCode).toBe(404);
  });

  test('a talk is made a contribution with a subject, and what was typed stays when it lacks', async () => {
    const note = noteOf('mo');
    await send('mo', [note]);
    const path = `/werkplek/gesprekken/${note.sleutel}`;
    const visitor = await openFormVisitor(town, town.app, 'nora');
    const back = await visitor.fillIn(path, `${path}/bijdrage`, { soort: 'idea', tekst: 'Snoei de heg.' });
    expect(back.statusCode).toBe(422);
    expect(back.body).toContain('Schrijf in één zin waar het over gaat.');
    expect(back.body).toContain('Snoei de heg.');
    const made = await visitor.fillIn(path, `${path}/bijdrage`, { soort: 'idea', onderwerp: 'De heg' });
    expect(made.headers.location).toBe(`${path}?gelukt=1`);
    expect((await visitor.get(path)).body).toMatch(/Dit gesprek is nu bijdrage|\/werkplek\/bijdragen\/B-/);
  });
});

test('the app has the name of the municipality, in both languages, for a browser without a session', async () => {
  const manifest = await town.get('/veld/manifest.webmanifest');
  expect(manifest.headers['content-type']).toBe('application/manifest+json');
  expect(manifest.json()).toMatchObject({ name: 'Veld Teststad', start_url: '/veld', display: 'standalone' });
  expect((await town.get('/en/veld/manifest.webmanifest')).json()).toMatchObject({ start_url: '/en/veld' });
  const icon = await town.get('/veld/icoon-192.png');
  expect(icon.headers['content-type']).toBe('image/png');
  expect(icon.rawPayload.readUInt32BE(16)).toBe(192);
});
