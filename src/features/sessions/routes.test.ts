// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
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
    expect([second.statusCode, second.body]).toEqual([422, expect.stringContaining('net veranderd')]);
    expect(second.body).toContain('value="Hamerstuk"');
    const late = { ...formInPage(second.body, form), tot: '19:00' };
    const wrong = await town.post(form, late, 'bea');
    expect([wrong.statusCode, wrong.body]).toEqual([422, expect.stringContaining('ligt voor de begintijd')]);
    const after = await town.post(form, { ...late, tot: '21:00', spreektot: '2026-03-27T12:00' }, 'bea');
    expect(after.body).toContain('Aanmelden kan alleen tot de sessie begint');
    const unknown = await fill(town, { from: page, action: `${page}/stukken` }, { nummer: 'BESTAAT-NIET' });
    expect(unknown.body).toContain('Er is geen stuk, dossier of motie met dit nummer');
    const once = { formulier: newId(), versie: '0', ...preparation };
    const made = await Promise.all([1, 2].map(() => town.post(`${desk}/nieuw`, once, 'bea')));
    expect(new Set(made.map(({ headers }) => headers.location)).size).toBe(1);
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
<<<<<<< HEAD

async function runRounds(): Promise<void> {
  for (const round of sessionRounds(house.deps, () => 'nu')) await round.run(town.municipality.id, 'now');
}

