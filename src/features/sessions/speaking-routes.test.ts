// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { addItem, fill, prepare, publish, runSessionRounds } from '../../testing/preparing-sessions.ts';
import { mailsTo } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(townMoment));

async function ask(number: string, more: Record<string, string> = {}) {
  const fields = { sleutel: newId(), tekst: 'Het bankje bij de brug.', naam: 'Els Jansen', ...more };
  return town.post(`/raad/sessies/${number}/inspreken`, { ...fields, bewijs: await solvedProof(town) });
}

const subjectsTo = async (address: string) => (await mailsTo(town, address)).map(({ subject }) => subject);

async function linkTo(address: string): Promise<string> {
  const text = (await mailsTo(town, address)).at(-1)?.text ?? '';
  return /\/raad\/sessies\/S-[\d-]+\/spreker\/\S+/.exec(text)?.[0] ?? '';
}

async function speakerPage(page: string, name: string): Promise<string> {
  const { body } = await town.get(page, 'bea');
  const found = new RegExp(`href="(${page}/sprekers/[0-9a-f-]{36})"[^>]*>${name}<`).exec(body)?.[1];
  if (!found) throw new Error(`${name} is not on ${page}.`);
  return found;
}

describe('speaking', () => {
  test('a resident asks, hears when it is, changes it and withdraws; the name is shown only when agreed', async () => {
    const { page, number } = await prepare(town, { titel: 'Inspreken over groen' });
    const onderdeel = await addItem(town, page, { titel: 'In gesprek', minuten: '30' });
    await publish(town, page);
    const els = { email: 'els@post.example', onderdeel };
    const nobody = await ask(number, { onderdeel });
    expect([nobody.statusCode, nobody.body]).toEqual([
      422,
      expect.stringContaining('mailadres of een telefoonnummer'),
    ]);
    expect(nobody.body).toContain('Het bankje bij de brug.');
    const first = await ask(number, els);
    expect([first.statusCode, first.body]).toEqual([200, expect.stringContaining('uw aanmelding is binnen')]);
    expect(first.body).toContain(`/raad/sessies/${number}.ics`);
    const twice = await ask(number, { ...els, tekst: 'Nog eens' });
    const without = (body: string) => body.replaceAll('Nog eens', 'Het bankje bij de brug.');
    expect([twice.statusCode, without(twice.body)]).toEqual([200, without(first.body)]);
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
    expect((await town.get(elsPage, 'bea')).body).toContain('U was al aangemeld: Inspreken over groen');
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
      'U bent afgemeld: Inspreken over groen',
    ]);
  });

  test('who gave only a phone number keeps a link, whoever gave it before; the same form twice is one', async () => {
    const { page, number } = await prepare(town, { titel: 'Zonder mail' });
    await publish(town, page);
    const linkIn = (body: string) => /\/raad\/sessies\/S-[\d-]+\/spreker\/[^"]+/.exec(body)?.[0] ?? '';
    const caller = { naam: 'Mo Bakker', telefoon: '0300 55 12 98' };
    const one = linkIn((await ask(number, caller)).body);
    const sleutel = newId();
    const other = linkIn((await ask(number, { ...caller, sleutel, tekst: 'Iets anders' })).body);
    expect(linkIn((await ask(number, { ...caller, sleutel })).body)).toBe(other);
    expect(other).not.toBe(one);
    expect((await town.get(other)).body).not.toContain('Het bankje bij de brug.');
    const [own = '', key = ''] = other.split('?sleutel=');
    const both = await speakerPage(page, 'Mo Bakker');
    expect((await town.get(both, 'bea')).body).toContain('telefoonnummer');
    await town.post(own, { sleutel: key, doe: 'intrekken' });
    expect((await town.get(other)).body).toContain('U hebt zich afgemeld');
    expect((await town.get(one)).body).not.toContain('U hebt zich afgemeld');
  });

  test('come and speak without registering; only at parts that are more than an opening', async () => {
    const { page, number } = await prepare(town, { titel: 'Vrij', spreken: 'vrij', spreektot: '' });
    await publish(town, page);
    expect((await town.get(`/raad/sessies/${number}`)).body).toContain('Wie komt, kan meespreken');
    expect((await town.get(`/raad/sessies/${number}.ics`)).body).toContain('Wie komt');
    expect((await town.get(`/raad/sessies/${number}/inspreken`)).body).toContain('Wie komt, kan meespreken');
    const asking = await prepare(town, { titel: 'Per onderdeel', spreken: 'aanmelden' });
    const missing = await fill(town, { from: `${asking.page}/wijzigen` }, { spreektot: '' });
    expect(missing.statusCode).toBe(422);
    await addItem(town, asking.page, { titel: 'Opening door de voorzitter', minuten: '5' });
    await addItem(town, asking.page, { titel: 'Het gesprek zelf', minuten: '30' });
    const form = `${asking.page}/programma/${await addItem(town, asking.page, { titel: 'Korte vraag', minuten: '3' })}`;
    await fill(town, { from: form }, { inspreken: 'ja' });
    await publish(town, asking.page);
    const { body } = await town.get(`/raad/sessies/${asking.number}/inspreken`);
    expect(body).toMatch(/<option[^>]*>Het gesprek zelf/);
    expect(body).toMatch(/<option[^>]*>Korte vraag/);
    expect(body).not.toMatch(/<option[^>]*>Opening/);
  });

  test('after the term it says what one still can do, and keeps what was typed', async () => {
    const { page, number } = await prepare(town, { titel: 'Te laat' });
    await publish(town, page);
    house.clock.set(townMoment.add({ hours: 24 * 14 + 3 }));
    const closed = await town.get(`/raad/sessies/${number}/inspreken`);
    expect(closed.body).toContain('Wat u nog wel kunt doen');
    const late = await ask(number, { email: 'laat@post.example', tekst: 'Ik wilde nog zeggen' });
    expect([late.statusCode, late.body]).toEqual([422, expect.stringContaining('Ik wilde nog zeggen')]);
    expect(late.body).toContain('laat@post.example');
    expect(await mailsTo(town, 'laat@post.example')).toEqual([]);
    expect((await town.get(`/raad/sessies/${number}`)).body).toContain('kan niet meer');
  });

  test('the clerk writes down who phones, once, also without a mail address', async () => {
    const { page, number } = await prepare(town, { titel: 'Aan de telefoon' });
    await publish(town, page);
    const form = `${page}/sprekers/inschrijven`;
    const caller = {
      sleutel: newId(),
      naam: 'Mo Bakker',
      telefoon: '0300 55 12 99',
      tekst: 'Over het bankje.',
    };
    const bare = await town.post(form, { ...caller, telefoon: '' }, 'bea');
    expect([bare.statusCode, bare.body]).toEqual([422, expect.stringContaining('Over het bankje.')]);
    expect((await town.post(form, caller, 'nora')).statusCode).toBe(403);
    expect((await town.post(form, caller, 'bea')).statusCode).toBe(303);
    expect((await town.post(form, caller, 'bea')).statusCode).toBe(303);
    const other = await town.post(form, { ...caller, sleutel: newId() }, 'bea');
    expect([other.statusCode, other.body]).toEqual([
      422,
      expect.stringContaining('al uitgenodigd of aangemeld'),
    ]);
    const { body } = await town.get(page, 'bea');
    expect(body.match(/>Mo Bakker</g)).toHaveLength(1);
    expect(body).toContain('Geen mailadres');
    expect((await town.get(`/raad/sessies/${number}`)).body).not.toContain('Mo Bakker');
  });

  test('a partner accepts without an account; all hear that it moves with their agenda, and that it is off', async () => {
    const { page, number } = await prepare(town, { titel: 'Met partner' });
    const onderdeel = await addItem(town, page, { titel: 'Praktijk', minuten: '30' });
    const invite = `${page}/sprekers/uitnodigen`;
    const who = { naam: 'Wil Bions', organisatie: 'Woningcorporatie', email: 'wil@partner.example' };
    expect((await fill(town, { from: invite }, { ...who, onderdeel })).statusCode).toBe(303);
    expect((await fill(town, { from: invite }, { ...who, onderdeel })).statusCode).toBe(422);
    const invited = (await mailsTo(town, who.email)).at(-1)?.text;
    for (const told of ['Praktijk (30 minuten)', 'Chris Griffier, griffie']) expect(invited).toContain(told);
    const [own = '', sleutel = ''] = (await linkTo(who.email)).split('?sleutel=');
    expect((await town.get(`${own}?sleutel=${sleutel}`)).body).toContain('Ja, ik kom');
    await town.post(own, { sleutel, doe: 'ja', tekst: 'De wijk in cijfers' });
    await town.post(own, { sleutel, doe: 'ja', tekst: 'De wijk in cijfers' });
    await publish(town, page);
    await ask(number, { email: 'bob@post.example' });
    await town.post(await speakerPage(page, 'Els Jansen'), { besluit: 'afwijzen', reden: '' }, 'bea');
    await town.post(await speakerPage(page, 'Els Jansen'), { besluit: 'afwijzen', reden: 'Vol.' }, 'bea');
    expect((await mailsTo(town, 'bob@post.example')).at(-1)?.text).toContain('Vol.');

    const form = `${page}/wijzigen`;
    const silent = await fill(town, { from: form }, { dag: '2026-04-02' });
    expect([silent.statusCode, silent.body]).toEqual([422, expect.stringContaining('Schrijf waarom')]);
    expect((await town.get(`/raad/sessies/${number}.ics`)).body).toContain('SEQUENCE:0');
    await fill(town, { from: form }, { dag: '2026-04-02', reden: 'De zaal is bezet.' });
    const agenda = (await town.get(`/raad/sessies/${number}.ics`)).body;
    expect(agenda).toContain('SEQUENCE:1');
    expect(agenda).toContain('DTSTART:20260402T173000Z');
    expect((await town.get(`/raad/sessies/${number}`)).body).toContain('De zaal is bezet.');
    await fill(town, { from: page, action: `${page}/afzeggen` }, { reden: 'Er is geen voorzitter.' });
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

  test('a session that nobody ran here says afterwards that it was, and asks nobody any more to come', async () => {
    const { page, number } = await prepare(town, { titel: 'Gewoon geweest' });
    await publish(town, page);
    const read = async () => (await town.get(`/raad/sessies/${number}`)).body;
    expect(await read()).toContain('Ik wil meespreken');
    house.clock.set(townMoment.add({ hours: 24 * 20 }));
    const after = await read();
    expect(after).toContain('Deze sessie is geweest.');
    for (const text of ['Ik wil meespreken', 'U bent welkom', 'Zet in mijn agenda', 'staat hier zodra'])
      expect(after).not.toContain(text);
  });

  test('a year after it nothing says any more who asked to speak', async () => {
    const { page, number } = await prepare(town, { titel: 'Vergeten' });
    await publish(town, page);
    await ask(number, { email: 'vergeet@post.example', naam: 'Vera Geet' });
    house.clock.set(townMoment.add({ hours: 24 * 400 }));
    await runSessionRounds(town);
    const { rows: left } = await town.db.pool.query(
      `select from contacts where email = 'vergeet@post.example'`,
    );
    expect(left).toEqual([]);
    expect((await town.get(page, 'bea')).body).not.toContain('Vera Geet');
  });
});
