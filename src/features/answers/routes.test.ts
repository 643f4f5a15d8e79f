// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let other: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  other = await buildTown(house);
});
afterAll(() => house.close());

const list = '/werkplek/sjablonen';

function template(fields: Record<string, string> = {}) {
  return {
    key: newId(),
    title: 'Losse tegel',
    kind: '',
    theme: '',
    language: 'nl',
    body: 'Beste {naam},',
    ...fields,
  };
}

test('who answers residents makes templates; an alderman does not', async () => {
  expect((await town.get(list, 'nora')).body).toContain('Er zijn nog geen sjablonen.');
  expect((await town.get(list, 'walt')).statusCode).toBe(403);
  expect((await town.post(`${list}/nieuw`, template(), 'walt')).statusCode).toBe(403);
});

test('one is made once, changed, and refused when it was changed meanwhile; what was typed stays', async () => {
  const form = template({ title: 'Boom gevallen' });
  await town.post(`${list}/nieuw`, form, 'nora');
  await town.post(`${list}/nieuw`, form, 'nora');
  expect((await town.get(list, 'nora')).body.split('Boom gevallen').length - 1).toBe(1);
  const path = `${list}/${form.key}`;
  const mark = /name="mark" value="([^"]+)"/.exec((await town.get(path, 'nora')).body)?.[1] ?? '';
  expect((await town.post(path, { ...form, mark, body: 'Beste {naam}, eerst.' }, 'nora')).statusCode).toBe(
    303,
  );
  const second = await town.post(path, { ...form, mark, body: 'Beste {naam}, later.' }, 'bea');
  expect(second.statusCode).toBe(422);
  expect(second.body).toContain('Iemand anders heeft dit sjabloon gewijzigd');
  expect(second.body).toContain('Beste {naam}, later.');
  expect(second.body).toContain('Beste {naam}, eerst.');
});

test('a field that there is not is refused, since a resident would read it', async () => {
  const answer = await town.post(`${list}/nieuw`, template({ body: 'Beste {name},' }), 'nora');
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('een veld dat er niet is');
  expect(answer.body).toContain('Beste {name},');
});

test('another municipality’s template is not found', async () => {
  const form = template();
  await other.post(`${list}/nieuw`, form, 'nora');
  expect((await town.get(`${list}/${form.key}`, 'nora')).statusCode).toBe(404);
  expect((await town.post(`${list}/${form.key}/einde`, {}, 'nora')).statusCode).toBe(404);
});

test('an answer begins with a template and is looked at, and nothing is sent before it is sent', async () => {
  const { number } = await bring(town, { naam: 'Els Jansen', email: 'els@post.example' });
  const form = template({
    title: 'Dank',
    body: 'Beste {naam},\n\nDank voor {nummer}. Indien u wilt, bel {ik}.',
  });
  await town.post(`${list}/nieuw`, form, 'nora');
  const item = `/werkplek/bijdragen/${number}`;
  expect((await town.get(item, 'nora')).body).toContain('Begin met een sjabloon');
  const typed = { tekst: 'Goedemorgen!', formulier: newId() };
  const begun = await town.post(
    `${item}/antwoorden`,
    { ...typed, sjabloon: form.key, voorbeeld: 'sjabloon' },
    'nora',
  );
  expect(begun.statusCode).toBe(200);
  const text = /<textarea[^>]*id="tekst-answer"[^>]*>([^<]*)</.exec(begun.body)?.[1] ?? '';
  expect(text).toContain('Goedemorgen!\n\nBeste Els Jansen,');
  expect(text).toContain(`Dank voor ${number}.`);
  expect(text).not.toContain('{');
  expect(begun.body).toContain('Zo leest de inwoner het');
  expect(begun.body).toContain('‘Indien’: zeg liever ‘als’.');
  expect(begun.body).toContain(typed.formulier);
  const after = await town.get(item, 'nora');
  expect(after.body).not.toContain('Goedemorgen!');
});
