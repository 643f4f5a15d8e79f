// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resident } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { find, later, publish, read } from '../../testing/merging.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { setRadii } from './actions/radii.ts';
import { submitContribution, triageContribution } from './index.ts';
import { findSimilar, findTwins } from './twins.ts';

let house: House;
let town: Town;

const here = { lon: 6.52, lat: 52.12 };
/** So many metres to the north of here. */
const north = (meters: number) => ({ lon: here.lon, lat: here.lat + meters / 111_195 });

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function bring(subject: string, body: string, point?: { lon: number; lat: number }): Promise<string> {
  const submission = { kind: 'concern', channel: 'web', locale: 'nl', publicConsent: true } as const;
  const where = point ? { point } : { areaId: town.area('noord') };
  const one = { ...submission, ...where, subject, body, submissionKey: newId() };
  const doer = { municipality: town.municipality, actor: resident };
  return must(await submitContribution(town.deps, doer, one)).number;
}

async function similar(subject: string, text: string, where: object = { point: here }): Promise<string[]> {
  const found = await read(town, (trx) =>
    findSimilar(trx, { subject, text, at: house.clock.now(), ...where }),
  );
  return found.map((one) => one.number);
}

it('shows a resident what others brought about the same near by, in public, the likeliest first', async () => {
  const near = await bring('Losse tegels bij de bushalte', 'Mijn buurvrouw is gestruikeld.', north(20));
  const further = await bring('Een losse tegel', 'Bij de bushalte ligt een tegel los.', north(200));
  const far = await bring('Losse tegel bij de bushalte', 'Er ligt een tegel los.', north(400));
  const other = await bring('De heg moet gesnoeid', 'Hij hangt over het pad.', north(5));
  const secret = await bring('Losse tegel bij de bushalte', 'Er ligt een tegel los.', here);
  for (const number of [near, further, far, other]) await publish(town, number);
  const found = await similar('Tegel los', 'Bij de bushalte kun je over de losse tegels struikelen.');
  expect(found).toEqual([near, further]);
  expect(found).not.toContain(secret);
  expect(await similar('', '')).toEqual([]);
  expect(await similar('Tegel los', 'bushalte', {})).toEqual([]);
});

it('looks as far as the municipality says, for a theme of its own otherwise', async () => {
  const bea = await town.doer('bea');
  const number = await bring('Te hard rijden', 'Auto’s rijden te hard langs de school.', north(300));
  await publish(town, number);
  const asked = () => similar('Te hard rijden', 'Ze rijden veel te hard bij de school.');
  expect(await asked()).toEqual([]);
  await setRadii(town.deps, bea, [{ id: newId(), themeId: null, radiusMeters: 400 }]);
  expect(await asked()).toEqual([number]);
  const { version } = await find(town, number);
  const triage = { number, version, kind: 'concern', areaId: town.area('noord'), takes: false } as const;
  must(await triageContribution(town.deps, bea, { ...triage, themeId: town.themes.sport }));
  await setRadii(town.deps, bea, [
    { id: newId(), themeId: null, radiusMeters: 400 },
    { id: newId(), themeId: town.themes.sport, radiusMeters: 100 },
  ]);
  expect(await asked()).toEqual([]);
  await setRadii(town.deps, bea, []);
});

it('finds it by area as well, where no place was pointed out', async () => {
  const number = await bring('Speeltuin te klein', 'De speeltuin is te klein voor zoveel kinderen.');
  await publish(town, number);
  const where = { areaIds: [town.area('noord')] };
  expect(
    await similar('Grotere speeltuin', 'Er zijn veel kinderen en de speeltuin is klein.', where),
  ).toEqual([number]);
  expect(await similar('Te weinig licht', 'In de tunnel is het donker.', where)).toEqual([]);
});

it('shows a worker likely twins within their rights, not the contribution itself nor what is another’s', async () => {
  const one = await bring('Graffiti op het bruggetje', 'Er staat graffiti op de leuning.', north(600));
  const other = await bring('Graffiti brug', 'Iemand spoot graffiti op de brug.', north(610));
  later(town);
  const twinsFor = async (key: 'nora' | 'zoe') => {
    const { actor } = await town.doer(key);
    const contribution = await find(town, one);
    const found = await read(town, (trx) => findTwins(trx, actor, contribution, house.clock.now()));
    return found.map((twin) => twin.number);
  };
  expect(await twinsFor('nora')).toEqual([other]);
  expect(await twinsFor('zoe')).toEqual([]);
});
