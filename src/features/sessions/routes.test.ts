// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { multipart } from '../../testing/made-files.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import {
  addItem,
  fill,
  preparation,
  prepare,
  publish,
  runSessionRounds,
} from '../../testing/preparing-sessions.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(townMoment));

const desk = '/werkplek/raad/sessies';

describe('preparing a session', () => {
  test('a draft gets a programme by the clock, questions and its place on the site', async () => {
    const { page, number } = await prepare(town);
    expect(number).toMatch(/^S-2026-\d{4}$/);
    await addItem(town, page, { titel: 'Afsluiting', minuten: '60' });
    const opening = await addItem(town, page, { titel: 'Opening', minuten: '20' });
    await fill(town, { from: page, action: `${page}/programma/${opening}/verplaatsen` }, { naar: 'omhoog' });
    const question = `${page}/vragen/nieuw`;
    const asked = { vraag: 'Wanneer is het geslaagd?', hulp: 'Denk aan de veiligheid.' };
    expect((await fill(town, { from: question }, asked)).statusCode).toBe(303);
    expect((await town.get(page, 'bea')).body).toContain('Samen 80 minuten. Er is nog 10 minuten over.');
    expect((await town.get(`/raad/sessies/${number}`)).statusCode).toBe(404);
    expect((await town.get(page, 'nora')).statusCode).toBe(200);
    expect((await town.post(`${page}/publiceren`, { versie: '5', doe: 'nu' }, 'nora')).statusCode).toBe(403);

    expect((await publish(town, page)).statusCode).toBe(303);
    const { body } = await town.get(`/raad/sessies/${number}`);
    expect(body).toMatch(/19\.30 – 19\.50[\s\S]*Opening[\s\S]*19\.50 – 20\.50[\s\S]*Afsluiting/);
    for (const text of [
      'Raadzaal',
      'Fysiek / Bestuur / Sociaal',
      '90 minuten',
      'Beeldvorming',
      ...Object.values(asked),
    ])
      expect(body).toContain(text);
    expect((await town.get('/raad/sessies')).body).toContain('Gebiedsgericht werken');
    expect((await town.get('/en/raad/sessies')).body).toContain('Political market');
  });

  test('two clerks on one: who is second loses nothing and sees it; what is wrong stands in the form', async () => {
    const { page } = await prepare(town);
    const form = `${page}/wijzigen`;
    const first = formInPage((await town.get(form, 'bea')).body, form);
    expect((await town.post(form, { ...first, zaal: 'Trouwzaal' }, 'bea')).statusCode).toBe(303);
    const second = await town.post(form, { ...first, advies: 'Hamerstuk' }, 'bea');
    expect([second.statusCode, second.body]).toEqual([422, expect.stringContaining('Overgenomen')]);
    expect(second.body).toContain('value="Hamerstuk"');
    expect(second.body).toContain('value="Trouwzaal"');
    const late = { ...formInPage(second.body, form), tot: '19:00' };
    const wrong = await town.post(form, late, 'bea');
    expect([wrong.statusCode, wrong.body]).toEqual([422, expect.stringContaining('ligt voor de begintijd')]);
    const after = await town.post(form, { ...late, tot: '21:00', spreektot: '2026-03-27T12:00' }, 'bea');
    expect(after.body).toContain('Aanmelden kan alleen tot de sessie begint');
    const once = { formulier: newId(), versie: '0', ...preparation };
    const made = await Promise.all([1, 2].map(() => town.post(`${desk}/nieuw`, once, 'bea')));
    expect(new Set(made.map(({ headers }) => headers.location)).size).toBe(1);
  });

  test('of two who change different fields at the same time both changes stay', async () => {
    const { page } = await prepare(town, { titel: 'Samen' });
    const id = await addItem(town, page, { titel: 'Gesprek', minuten: '30' });
    const forms = [
      { form: `${page}/wijzigen`, fields: ['titel', 'zaal', 'voorzitter', 'advies', 'achtergrond'] },
      { form: `${page}/programma/${id}`, fields: ['titel', 'toelichting', 'sprekers'] },
    ];
    const cases = fc.constantFrom(...forms).chain(({ form, fields }) =>
      fc.record({
        form: fc.constant(form),
        pair: fc.shuffledSubarray(fields, { minLength: 2, maxLength: 2 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ form, pair: [one = '', other = ''] }) => {
        const opened = formInPage((await town.get(form, 'bea')).body, form);
        const [mine, yours] = [`A ${newId()}`, `B ${newId()}`];
        expect((await town.post(form, { ...opened, [one]: mine }, 'bea')).statusCode).toBe(303);
        const second = await town.post(form, { ...opened, [other]: yours }, 'bea');
        expect([second.statusCode, second.body]).toEqual([422, expect.stringContaining('Overgenomen')]);
        expect((await town.post(form, formInPage(second.body, form), 'bea')).statusCode).toBe(303);
        expect(formInPage((await town.get(form, 'bea')).body, form)).toMatchObject({
          [one]: mine,
          [other]: yours,
        });
      }),
      { numRuns: 6 },
    );
  });

  test('what both changed stands beside the field; what was taken away comes back only when it is chosen', async () => {
    const { page } = await prepare(town, { titel: 'Allebei' });
    const id = await addItem(town, page, { titel: 'Gesprek', minuten: '30' });
    const form = `${page}/programma/${id}`;
    const opened = formInPage((await town.get(form, 'bea')).body, form);
    await addItem(town, page, { titel: 'Iets anders', minuten: '5' });
    expect((await town.post(form, { ...opened, titel: 'Van de een' }, 'bea')).statusCode).toBe(303);
    const clash = await town.post(form, { ...opened, titel: 'Van de ander' }, 'bea');
    expect([clash.statusCode, clash.body]).toEqual([422, expect.stringContaining('Er staat nu: Van de een')]);
    expect(clash.body).toContain('value="Van de ander"');
    await fill(town, { from: form, action: `${form}/verwijderen` });
    const gone = await town.post(form, { ...opened, titel: 'Toch' }, 'bea');
    expect([gone.statusCode, gone.body]).toEqual([422, expect.stringContaining('haalde dit net weg')]);
    expect((await town.post(form, formInPage(gone.body, form), 'bea')).statusCode).toBe(303);
    expect((await town.get(page, 'bea')).body).toContain('Toch');
  });

  test('documents and dossiers join several at a time, by each of their numbers or by words', async () => {
    const { page, number } = await prepare(town, { titel: 'Met stukken' });
    const dossiers = '/werkplek/raad/dossiers';
    for (const [nummer, titel] of [
      ['100', 'Groenplan oost'],
      ['101', 'Groenplan west'],
    ] as const)
      await town.post(`${dossiers}/nieuw`, { sleutel: newId(), nummer, titel }, 'bea');
    const ties = `${page}/stukken`;
    const tie = (nummer: string) => fill(town, { from: page, action: ties }, { nummer });
    const words = await tie('groenplan, BESTAAT-NIET');
    expect([words.statusCode, words.body]).toEqual([
      422,
      expect.stringContaining('Niet gevonden: BESTAAT-NIET'),
    ]);
    expect(words.body).toMatch(/Groenplan west[\s\S]*Groenplan oost/);
    expect((await tie('')).statusCode).toBe(422);
    expect((await tie('100, 101')).statusCode).toBe(303);
    const upload = `${dossiers}/100/stuk?sessie=${number}`;
    expect((await town.get(page, 'bea')).body).toContain(upload);
    const { body } = await town.get(upload, 'bea');
    const letter = { nummers: '201 / 202', titel: 'Raadsbrief', soort: 'letter', toegang: 'public' };
    const form = await multipart({ ...formInPage(body, `${dossiers}/100/stuk`), ...letter }, []);
    const added = await town.postRaw(`${dossiers}/100/stuk`, form, 'bea');
    expect(added.headers.location).toContain(`${page}?gelukt=bewaard`);
    expect((await town.get(page, 'bea')).body).toContain('Raadsbrief');
    const other = await prepare(town, { titel: 'Ook met stukken' });
    const second = await fill(town, { from: other.page, action: `${other.page}/stukken` }, { nummer: '202' });
    expect(second.statusCode).toBe(303);
    expect((await town.get(other.page, 'bea')).body).toContain('Raadsbrief');
  });

  test('what is not public yet stands on no page, list, feed, calendar or thread, at any moment', async () => {
    const kinds = fc.array(fc.constantFrom('concept', 'embargo', 'af'), { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(kinds, fc.integer({ min: 1, max: 48 }), async (how, hours) => {
        house.clock.set(townMoment);
        const title = `Geheim ${newId().slice(-8)}`;
        for (const kind of how) {
          const { page, number } = await prepare(town, { titel: title });
          if (kind === 'embargo')
            await fill(
              town,
              { from: page, action: `${page}/publiceren` },
              { doe: 'later', moment: '2026-03-14T10:00' },
            );
          if (kind === 'af')
            await fill(town, { from: page, action: `${page}/afzeggen` }, { reden: 'Toch niet.' });
          for (const path of ['', '.ics', '/inspreken'])
            expect((await town.get(`/raad/sessies/${number}${path}`)).statusCode).toBe(404);
          expect((await town.get(`/draad/sessie/${number}`)).statusCode).toBe(404);
        }
        house.clock.set(townMoment.add({ hours }));
        await runSessionRounds(town);
        const lists = ['', '?toon=geweest', '.ics', '.atom'];
        for (const path of lists) expect((await town.get(`/raad/sessies${path}`)).body).not.toContain(title);
      }),
      { numRuns: 4 },
    );
  });

  test('an embargo ends at its moment, by itself, and can be taken away before', async () => {
    const { page, number } = await prepare(town, { titel: 'Onder embargo' });
    const past = await fill(
      town,
      { from: page, action: `${page}/publiceren` },
      { doe: 'later', moment: '2026-03-01T10:00' },
    );
    expect([past.statusCode, past.body]).toEqual([422, expect.stringContaining('al voorbij')]);
    await fill(
      town,
      { from: page, action: `${page}/publiceren` },
      { doe: 'later', moment: '2026-03-12T10:00' },
    );
    await runSessionRounds(town);
    expect((await town.get(`/raad/sessies/${number}`)).statusCode).toBe(404);
    house.clock.set(townMoment.add({ hours: 25 }));
    await runSessionRounds(town);
    expect((await town.get(`/raad/sessies/${number}`)).statusCode).toBe(200);
    expect((await town.get('/raad/sessies.atom')).body).toContain('Onder embargo');
  });
});