describe('speaking', () => {
  test('a resident asks, hears when it is, changes it and withdraws; the name is shown only when agreed', async () => {
    const { page, number } = await prepare({ titel: 'Inspreken over groen' });
    await addItem(page, 'In gesprek', '30');
    await publish(page);
    const onderdeel = await itemId('In gesprek');
    const els = { email: 'els@post.example', onderdeel };
    const nobody = await ask(number, { onderdeel });
    expect([nobody.statusCode, nobody.body]).toEqual([
      422,
      expect.stringContaining('mailadres of een telefoonnummer'),
    ]);
    expect(nobody.body).toContain('Het bankje bij de brug.');
    expect((await ask(number, els)).headers.location).toContain('/inspreken/bedankt');
    const twice = await ask(number, { ...els, tekst: 'Nog eens' });
    expect([twice.statusCode, twice.body]).toEqual([422, expect.stringContaining('De eerste blijft staan')]);
    await ask(number, { naam: 'Piet Bel', telefoon: '0612345678', organisatie: 'Dorpsraad', onderdeel });
    const machine = await town.post(`/raad/sessies/${number}/inspreken`, {
      ...els,
      sleutel: newId(),
      tekst: 'x',
      naam: 'x',
    });
    expect(machine.statusCode).toBe(422);

    const elsPage = await speakerPage(page, 'Els Jansen');
    expect((await town.get(elsPage, 'bea')).body).toContain('Het bankje bij de brug.');
    expect((await town.get(elsPage, 'nora')).statusCode).toBe(403);
    expect((await town.get(page, 'nora')).body).not.toContain('Els Jansen');
    await town.post(elsPage, { besluit: 'bevestigen', onderdeel, minuten: '5' }, 'bea');
    const pietPage = await speakerPage(page, 'Piet Bel');
    await town.post(pietPage, { besluit: 'bevestigen', onderdeel, minuten: '15' }, 'bea');
    expect((await town.get(page, 'bea')).body).toContain('Geen mailadres');
    const confirmed = (await mailsTo(town, 'els@post.example')).at(-1)?.text;
    expect(confirmed).toContain('rond 19.30 uur');
    expect(confirmed).toContain('Raadzaal');
    const shown = async () => (await town.get(`/raad/sessies/${number}`)).body;
    expect(await shown()).toMatch(/een inwoner[\s\S]*Dorpsraad/);
    expect(await shown()).not.toContain('Els Jansen');
    expect(await shown()).not.toContain('Piet Bel');

    await town.post(`${pietPage}/verplaatsen`, { naar: 'omhoog', plek: '1' }, 'bea');
    await town.post(`${pietPage}/verplaatsen`, { naar: 'omhoog', plek: '1' }, 'bea');
    expect(await shown()).toMatch(/Dorpsraad[\s\S]*een inwoner/);
    await town.post(`${page}/sprekers/vertellen`, {}, 'bea');
    await town.post(`${page}/sprekers/vertellen`, {}, 'bea');
    expect((await mailsTo(town, 'els@post.example')).at(-1)?.text).toContain('rond 19.45 uur');
    const link = await linkTo('els@post.example');
    expect((await town.get(link)).body).toContain('U spreekt rond 19.45 uur');
    expect((await town.get(link.slice(0, -3))).statusCode).toBe(404);
    const [own = '', sleutel = ''] = link.split('?sleutel=');
    await town.post(own, { sleutel, doe: 'wijzigen', tekst: 'De lantaarn.', naamopenbaar: 'on' });
    expect(await shown()).toContain('Els Jansen');
    await town.post(own, { sleutel, doe: 'intrekken' });
    expect(await shown()).not.toContain('Els Jansen');
    expect((await town.post(own, { sleutel, doe: 'wijzigen', tekst: 'Toch' })).statusCode).toBe(422);
    expect(await subjectsTo('els@post.example')).toEqual([
      'Wij hebben uw aanmelding: Inspreken over groen',
      'U was al aangemeld: Inspreken over groen',
      'U spreekt mee: Inspreken over groen',
      'Uw spreektijd is veranderd: Inspreken over groen',
    ]);
  });

  test('after the term it says what one still can do, and keeps what was typed', async () => {
    const { page, number } = await prepare({ titel: 'Te laat' });
    await publish(page);
    house.clock.set(townMoment.add({ hours: 24 * 14 + 3 }));
    const closed = await town.get(`/raad/sessies/${number}/inspreken`);
    expect(closed.body).toContain('Wat u nog wel kunt doen');
    const late = await ask(number, { email: 'laat@post.example', tekst: 'Ik wilde nog zeggen' });
    expect([late.statusCode, late.body]).toEqual([422, expect.stringContaining('Ik wilde nog zeggen')]);
    expect(await mailsTo(town, 'laat@post.example')).toEqual([]);
    expect((await town.get(`/raad/sessies/${number}`)).body).toContain('kan niet meer');
  });

  test('a partner accepts without an account; all hear that it moves with their agenda, and that it is off', async () => {
    const { page, number } = await prepare({ titel: 'Met partner' });
    await addItem(page, 'Praktijk', '30');
    const invite = `${page}/sprekers/uitnodigen`;
    const who = { naam: 'Wil Bions', organisatie: 'Woningcorporatie', email: 'wil@partner.example' };
    const onderdeel = await itemId('Praktijk');
    expect((await fill(invite, invite, { ...who, onderdeel })).statusCode).toBe(303);
    expect((await fill(invite, invite, { ...who, onderdeel })).statusCode).toBe(422);
    const [own = '', sleutel = ''] = (await linkTo(who.email)).split('?sleutel=');
    expect((await town.get(`${own}?sleutel=${sleutel}`)).body).toContain('Ja, ik kom');
    await town.post(own, { sleutel, doe: 'ja', tekst: 'De wijk in cijfers' });
    await town.post(own, { sleutel, doe: 'ja', tekst: 'De wijk in cijfers' });
    await publish(page);
    await ask(number, { email: 'bob@post.example' });
    await town.post(await speakerPage(page, 'Els Jansen'), { besluit: 'afwijzen', reden: '' }, 'bea');
    await town.post(await speakerPage(page, 'Els Jansen'), { besluit: 'afwijzen', reden: 'Vol.' }, 'bea');
    expect((await mailsTo(town, 'bob@post.example')).at(-1)?.text).toContain('Vol.');

    const form = `${page}/wijzigen`;
    const silent = await fill(form, form, { dag: '2026-04-02' });
    expect([silent.statusCode, silent.body]).toEqual([422, expect.stringContaining('Schrijf waarom')]);
    expect((await town.get(`/raad/sessies/${number}.ics`)).body).toContain('SEQUENCE:0');
    await fill(form, form, { dag: '2026-04-02', reden: 'De zaal is bezet.' });
    const agenda = (await town.get(`/raad/sessies/${number}.ics`)).body;
    expect(agenda).toContain('SEQUENCE:1');
    expect(agenda).toContain('DTSTART:20260402T173000Z');
    expect((await town.get(`/raad/sessies/${number}`)).body).toContain('De zaal is bezet.');
    await fill(page, `${page}/afzeggen`, { reden: 'Er is geen voorzitter.' });
    expect((await town.get('/raad/sessies.ics')).body).toContain('STATUS:CANCELLED');
    expect(await subjectsTo(who.email)).toEqual([
      'Uitnodiging om te spreken: Met partner',
      'U spreekt mee: Met partner',
      'Verplaatst: Met partner',
      'Gaat niet door: Met partner',
    ]);
    expect(await subjectsTo('bob@post.example')).not.toContain('Verplaatst: Met partner');
    const { rows } = await town.db.pool.query<{ method: string }>(
      'select calendar_method as method from mails where to_address = $1 and calendar_method is not null order by id',
      [who.email],
    );
    expect(rows.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
  });

  test('a year after it nothing says any more who asked to speak', async () => {
    const { page, number } = await prepare({ titel: 'Vergeten' });
    await publish(page);
    await ask(number, { email: 'vergeet@post.example', naam: 'Vera Geet' });
    house.clock.set(townMoment.add({ hours: 24 * 400 }));
    await runRounds();
    const { rows: left } = await town.db.pool.query(
      `select from contacts where email = 'vergeet@post.example'`,
    );
    expect(left).toEqual([]);
    expect((await town.get(page, 'bea')).body).not.toContain('Vera Geet');
  });
});
=======
>>>>>>> c6
