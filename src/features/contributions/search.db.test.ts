// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resident } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { submitContribution } from './index.ts';
import { searchNewest } from './search-store.ts';
import type { WorkItem } from './worklist-store.ts';

let house: House;
let town: Town;
/** From minutes to years ago: the latest days are searched first, then ever longer stretches. */
const daysAgo = [0, 0, 0, 1, 2, 3, 5, 8, 30, 49, 50, 90, 400, 900, 1700, 1701];
const numbers: string[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const now = house.clock.now();
  for (const days of daysAgo) {
    house.clock.set(now.subtract({ hours: days * 24, minutes: numbers.length }));
    numbers.push(await submit('Een ooievaar op de school'), await submit('De lantaarn is kapot'));
  }
  house.clock.set(now);
});
afterAll(() => house.close());

async function submit(subject: string): Promise<string> {
  const doer = { municipality: town.municipality, actor: resident };
  const submission = {
    kind: 'question',
    channel: 'web',
    subject,
    body: 'Ziet u het ook?',
    locale: 'nl',
    areaId: town.area('molendorp'),
    publicConsent: false,
    submissionKey: newId(),
  } as const;
  return must(await submitContribution(town.deps, doer, submission)).number;
}

type Wanted = { readonly limit: number; readonly areas?: readonly Id[]; readonly after?: Id };

function search(
  text: string,
  { limit, areas = [town.area('molendorp')], after }: Wanted,
): Promise<WorkItem[]> {
  const page = {
    scope: { areas, holders: [] },
    filters: {},
    limit,
    ...(after ? { after: { id: after } } : {}),
  };
  return inMunicipality(town.deps, town.municipality.id, (trx) => searchNewest(trx, text, page));
}

const storks = (): string[] => numbers.filter((_, index) => index % 2 === 0);

it.each([1, 3, 7, 16, 40])('finds the newest first, however long ago, %i at a time', async (limit) => {
  const found: string[] = [];
  for (let after: Id | undefined; ;) {
    const page = await search('ooievaars', { limit, ...(after ? { after } : {}) });
    found.push(...page.map((item) => item.number));
    after = page.at(-1)?.id;
    if (page.length < limit || !after) break;
  }
  expect(found).toEqual(storks());
});

it('finds nothing outside the areas that may be read', async () => {
  expect(await search('ooievaar', { limit: 10, areas: [town.area('havenwijk')] })).toEqual([]);
});

it('finds nothing of another municipality', async () => {
  const other = await buildTown(house);
  const page = { scope: { areas: [town.area('molendorp')], holders: [] }, filters: {}, limit: 10 };
  const found = await inMunicipality(other.deps, other.municipality.id, (trx) =>
    searchNewest(trx, 'ooievaar', page),
  );
  expect(found).toEqual([]);
});
