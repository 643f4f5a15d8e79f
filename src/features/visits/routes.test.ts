// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { mailsTo } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { ownFeedPath } from '../agenda/index.ts';
import { endRole } from '../teams/index.ts';
import { wishRound } from './rounds.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(townMoment));

const wishes = '/gebieden/molendorp/kennismaken';
const desk = '/werkplek/bezoeken';

async function wish(email: string, more: Record<string, string> = {}, path = wishes) {
  const fields = {
    formulier: newId(),
    'vorm-walk': 'on',
    wanneer: 'Bij de molen',
    waarom: 'Daar is het donker',
    email,
  };
  return town.post(path, { ...fields, bewijs: await solvedProof(town), ...more });
}

function planning(more: Record<string, string> = {}): Record<string, string> {
  const when = { dag: '2026-03-20', van: '10:00', tot: '12:00', plaats: 'De molen' };
  const what = {
    vorm: 'walk',
    openbaar: 'ja',
    tekst: 'Wij lopen een rondje.',
    [`persoon-${town.ids.walt}`]: 'on',
  };
  return { formulier: newId(), versie: '', ...when, ...what, ...more };
}

/** Plans a visit to Molendorp; gives its page in the workplace. */
async function plan(more: Record<string, string> = {}): Promise<string> {
  const { statusCode, headers } = await town.post(`${desk}/nieuw?gebied=molendorp`, planning(more), 'nora');
  expect(statusCode).toBe(303);
  return String(headers.location).split('?')[0] ?? '';
}

async function linkTo(address: string): Promise<string> {
  const mails = await mailsTo(town, address);
  const link = /\/kennismaken\/(?:uitnodiging\/[\w-]{32}|wens\/\S+)/.exec(mails.at(-1)?.text ?? '')?.[0];
  if (!link) throw new Error(`No link for ${address}.`);
  return link;
}

const subjectsTo = async (address: string) => (await mailsTo(town, address)).map(({ subject }) => subject);

