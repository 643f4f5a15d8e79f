// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let other: Town;
const towns: Town[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  // Before the first request: the server looks for new host names only now and then.
  other = await buildTown(house);
  for (let count = 0; count < 8; count += 1) towns.push(await buildTown(house));
});
afterAll(() => house.close());
beforeEach(() => {
  town = towns.pop() ?? other;
});

const list = '/werkplek/gebieden';

/** The fields of the form of an area, as it stands in the page. */
async function formOf(path: string): Promise<Record<string, string>> {
  const { body } = await town.get(path, 'bea');
  const fields: Record<string, string> = { face_nl: '', face_en: '' };
  for (const [, name, value] of body.matchAll(/<input[^>]* name="(\w+)"[^>]* value="([^"]*)"/g))
    fields[name ?? ''] = value ?? '';
  for (const [, name, inside = ''] of body.matchAll(/<select[^>]* name="(\w+)"[^>]*>(.*?)<\/select>/gs)) {
    const chosen = /<option[^>]*?(?: selected value="([^"]*)"| value="([^"]*)" selected)/.exec(inside);
    fields[name ?? ''] = chosen?.[1] ?? chosen?.[2] ?? '';
  }
  return fields;
}

test('only an administrator comes here', async () => {
  for (const path of [
    list,
    `${list}/nieuw`,
    `${list}/${town.area('noord')}`,
    `${list}/${town.area('noord')}/gegevens`,
  ]) {
    expect((await town.get(path)).statusCode).toBe(303);
    expect((await town.get(path, 'nora')).statusCode).toBe(403);
    expect((await town.get(path, 'bea')).statusCode).toBe(200);
  }
  expect((await town.post(`${list}/nieuw`, { key: newId() }, 'nora')).statusCode).toBe(403);
});

test('the list tells kinds in words, where each lies and since when', async () => {
  const { body } = await town.get(list, 'bea');
  expect(body).toContain('Molendorp');
  expect(body).toMatch(
    /Havenwijk<\/a><\/th><td>wijk<\/td><td>Zuid<\/td><td>W1<\/td><td>sinds 1 januari 2024/,
  );
  expect(body).toContain('Elk gebied staat op de kaart.');
  expect((await town.get(`/en${list}`, 'bea')).body).toContain('Every area is on the map.');
});

test('an area is added once, shows as a gap, and gets districts', async () => {
  const root = town.tree.root.id;
  const form = {
    key: newId(),
    name: 'Oost',
    kind: 'region',
    parent: root,
    slug: '',
    code: '',
    face_nl: '',
    face_en: '',
  };
  const [first, again] = [
    await town.post(`${list}/nieuw`, form, 'bea'),
    await town.post(`${list}/nieuw`, form, 'bea'),
  ];
  expect([first.headers.location, again.headers.location]).toEqual(
    Array(2).fill(`${list}/${form.key}?gelukt=1`),
  );
  expect((await town.get(list, 'bea')).body).toContain('<strong>Oost heeft geen grens.</strong>');
  const path = `${list}/${town.area('havenwijk')}/gegevens`;
  const moved = await town.post(path, { ...(await formOf(path)), parent: form.key }, 'bea');
  expect(moved.statusCode).toBe(303);
  const { body } = await town.get(`${list}/${form.key}`, 'bea');
  expect(body).toContain('Dit gebied heeft geen eigen grens');
  expect(body).toContain('Wat hierin ligt: wijken');
  expect((await town.get(list, 'bea')).body).toContain('Elk gebied staat op de kaart.');
});

test('a circle and a taken address are refused in words, with what was typed', async () => {
  const path = `${list}/${town.area('noord')}/gegevens`;
  const form = await formOf(path);
  const circle = await town.post(
    path,
    { ...form, name: 'Het Noorden', parent: town.area('molendorp') },
    'bea',
  );
  expect(circle.statusCode).toBe(422);
  expect(circle.body).toContain('Een gebied kan niet in zichzelf liggen');
  expect(circle.body).toContain('value="Het Noorden"');
  expect(circle.body).toContain('href="#parent"');
  const taken = await town.post(path, { ...form, slug: 'zuid' }, 'bea');
  expect(taken.body).toContain('Een ander gebied heeft dit webadres al');
  expect((await town.post(path, { ...form, slug: 'Zoeken' }, 'bea')).statusCode).toBe(422);
  const empty = await town.post(path, { ...form, name: '', kind: 'street' }, 'bea');
  expect(empty.body).toContain('href="#name"');
  expect(empty.body).toContain('href="#kind"');
});

test('a change is saved, shown to residents and told in the history', async () => {
  const path = `${list}/${town.area('noord')}/gegevens`;
  const form = await formOf(path);
  await town.post(path, { ...form, name: 'Het Noorden', face_nl: 'Open en vlak.', tint: '7' }, 'bea');
  const { body } = await town.get(`${list}/${town.area('noord')}?gelukt=1`, 'bea');
  expect(body).toContain('Opgeslagen.');
  expect(body).toContain('Naam: van “Noord” naar “Het Noorden”.');
  expect(body).toContain('Bea Beheer');
  expect(body).toContain('Open en vlak.');
  expect(body).toContain('drawing-tint-7');
  expect((await town.get('/gebieden/noord')).body).toContain('Het Noorden');
  // Two at once: the second hears of the first.
  const late = await town.post(path, { ...form, name: 'Noordzijde' }, 'bea');
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('Iemand anders heeft dit gebied gewijzigd');
  expect(late.body).toContain('value="Noordzijde"');
});

test('the municipality itself keeps its place', async () => {
  const path = `${list}/${town.tree.root.id}/gegevens`;
  const form = await formOf(path);
  expect(Object.keys(form)).not.toContain('parent');
  expect(
    (await town.post(path, { ...form, face_nl: 'Alles.', parent: town.area('noord') }, 'bea')).statusCode,
  ).toBe(303);
  expect((await town.get(`${list}/${town.tree.root.id}`, 'bea')).body).toContain('Alles.');
});

test('what is not here is not found', async () => {
  for (const id of [other.area('noord'), newId(), 'abc']) {
    expect((await town.get(`${list}/${id}`, 'bea')).statusCode).toBe(404);
    expect((await town.post(`${list}/${id}/gegevens`, { name: 'X' }, 'bea')).statusCode).toBe(404);
  }
});

test('everybody gets the boundaries for the map', async () => {
  const answer = await town.get('/gebieden.geojson');
  expect(answer.headers['content-type']).toContain('application/geo+json');
  const slugs = answer
    .json<{ features: { properties: { slug: string } }[] }>()
    .features.map(({ properties }) => properties.slug);
  expect(slugs.sort()).toEqual(['dijkdorp', 'havenwijk', 'molendorp', 'noord', 'zuid']);
});
