// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type Evening, prepareEvening } from '../../testing/holding-session.ts';
import { concluding, ofNote } from '../../testing/concluding.ts';
import { mailsTo } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { readIndicators } from '../council/index.ts';
import { readMotionsById } from '../motions/index.ts';
import { findSession } from '../sessions/index.ts';
import { readYields } from './after-store.ts';
import { readDeeds } from './deeds-store.ts';
import { type Standing, notesIn, standingAfter } from './domain.ts';

let house: House;
let town: Town;
let evening: Evening;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(townMoment));

const within = <T>(work: Parameters<typeof inMunicipality<T>>[2]): Promise<T> =>
  inMunicipality(town.deps, town.municipality.id, work);
const deeds = () => within((trx) => readDeeds(trx, evening.id));
const standing = async (): Promise<Standing> => standingAfter(await deeds());
const desk = () => `/werkplek/raad/sessies/${evening.number}`;
const passing = (minutes: number) => house.clock.set(town.clock.now().add({ minutes }));

/** A button on the screen of the chair, as it stands there now. */
async function press(doe: string, wat = '', more: Record<string, string> = {}) {
  const { steps } = await standing();
  const fields = { sleutel: newId(), doe, wat, stand: String(steps), ...more };
  return town.post(`${desk()}/voorzitten/stap`, fields, 'bea');
}

async function note(fields: Record<string, string>) {
  return town.post(`${desk()}/voorzitten/noteren`, { sleutel: newId(), soort: 'note', ...fields }, 'bea');
}

const form = (doe: string, fields: Record<string, string> = {}) =>
  concluding(town, evening.number, doe, fields);

