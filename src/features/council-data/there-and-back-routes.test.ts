// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openImporter, tabs } from '../../testing/council-importing.ts';
import { noteFor, partyIn, voteOn } from '../../testing/council-motions.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { councilImportJob } from '../council-import/index.ts';

let house: House;
let town: Town;
let other: Town;

beforeAll(async () => {
  house = await openTestHouse({
    jobs: (deps) => [{ ...councilImportJob(deps), handle: () => Promise.resolve() }],
  });
  town = await buildTown(house);
  other = await buildTown(house);
});
afterAll(() => house.close());

/** What stands on the site, without what only this municipality can have: its addresses and ids. */
async function shown(of: Town) {
  const { body, statusCode } = await of.get('/raad/popolo.json');
  expect(statusCode).toBe(200);
  const { motions, organizations } = JSON.parse(body);
  const groups = new Map(organizations.map((one: { id: string; name: string }) => [one.id, one.name]));
  return {
    body,
    groups: organizations.slice(1).map(({ name, seats }: { name: string; seats: number }) => [name, seats]),
    motions: motions
      .map(({ creator_ids, vote_events, ...one }: Record<string, never[]>) => ({
        ...one,
        '@id': undefined,
        creators: creator_ids?.map((id) => groups.get(id)),
        votes: vote_events?.map(
          ({ counts }: { counts: { option: string; value: number; group_id: string }[] }) =>
            counts.map(({ option, value, group_id }) => [groups.get(group_id), option, value]).toSorted(),
        ),
      }))
      .toSorted((a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)),
  };
}

test('what one municipality gives as Popolo, another reads back as the same motions, votes and groups, once', async () => {
  const [first, second] = [await partyIn(town, 'PvdA'), await partyIn(town, 'Water en Land')];
  const id = await noteFor(town, 'M-31', {
    title: 'Versterking gebiedsgericht werken',
    agendaItem: '7. Nota',
    submitters: 'Hetty Zandstra (PvdA), Douwe Prins (Water en Land)',
  });
  await voteOn(town, id, [
    { partyId: first, isSubmitter: true, inFavour: 5, against: 0 },
    { partyId: second, isSubmitter: true, inFavour: 2, against: 3 },
  ]);
  const lost = await noteFor(town, 'A-1', { kind: 'amendment', result: 'rejected' });
  await voteOn(town, lost, [
    { partyId: first, isSubmitter: false, inFavour: 0, against: 5 },
    { partyId: second, isSubmitter: true, inFavour: 5, against: 0 },
  ]);
  await noteFor(town, 'M-32', { result: 'withdrawn' });
  await noteFor(town, 'M-33', { result: 'held_over', decidedOn: null });
  await noteFor(town, 'SV-1', { kind: 'question', title: 'Hoeveel lampen zijn uit?', result: null });

  const given = await shown(town);
  const by = await openImporter(other);
  const page = await by.toPreview(given.body, 'Buren');
  const { body: preview } = await by.clerk.get(page);
  expect(tabs(preview)).toEqual({ new: 5 });
  expect(preview).toContain('Maak deze nieuwe fracties: PvdA (5 zetels), Water en Land (5 zetels)');
  await by.readIn(page, { openbaar: 'on' });
  const taken = await shown(other);
  expect(taken.motions).toEqual(given.motions);
  expect(taken.groups).toEqual(given.groups);

  const again = await by.toPreview(given.body, 'Buren');
  expect(tabs((await by.clerk.get(again)).body)).toEqual({ same: 5 });
  // And what the other gives is again the same here.
  const back = await openImporter(other);
  expect(tabs((await back.clerk.get(await back.toPreview(taken.body, 'Buren'))).body)).toEqual({ same: 5 });
});
