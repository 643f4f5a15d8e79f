// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { change, initiativeOf, lettersTo, pathIn, propose, publish } from '../../testing/initiating.ts';
import { multipart, photo } from '../../testing/made-files.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let number: string;
let ownPath: string;
let item: string;
let page: string;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  ({ number, ownPath } = await propose(town, { titel: 'Pluktuin' }));
  item = `/werkplek/initiatieven/${number}`;
  page = `/initiatieven/${number}`;
});
afterAll(() => house.close());

const shown = async () => (await town.get(page)).body;

test('a proposal waits for the team, and its words for somebody to read them', async () => {
  expect((await town.get('/werkplek/initiatieven?toon=wacht', 'nora')).body).toContain('Pluktuin');
  const list = (await town.get('/werkplek/initiatieven', 'nora')).body;
  expect(list).toMatch(/initiatieven\/publicatie"[^>]*>Teksten voor de site<\/a> <[^>]*>1 wacht</);
  expect(list).toMatch(/initiatieven\/aanbod"[^>]*>Aangeboden hulp<\/a> <[^>]*>niets wacht</);
  expect((await town.get('/werkplek/initiatieven', 'gijs')).body).not.toContain('Teksten voor de site');
  const [letter] = await lettersTo(town, 'els@post.example');
  expect(pathIn(letter)).toBe(ownPath);
});

test('everyone reads the news and the role of the municipality, and nothing that is for fewer', async () => {
  await publish(town, number);
  expect(await shown()).not.toContain('Wat de gemeente doet');
  const say = (voor: string, bericht: string) =>
    town.post(`${item}/bericht`, { formulier: newId(), voor, bericht }, 'nora');
  await say('news', 'Zaterdag planten wij <b>samen</b>.');
  await say('letter', 'Els, kunt u mij bellen?');
  await say('note', 'Eerst met Groen overleggen.');
  const answers = { taak: 'rules', kunnen: 'helped', nodig: 'room', opgave: 'helps' };
  const more = { bereik: 'neighbourhood', anderen: 'together', rol: 'facilitate', belofte: 'Wij maaien.' };
  const weighed = await town.post(`${item}/rol`, { formulier: newId(), ...answers, ...more }, 'nora');
  expect(weighed.statusCode).toBe(303);
  const body = await shown();
  expect(body).toContain('Zaterdag planten wij &lt;b>samen&lt;/b>.');
  expect(body).toContain('Wat de gemeente doet');
  expect(body).toContain('U blijft zelf de baas over uw plan.');
  for (const inside of ['kunt u mij bellen', 'met Groen overleggen', 'Els Inwoner'])
    expect(body).not.toContain(inside);
  const [path = '', sleutel = ''] = ownPath.split('?sleutel=');
  await town.post(`${path}/naam`, { sleutel, formulier: newId(), mag: 'ja' });
  expect(await shown()).toContain('Els Inwoner');
});

test('a picture is for everyone once somebody described it and let it onto the site', async () => {
  const [path = '', sleutel = ''] = ownPath.split('?sleutel=');
  const form = await multipart({ sleutel, formulier: newId(), openbaar: 'on' }, [
    { name: 'tuin.jpg', content: await photo() },
  ]);
  expect((await town.postRaw(`${path}/beelden`, form)).statusCode).toBe(303);
  expect(await shown()).not.toContain('/beelden/');
  const desk = (await town.get(`${item}/resultaat`, 'nora')).body;
  const id = /beelden\/([0-9a-f-]{36})/.exec(desk)?.[1] ?? '';
  const small = `${page}/beelden/${id}/klein`;
  expect((await town.get(small)).statusCode).toBe(404);
  const put = { beschrijving: 'Een jonge appelboom.', openbaar: 'on' };
  expect((await town.post(`${item}/beelden/${id}`, put, 'nora')).statusCode).toBe(303);
  const body = await shown();
  expect(body).toContain(`src="${small}"`);
  expect(body).toContain('alt="Een jonge appelboom."');
  expect((await town.get(small)).statusCode).toBe(200);
  const off = { beschrijving: 'Een jonge appelboom.' };
  expect((await town.post(`${item}/beelden/${id}`, off, 'nora')).statusCode).toBe(303);
  expect(await shown()).not.toContain('/beelden/');
});

test('who leads it sees on the own page that help waits, and where', async () => {
  expect((await town.get(ownPath)).body).not.toContain('/aanbod?');
  const help = {
    waarmee: 'hands',
    tekst: 'Ik graaf.',
    wanneer: '',
    naam: 'Henk',
    email: 'henk@post.example',
  };
  const proof = { sleutel: newId(), bewijs: await solvedProof(town) };
  expect((await town.post(`${page}/meehelpen`, { ...help, ...proof })).statusCode).toBe(303);
  const own = (await town.get(ownPath)).body;
  expect(own).toContain('Iemand biedt hulp aan en wacht op uw antwoord.');
  expect(own).toContain(ownPath.replace('?', '/aanbod?'));
  expect((await town.get('/werkplek/initiatieven', 'nora')).body).toMatch(
    /Aangeboden hulp<\/a> <[^>]*>1 wacht</,
  );
});

test('a decision on its words leads to the own page', async () => {
  await change(town, number, { body: 'Bel mij op 06 12 34 56 78.' });
  const { version } = await initiativeOf(town, number);
  const asked = { versie: String(version), besluit: 'change_asked', reden: 'Haal het nummer weg.' };
  await town.post(`/werkplek/initiatieven/publicatie/${number}`, asked, 'nora');
  expect(pathIn((await lettersTo(town, 'els@post.example')).at(-1))).toBe(ownPath);
  expect(await shown()).not.toContain('06 12 34 56 78');
});
