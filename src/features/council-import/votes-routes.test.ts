// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openImporter, tabs } from '../../testing/council-importing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { addParty, readParties } from '../council/index.ts';
import { replacePartyParts } from '../motions/index.ts';
import { councilImportJob } from './jobs.ts';

let house: House;
let town: Town;
let by: Awaited<ReturnType<typeof openImporter>>;

beforeAll(async () => {
  house = await openTestHouse({
    jobs: (deps) => [{ ...councilImportJob(deps), handle: () => Promise.resolve() }],
  });
  town = await buildTown(house);
  by = await openImporter(town);
  await addParty(town.deps, await town.doer('bea'), { id: newId(), name: 'PvdA', seats: null });
});
afterAll(() => house.close());

type Votes = Readonly<Record<string, readonly [inFavour: number, against: number]>>;

function listOf(votes: Votes, more: Readonly<Record<string, unknown>> = {}): string {
  const stemmen = Object.entries(votes).flatMap(([partij, [inFavour, against]]) => [
    ...Array.from({ length: inFavour }, (_, at) => ({ raadslid: `${partij}-${at}`, partij, stem: 'voor' })),
    ...Array.from({ length: against }, (_, at) => ({ raadslid: `${partij}-${at}`, partij, stem: 'tegen' })),
    { raadslid: `${partij}-afwezig`, partij, stem: 'afwezig' },
  ]);
  return JSON.stringify([
    { code: 'V-1', titel: 'Bomen', tekst: 'Plant bomen.', uitslag: 'aangenomen', ...more, stemmen },
  ]);
}

/** How groups stand at a motion, by name. */
async function parties(number: string) {
  const { parties } = await by.motion(number);
  return Object.fromEntries(
    parties.map(({ name, isSubmitter, inFavour, against }) => [
      name,
      isSubmitter ? [inFavour, against, 'submitted'] : [inFavour, against],
    ]),
  );
}

