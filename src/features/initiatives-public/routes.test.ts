// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { filledInPlan, initiativeOf, propose, publish } from '../../testing/initiating.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { moveInitiative, updateInitiative } from '../initiatives/index.ts';
import { prepareDigests } from '../subscriptions/index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function lettersTo(address: string): Promise<string[]> {
  const { rows } = await town.db.pool.query<{ text: string }>(
    'select body_text as text from mails where municipality_id = $1 and to_address = $2 order by id',
    [town.municipality.id, address],
  );
  return rows.map(({ text }) => text);
}

function pathIn(letter: string | undefined): string {
  return /http:\/\/meent\.test(\/\S+)/.exec(letter ?? '')?.[1] ?? '';
}

async function change(number: string, changes: Parameters<typeof updateInitiative>[2]): Promise<void> {
  const { id } = await initiativeOf(town, number);
  await inMunicipality(town.deps, town.municipality.id, (trx) =>
    updateInitiative(trx, id, changes, town.clock.now()),
  );
}

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
  const [confirmation] = await lettersTo('els@post.example');
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
  expect((await lettersTo('els@post.example')).at(-1)).toContain('Buren kunnen het nu lezen');
});

test('words that change come back to be looked at, and until then the old ones stay', async () => {
  const { number } = await propose(town, { titel: 'Vogelkastjes timmeren' });
  await publish(town, number);
  const queue = () => town.get('/werkplek/initiatieven/publicatie', 'nora');
  expect((await queue()).body).not.toContain('Vogelkastjes');
  await change(number, { body: 'Bel Jan op 06 12 34 56 78 voor een kastje.' });
  expect((await queue()).body).toContain('Vogelkastjes');
  expect((await town.get(`/initiatieven/${number}`)).body).not.toContain('06 12 34 56 78');
  const desk = `/werkplek/initiatieven/publicatie/${number}`;
  const looked = (await town.get(desk, 'nora')).body;
  expect(looked).toContain('<mark>06 12 34 56 78</mark>');
  const { version } = await initiativeOf(town, number);
  const asked = { versie: String(version), besluit: 'change_asked', reden: 'Haal het telefoonnummer weg.' };
  expect((await town.post(desk, asked, 'nora')).statusCode).toBe(303);
  expect((await queue()).body).not.toContain('Vogelkastjes');
  expect((await lettersTo('els@post.example')).at(-1)).toContain('Haal het telefoonnummer weg.');
  await change(number, { body: 'Kom naar de werkplaats voor een kastje.' });
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

test('support counts once in a browser, and can be taken back', async () => {
  const { number } = await propose(town, { titel: 'Bankje bij de vijver' });
  await publish(town, number);
  const page = `/initiatieven/${number}`;
  const support = async (cookie?: string) =>
    house.app.inject({
      method: 'POST',
      url: `${page}/steunen`,
      headers: {
        host: town.host,
        'content-type': 'application/x-www-form-urlencoded',
        ...(cookie ? { cookie } : {}),
      },
      payload: new URLSearchParams({ bewijs: await solvedProof(town) }).toString(),
    });
  const first = await support();
  expect(first.statusCode).toBe(303);
  const cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
  expect(cookie).toMatch(/^meent-telt=[\w-]{24}$/);
  expect((await support(cookie)).statusCode).toBe(303);
  expect(await initiativeOfCount(number)).toBe(1);
  await support();
  expect((await town.get(page)).body).toContain('2 mensen steunen dit');
  const { rows } = await town.db.pool.query<{ mark: string }>(
    'select mark from initiative_supports where municipality_id = $1',
    [town.municipality.id],
  );
  expect(rows.some(({ mark }) => cookie.includes(mark))).toBe(false);
  expect((await town.post(`${page}/steunen`, {})).statusCode).toBe(422);
  const back = await house.app.inject({
    method: 'POST',
    url: `${page}/steunen/intrekken`,
    headers: { host: town.host, cookie, 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(back.statusCode).toBe(303);
  expect(await initiativeOfCount(number)).toBe(1);
});

async function initiativeOfCount(number: string): Promise<number | undefined> {
  const { rows } = await town.db.pool.query<{ supporters: number }>(
    'select supporters from initiatives where municipality_id = $1 and number = $2',
    [town.municipality.id, number],
  );
  return rows[0]?.supporters;
}

async function offer(number: string, more: Record<string, string> = {}) {
  return town.post(`/initiatieven/${number}/meehelpen`, {
    waarmee: 'hands',
    tekst: 'Ik kan graven.',
    wanneer: 'Zaterdag',
    naam: 'Henk Helper',
    email: 'henk@post.example',
    delen: 'on',
    sleutel: newId(),
    bewijs: await solvedProof(town),
    ...more,
  });
}

async function offersOf(path: string): Promise<string[]> {
  const { body } = await town.get(path);
  return [...body.matchAll(/name="aanbod" value="([^"]+)"/g)].map(([, id]) => id ?? '');
}

test('help is offered, accepted by who leads it, and only then do they hear of each other', async () => {
  const { number, offersPath } = await propose(town, {
    titel: 'Struinpad maken',
    email: 'leider@post.example',
  });
  await publish(town, number);
  const key = newId();
  expect((await offer(number, { sleutel: key })).statusCode).toBe(303);
  expect((await offer(number, { sleutel: key })).statusCode).toBe(303);
  const before = (await town.get(offersPath)).body;
  expect(before).toContain('Ik kan graven.');
  expect(before).not.toContain('Henk');
  expect((await lettersTo('leider@post.example')).at(-1)).not.toContain('Henk');
  const [id = '', ...more] = await offersOf(offersPath);
  expect(more).toEqual([]);
  const [path = '', query = ''] = offersPath.split('?sleutel=');
  const answer = { aanbod: id, antwoord: 'accepted', zin: 'Heel graag!', delen: 'on', sleutel: query };
  expect((await town.post(path, { ...answer, sleutel: 'fout' })).statusCode).toBe(404);
  expect((await town.post(path, { ...answer, antwoord: 'declined', zin: '' })).statusCode).toBe(422);
  expect((await town.post(path, answer)).statusCode).toBe(303);
  const letter = (await lettersTo('henk@post.example')).at(-1);
  expect(letter).toContain('Heel graag!');
  expect(letter).toContain('leider@post.example');
  expect((await town.get(offersPath)).body).toContain('henk@post.example');
  const late = await town.post(path, answer);
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('intussen al geantwoord');
});

test('who did not agree stays unknown, and the team brings people together', async () => {
  const { number, offersPath } = await propose(town, {
    titel: 'Soep op zondag',
    email: '',
    telefoon: '0300 12 34 56',
  });
  await publish(town, number);
  await offer(number, { delen: '', email: 'stil@post.example' });
  const waiting = (await town.get('/werkplek/initiatieven/aanbod', 'nora')).body;
  expect(waiting).toContain('Soep op zondag');
  const desk = `/werkplek/initiatieven/aanbod/${number}`;
  expect((await town.get(desk, 'zoe')).statusCode).toBe(403);
  expect((await town.get(desk, 'nora')).body).toContain('stil@post.example');
  const [id = ''] = await offersOf(offersPath);
  const answered = await town.post(desk, { aanbod: id, antwoord: 'accepted', zin: '' }, 'nora');
  expect(answered.statusCode).toBe(303);
  expect((await town.get(offersPath)).body).not.toContain('stil@post.example');
  expect((await lettersTo('stil@post.example')).at(-1)).toContain(
    'Het gebiedsteam brengt u met elkaar in contact',
  );
});

test('once it has ended nobody can support or help, and the words that were typed are not taken', async () => {
  const { number } = await propose(town, { titel: 'Eenmalig feest' });
  await publish(town, number);
  const { version } = await initiativeOf(town, number);
  const stop = { number, verb: 'stop', version, reason: 'Te weinig mensen.' } as const;
  must(await moveInitiative(town.deps, await town.doer('nora'), stop));
  const refused = await offer(number);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('kan niet meer');
  expect((await town.get(`/initiatieven/${number}/steunen`)).body).toContain('kan niet meer');
  expect((await town.get('/initiatieven')).body).not.toContain(number);
});

test('following starts with the link in a mail and tells of this one alone', async () => {
  const { number } = await propose(town, { titel: 'Kerstmarkt op het dorpsplein' });
  await publish(town, number);
  const other = await propose(town, { titel: 'Iets anders' });
  const path = `/initiatieven/${number}/volgen`;
  const ask = async (email: string) =>
    town.post(path, { email, formulier: newId(), bewijs: await solvedProof(town) });
  expect((await ask('volger@post.example')).headers.location).toBe('/op-de-hoogte/bedankt');
  const link = pathIn((await lettersTo('volger@post.example'))[0]);
  expect((await town.get(link)).body).toContain('Kerstmarkt op het dorpsplein');
  const fields = Object.fromEntries(new URLSearchParams(link.split('?')[1]));
  const [address = ''] = link.split('?');
  town.clock.set(townMoment.add({ hours: 80 }));
  expect((await town.post(address, fields)).body).toContain('Deze link werkt niet meer');
  town.clock.set(townMoment);
  expect((await town.post(address, { ...fields, wat: newId() })).statusCode).toBe(404);
  const own = String((await town.post(address, fields)).headers.location);
  expect((await town.get(own)).body).toContain('Kerstmarkt op het dorpsplein');
  await publish(town, other.number);
  await change(number, { body: 'De markt is op 20 december.' });
  await publish(town, number);
  await prepareDigests(town.deps, town.municipality.id, { frequency: 'at_once' });
  const letters = await lettersTo('volger@post.example');
  expect(letters).toHaveLength(2);
  expect(letters[1]).toContain(number);
  expect(letters[1]).not.toContain(other.number);
  const feed = await town.get(`/initiatieven/${number}/nieuws.atom`);
  expect(feed.headers['content-type']).toContain('application/atom+xml');
  expect(feed.body).toContain('Kerstmarkt op het dorpsplein');
  const saved = await town.post(own.split('?')[0] ?? '', {
    sleutel: /sleutel=([\w-]+)/.exec(own)?.[1] ?? '',
    hoevaak: 'weekly',
    alleen: 'on',
  });
  expect(saved.statusCode).toBe(303);
  expect((await town.get(own)).body).not.toContain('Kerstmarkt');
});

test('the agreements are the municipality’s own, and everyone can read them', async () => {
  const path = '/werkplek/initiatieven/publicatie/afspraken';
  expect((await town.get(path, 'nora')).statusCode).toBe(403);
  expect((await town.post(path, { tekst: '', sleutel: newId() }, 'bea')).statusCode).toBe(422);
  expect((await town.post(path, { tekst: 'Wees aardig.', sleutel: newId() }, 'bea')).statusCode).toBe(303);
  expect((await town.get('/initiatieven/afspraken')).body).toContain('Wees aardig.');
  expect((await town.get('/werkplek/initiatieven/publicatie', 'nora')).body).toContain('Wees aardig.');
});
