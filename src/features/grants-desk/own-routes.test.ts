// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { change, lettersTo, ownPathOf, pathIn, propose } from '../../testing/initiating.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let number: string;
let own: string;
let sleutel: string;
let budget: string;
const address = 'els@post.example';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const made = await propose(town, { titel: 'Pluktuin <b>' });
  number = made.number;
  [own = '', sleutel = ''] = made.ownPath.split('?sleutel=');
  const set = await town.post('/werkplek/budgetten/nieuw', budgetOf('noord'), 'bea');
  budget = /budgetten\/([0-9a-f-]{36})/.exec(String(set.headers.location))?.[1] ?? '';
});
afterAll(() => house.close());

function budgetOf(area: 'noord' | 'zuid') {
  return {
    sleutel: newId(),
    gebied: town.area(area),
    soort: 'voucher',
    jaar: '2026',
    bedrag: '1000',
    hoogstens: '600',
    besluit: 'area_manager',
    voor: 'Voor wat u samen doet.',
    voorEngels: 'For what you do together.',
    open: '2026-01-01',
    dicht: '2026-12-31',
  };
}

function wish(more: Record<string, string> = {}) {
  const what = { budget, bedrag: '250', waarvoor: 'Struiken en aarde.', wanneer: '', wijze: 'bill' };
  return { sleutel, formulier: newId(), ...what, ...more };
}

const page = () => town.get(`${own}/buurtbon?sleutel=${sleutel}`);

test('who leads it sees what is left for their area; without the key there is nothing', async () => {
  expect((await town.get(`${own}?sleutel=${sleutel}`)).body).toContain(`${own}/buurtbon?sleutel=`);
  const shown = (await page()).body;
  expect(shown).toMatch(/Nog €\s1\.000 van €\s1\.000\. U kunt hoogstens €\s600 vragen/);
  expect(shown).toContain('Pluktuin &lt;b>');
  expect((await town.get(`${own}/buurtbon?sleutel=fout`)).statusCode).toBe(404);
  expect((await town.get(`${own}/buurtbon`)).statusCode).toBe(404);
  expect((await town.post(`${own}/buurtbon`, wish({ sleutel: 'fout' }))).statusCode).toBe(404);
});

test('what cannot be asked is refused with everything typed', async () => {
  const much = await town.post(`${own}/buurtbon`, wish({ bedrag: '601', waarvoor: 'Een <i>boom</i>.' }));
  expect(much.statusCode).toBe(422);
  for (const text of ['value="601"', 'Een &lt;i>boom', 'href="#bedrag"']) expect(much.body).toContain(text);
  const account = await town.post(`${own}/buurtbon`, wish({ waarvoor: 'Naar NL91 ABNA 0417 1643 00.' }));
  expect(account.body).toContain('Wij bewaren geen rekeningnummers');
  const other = await town.post('/werkplek/budgetten/nieuw', budgetOf('zuid'), 'bea');
  const far = /budgetten\/([0-9a-f-]{36})/.exec(String(other.headers.location))?.[1] ?? '';
  expect((await town.post(`${own}/buurtbon`, wish({ budget: far }))).statusCode).toBe(422);
});

test('asked twice with one form it is one request, the team sees it, and both sides get mail', async () => {
  const form = wish();
  const first = await town.post(`${own}/buurtbon`, form);
  expect(first.statusCode).toBe(303);
  expect((await town.post(`${own}/buurtbon`, form)).headers.location).toBe(first.headers.location);
  const told = (await town.get(String(first.headers.location))).body;
  expect(told).toContain('Uw aanvraag is binnen');
  expect(told.match(/Struiken en aarde\./g)).toHaveLength(1);
  const letters = await lettersTo(town, address);
  const confirmations = letters.filter((letter) => letter.includes('Struiken en aarde.'));
  expect(confirmations).toHaveLength(1);
  expect((await town.get(pathIn(confirmations[0]))).body).toMatch(/€\s250 gevraagd/);
  expect((await lettersTo(town, 'nora@town.example')).at(-1)).toMatch(/Zij vragen €\s250/);

  expect((await town.get('/werkplek/buurtbonnen', 'nora')).body).toMatch(/€\s250 gevraagd/);
  const item = (await town.get(`/werkplek/initiatieven/${number}`, 'nora')).body;
  const request = /\/werkplek\/buurtbonnen\/V-\d+-\d+/.exec(item)?.[0] ?? '';
  expect((await town.get(request, 'nora')).body).toContain('de initiatiefnemers zelf');
  const decision = { keuze: 'toekennen', bedrag: '200', uitleg: 'Voor de aarde.' };
  expect((await town.post(`${request}/besluit`, decision, 'nora')).statusCode).toBe(303);
  const decided = (await lettersTo(town, address)).at(-1);
  expect(decided).toContain('Voor de aarde.');
  expect(pathIn(decided)).toContain(own);
  const after = (await page()).body;
  expect(after).toMatch(/€\s200 toegekend van €\s250/);
  expect(after).toMatch(/Nog €\s800 van/);
});

test('what is not needed any more they withdraw themselves: the money is free again and the team hears it', async () => {
  const { body } = await page();
  const request = /name="aanvraag" value="(V-[\d-]+)"/.exec(body)?.[1] ?? '';
  const path = `${own}/buurtbon/intrekken`;
  const form = { sleutel, aanvraag: request, reden: 'Wij kregen de aarde van een buur.' };
  expect((await town.post(path, { ...form, sleutel: 'fout' })).statusCode).toBe(404);
  const why = await town.post(path, { ...form, reden: '' });
  expect(why.statusCode).toBe(422);
  expect(why.body).toContain('href="#reden"');
  expect((await town.post(path, { ...form, aanvraag: 'V-2026-9999' })).statusCode).toBe(404);
  const done = await town.post(path, form);
  expect((await town.get(String(done.headers.location))).body).toContain('Uw aanvraag is ingetrokken');
  expect((await page()).body).toMatch(/Nog €\s1\.000 van/);
  expect((await lettersTo(town, 'nora@town.example')).at(-1)).toContain(request);
  expect((await town.post(path, form)).statusCode).toBe(422);
});

test('a form key of others opens nothing, and who has ended asks no more', async () => {
  const { number: second } = await propose(town, { titel: 'Soep', email: 'soep@post.example' });
  const [theirs = '', key = ''] = (await ownPathOf(town, second)).split('?sleutel=');
  const form = wish();
  expect((await town.post(`${own}/buurtbon`, form)).statusCode).toBe(303);
  expect((await town.post(`${theirs}/buurtbon`, { ...form, sleutel: key })).statusCode).toBe(404);
  await change(town, second, { state: 'stopped', stopReason: 'Geen tijd.' });
  expect((await town.get(`${theirs}/buurtbon?sleutel=${key}`)).body).toContain(
    'Geld aanvragen kan niet meer',
  );
  expect((await town.post(`${theirs}/buurtbon`, wish({ sleutel: key }))).statusCode).toBe(422);
});
