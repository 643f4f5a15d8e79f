// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inMunicipality } from '../../platform/db/opener.ts';
import { noteFor } from '../../testing/council-motions.ts';
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
