// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inMunicipality } from '../../platform/db/opener.ts';
import { divideOver, noteFor, tellFor } from '../../testing/council-motions.ts';
import { makeDocument } from '../../testing/documenting.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { type FormVisitor, openFormVisitor } from '../../testing/visitors.ts';
import { findMotion } from '../motions/index.ts';

let house: House;
let town: Town;
let clerk: FormVisitor;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  clerk = await openFormVisitor(town, town.app, 'bea');
});
afterAll(() => house.close());

function cites(number: string) {
  return inMunicipality(
    town.deps,
    town.municipality.id,
    async (trx) => (await findMotion(trx, number))?.proofCites,
  );
}

test('is settled with a record that shows it, found by its number or its words', async () => {
  await noteFor(town, 'M-53');
  const one = '/werkplek/raad/moties/M-53';
  const path = `${one}/stap`;
  const shown = await makeDocument(town, { title: 'Rollen en samenwerken' });
  const secret = await makeDocument(town, { title: 'Samenwerken onder ons', access: 'confidential' });
  await clerk.fillIn(one, path, { stap: 'take_up' });
  const settling = { akkoord: '10-03-2026' };
  const without = await clerk.fillIn(one, path, settling);
  expect([without.statusCode, without.body.includes('Of verwijs naar een stuk')]).toEqual([422, true]);
  // Words may mean something else: they are looked up, and nothing that was typed is lost.
  const asked = await clerk.fillIn(one, path, { ...settling, zoek: 'samenwerken, niets' });
  expect(asked.statusCode).toBe(422);
  expect(asked.body).toContain('Niet gevonden: niets.');
  expect(asked.body).toContain('Rollen en samenwerken');
  expect(asked.body).not.toContain('onder ons');
  expect(formInPage(asked.body, path)).toMatchObject({
    akkoord: '10-03-2026',
    gezien: 'samenwerken, niets',
  });
  const found = await clerk.fillIn(one, path, { ...settling, zoek: shown.number, doe: 'zoek' });
  expect(found.statusCode).toBe(200);
  const box = { [`verwijst-document-${secret.id}`]: 'on' };
  const settled = await clerk.post(path, { ...formInPage(found.body, path), ...box });
  expect(settled.statusCode).toBe(303);
  const link = new RegExp(`href="/werkplek/raad/stukken/${shown.number}"[^>]*>Rollen en samenwerken`);
  expect((await clerk.get(one)).body).toMatch(link);
  // Who may not read a document cannot point to it.
  expect(await cites('M-53')).toEqual([{ kind: 'document', id: shown.id }]);
  await clerk.fillIn(one, path, { stap: 'reopen', reden: 'Toch niet.' });
  expect((await clerk.get(one)).body).toMatch(link);
  expect(await cites('M-53')).toEqual([]);
});

test('the history says what was changed, from what to what', async () => {
  await noteFor(town, 'M-54', { dueOn: '2026-05-01' });
  const one = '/werkplek/raad/moties/M-54';
  const edit = `${one}/wijzigen`;
  const fields = { klaar: '2026-06-01', verantwoordelijk: town.ids.nora, verzoek: 'Iets anders vragen.' };
  expect((await clerk.fillIn(edit, edit, fields)).statusCode).toBe(303);
  const { body } = await clerk.get(one);
  expect(body).toContain('Klaar op: eerst 1 mei 2026, nu 1 juni 2026');
  expect(body).toMatch(/Wie het doet: eerst niets, nu [A-Z]/);
  // Of a text only that it was changed.
  expect(body).toContain('<li>Wat is gevraagd of beloofd</li>');
});

