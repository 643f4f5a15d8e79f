// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { solvedProof } from '../../testing/bringing.ts';
import { change, initiativeOf, lettersTo, pathIn, propose, publish } from '../../testing/initiating.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { moveInitiative } from '../initiatives/index.ts';
import { prepareDigests } from '../subscriptions/index.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

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
  expect((await lettersTo(town, 'leider@post.example')).at(-1)).not.toContain('Henk');
  const [id = '', ...more] = await offersOf(offersPath);
  expect(more).toEqual([]);
  const [path = '', query = ''] = offersPath.split('?sleutel=');
  const answer = { aanbod: id, antwoord: 'accepted', zin: 'Heel graag!', delen: 'on', sleutel: query };
  expect((await town.post(path, { ...answer, sleutel: 'fout' })).statusCode).toBe(404);
  expect((await town.post(path, { ...answer, antwoord: 'declined', zin: '' })).statusCode).toBe(422);
  expect((await town.post(path, answer)).statusCode).toBe(303);
  const letter = (await lettersTo(town, 'henk@post.example')).at(-1);
  expect(letter).toContain('Heel graag!');
  expect(letter).toContain('leider@post.example');
  expect((await town.get(offersPath)).body).toContain('henk@post.example');
  const late = await town.post(path, answer);
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('intussen al geantwoord');
});

test('an offer is taken back by who made it, also after it was accepted, and the initiators hear of it', async () => {
  const { number, offersPath } = await propose(town, {
    titel: 'Bollen planten',
    email: 'bollen@post.example',
  });
  await publish(town, number);
  const thanks = String((await offer(number)).headers.location);
  const own = pathWith((await town.get(thanks)).body, /meehelpen\/[\w-]{36}\?sleutel=[\w-]+/);
  expect((await lettersTo(town, 'henk@post.example')).at(-1)).toContain(own.split('?')[0]);
  const [path = '', sleutel = ''] = own.split('?sleutel=');
  expect((await town.get(`${path}?sleutel=fout`)).statusCode).toBe(404);
  expect((await town.post(path, { sleutel: 'fout' })).statusCode).toBe(404);
  const [id = ''] = await offersOf(offersPath);
  const [answering = '', key = ''] = offersPath.split('?sleutel=');
  const accepted = { aanbod: id, antwoord: 'accepted', zin: 'Fijn!', delen: 'on', sleutel: key };
  await town.post(answering, accepted);
  expect((await town.get(own)).body).toContain('Mijn aanbod intrekken');
  for (const _again of [1, 2]) expect((await town.post(path, { sleutel })).headers.location).toBe(own);
  expect((await town.get(own)).body).toContain('Uw aanbod is ingetrokken');
  const letters = await lettersTo(town, 'bollen@post.example');
  expect(letters.filter((letter) => letter.includes('Iemand kan toch niet helpen'))).toHaveLength(1);
  const seen = (await town.get(offersPath)).body;
  expect(seen).toContain('Ingetrokken door de helper');
  expect(seen).not.toContain('henk@post.example');
});

function pathWith(body: string, pattern: RegExp): string {
  const found = new RegExp(`/initiatieven/[\\w-]+/${pattern.source}`).exec(body)?.[0];
  if (found === undefined) throw new Error('The page leads to no such address.');
  return found;
}

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
  expect((await lettersTo(town, 'stil@post.example')).at(-1)).toContain(
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
  const link = pathIn((await lettersTo(town, 'volger@post.example'))[0]);
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
  await change(town, number, { body: 'De markt is op 20 december.' });
  await publish(town, number);
  await prepareDigests(town.deps, town.municipality.id, { frequency: 'at_once' });
  const letters = await lettersTo(town, 'volger@post.example');
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
