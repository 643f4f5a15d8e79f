// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { concluding, ofNote } from '../../testing/concluding.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { type Evening, prepareEvening } from '../../testing/holding-session.ts';
import { mailsTo } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { insertContact } from '../contributions/index.ts';
import { findSession, insertSpeaker } from '../sessions/index.ts';
import { readAttendance, readConclusion, readYields } from './after-store.ts';
import { readDeeds } from './deeds-store.ts';
import { notesIn, standingAfter } from './domain.ts';

let house: House;
let town: Town;
let evening: Evening;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const within = <T>(work: Parameters<typeof inMunicipality<T>>[2]): Promise<T> =>
  inMunicipality(town.deps, town.municipality.id, work);
const deeds = () => within((trx) => readDeeds(trx, evening.id));
const session = () => within((trx) => findSession(trx, evening.number));
const conclusion = () => within((trx) => readConclusion(trx, evening.id));
const desk = () => `/werkplek/raad/sessies/${evening.number}`;
const passing = (minutes: number) => house.clock.set(town.clock.now().add({ minutes }));
const form = (doe: string, fields: Record<string, string> = {}) =>
  concluding(town, evening.number, doe, fields);

async function press(doe: string, more: Record<string, string> = {}) {
  const { steps } = standingAfter(await deeds());
  const fields = { sleutel: newId(), doe, wat: '', stand: String(steps), ...more };
  return town.post(`${desk()}/voorzitten/stap`, fields, 'bea');
}

const note = (fields: Record<string, string>) =>
  town.post(`${desk()}/voorzitten/noteren`, { sleutel: newId(), soort: 'note', ...fields }, 'bea');

/** Somebody who waits for an answer of the clerk's office, or was invited and did not answer. */
function asks(name: string, isInvited: boolean): Promise<void> {
  return within(async (trx) => {
    const at = town.clock.now();
    const contactId = newId();
    await insertContact(
      trx,
      { id: contactId, name, email: `${name}@post.example`, phone: null, prefers: null },
      at,
    );
    await insertSpeaker(trx, {
      id: newId(),
      sessionId: evening.id,
      itemId: null,
      contactId,
      organisation: null,
      gist: null,
      isNamePublic: false,
      isInvited,
      language: 'nl',
      submissionKey: newId(),
      at,
    });
  });
}

describe('one form', () => {
  let ids: { readonly promise: string; readonly said: string };
  beforeAll(async () => {
    house.clock.set(townMoment);
    evening = await prepareEvening(town);
    await press('open');
    await note({ soort: 'promise', tekst: 'Er komt een kaart.', fractie: evening.parties.left });
    await note({ tekst: 'Als iedereen meedoet.' });
    const [promise, said] = notesIn(await deeds());
    ids = { promise: promise?.id ?? '', said: said?.id ?? '' };
    await press('close');
  });

  test('whatever button is pressed, what was typed beside it is kept', async () => {
    const typed = { uitkomst: 'Besproken', 'aantal-inwoners': '30' };
    const unfinished = ofNote(ids.said, { bron: 'Het panel' });
    const { statusCode, body } = await form(`toezegging-${ids.promise}`, { ...typed, ...unfinished });
    expect(statusCode).toBe(200);
    expect(body).toContain('Die is nog niet opgenomen.');
    expect(body).toContain('value="Het panel"');
    expect((await within((trx) => readYields(trx, evening.id))).map(({ kind }) => kind)).toEqual(['pledge']);
    // The draft of the report still follows what is noted, as nobody touched it.
    expect(await conclusion()).toMatchObject({ outcome: 'Besproken', report: null });
    expect((await within((trx) => readAttendance(trx, evening.id))).map((one) => one.number)).toEqual([30]);
    const faulty = await form(`indicator-${ids.said}`, {
      uitkomst: 'Goed besproken',
      ...ofNote(ids.said, { bron: '' }),
    });
    expect(faulty.statusCode).toBe(422);
    expect(faulty.body).toContain('value="Goed besproken"');
    expect(faulty.body).toContain(`href="#bron-${ids.said}"`);
  });

  test('of two clerks nothing is lost: each sees what the other wrote, beside the own text', async () => {
    const path = `${desk()}/na`;
    const shown = formInPage((await town.get(path, 'bea')).body, path);
    const save = (fields: Record<string, string>) =>
      town.post(path, { ...shown, ...fields, doe: 'bewaren' }, 'bea');
    await save({ verslag: 'Van de eerste.\n\nSamen.', uitkomst: 'Besproken' });
    const second = await save({
      verslag: 'Van de tweede.\n\nSamen.',
      uitkomst: 'Besproken',
      'aantal-wethouders': '2',
    });
    expect(second.statusCode).toBe(422);
    expect(second.body).toContain('Van de tweede.');
    expect(second.body).toContain('Dit schreef de ander, en staat niet in uw tekst');
    expect(second.body).toContain('Van de eerste.');
    expect(second.body).toContain('Bea');
    const both = formInPage(second.body, path);
    expect(both['aantal-wethouders']).toBe('2');
    const last = { ...both, verslag: 'Van de eerste.\n\nVan de tweede.\n\nSamen.', doe: 'bewaren' };
    expect((await town.post(path, last, 'bea')).statusCode).toBe(303);
    expect((await conclusion()).report).toBe('Van de eerste.\n\nVan de tweede.\n\nSamen.');
    // What only one of them changed needs no choice, and is not undone.
    const third = await save({ 'aantal-inwoners': '31' });
    expect(formInPage(third.body, path).verslag).toContain('Van de eerste.');
    expect(third.body).toContain('Overgenomen');
  });

  test('a new proposal loses nothing of what was saved', async () => {
    const { headers } = await form('opstellen', { verslag: 'Met de hand.' });
    const { body } = await town.get(headers.location?.split('#')[0] ?? '', 'bea');
    expect(body).toContain('Als iedereen meedoet.');
    expect((await conclusion()).report).toBe('Met de hand.');
  });
});