test('a correction begins with what was wrong and the day of today; a day before the decision is asked once', async () => {
  await noteFor(town, 'M-55');
  const shown = await makeDocument(town, { title: 'De cijfers' });
  const cites = [{ kind: 'document', id: shown.id }];
  const id = await tellFor(town, 'M-55', { onDay: '2026-03-02', body: 'Er zijn cijfers.', cites });
  const stand = '/werkplek/raad/moties/M-55/stand';
  const correct = `${stand}?verbetert=${id}`;
  expect(formInPage((await clerk.get(correct)).body, stand)).toMatchObject({
    tekst: 'Er zijn cijfers.',
    dag: '2026-03-11',
    [`verwijst-document-${shown.id}`]: 'on',
  });
  const before = await clerk.fillIn(correct, stand, { dag: '01-03-2026' });
  expect(before.statusCode).toBe(422);
  expect(before.body).toContain('U zet iets recht van 2 maart 2026. Kies die dag of een latere.');
  const early = await clerk.fillIn(stand, stand, { tekst: 'Vooraf besproken.', dag: '2026-01-14' });
  expect(early.statusCode).toBe(422);
  expect(early.body).toContain('Dit is vóór het besluit van 15 januari 2026. Klopt dat?');
  expect((await clerk.post(stand, formInPage(early.body, stand))).statusCode).toBe(303);
});

test('parts that are not done are said before all of it is settled', async () => {
  const id = await noteFor(town, 'M-56');
  await divideOver(town, id, [town.area('noord'), town.area('zuid')]);
  const one = '/werkplek/raad/moties/M-56';
  expect((await clerk.get(one)).body).toContain('2 onderdelen zijn nog niet gedaan. Wat gebeurt daarmee?');
  const settling = { akkoord: '10-03-2026', bewijs: 'Alles is gedaan.' };
  await clerk.fillIn(one, `${one}/stap`, { stap: 'take_up' });
  const asked = await clerk.fillIn(one, `${one}/stap`, settling);
  expect(asked.statusCode).toBe(422);
  expect(asked.body).toContain('Kies wat daarmee gebeurt');
  expect((await clerk.fillIn(one, `${one}/stap`, { ...settling, open: 'done' })).statusCode).toBe(303);
  expect((await clerk.get(one)).body).toContain('2 van 2 gedaan');
});

test('in every district and village at once, each told of by who does it', async () => {
  await noteFor(town, 'M-52', { responsibleId: town.ids.nora });
  const one = '/werkplek/raad/moties/M-52';
  const nora = await openFormVisitor(town, town.app, 'nora');
  const path = `${one}/onderdelen`;
  const parts = { wat: 'Gesprek', wie: `p-${town.ids.mo}`, klaar: '2026-05-01', overal: 'on' };
  expect((await nora.fillIn(one, path, parts)).statusCode).toBe(303);
  const page = (await town.get(one, 'mo')).body;
  const ways = [...page.matchAll(/href="([^"]*\?deel=([^"#]+))#werkbij"/g)];
  expect(ways).toHaveLength(3);
  expect(page).not.toContain('id="werkbij"');
  const [, way = '', id = ''] = ways[0] ?? [];
  const mo = await openFormVisitor(town, town.app, 'mo');
  // Too long a note: the form comes back open, with what was typed.
  const long = { stand: 'done', opmerking: 'x'.repeat(1001) };
  const back = await mo.fillIn(way, `${path}/${id}`, long);
  expect([back.statusCode, back.body.includes('id="werkbij"'), back.body.includes(long.opmerking)]).toEqual([
    422,
    true,
    true,
  ]);
  expect((await mo.fillIn(way, `${path}/${id}`, { stand: 'done' })).statusCode).toBe(303);
  // Not of who does another part: its form is not there, whatever the address says.
  expect((await town.get(way, 'gijs')).body.includes('id="werkbij"')).toBe(false);
  expect((await clerk.get(one)).body).toContain('1 van 3 gedaan');
  expect((await town.get('/werkplek/raad/moties?toon=van-mij', 'mo')).body).toContain('M-52');
  expect((await town.get('/werkplek/raad/moties?toon=van-mij', 'gijs')).body).toContain('Er is niets van u');
});
