// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import {
  change,
  filledInPlan,
  initiativeOf,
  lettersTo,
  pathIn,
  propose,
  publish,
} from '../../testing/initiating.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

test('a plan of a resident waits for somebody to read it, and is then for everyone', async () => {
  const form = await filledInPlan(town, { titel: 'Jeu de boules <b>op</b> de brink', naamopenbaar: '' });
  const sent = await town.post('/initiatieven/nieuw', form);
  expect(sent.statusCode).toBe(303);
  const thanks = await town.get(String(sent.headers.location));
  expect(thanks.body).toContain('Nora Noord');
  const again = await town.post('/initiatieven/nieuw', { ...form, bewijs: await solvedProof(town) });
  expect(again.headers.location).toBe(sent.headers.location);
  const number = /I-\d+-\d+/.exec(String(sent.headers.location))?.[0] ?? '';
  expect((await initiativeOf(town, number)).state).toBe('proposed');
  const [confirmation] = await lettersTo(town, 'els@post.example');
  expect(confirmation).toContain(number);
  expect((await town.get(pathIn(confirmation))).statusCode).toBe(200);

  const page = `/initiatieven/${number}`;
  expect((await town.get(page)).statusCode).toBe(404);
  expect((await town.get(`${page}/meehelpen`)).statusCode).toBe(404);
  expect((await town.get('/initiatieven')).body).not.toContain(number);

  const desk = `/werkplek/initiatieven/publicatie/${number}`;
  const looked = await town.get(desk, 'nora');
  expect(looked.body).toContain('Wat op de site mag');
  expect((await town.get(desk, 'gijs')).statusCode).toBe(403);
  const unsaid = await town.post(desk, { versie: '1', besluit: 'refused', reden: '' }, 'nora');
  expect(unsaid.statusCode).toBe(422);
  const { version } = await initiativeOf(town, number);
  expect(
    (await town.post(desk, { versie: String(version + 1), besluit: 'published' }, 'nora')).statusCode,
  ).toBe(422);
  expect((await town.post(desk, { versie: String(version), besluit: 'published' }, 'zoe')).statusCode).toBe(
    403,
  );
  expect((await town.post(desk, { versie: String(version), besluit: 'published' }, 'nora')).statusCode).toBe(
    303,
  );

  const shown = (await town.get(page)).body;
  expect(shown).toContain('Jeu de boules &lt;b>op&lt;/b> de brink');
  expect(shown).toContain('De Plukkers');
  expect(shown).not.toContain('Els Inwoner');
  expect(shown).not.toContain('els@post.example');
  const list = await town.get('/initiatieven?gebied=noord&stand=plannen&nodig=hands');
  expect(list.body).toContain(page);
  expect((await town.get('/initiatieven?gebied=zuid')).body).not.toContain(page);
  expect((await town.get('/initiatieven?stand=gelukt')).body).not.toContain(page);
  expect((await town.get('/initiatieven?zoek=boules')).body).toContain(page);
  expect((await town.get('/initiatieven?zoek=parkeerplaats')).body).not.toContain(page);
  expect((await town.get('/gebieden/noord')).body).toContain(page);
  expect((await town.get('/')).body).toContain(page);
  expect((await lettersTo(town, 'els@post.example')).at(-1)).toContain('Buren kunnen het nu lezen');
});

test('words that change come back to be looked at, and until then the old ones stay', async () => {
  const { number } = await propose(town, { titel: 'Vogelkastjes timmeren' });
  await publish(town, number);
  const queue = () => town.get('/werkplek/initiatieven/publicatie', 'nora');
  expect((await queue()).body).not.toContain('Vogelkastjes');
  await change(town, number, { body: 'Bel Jan op 06 12 34 56 78 voor een kastje.' });
  expect((await queue()).body).toContain('Vogelkastjes');
  expect((await town.get(`/initiatieven/${number}`)).body).not.toContain('06 12 34 56 78');
  const desk = `/werkplek/initiatieven/publicatie/${number}`;
  const looked = (await town.get(desk, 'nora')).body;
  expect(looked).toContain('<mark>06 12 34 56 78</mark>');
  const { version } = await initiativeOf(town, number);
  const asked = { versie: String(version), besluit: 'change_asked', reden: 'Haal het telefoonnummer weg.' };
  expect((await town.post(desk, asked, 'nora')).statusCode).toBe(303);
  expect((await queue()).body).not.toContain('Vogelkastjes');
  expect((await lettersTo(town, 'els@post.example')).at(-1)).toContain('Haal het telefoonnummer weg.');
  await change(town, number, { body: 'Kom naar de werkplaats voor een kastje.' });
  await publish(town, number);
  expect((await town.get(`/initiatieven/${number}`)).body).toContain('Kom naar de werkplaats');

  const gone = {
    versie: String((await initiativeOf(town, number)).version),
    besluit: 'withdrawn',
    reden: 'Op verzoek.',
  };
  expect((await town.post(desk, gone, 'nora')).statusCode).toBe(303);
  expect((await town.get(`/initiatieven/${number}`)).statusCode).toBe(404);
  expect((await town.get('/initiatieven')).body).not.toContain(number);
});

test('who proposes what others do already, sees that first', async () => {
  const { number } = await propose(town, { titel: 'Repaircafé in de school' });
  await publish(town, number);
  const form = await filledInPlan(town, { titel: 'Een repaircafé', tekst: 'Spullen maken.' });
  const shown = await town.post('/initiatieven/nieuw', form);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toContain('Repaircafé in de school');
  expect(shown.body).toContain('Spullen maken.');
  const seen = /name="getoond" value="([^"]*)"/.exec(shown.body)?.[1] ?? '';
  expect((await town.post('/initiatieven/nieuw', { ...form, getoond: seen })).statusCode).toBe(303);
});

test('a form that is refused keeps every word', async () => {
  const long = 'Leefbaarheidsonderzoeksmedewerkersvereniging'.repeat(10);
  const form = await filledInPlan(town, { titel: long, email: 'geen adres', tekst: 'Dit blijft staan.' });
  const refused = await town.post('/initiatieven/nieuw', form);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Dit blijft staan.');
  expect(refused.body).toContain(long);
  expect(refused.body).toContain('Houd de naam korter');
  expect(refused.body).toContain('Dit is geen e-mailadres');
});

test('the agreements are the municipality’s own, and everyone can read them', async () => {
  const path = '/werkplek/initiatieven/publicatie/afspraken';
  expect((await town.get(path, 'nora')).statusCode).toBe(403);
  expect((await town.post(path, { tekst: '', sleutel: newId() }, 'bea')).statusCode).toBe(422);
  expect((await town.post(path, { tekst: 'Wees aardig.', sleutel: newId() }, 'bea')).statusCode).toBe(303);
  expect((await town.get('/initiatieven/afspraken')).body).toContain('Wees aardig.');
  expect((await town.get('/werkplek/initiatieven/publicatie', 'nora')).body).toContain('Wees aardig.');
});

test('the counts that the database keeps are those of what is listed', async () => {
  const counted = (text: string) => house.db.pool.query<{ key: string; count: number }>(text);
  const key = `concat_ws('/', area_ids, theme_ids, needs, state_group) as key`;
  const kept = await counted(`select ${key}, count from initiative_counts where count <> 0 order by 1`);
  const listed = await counted(
    `select ${key}, count(*)::int as count from initiatives where is_listed group by 1 order by 1`,
  );
  expect(kept.rows).toEqual(listed.rows);
  expect(kept.rows.length).toBeGreaterThan(0);
});
