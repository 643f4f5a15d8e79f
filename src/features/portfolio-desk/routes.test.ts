// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type Coordination, coordinate, desk } from '../../testing/coordinating.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let coordination: Coordination;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  coordination = await coordinate(town);
});
afterAll(() => house.close());

test('a sports initiative is not supported before the alderman for Sport answers, with one tap from the mail', async () => {
  const number = await coordination.start(['sport']);
  expect(await coordination.move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });
  const page = await town.get(desk(number), 'nora');
  expect(page.body).toContain('Gijs Groen');
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  // A double tap asks once.
  const before = (await coordination.mails()).length;
  const twice = await town.post(
    `${desk(number)}/vragen`,
    { bericht: 'Nog eens', uiterlijk: '2026-03-18' },
    'nora',
  );
  expect(twice.statusCode).toBe(422);
  expect((await coordination.mails()).length).toBe(before);
  expect(await coordination.move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });

  const link = await coordination.linkTo('gijs@town.example');
  // Programs that open links change nothing.
  const shown = await town.get(`${link}?keuze=agreed`);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toContain('Beweegtuin &lt;b>Molendorp&lt;/b>');
  expect(shown.body).not.toContain('Els');
  expect(await coordination.move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });

  const key = newId();
  const sent = await town.post(link, { formulier: key, antwoord: 'agreed', zin: 'Mooi plan.' });
  expect(sent.headers.location).toBe(`${link}?gelukt=ja`);
  await town.post(link, { formulier: key, antwoord: 'agreed', zin: 'Mooi plan.' });
  const told = (await coordination.mails()).filter(({ subject }) =>
    subject.startsWith('Gijs Groen: akkoord'),
  );
  expect(told.map(({ to_address: to }) => to)).toEqual(['nora@town.example']);
  expect((await town.get('/werkplek', 'nora')).body).toContain('Gijs Groen: Akkoord');
  expect(await coordination.move(number, 'support')).toMatchObject({ ok: true, value: 'supported' });

  // From now on the answer stands.
  const late = await town.post(link, { formulier: newId(), antwoord: 'talk', zin: '' });
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('Dit wordt al gesteund');
});

test('a project is not supported before the alderman for Sport knows, and shows on the boards and in the mail', async () => {
  const number = await coordination.startProject(['sport', 'groen']);
  expect(await coordination.support(number)).toEqual({ ok: false, reason: 'coordinated' });
  const page = (await town.get(`/werkplek/projecten/${number}`, 'nora')).body;
  expect(page).toContain('Stem eerst af met de portefeuillehouders');
  expect(page).toContain(`href="${desk(number)}"`);
  expect((await town.get('/werkplek/afstemming', 'nora')).body).toContain(desk(number));
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  const mail = (await coordination.mails()).findLast(({ to_address: to }) => to === 'gijs@town.example');
  for (const words of ['Iedereen beweegt.', 'Kinderen vragen erom.', 'Duizend euro', 'Molendorp'])
    expect(mail?.body_text).toContain(words);
  // Told, but not answered: still closed.
  expect(await coordination.support(number)).toEqual({ ok: false, reason: 'coordinated' });
  const link = await coordination.linkTo('gijs@town.example');
  await town.post(link, { formulier: newId(), antwoord: 'known', zin: '' });
  expect((await town.get(`/werkplek/projecten/${number}`, 'nora')).body).toContain('Bekend');
  expect(await coordination.support(number)).toMatchObject({ ok: true });
  // A project and an initiative have numbers of their own: neither is found as the other.
  const astray = desk(number).replace('projecten', 'initiatieven');
  expect((await town.get(astray, 'nora')).statusCode).toBe(404);
});

test('the brief tells the role of the municipality once it was weighed', async () => {
  const number = await coordination.start(['sport']);
  expect((await town.get(desk(number), 'nora')).body).toContain('Faciliteren. Inwoners doen het zelf.');
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  const mail = (await coordination.mails()).findLast(({ to_address: to }) => to === 'gijs@town.example');
  expect(mail?.body_text).toContain('Faciliteren. Inwoners doen het zelf.');
  const project = await coordination.startProject(['sport']);
  expect((await town.get(desk(project), 'nora')).body).not.toContain('Onze rol');
});

test('agreed, if asks for the condition, keeps what was typed, and stands as promised until it is met', async () => {
  const number = await coordination.start(['sport']);
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  const link = await coordination.linkTo('gijs@town.example');
  const empty = await town.post(link, { formulier: newId(), antwoord: 'agreed_if', zin: ' ' });
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('onder welke voorwaarde');
  await town.post(link, { formulier: newId(), antwoord: 'agreed_if', zin: 'De gymzaal blijft vrij.' });
  const page = await town.get(desk(number), 'nora');
  expect(page.body).toContain('De gymzaal blijft vrij.');
  expect((await town.get('/werkplek/afstemming', 'nora')).body).toContain('De gymzaal blijft vrij.');
  const met = /action="([^"]*\/vervuld)"/.exec(page.body)?.[1] ?? '';
  await town.post(met, { notitie: 'De sleutel is terug.' }, 'nora');
  expect((await town.get('/werkplek/afstemming', 'nora')).body).not.toContain('De gymzaal blijft vrij.');
});

test('an alderman who is signed in finds it on today and answers there; let us talk waits until the team notes what was said', async () => {
  const number = await coordination.start(['sport']);
  expect(await coordination.ask(number)).toContain('gelukt=gevraagd');
  expect((await town.get('/werkplek', 'gijs')).body).toContain(desk(number));
  const answer = { formulier: newId(), antwoord: 'talk', zin: 'Morgen om tien uur', persoon: town.ids.gijs };
  expect((await town.post(`${desk(number)}/antwoord`, answer, 'zoe')).statusCode).toBe(403);
  expect((await town.post(`${desk(number)}/antwoord`, answer, 'gijs')).statusCode).toBe(303);
  expect(await coordination.move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });
  expect((await town.get('/werkplek/afstemming', 'nora')).body).toContain('wil erover praten');
  const page = await town.get(desk(number), 'nora');
  const settle = /action="([^"]*\/besproken)"/.exec(page.body)?.[1] ?? '';
  const noted = { formulier: newId(), uitkomst: 'agreed', afspraak: 'Hij is voor.' };
  expect((await town.post(settle, noted, 'nora')).statusCode).toBe(303);
  expect(await coordination.move(number, 'support')).toMatchObject({ ok: true });
});

test('the own theme of the area alderman is shown and not asked', async () => {
  const number = await coordination.start(['groen']);
  expect((await town.get(desk(number), 'nora')).body).toContain('is ook gebiedswethouder hier');
  const sent = await town.post(`${desk(number)}/vragen`, { bericht: 'Ja?', uiterlijk: '2026-03-18' }, 'nora');
  expect(sent.statusCode).toBe(422);
  expect(await coordination.move(number, 'support')).toMatchObject({ ok: true });
});

test('skipping asks for a reason, which stays to be seen', async () => {
  const number = await coordination.start(['sport']);
  const thema = town.themes.sport;
  const empty = await town.post(`${desk(number)}/overslaan`, { thema, reden: '' }, 'nora');
  expect(empty.statusCode).toBe(422);
  await town.post(`${desk(number)}/overslaan`, { thema, reden: 'Spoed, het toernooi is morgen.' }, 'nora');
  for (const path of [desk(number), `/werkplek/initiatieven/${number}`])
    expect((await town.get(path, 'nora')).body).toContain('Spoed, het toernooi is morgen.');
  expect(await coordination.move(number, 'support')).toMatchObject({ ok: true });
});