describe('votes of councillors become votes of party groups', () => {
  test('shown first, then read in; a group that is not here is made', async () => {
    const list = listOf({ 'Partij van de Arbeid': [11, 0], Actiepartij: [0, 1], CDA: [2, 2] });
    const page = await by.toPreview(list, 'Stemmen');
    expect((await by.clerk.get(page)).body).toContain(
      'Stemmen: Partij van de Arbeid 11 voor, Actiepartij 1 tegen, CDA 2 voor en 2 tegen',
    );
    await by.readIn(page);
    expect(await parties('V-1')).toEqual({ PvdA: [11, 0], Actiepartij: [0, 1], CDA: [2, 2] });
    const again = await by.toPreview(list, 'Stemmen');
    expect(tabs((await by.clerk.get(again)).body)).toEqual({ same: 1 });
  });

  test('what only the list changed is taken over; submitters stay', async () => {
    const own = { code: 'V-2', titel: 'Bankjes', fractie: 'CDA' };
    await by.readIn(await by.toPreview(listOf({ PvdA: [10, 1], CDA: [4, 0] }, own), 'Met indieners'));
    expect(await parties('V-2')).toEqual({ PvdA: [10, 1], CDA: [4, 0, 'submitted'] });
    const newer = await by.toPreview(listOf({ PvdA: [9, 2], CDA: [4, 0] }, own), 'Met indieners');
    expect((await by.clerk.get(newer)).body).toContain(
      'Veranderd: Stemmen · Stemmen: PvdA 9 voor en 2 tegen',
    );
    await by.readIn(newer);
    expect(await parties('V-2')).toEqual({ PvdA: [9, 2], CDA: [4, 0, 'submitted'] });
  });

  test('what a person entered stays, and is asked about when the list has something new', async () => {
    const { id } = await by.motion('V-1');
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const pvda = (await readParties(trx)).find(({ name }) => name === 'PvdA');
      await replacePartyParts(trx, id, [
        { partyId: pvda?.id ?? '', isSubmitter: false, inFavour: 7, against: 4 },
      ]);
    });
    const first = { 'Partij van de Arbeid': [11, 0], Actiepartij: [0, 1], CDA: [2, 2] } as const;
    const same = await by.toPreview(listOf(first), 'Stemmen');
    expect(tabs((await by.clerk.get(same)).body)).toEqual({ same: 1 });
    const page = await by.toPreview(listOf({ ...first, CDA: [3, 1] }), 'Stemmen');
    const doubt = (await by.clerk.get(page)).body;
    expect(tabs(doubt)).toEqual({ doubt: 1 });
    for (const text of ['Stemmen: dit is hier met de hand veranderd', 'PvdA 7 voor en 4 tegen', 'CDA 3 voor'])
      expect(doubt).toContain(text);
    await by.answer(page, (name) => ({ [name]: 'keep' }));
    expect(await parties('V-1')).toEqual({ PvdA: [7, 4] });
    const other = await by.toPreview(listOf({ ...first, CDA: [1, 3] }), 'Stemmen');
    await by.answer(other, (name) => ({ [name]: 'list' }));
    await by.readIn(other);
    expect(await parties('V-1')).toEqual({ PvdA: [11, 0], Actiepartij: [0, 1], CDA: [1, 3] });
  });

  test('columns with who voted for and against; totals are kept as the text that they are', async () => {
    const csv = [
      'Nummer;Titel;Tekst;Voor;Tegen',
      'V-3;Fietsen;Meer fietsen;"PvdA (3), D66 (2)";CDA (4)',
      'V-4;Lopen;Meer lopen;35;4',
      'V-5;Rust;Meer rust;;',
    ].join('\n');
    const page = await by.toPreview(csv, 'Voor en tegen');
    expect(tabs((await by.clerk.get(page)).body)).toEqual({ new: 3 });
    expect((await by.clerk.get(page)).body).toContain('is niet zeker te lezen uit Voor, Tegen');
    await by.readIn(page);
    expect(await parties('V-3')).toEqual({ PvdA: [3, 0], D66: [2, 0], CDA: [0, 4] });
    expect(await parties('V-4')).toEqual({});
    expect(await by.motion('V-4')).toMatchObject({ explanation: 'Voor: 35\n\nTegen: 4' });
    expect(await by.motion('V-5')).toMatchObject({ explanation: null });
  });
});

describe('persons give seats', () => {
  const member = (party: string) => ({
    memberships: [
      { role: 'Raadslid', organisation: { classification: 'Council', name: 'Raad' } },
      { role: 'Raadslid', organisation: { classification: 'Party', name: party } },
    ],
  });
  const bring = async (persons: readonly unknown[]): Promise<string> => {
    const page = String((await by.upload(JSON.stringify({ persons }), 'Raadsleden')).headers.location);
    await by.work(page.slice(-36));
    return page;
  };
  const seats = (): Promise<Record<string, number | null>> =>
    inMunicipality(town.deps, town.municipality.id, async (trx) =>
      Object.fromEntries((await readParties(trx)).map((one) => [one.name, one.seats])),
    );

  test('of new groups and of those that are here, from how many to how many', async () => {
    const council = [member('Partij van de Arbeid'), member('Partij van de Arbeid'), member('Dorpsbelang')];
    const page = await bring(council);
    const { body } = await by.clerk.get(`${page}?toon=changed`);
    expect(tabs(body)).toEqual({ new: 1, changed: 1 });
    expect(body).toContain('Zetels: 2');
    const before = await seats();
    expect(before).not.toHaveProperty('Dorpsbelang');
    expect(tabs(await by.readIn(page))).toEqual({ made: 1, changed: 1 });
    expect(await seats()).toEqual({ ...before, PvdA: 2, Dorpsbelang: 1 });
    expect(tabs((await by.clerk.get(await bring(council))).body)).toEqual({ same: 2 });
    const later = await bring([...council, member('PvdA')]);
    expect((await by.clerk.get(`${later}?toon=changed`)).body).toContain('Zetels: van 2 naar 3');
  });
});
