// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { canRead, findByNumber, readersOf } from '../contributions/index.ts';
import { readCoordination } from '../coordination/index.ts';
import { readStaffing } from '../teams/index.ts';

let house: House;
let town: Town;
let number: string;
let desk: string;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
beforeEach(async () => {
  ({ number } = await bring(town));
  desk = `/werkplek/bijdragen/${number}/afstemming`;
});
afterAll(() => house.close());

/** The mails about this contribution to those who work here, the newest first. */
async function mails(): Promise<{ to: string; subject: string }[]> {
  const { rows } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    sql<{ to: string; subject: string }>`select to_address as "to", subject from mails
      where municipality_id = app_municipality() and about_topic = 'coordination' order by id desc`.execute(
      trx,
    ),
  );
  return rows.filter(({ subject }) => subject.includes(number));
}

const here = () =>
  inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    if (!found) throw new Error('It is not there.');
    const staffing = await readStaffing(town.deps, trx);
    return { ...found, staffing, ...(await readCoordination(trx, found.id)) };
  });

describe('a colleague is asked', () => {
  const question = (more: Record<string, string> = {}) => ({
    formulier: newId(),
    wie: town.ids.mo,
    vraag: 'Ken jij de bewoners daar?',
    ...more,
  });

  test('sees it today and by mail, answers, and who asked is told', async () => {
    const form = question();
    await town.post(`${desk}/collega`, form, 'nora');
    await town.post(`${desk}/collega`, form, 'nora');
    const { colleagues } = await here();
    expect(colleagues).toHaveLength(1);
    expect((await mails())[0]).toMatchObject({
      to: 'mo@town.example',
      subject: `Nora Noord vraagt u iets over ${number}`,
    });
    expect((await town.get('/werkplek', 'mo')).body).toContain('Nora Noord vraagt u iets');
    const path = `${desk}/collega/${colleagues[0]?.id}/antwoorden`;
    expect((await town.post(path, { antwoord: 'Ik niet.' }, 'bea')).statusCode).toBe(403);
    expect((await town.post(path, { antwoord: '' }, 'mo')).statusCode).toBe(422);
    await town.post(path, { antwoord: 'Ja, ik ga langs.' }, 'mo');
    expect((await mails())[0]).toMatchObject({
      to: 'nora@town.example',
      subject: `Mo Molen antwoordt over ${number}`,
    });
    expect((await town.get('/werkplek', 'mo')).body).not.toContain('Nora Noord vraagt u iets');
    expect((await town.get('/werkplek', 'nora')).body).toContain('Mo Molen antwoordde op uw vraag');
    expect((await town.get(`/werkplek/bijdragen/${number}`, 'nora')).body).toContain('Ja, ik ga langs.');
    expect((await town.get('/werkplek', 'nora')).body).not.toContain('Mo Molen antwoordde op uw vraag');
  });

  test('only one who may see it, never who asks', async () => {
    const outsider = await town.post(`${desk}/collega`, question({ wie: town.ids.zoe }), 'nora');
    expect(outsider.statusCode).toBe(422);
    expect(outsider.body).toContain('Deze collega mag de bijdrage niet zien');
    const self = await town.post(`${desk}/collega`, question({ wie: town.ids.nora }), 'nora');
    expect(self.statusCode).toBe(422);
    const found = await here();
    const readers = readersOf(
      { ...found, tree: town.tree, day: Temporal.PlainDate.from('2026-03-11') },
      found,
    );
    for (const key of ['nora', 'mo', 'zoe', 'walt', 'gijs', 'bea'] as const)
      expect([key, readers.some(({ id }) => id === town.ids[key])]).toEqual([
        key,
        canRead(await town.actor(key), found),
      ]);
  });
});

describe('a note', () => {
  test('tells who is named in it or chosen beside it, once, and only who may see it', async () => {
    const note = {
      formulier: newId(),
      tekst: '@Mo kijk jij even? En @zoe ook graag.',
      ook: town.ids.walt,
    };
    const item = `/werkplek/bijdragen/${number}`;
    await town.post(`${item}/notitie`, note, 'nora');
    await town.post(`${item}/notitie`, note, 'nora');
    const told = (await mails()).filter(
      ({ subject }) => subject === `Nora Noord noemt u in een notitie bij ${number}`,
    );
    expect(told.map(({ to }) => to).sort()).toEqual(['mo@town.example', 'walt@town.example']);
    expect((await town.get('/werkplek', 'mo')).body).toContain('Nora Noord noemt u in een notitie');
    await town.get(item, 'mo');
    const seen = (await town.get('/werkplek', 'mo')).body;
    expect(seen).not.toContain('Nora Noord noemt u in een notitie');
  });
});
