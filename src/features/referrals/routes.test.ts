// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';
import { findByNumber, readReferrals } from '../contributions/index.ts';

let house: House;
let town: Town;
let other: Town;
let water: string;
const list = '/werkplek/verwijswijzer';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  other = await buildTown(house);
  const form = entry({ name: 'Waterschap De Stroom' });
  await town.post(`${list}/nieuw`, form, 'bea');
  water = form.key;
});
afterAll(() => house.close());

function entry(more: Record<string, string> = {}) {
  return {
    key: newId(),
    name: 'Buurtbemiddeling',
    purpose: 'Sloten en dijken.',
    phone: '0300 22 22 22',
    email: 'loket@waterschap.example',
    website: '',
    hours: 'op werkdagen',
    ...more,
  };
}

const item = (number: string): string => `/werkplek/bijdragen/${number}`;
const referral = (more: Record<string, string> = {}) => ({ formulier: newId(), naar: water, ...more });

function stored(number: string) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findByNumber(trx, number);
    if (!found) throw new Error(`${number} is not there.`);
    return { ...found, referrals: await readReferrals(trx, found.id) };
  });
}

/** To the organisation, not to the resident. */
const isPassedOn = (mail: string): boolean => mail.includes('Een bericht van een inwoner');

/** The mails in which an address stands, as the outbox shows them. */
async function mailsTo(address: string): Promise<string[]> {
  const page = (await town.get('/werkplek/post', 'bea')).body;
  const paths = [...page.matchAll(/href="(\/werkplek\/post\/[0-9a-f-]{36})"/g)].map(([, path = '']) => path);
  const bodies: string[] = [];
  for (const path of new Set(paths)) bodies.push((await town.get(path, 'bea')).body);
  return bodies.filter((body) => body.includes(address));
}

test('everybody who works here reads the directory, only an administrator changes it', async () => {
  const answers = [
    await town.get(list),
    await town.get(list, 'gijs'),
    await town.get(`${list}/nieuw`, 'nora'),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 200, 403]);
  expect(answers[1]?.body).toContain('Waterschap De Stroom');
  expect((await town.post(`${list}/${water}/einde`, {}, 'nora')).statusCode).toBe(403);
  expect((await other.get(`${list}/${water}`, 'bea')).statusCode).toBe(404);
});

test('an entry has a way to get there and a site that is a site; a refused form keeps what was typed', async () => {
  const nowhere = await town.post(`${list}/nieuw`, entry({ phone: '', email: '' }), 'bea');
  expect(nowhere.statusCode).toBe(422);
  expect(nowhere.body).toContain('Anders kan niemand er terecht.');
  expect(nowhere.body).toContain('value="Buurtbemiddeling"');
  for (const website of ['javascript:alert(1)', 'data:text/html,x', 'geen site'])
    expect((await town.post(`${list}/nieuw`, entry({ website }), 'bea')).statusCode, website).toBe(422);
  const form = entry({ website: 'bemiddeling.example' });
  expect((await town.post(`${list}/nieuw`, form, 'bea')).statusCode).toBe(303);
  expect((await town.get(list, 'nora')).body).toContain('href="https://bemiddeling.example"');
  const same = await town.post(`${list}/nieuw`, { ...form, key: newId() }, 'bea');
  expect(same.body).toContain('Deze naam staat al in de verwijswijzer.');
});

