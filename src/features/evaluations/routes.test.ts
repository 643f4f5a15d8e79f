// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring } from '../../testing/bringing.ts';
import { mailsTo } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { countContributions } from '../overview/index.ts';
import { evaluationRound } from './rounds.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(townMoment));

const desk = '/werkplek/evaluaties';

function details(more: Record<string, string> = {}): Record<string, string> {
  const when = { van: '2026-01-01', tot: '2026-03-31', opent: '2026-03-11', sluit: '2026-03-20' };
  const what = {
    titel: 'Eerste ervaringen',
    doel: 'Hoe gaat het met <b>gebiedswethouders</b>?',
    nummers: '',
  };
  return { formulier: newId(), ...when, ...what, [`gebied-${town.area('noord')}`]: 'on', ...more };
}

async function make(more: Record<string, string> = {}): Promise<string> {
  const { headers } = await town.post(`${desk}/nieuw`, details(more), 'nora');
  return String(headers.location).split('?')[0] ?? '';
}

async function idsIn(table: string, path: string): Promise<string[]> {
  const { rows } = await town.db.pool.query<{ id: string }>(
    `select t.id from ${table} t join evaluations e on e.id = t.evaluation_id and e.municipality_id = t.municipality_id
     where e.municipality_id = $1 and e.number = $2 order by t.id`,
    [town.municipality.id, path.split('/')[3]],
  );
  return rows.map(({ id }) => id);
}

const aTitle = (vraag: string, soort: string, keuzes = '') => ({ formulier: newId(), vraag, soort, keuzes });

/** Asks Walt, Mo and the police two questions; gives the page in the workplace. */
async function asking(more: Record<string, string> = {}): Promise<string> {
  const page = await make(more);
  await town.post(`${page}/vragen`, aTitle('Hoe goed kent u uw wethouder?', 'scale'), 'nora');
  await town.post(`${page}/vragen`, aTitle('Wat leverde het op?', 'open'), 'nora');
  const who = {
    kant: 'partner',
    [`persoon-${town.ids.walt}`]: 'on',
    [`persoon-${town.ids.mo}`]: 'on',
    [`organisatie-${town.organisations.politie}`]: 'on',
  };
  expect((await town.post(`${page}/mensen`, who, 'nora')).statusCode).toBe(303);
  expect((await town.post(`${page}/openen`, {}, 'nora')).statusCode).toBe(303);
  return page;
}

async function linkTo(address: string): Promise<string> {
  const mails = await mailsTo(town, address);
  const link = /\/evaluaties\/antwoord\/[\w-]{32}/.exec(mails.at(-1)?.text ?? '')?.[0];
  if (!link) throw new Error(`No link for ${address}.`);
  return link;
}

