// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { findByNumber } from '../contributions/index.ts';
import { type Look, type Read, readReads, readReadsOf, recordRead } from './index.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const lookAt = (subjectId: string, reader: Look['reader']): Look => ({
  at: townMoment,
  topic: 'contributions',
  subjectId,
  part: reader.kind === 'staff' ? 'item' : 'shared',
  reader,
  ground: reader.kind === 'staff' ? 'own_task' : 'public_task',
});

const looks = (subjectId: string, by: Town = town): Promise<Read[]> =>
  inMunicipality(by.deps, by.municipality.id, (trx) => readReads(trx, [subjectId], { limit: 50 }));

test('of a partner every look is kept, of staff one a day', async () => {
  const [subjectId, partner] = [newId(), newId()];
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const staff = lookAt(subjectId, { kind: 'staff', id: town.ids.nora });
    for (const hours of [0, 1, 24]) await recordRead(trx, { ...staff, at: townMoment.add({ hours }) });
    for (const hours of [0, 1]) {
      const look = lookAt(subjectId, { kind: 'partner', id: partner });
      await recordRead(trx, { ...look, at: townMoment.add({ hours }) });
    }
  });
  const kept = await looks(subjectId);
  expect(kept.filter(({ readerKind }) => readerKind === 'staff')).toHaveLength(2);
  expect(kept.filter(({ readerId }) => readerId === partner)).toHaveLength(2);
  const byPartner = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    readReadsOf(trx, partner, { limit: 1 }),
  );
  expect(byPartner).toMatchObject([{ subjectId, at: townMoment.add({ hours: 1 }) }]);
  expect(await looks(subjectId, await buildTown(house))).toEqual([]);
});

test('who opens a contribution or the contact of who brought it, stands in the read log', async () => {
  const { number } = await bring(town);
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  if (!found?.contactId) throw new Error('It has no contact.');
  await town.get(`/werkplek/bijdragen/${number}`, 'nora');
  await town.get(`/werkplek/bijdragen/${number}`, 'nora');
  expect((await town.get(`/werkplek/bijdragen/${number}`, 'zoe')).statusCode).toBe(404);
  await town.get(`/werkplek/contacten/${found.contactId}`, 'mo');
  const reader = (id: string) => ({ readerKind: 'staff', readerId: id, ground: 'own_task' });
  expect(await looks(found.id)).toMatchObject([{ part: 'item', ...reader(town.ids.nora) }]);
  expect(await looks(found.contactId)).toMatchObject([{ part: 'contact', ...reader(town.ids.mo) }]);
});