test('everyone who wanted to speak or was invited hears what came of it, in words that are true of them', async () => {
  house.clock.set(townMoment);
  evening = await prepareEvening(town);
  await press('open');
  await press('give_word', { wat: evening.speakers.sanne });
  await press('close');
  await asks('joke', true);
  await asks('mo', false);
  await form('openbaar', { uitkomst: 'Besproken', verslag: 'Er is gesproken.' });
  const heard = async (name: string) =>
    (await mailsTo(town, `${name}@post.example`)).map(({ text }) => text).join();
  expect(await heard('sanne')).toContain('U sprak bij');
  expect(await heard('tom')).toContain('You were on the list to speak');
  expect(await heard('joke')).toContain('Wij nodigden u uit');
  expect(await heard('mo')).toContain('U vroeg om te spreken');
  expect(await heard('mo')).toContain('Komt er later toch iets van');
});

describe('a session that is opened on another day', () => {
  beforeAll(async () => {
    house.clock.set(townMoment);
    evening = await prepareEvening(town);
    house.clock.set(townMoment.subtract({ hours: 23 * 24 }));
  });

  test('is asked once, and can turn out not to have begun', async () => {
    const refused = await press('open');
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('De sessie is pas op 11 maart 2026.');
    expect((await session())?.state).toBe('planned');
    expect((await press('open', { zeker: 'ja' })).statusCode).toBe(303);
    expect((await session())?.state).toBe('live');
    expect((await press('not_begun')).statusCode).toBe(303);
    expect((await session())?.state).toBe('planned');
    expect((await town.get(`/raad/sessies/${evening.number}/live`)).body).toContain('Begint 11 maart 2026');
  });

  test('was on the day on which it was held, everywhere', async () => {
    await press('open', { zeker: 'ja' });
    await note({ tekst: 'Wij zijn begonnen.' });
    expect((await press('not_begun')).body).toContain('Er is al iets opgeschreven.');
    passing(80);
    await press('close');
    await form('openbaar', { uitkomst: 'Besproken', verslag: 'Er is gesproken.' });
    const pages = [`/raad/sessies/${evening.number}`, `/raad/sessies/${evening.number}/verslag`];
    for (const page of pages) {
      const { body } = await town.get(page);
      expect(body).toContain('16 februari');
      expect(body).not.toContain('11 maart');
    }
    const { body } = await town.get(`/raad/sessies/${evening.number}.ics`);
    expect(body).toContain('20260216T');
    expect(body).not.toContain('20260311T100000');
    const mails = await mailsTo(town, 'tom@post.example');
    const mine = mails.filter(({ text }) => text.includes(evening.number));
    expect(mine.map(({ text }) => text).join()).toContain('16 February 2026');
  });
});
