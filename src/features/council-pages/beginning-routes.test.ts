// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { insertParty } from '../council/index.ts';
import { defaultSettings, insertMunicipality } from '../municipality/index.ts';
import { giveRole } from '../teams/index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function desk(): Promise<string> {
  await town.deps.fresh.check(town.municipality.id);
  return (await town.get('/werkplek/raad', 'bea')).body;
}

it('a municipality that begins says that nothing is there yet, and counts no noughts', async () => {
  const host = `empty-${newId().slice(-12)}.test`;
  const details = { slug: host.replaceAll('.', '-'), name: 'Leegstad', hosts: [host], isDemo: false };
  await insertMunicipality(town.db, { ...details, settings: defaultSettings, code: 'GM0002' });
  const read = async (path: string): Promise<string> =>
    (await town.app.inject({ url: path, headers: { host } })).body;
  const council = await read('/raad');
  expect(council).toContain('Hier staat nog niets');
  expect(council).not.toContain('raad-counts');
  expect(await read('/raad/wethouders')).toContain('Er staan nog geen wethouders');
  expect(await read('/raad/wethouders')).not.toContain('id="portefeuilles"');
  expect(await read('/raad/dossiers')).toContain('Er zijn nog geen dossiers');
  expect(await read('/raad/dossiers?woorden=nergens')).toContain('Geen dossiers gevonden');
});

it('an administrator is told to choose a clerk, and what comes first; what is done is not asked again', async () => {
  const first = await desk();
  expect(first).toMatch(/Zo begint u[\s\S]*Kies wie dit bijhoudt[\s\S]*Zet de fracties neer/);
  expect(first).toContain('href="/werkplek/raad/inlezen"');
  const doer = { municipality: town.municipality, actor: system };
  const given = await giveRole(town.deps, doer, {
    id: newId(),
    personId: town.ids.mo,
    role: 'clerk',
    areaId: null,
    organisationId: null,
    from: '2026-01-01',
    to: null,
  });
  expect(given).toMatchObject({ ok: true });
  await inMunicipality(town.deps, town.municipality.id, (trx) =>
    insertParty(trx, { id: newId(), name: 'Dorp en Stad', seats: 5 }),
  );
  const then = await desk();
  expect(then).toContain('Zo begint u');
  expect(then).not.toContain('Kies wie dit bijhoudt');
  expect(then).not.toContain('Zet de fracties neer');
  expect((await town.get('/werkplek/raad', 'walt')).body).not.toContain('Zo begint u');
});