describe('an evaluation', () => {
  test('goes from questions in a mail to a report with choices, tied to what it looks back on', async () => {
    const { number: about } = await bring(town);
    await countContributions(town.deps, town.municipality.id);
    const page = await asking({ nummers: about });
    expect(page).toBe(`${desk}/E-2026-0001`);
    const [scale = '', open = ''] = await idsIn('evaluation_questions', page);

    const link = await linkTo('walt@town.example');
    expect((await town.get(link)).body).toContain('&lt;b>gebiedswethouders&lt;/b>');
    const empty = await town.post(link, { doe: 'klaar' });
    expect([empty.statusCode, empty.body]).toEqual([
      422,
      expect.stringContaining('Beantwoord minstens één vraag'),
    ]);
    await town.post(link, { doe: 'bewaar', [`antwoord-${scale}`]: '4' });
    expect((await town.get(link)).body).toMatch(/value="4" checked/);
    const words = 'Eerst was ik <i>sceptisch</i>. Nu weet men mij te vinden.';
    const all = { [`antwoord-${scale}`]: '5', [`antwoord-${open}`]: words };
    await town.post(link, { doe: 'klaar', citeren: 'on', ...all });
    await town.post(link, { doe: 'klaar', citeren: 'on', ...all });
    expect(await idsIn('evaluation_respondents', page)).toHaveLength(3);

    const late = await town.post(`${page}/vragen/${scale}`, aTitle('Iets anders?', 'open'), 'nora');
    expect([late.statusCode, late.body]).toEqual([
      422,
      expect.stringContaining('Iemand heeft al geantwoord'),
    ]);

    const experience = {
      formulier: newId(),
      dag: '2026-03-10',
      gebied: town.area('molendorp'),
      wat: 'De wandeling trok dertig mensen.',
    };
    await town.post(`${page}/ervaringen`, { ...experience, oordeel: 'goed' }, 'mo');
    const [noted = ''] = await idsIn('evaluation_experiences', page);

    await town.post(`${page}/sluiten`, {}, 'nora');
    expect((await town.get(link)).statusCode).toBe(410);
    const report = `${page}/verslag`;
    const [walt = ''] = (
      await town.db.pool.query<{ id: string }>('select id from evaluation_respondents where person_id = $1', [
        town.ids.walt,
      ])
    ).rows.map(({ id }) => id);
    const quoting = { respondent: walt, vraag: open };
    const made = await town.post(`${report}/citaten`, { ...quoting, citaat: 'Het was geweldig.' }, 'nora');
    expect([made.statusCode, made.body]).toEqual([
      422,
      expect.stringContaining('bestaat uit woorden die er staan'),
    ]);
    await town.post(`${report}/citaten`, { ...quoting, citaat: 'Nu weet men mij te vinden.' }, 'nora');
    await town.post(`${report}/ervaringen/${noted}`, { tonen: 'ja' }, 'nora');

    expect((await town.post(`${report}/publiceren`, {}, 'nora')).body).toContain(
      'Schrijf eerst de conclusies',
    );
    const versie = /name="versie" value="(\d+)"/.exec((await town.get(report, 'nora')).body)?.[1] ?? '';
    const conclusies = 'Wij gaan door.';
    await town.post(`${report}/conclusies`, { versie, conclusies }, 'nora');
    const second = await town.post(`${report}/conclusies`, { versie, conclusies: 'Wij stoppen.' }, 'bea');
    expect([second.statusCode, second.body]).toEqual([422, expect.stringContaining('Wij stoppen.')]);
    const choice = {
      formulier: newId(),
      keuze: 'Elke maand een wandeling',
      waarom: 'Het werkt.',
      wie: 'Het college',
      wanneer: '2026-06-01',
    };
    await town.post(`${report}/keuzes`, choice, 'nora');
    expect((await town.get('/evaluaties/E-2026-0001')).statusCode).toBe(404);
    expect((await town.post(`${report}/publiceren`, {}, 'nora')).statusCode).toBe(303);

    const shown = (await town.get('/evaluaties/E-2026-0001')).body;
    for (const text of [
      conclusies,
      'Nu weet men mij te vinden.',
      'een betrokkene',
      'trok dertig mensen',
      'nog te besluiten',
    ])
      expect(shown).toContain(text);
    for (const text of ['sceptisch', 'Walt', 'Gemiddeld', 'Politie']) expect(shown).not.toContain(text);
    expect(shown).toContain('Minder dan vijf antwoorden');
    expect((await town.get('/evaluaties')).body).toContain('Eerste ervaringen');
    const { rows: ties } = await town.db.pool.query(
      `select l.from_kind, l.to_kind, c.number from links l join contributions c on c.id = l.from_id where reason = 'evaluates'`,
    );
    expect(ties).toEqual([{ from_kind: 'contribution', to_kind: 'evaluation', number: about }]);

    const [settled = ''] = await idsIn('evaluation_choices', page);
    await town.post(
      `${report}/keuzes/${settled}`,
      { stand: 'decided', uitkomst: 'Vanaf mei elke maand.' },
      'nora',
    );
    const twice = await town.post(
      `${report}/keuzes/${settled}`,
      { stand: 'dropped', uitkomst: 'Toch niet.' },
      'bea',
    );
    expect(twice.statusCode).toBe(422);
    expect((await town.get('/evaluaties/E-2026-0001')).body).toContain('Vanaf mei elke maand.');
  });

  test('reminds once, closes after its last day, and takes nothing after that', async () => {
    const page = await asking({ titel: 'Tweede ronde' });
    const before = (await mailsTo(town, 'mo@town.example')).length;
    const run = () => evaluationRound(town.deps).run(town.municipality.id, '');
    await run();
    expect(await mailsTo(town, 'mo@town.example')).toHaveLength(before);
    house.clock.set(townMoment.add({ hours: 24 * 7 }));
    const link = await linkTo('walt@town.example');
    const [scale = ''] = await idsIn('evaluation_questions', page);
    await town.post(link, { doe: 'klaar', [`antwoord-${scale}`]: '3' });
    const done = (await mailsTo(town, 'walt@town.example')).length;
    await run();
    await run();
    expect(await mailsTo(town, 'mo@town.example')).toHaveLength(before + 1);
    expect(await mailsTo(town, 'walt@town.example')).toHaveLength(done);
    house.clock.set(townMoment.add({ hours: 24 * 10 }));
    expect((await town.get(link)).statusCode).toBe(410);
    expect((await town.post(link, { doe: 'klaar', [`antwoord-${scale}`]: '1' })).statusCode).toBe(410);
    await run();
    expect((await town.get(page, 'nora')).body).toContain('gesloten');
  });

  test('says what is missing, and is for who evaluates', async () => {
    const wrong = await town.post(
      `${desk}/nieuw`,
      details({ tot: '2025-01-01', nummers: 'K-2026-9999' }),
      'nora',
    );
    expect([wrong.statusCode, wrong.body]).toEqual([
      422,
      expect.stringContaining('De periode eindigt voor zij begint'),
    ]);
    const unknown = await town.post(`${desk}/nieuw`, details({ nummers: 'K-2026-9999' }), 'nora');
    expect([unknown.statusCode, unknown.body]).toEqual([422, expect.stringContaining('kennen wij niet')]);
    const page = await make();
    expect((await town.post(`${page}/openen`, {}, 'nora')).body).toContain('Er zijn nog geen vragen');
    const few = await town.post(`${page}/vragen`, aTitle('Welke?', 'choice', 'Alleen dit'), 'nora');
    expect([few.statusCode, few.body]).toEqual([422, expect.stringContaining('minstens twee antwoorden')]);
    expect((await town.post(`${page}/vragen`, aTitle('Welke?', 'choice', 'Dit\nDat'), 'mo')).statusCode).toBe(
      403,
    );
    expect((await town.get(`${page}/verslag`, 'mo')).statusCode).toBe(403);
    expect((await town.get('/evaluaties/antwoord/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).statusCode).toBe(404);
  });
});