describe('getting to know a district', () => {
  test('a resident says what suits, hears who comes, when it moves and what was heard, and stops', async () => {
    expect((await wish('els@post.example')).headers.location).toBe(`${wishes}/bedankt`);
    const page = await plan();
    const [, number = ''] = /(K-2026-\d{4})$/.exec(page) ?? [];
    expect(number).toBe('K-2026-0001');
    expect((await town.get('/gebieden/noord')).body).toContain(`/kennismaken/${number}`);
    expect((await town.get(wishes)).body).toContain('Walt Houder');
    const agenda = (await town.get('/gebieden/molendorp/agenda.ics')).body;
    expect(agenda).toContain('DTSTART:20260320T090000Z');
    expect((await town.get(`/kennismaken/${number}/agenda.ics`)).body).toContain('SEQUENCE:0');

    const move = { ...planning({ dag: '2026-03-21' }), versie: '1' };
    const silent = await town.post(`${page}/wijzigen`, move, 'nora');
    expect([silent.statusCode, silent.body]).toEqual([
      422,
      expect.stringContaining('Schrijf waarom het verandert'),
    ]);
    expect(
      (await town.post(`${page}/wijzigen`, { ...move, reden: 'Er is een uitvaart.' }, 'nora')).statusCode,
    ).toBe(303);
    expect((await town.get(`/kennismaken/${number}/agenda.ics`)).body).toContain('SEQUENCE:1');

    const early = await town.post(`${page}/gehoord`, { gehoord: 'Te vroeg' }, 'nora');
    expect([early.statusCode, early.body]).toEqual([422, expect.stringContaining('nog niet begonnen')]);
    house.clock.set(townMoment.add({ hours: 24 * 11 }));
    await town.post(`${page}/gehoord`, { gehoord: '<b>Meer</b> licht bij de molen.' }, 'nora');
    expect(await subjectsTo('els@post.example')).toEqual([
      'Wandeling door de buurt, Molendorp: komt u ook?',
      'Verplaatst: Wandeling door de buurt, Molendorp',
      'Wat wij hoorden. Wandeling door de buurt, Molendorp',
    ]);
    const shown = (await town.get(wishes)).body;
    expect(shown).toContain('&lt;b>Meer&lt;/b> licht bij de molen.');

    const link = await linkTo('els@post.example');
    expect((await town.get(link)).body).toContain('Bij de molen');
    await town.post(link, {});
    expect((await town.get(link)).body).toContain('geen mail meer');
    expect((await town.get(link.slice(0, -4))).statusCode).toBe(404);
    const { rows } = await town.db.pool.query(`select from contacts where email = 'els@post.example'`);
    expect(rows).toEqual([]);
    await plan({ dag: '2026-04-03' });
    expect(await subjectsTo('els@post.example')).toHaveLength(3);
  });

  test('counts of wishes are shown to the team, and to everybody from five on', async () => {
    const haven = '/gebieden/havenwijk/kennismaken';
    for (const one of ['a', 'b', 'c', 'd']) await wish(`${one}@post.example`, {}, haven);
    expect((await town.get(haven)).body).not.toContain('Wat buurtgenoten voorstellen');
    expect((await town.get(desk, 'zoe')).body).toMatch(/Wandeling door de buurt <span[^>]*>4</);
    await wish('e@post.example', {}, haven);
    expect((await town.get(haven)).body).toContain('5 keer');
    const nothing = await wish('f@post.example', { 'vorm-walk': '' }, haven);
    expect([nothing.statusCode, nothing.body]).toEqual([
      422,
      expect.stringContaining('Kies minstens één vorm'),
    ]);
    expect(nothing.body).toContain('value="Bij de molen"');
    const machine = await wish('g@post.example', { bewijs: '' }, haven);
    expect(machine.statusCode).toBe(422);
  });

  test('a partner says yes from the mail; what is called off reaches everybody, and the link ends', async () => {
    await wish('bob@post.example');
    const page = await plan();
    const invite = { [`uitnodigen-${town.organisations.politie}`]: 'on' };
    await town.post(`${page}/uitnodigen`, invite, 'nora');
    await town.post(`${page}/uitnodigen`, invite, 'nora');
    expect(await mailsTo(town, 'politie@town.example')).toHaveLength(1);
    const link = await linkTo('politie@town.example');
    expect((await town.post(link, { komt: '' })).statusCode).toBe(422);
    expect((await town.post(link, { komt: 'ja', opmerking: 'Met twee' })).statusCode).toBe(303);
    expect((await town.post(link, { komt: 'ja', opmerking: 'Met drie' })).statusCode).toBe(303);
    const item = (await town.get(page, 'nora')).body;
    expect(item).toContain('Met drie');
    expect(item).not.toContain('Met twee');
    await town.post(`${page}/afzeggen`, { reden: 'Code rood.' }, 'nora');
    expect(await subjectsTo('politie@town.example')).toContain(
      'Gaat niet door: Wandeling door de buurt, Molendorp',
    );
    expect(await subjectsTo('bob@post.example')).toContain(
      'Gaat niet door: Wandeling door de buurt, Molendorp',
    );
    expect((await town.get(link)).body).toContain('gaat niet door');
    house.clock.set(townMoment.add({ hours: 24 * 20 }));
    expect((await town.get(link)).statusCode).toBe(410);
    expect((await town.get(`${link.slice(0, -1)}~`)).statusCode).toBe(404);
  });

  test('what was noted becomes one contribution, tied to the visit, and stays inside', async () => {
    const page = await plan();
    const note = {
      formulier: newId(),
      tekst: 'Straatlamp stuk bij de molen. Dat is al weken zo.',
      stemming: 'worried',
    };
    await town.post(`${page}/indruk`, note, 'walt');
    await town.post(`${page}/indruk`, note, 'walt');
    const { rows } = await town.db.pool.query<{ id: string }>(
      'select id from visit_impressions where municipality_id = $1',
      [town.municipality.id],
    );
    expect(rows).toHaveLength(1);
    const path = `${page}/indrukken/${rows[0]?.id ?? ''}`;
    await town.post(`${path}/thema`, { thema: town.themes.groen }, 'nora');
    const made = { soort: 'concern', onderwerp: 'Straatlamp stuk', inhoud: 'Straatlamp stuk bij de molen.' };
    await town.post(`${path}/bijdrage`, made, 'nora');
    await town.post(`${path}/bijdrage`, made, 'nora');
    const { rows: ties } = await town.db.pool.query<{ reason: string; channel: string }>(
      `select l.reason, c.channel from links l join contributions c on c.id = l.to_id and c.municipality_id = l.municipality_id
       where l.municipality_id = $1 and l.from_kind = 'visit'`,
      [town.municipality.id],
    );
    expect(ties).toEqual([{ reason: 'led_to', channel: 'meeting' }]);
    expect((await town.get(page.replace('/werkplek/bezoeken', '/kennismaken'))).body).not.toContain(
      'Straatlamp',
    );
    expect((await town.get(page, 'zoe')).statusCode).toBe(403);
    expect((await town.post(`${page}/indruk`, note, 'zoe')).statusCode).toBe(403);
  });

  test('who goes after their last day is pointed out, two planners do not overwrite each other, and what is internal is nowhere', async () => {
    const doer = await town.doer('bea');
    const { rows } = await town.db.pool.query<{ id: string }>(
      'select id from held_roles where municipality_id = $1 and person_id = $2',
      [town.municipality.id, town.ids.walt],
    );
    must(await endRole(town.deps, doer, { id: rows[0]?.id ?? '', to: '2026-03-15' }));
    const after = await town.post(`${desk}/nieuw?gebied=molendorp`, planning(), 'nora');
    expect([after.statusCode, after.body]).toEqual([
      422,
      expect.stringContaining('De rol van Walt Houder eindigt op 15 maart 2026. Het bezoek is daarna.'),
    ]);
    const page = await plan({ toch: 'on', openbaar: 'nee', tekst: 'Alleen voor ons' });
    expect((await town.get(page.replace('/werkplek/bezoeken', '/kennismaken'))).statusCode).toBe(404);
    expect((await town.get('/gebieden/molendorp/agenda.ics')).body).not.toContain('Alleen voor ons');
    const same = { ...planning({ toch: 'on', openbaar: 'nee' }), versie: '1' };
    expect((await town.post(`${page}/wijzigen`, { ...same, tekst: 'Eerst' }, 'nora')).statusCode).toBe(303);
    const second = await town.post(`${page}/wijzigen`, { ...same, tekst: 'Daarna' }, 'mo');
    expect([second.statusCode, second.body]).toEqual([
      422,
      expect.stringContaining('Iemand anders heeft dit bezoek net'),
    ]);
    expect(second.body).toContain('Daarna');
    expect(
      (await town.post(`${desk}/nieuw?gebied=molendorp`, planning({ dag: '2026-03-01' }), 'nora')).statusCode,
    ).toBe(422);
    expect((await town.post(`${desk}/nieuw?gebied=molendorp`, planning(), 'zoe')).statusCode).toBe(403);
  });

  test('is planned by the team of the area, and by the administrator everywhere', async () => {
    const path = `${desk}/nieuw?gebied=havenwijk`;
    expect((await town.get(path, 'bea')).statusCode).toBe(200);
    expect((await town.get(path, 'zoe')).statusCode).toBe(200);
    expect((await town.get(path, 'nora')).statusCode).toBe(403);
    const made = await town.post(path, planning({ toch: 'on' }), 'bea');
    expect(made.statusCode).toBe(303);
  });

  test('stands in the own agenda of who goes, and a wish of a year ago is nobody’s', async () => {
    await wish('noor@post.example');
    await plan({ dag: '2026-03-13' });
    await town.post('/werkplek/account/agenda', { aan: 'ja' }, 'walt');
    const { rows } = await town.db.pool.query<{ id: string }>(
      'select id from agenda_feeds where municipality_id = $1',
      [town.municipality.id],
    );
    const path = ownFeedPath(town.deps, { id: rows[0]?.id ?? '', personId: town.ids.walt });
    expect((await town.get(path)).body).toContain('Wandeling door de buurt\\, Molendorp');
    house.clock.set(townMoment.add({ hours: 24 * 366 }));
    await wishRound(town.deps).run(town.municipality.id, '');
    const kept = await town.db.pool.query<{ forms: string[]; contact_id: string | null; why: string }>(
      'select forms, contact_id, why from visit_wishes where municipality_id = $1',
      [town.municipality.id],
    );
    expect(kept.rows.length).toBeGreaterThan(5);
    for (const row of kept.rows) expect(row).toEqual({ forms: ['walk'], contact_id: null, why: '' });
  });
});