describe('an evening, from opening to what came of it', () => {
  beforeAll(async () => {
    house.clock.set(townMoment);
    evening = await prepareEvening(town);
  });

  test('the chair opens the session, and everyone sees what is on', async () => {
    expect((await town.get(`/raad/sessies/${evening.number}/live`)).body).toContain(
      'Begint 11 maart 2026 om 10.00 uur',
    );
    expect((await press('open')).statusCode).toBe(303);
    const { body } = await town.get(`/raad/sessies/${evening.number}/live`);
    expect(body).toContain('Opening door de voorzitter');
    expect(body).toContain('tot 10.05 uur');
    expect(body).toContain('<noscript><meta http-equiv="refresh" content="15"');
    const still = await town.get(`/raad/sessies/${evening.number}/live?ververs=nee`);
    expect(still.body).not.toContain('http-equiv="refresh"');
    expect((await town.get('/raad/sessies')).body).toContain(`/raad/sessies/${evening.number}/live`);
    const short = await town.get(`/live/${evening.number}`);
    expect(short.headers.location).toBe(`/raad/sessies/${evening.number}/live`);
    expect((await town.get(`/raad/sessies/${evening.number}/scherm`)).body).toContain('meent-live--wall');
    expect((await within((trx) => findSession(trx, evening.number)))?.state).toBe('live');
  });

  test('names of speakers are shown to everyone with consent only; the chair sees them', async () => {
    passing(5);
    await press('go_to_item', evening.items[3]);
    await press('put_question', evening.questions[0]);
    await press('give_word', evening.speakers.sanne);
    expect((await town.get(`/raad/sessies/${evening.number}/live`)).body).toContain('Sanne Kuiper');
    passing(4);
    await press('give_word', evening.speakers.tom);
    const { body } = await town.get(`/en/raad/sessies/${evening.number}/live`);
    expect(body).not.toContain('Tom Bakker');
    expect(body).toContain('A speaker');
    expect((await town.get(`${desk()}/voorzitten`, 'bea')).body).toContain('Tom Bakker');
    await press('end_word');
    expect((await standing()).heard).toEqual([evening.speakers.sanne, evening.speakers.tom]);
  });

  test('what is said is noted per party group, an answer can come later, and nothing is shown before the report', async () => {
    const item = evening.items[3] ?? '';
    const said = 'Als meer inwoners zelf iets beginnen in hun buurt.';
    await note({
      tekst: said,
      fractie: evening.parties.left,
      onderdeel: item,
      vraag: evening.questions[0] ?? '',
    });
    await note({
      soort: 'question',
      tekst: 'Wie betaalt dat?',
      fractie: evening.parties.right,
      onderdeel: item,
    });
    const [, asked] = notesIn(await deeds());
    const answer = {
      sleutel: newId(),
      bij: asked?.id ?? '',
      antwoorder: 'Walt Houder',
      antwoord: 'Dat staat in de nota.',
    };
    expect((await town.post(`${desk()}/voorzitten/antwoord`, answer, 'bea')).statusCode).toBe(303);
    const to = { wethouder: town.ids.walt, fractie: evening.parties.right };
    const promise = { soort: 'promise', ...to, klaar: '2026-06-01', onderdeel: item };
    await note({ ...promise, tekst: 'De wethouder stuurt de raad een overzicht per wijk.' });
    expect(notesIn(await deeds()).map((one) => [one.kind, one.answer])).toEqual([
      ['note', null],
      ['question', 'Dat staat in de nota.'],
      ['promise', null],
    ]);
    for (const page of ['live', 'scherm', 'verslag'])
      expect((await town.get(`/raad/sessies/${evening.number}/${page}`)).body).not.toContain(said);
  });

  test('when the connection drops a deed is sent again with its key: it is done once, at the moment that it was done', async () => {
    const sleutel = newId();
    const tekst = 'Dit schreef ik zonder verbinding.';
    const before = town.clock.now();
    passing(10);
    await note({ sleutel, tekst, geleden: '600' });
    await note({ sleutel, tekst, geleden: '660' });
    const mine = notesIn(await deeds()).filter(({ body }) => body === tekst);
    expect(mine.map(({ doneAt }) => doneAt.toString())).toEqual([before.toString()]);
  });

  test('two screens do not fight: the same button is one step, another from an old screen is refused and shown how it stands', async () => {
    const { steps } = await standing();
    const old = { stand: String(steps) };
    expect((await press('go_to_item', evening.items[4], old)).statusCode).toBe(303);
    expect((await press('go_to_item', evening.items[4], old)).statusCode).toBe(303);
    expect((await standing()).steps).toBe(steps + 1);
    const late = await press('go_to_item', evening.items[1], old);
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Op een ander scherm werd intussen iets anders gekozen');
    expect((await standing()).itemId).toBe(evening.items[4]);
  });

  test('a break stops the clocks', async () => {
    passing(1);
    await press('pause');
    passing(15);
    await press('resume');
    const { itemSince } = await standing();
    expect(itemSince?.until(town.clock.now()).total('minutes')).toBe(1);
    await press('give_word', evening.speakers.sanne);
    await press('pause');
    const { body } = await town.get(`/raad/sessies/${evening.number}/scherm`);
    expect(body).toContain('Straks weer aan het woord');
    expect(body).not.toContain('Aan het woord');
    await press('resume');
  });

  test('an empty note comes back with everything that was typed', async () => {
    const { statusCode, body } = await note({
      soort: 'question',
      wie: 'J. Jansen',
      tekst: '',
      antwoord: 'Ja.',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="J. Jansen"');
    expect(body).toContain('href="#question-tekst"');
  });

  test('after closing a note is still taken; a wrong one is put right and its first text is kept', async () => {
    await press('close');
    expect((await within((trx) => findSession(trx, evening.number)))?.state).toBe('held');
    await note({ tekst: 'Nog een naam van een inwoner' });
    const wrong = notesIn(await deeds()).at(-1);
    const right = { sleutel: newId(), bij: wrong?.id ?? '', tekst: '' };
    await town.post(`${desk()}/voorzitten/rechtzetten`, right, 'bea');
    expect(notesIn(await deeds()).at(-1)).toMatchObject({
      isStruck: true,
      body: 'Nog een naam van een inwoner',
    });
    expect((await town.get(`/raad/sessies/${evening.number}/live`)).body).toContain('De sessie is gesloten');
    expect((await town.get(`/raad/sessies/${evening.number}`)).body).toContain(
      'Het verslag komt op deze pagina',
    );
  });

  test('the report is drafted from what was noted, and nobody from outside sees it before it is public', async () => {
    const { body } = await town.get(`${desk()}/na`, 'bea');
    expect(body).toContain('## 4. In gesprek met elkaar');
    expect(body).toContain('Over de vraag “Wanneer is wijkgericht werken volgens u geslaagd?”:');
    expect(body).toContain('Sprekers: Sanne Kuiper en een of meer inwoners.');
    expect(body).not.toContain('Tom Bakker');
    const report = { uitkomst: 'Ter beeldvorming besproken', verslag: '## Gesprek\n\nEr is gesproken.' };
    expect((await form('openbaar')).body).toContain('Vul in wat er van de sessie kwam.');
    expect((await form('bewaren', report)).statusCode).toBe(303);
    expect((await town.get(`/raad/sessies/${evening.number}/verslag`)).statusCode).toBe(404);
    expect((await town.get(`${desk()}/verslag`, 'nora')).body).toContain('Er is gesproken.');
    expect((await town.get(`${desk()}/na`, 'nora')).statusCode).toBe(403);
  });

  test('a promise becomes a pledge in one step, and only once', async () => {
    const promise = notesIn(await deeds()).find(({ kind }) => kind === 'promise');
    const pledge = {
      titel: 'Overzicht per wijk',
      tekst: 'De raad krijgt een overzicht per wijk.',
      wethouder: town.ids.walt,
      klaar: '2026-06-01',
    };
    const id = promise?.id ?? '';
    await form(`toezegging-${id}`, ofNote(id, pledge));
    await form(`toezegging-${id}`, ofNote(id, { sleutel: newId(), aan: '', ...pledge }));
    const yields = await within((trx) => readYields(trx, evening.id));
    const made = await within((trx) =>
      readMotionsById(
        trx,
        yields.map(({ madeId }) => madeId),
      ),
    );
    expect(made).toMatchObject([
      { kind: 'pledge', title: 'Overzicht per wijk', holderId: town.ids.walt, dueOn: '2026-06-01' },
    ]);
    const { rows } = await house.db.pool.query<{ to_id: string }>(
      "select to_id from links where from_id = $1 and reason = 'led_to'",
      [evening.id],
    );
    expect(rows.map((row) => row.to_id)).toEqual(made.map((one) => one.id));
    // To whom it was promised stands in the note, and stays.
    expect((await town.get(`/raad/moties/${made[0]?.number ?? ''}`)).body).toMatch(
      /Toegezegd aan.*Rechtdoor/s,
    );
  });

  test('an answer becomes an indicator with its source', async () => {
    const answer = notesIn(await deeds()).find(({ kind }) => kind === 'note');
    const id = answer?.id ?? '';
    const titel = 'Aantal initiatieven per wijk';
    const refused = await form(`indicator-${id}`, ofNote(id, { titel, bron: '' }));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Aantal initiatieven per wijk');
    await form(`indicator-${id}`, ofNote(id, { titel, bron: 'Meent, per kwartaal' }));
    const asked = notesIn(await deeds()).find(({ kind }) => kind === 'question');
    const answered = ofNote(asked?.id ?? '', { titel: 'Of de nota er is', bron: 'De nota' });
    expect((await form(`indicator-${asked?.id ?? ''}`, answered)).statusCode).toBe(303);
    const page = await town.get('/raad/indicatoren');
    expect(page.body).toContain(`href="/raad/sessies/${evening.number}"`);
    const [indicator] = await within((trx) => readIndicators(trx, evening.id));
    expect(indicator?.source).toBe('Meent, per kwartaal');
    expect(indicator?.namedBy).toMatch(/^Linksaf/);
  });

  test('with the report everyone reads who was there and what came of it, and speakers hear of it in their language', async () => {
    const there = {
      [`namen-${evening.parties.left}`]: 'A. de Wit',
      [`aantal-${evening.parties.left}`]: '1',
      'aantal-inwoners': '3',
    };
    expect((await form('bewaren', { ...there, 'aantal-inwoners': 'veel' })).statusCode).toBe(422);
    expect((await form('openbaar', there)).statusCode).toBe(303);
    expect((await form('openbaar')).statusCode).toBe(303);
    const { body } = await town.get(`/raad/sessies/${evening.number}/verslag`);
    for (const text of [
      'Ter beeldvorming besproken',
      'Er is gesproken.',
      'A. de Wit (1)',
      'minder dan 5',
      'aan Rechtdoor',
      'Overzicht per wijk',
      'Bron: Meent, per kwartaal',
    ])
      expect(body).toContain(text);
    const whole = (await town.get(`/raad/sessies/${evening.number}`)).body;
    for (const text of ['Wat eruit kwam', 'Overzicht per wijk', 'Aantal initiatieven per wijk'])
      expect(whole).toContain(text);
    const [toSanne, ...more] = await mailsTo(town, 'sanne@post.example');
    expect(more).toEqual([]);
    for (const text of [
      'U sprak bij',
      'Ter beeldvorming besproken',
      'Overzicht per wijk',
      'Aantal initiatieven per wijk',
    ])
      expect(toSanne?.text).toContain(text);
    expect(toSanne?.text).toContain('/raad/indicatoren#indicator-');
    expect(toSanne?.text).toContain(`/raad/sessies/${evening.number}/verslag`);
    expect((await mailsTo(town, 'tom@post.example')).map(({ subject }) => subject)).toEqual([
      'What came of: Politieke markt wijkgericht werken',
    ]);
  });
});