test('R3: a warm referral tells the resident in the same step, and settles the promise', async () => {
  const { number, sleutel } = await bring(town, { email: 'wim@post.example', naam: 'Wim Waterman' });
  const form = referral({ hoe: 'warm', akkoord: 'ja', gegevens: 'ja', woorden: 'Zij komen morgen kijken.' });
  const sent = [
    await town.post(`${item(number)}/verwijzen`, form, 'nora'),
    await town.post(`${item(number)}/verwijzen`, form, 'nora'),
  ];
  expect(sent.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  const now = await stored(number);
  expect([now.state, now.dueOn, now.referrals.length]).toEqual(['answered', null, 1]);
  expect(now.referrals[0]).toMatchObject({ toldBy: 'mail', sharesContact: true, askOn: '2026-03-18' });

  const own = (await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).body;
  for (const text of ['Hiervoor is Waterschap De Stroom.', 'Zij komen morgen kijken.', '0300 22 22 22'])
    expect(own).toContain(text);
  expect(own).toContain('Wij verwezen u naar Waterschap De Stroom');
  const passedOn = (await mailsTo('loket@waterschap.example')).filter(isPassedOn);
  expect(passedOn).toHaveLength(1);
  expect(passedOn[0]).toContain('Wim Waterman');
  expect(passedOn[0]).toContain('Mijn buurvrouw is gestruikeld.');
});

test('R7: without consent nothing goes there; without consent to it no name does', async () => {
  const { number } = await bring(town, { email: 'stil@post.example', naam: 'Stille Willie' });
  const refused = await town.post(
    `${item(number)}/verwijzen`,
    referral({ hoe: 'warm', woorden: 'Dit blijft staan.' }),
    'nora',
  );
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Doorgeven kan alleen als de inwoner het goed vindt.');
  expect(refused.body).toContain('Dit blijft staan.');
  expect((await stored(number)).referrals).toEqual([]);
  await town.post(`${item(number)}/verwijzen`, referral({ hoe: 'warm', akkoord: 'ja' }), 'nora');
  const mails = (await mailsTo('loket@waterschap.example')).filter((mail) => mail.includes(number));
  expect(mails.some((mail) => mail.includes('geen toestemming om naam'))).toBe(true);
  expect(mails.filter(isPassedOn).some((mail) => /Stille Willie|stil@post/.test(mail))).toBe(false);
});

test('R3: who has only a phone counts as told when the worker says so; who cannot be reached gets a reason', async () => {
  const { number } = await bring(town, { email: '', telefoon: '0300 33 33 33' });
  await town.post(`${item(number)}/verwijzen`, referral({ hoe: 'number' }), 'nora');
  const untold = await stored(number);
  expect([untold.state, untold.answeredAt, untold.dueOn]).toEqual(['in_progress', null, '2026-03-18']);
  await town.post(`${item(number)}/verwijzen`, referral({ hoe: 'number', gebeld: 'ja' }), 'nora');
  expect((await stored(number)).state).toBe('answered');

  const unknown = await bring(town, { email: '', naam: '' });
  await town.post(`${item(unknown.number)}/verwijzen`, referral({ hoe: 'number', gebeld: 'ja' }), 'nora');
  const { state, version } = await stored(unknown.number);
  expect(state).toBe('in_progress');
  const close = (reden: string) =>
    town.post(`${item(unknown.number)}/afronden`, { versie: String(version), reden }, 'nora');
  expect((await close('')).statusCode).toBe(422);
  expect((await close('Wij gaven het door aan het waterschap.')).statusCode).toBe(303);
});

test('after some working days Vandaag asks whether it arrived; if not, it is taken up again with a new promise', async () => {
  const { number, sleutel } = await bring(town, {
    email: 'vera@post.example',
    onderwerp: 'Het gemaal bromt',
  });
  await town.post(`${item(number)}/verwijzen`, referral({ hoe: 'warm', akkoord: 'ja' }), 'nora');
  expect((await town.get('/werkplek', 'nora')).body).not.toContain('is het aangekomen?');
  town.clock.set(Temporal.Instant.from('2026-03-18T09:00:00Z'));
  try {
    expect((await town.get('/werkplek', 'nora')).body).toContain('Doorverwezen: is het aangekomen?');
    expect((await town.get('/werkplek', 'zoe')).body).not.toContain('Het gemaal bromt');
    const [first] = (await stored(number)).referrals;
    const heard = { verwijzing: first?.id ?? '', aangekomen: 'nee' };
    await town.post(`${item(number)}/aangekomen`, heard, 'nora');
    const now = await stored(number);
    expect([now.state, now.dueOn, now.referrals[0]?.arrived]).toEqual(['in_progress', '2026-03-25', false]);
    expect((await town.post(`${item(number)}/aangekomen`, heard, 'nora')).statusCode).toBe(422);
    expect((await stored(number)).dueOn).toBe('2026-03-25');
    expect((await town.get(`/bijdragen/${number}?sleutel=${sleutel}`)).body).toContain(
      'Het kwam niet aan bij Waterschap De Stroom. Wij pakken het weer op',
    );
  } finally {
    town.clock.set(townMoment);
  }
});

test('R9: who may not handle it may not refer it; to whom is no longer there nobody is referred', async () => {
  const { number } = await bring(town);
  const form = referral({ hoe: 'number' });
  expect((await town.post(`${item(number)}/verwijzen`, form, 'walt')).statusCode).toBe(403);
  expect((await town.post(`${item(number)}/verwijzen`, form, 'zoe')).statusCode).toBe(404);
  const gone = entry({ name: 'Oud loket' });
  await town.post(`${list}/nieuw`, gone, 'bea');
  await town.post(`${list}/${gone.key}/einde`, {}, 'bea');
  const late = await town.post(`${item(number)}/verwijzen`, { ...form, naar: gone.key }, 'nora');
  expect(late.statusCode).toBe(404);
  expect((await stored(number)).state).toBe('received');
});
