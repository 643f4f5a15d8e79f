// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askingFor, linkIn, mailsTo, publish, subscribe, writeWeek } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

describe('signing up', () => {
  test('nothing is sent before the link in the mail is confirmed', async () => {
    await town.post('/op-de-hoogte', await askingFor(town, 'wacht@post.example'));
    await publish(town, 'Nieuws voor wie bevestigde');
    await writeWeek(town);
    expect((await mailsTo(town, 'wacht@post.example')).map(({ subject }) => subject)).toEqual([
      'Bevestig dat u nieuws wilt krijgen',
    ]);
  });

  test('nobody can tell from the answer, or the journal, whether an address was known', async () => {
    await subscribe(town, 'bekend@post.example');
    const answers = await Promise.all(
      ['bekend@post.example', 'vreemd@post.example'].map(async (email) =>
        town.post('/op-de-hoogte', await askingFor(town, email)),
      ),
    );
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual([
      [303, '/op-de-hoogte/bedankt'],
      [303, '/op-de-hoogte/bedankt'],
    ]);
    expect((await mailsTo(town, 'bekend@post.example')).at(-1)?.subject).toBe('U krijgt al nieuws van ons');
    const { rows } = await house.db.pool.query<{ told: string }>(
      `select verb || details::text as told from journal where topic = 'subscriptions' and verb = 'subscription_asked'`,
    );
    expect(rows.every(({ told }) => /^subscription_asked\{"form": "[\w-]{22}"\}$/.test(told))).toBe(true);
  });

  test('a form that is wrong comes back with all that was filled in', async () => {
    const fields = await askingFor(town, 'geen adres', { gebied: town.area('noord'), hoevaak: 'monthly' });
    const answer = await town.post('/op-de-hoogte', fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Dit is geen goed mailadres.');
    expect(answer.body).toContain('value="geen adres"');
    expect(answer.body).toMatch(new RegExp(`value="${town.area('noord')}" checked`));
    expect(answer.body).toMatch(/value="monthly" checked/);
  });

  test('sent twice it is one; with the address mended it is taken again', async () => {
    const fields = await askingFor(town, 'dubbel@post.example');
    await town.post('/op-de-hoogte', fields);
    expect((await town.post('/op-de-hoogte', fields)).statusCode).toBe(303);
    expect(await mailsTo(town, 'dubbel@post.example')).toHaveLength(1);
    const mended = await town.post('/op-de-hoogte', { ...fields, email: 'goed@post.example' });
    expect(mended.statusCode).toBe(422);
    expect(mended.body).toContain('Dit formulier is al een keer verstuurd.');
  });

  test('who fills in what no person sees is thanked and not believed', async () => {
    await town.post(
      '/op-de-hoogte',
      await askingFor(town, 'robot@post.example', { website: 'http://spam.example' }),
    );
    expect(await mailsTo(town, 'robot@post.example')).toEqual([]);
  });

  test('without a proof it is not taken', async () => {
    const answer = await town.post(
      '/op-de-hoogte',
      await askingFor(town, 'zonder@post.example', { bewijs: '' }),
    );
    expect(answer.statusCode).toBe(422);
    expect(await mailsTo(town, 'zonder@post.example')).toEqual([]);
  });

  test('a link that is three days old, or guessed, confirms nothing', async () => {
    await town.post('/op-de-hoogte', await askingFor(town, 'laat@post.example'));
    const path = linkIn((await mailsTo(town, 'laat@post.example'))[0]?.text ?? '', 'confirm');
    expect((await town.get(`${path}x`)).statusCode).toBe(404);
    const url = new URL(path, 'http://meent.test');
    const later = Number(url.searchParams.get('tot')) + 1;
    const sleutel = url.searchParams.get('sleutel') ?? '';
    expect((await town.post(url.pathname, { tot: String(later), sleutel })).statusCode).toBe(404);
    const before = house.clock.now();
    house.clock.set(before.add({ hours: 73 }));
    expect((await town.get(path)).body).toContain('Deze link werkt niet meer');
    const tot = url.searchParams.get('tot') ?? '';
    expect((await town.post(url.pathname, { tot, sleutel })).body).toContain('Deze link werkt niet meer');
    house.clock.set(before);
  });
});

describe('one’s own page', () => {
  test('shows what was chosen, takes other choices, and is for who has the key', async () => {
    const own = await subscribe(town, 'eigen@post.example', { gebied: town.area('molendorp') });
    expect((await town.get(own)).body).toContain('Gelukt. Vanaf nu hoort u wat er speelt.');
    const [path = ''] = own.split('?');
    expect((await town.get(`${path}?sleutel=raden`)).statusCode).toBe(404);
    const sleutel = new URL(own, 'http://meent.test').searchParams.get('sleutel') ?? '';
    const saved = await town.post(path, { sleutel, hoevaak: 'monthly', gebied: town.area('zuid') });
    const shown = (await town.get(String(saved.headers.location))).body;
    expect(shown).toContain('Uw keuzes zijn opgeslagen.');
    expect(shown).toMatch(/value="monthly" checked/);
    expect((await town.post(path, { sleutel: 'raden', hoevaak: 'weekly' })).statusCode).toBe(404);
    expect((await town.post(path, { sleutel, hoevaak: 'nooit' })).statusCode).toBe(422);
  });
});

describe('in the workplace', () => {
  test('administrators see counts and find one address, which is written down without it', async () => {
    await subscribe(town, 'zoekmij@post.example', { gebied: town.area('zuid') });
    const list = await town.get('/werkplek/abonnementen', 'bea');
    expect(list.body).toContain('Mensen per gebied');
    expect(list.body).not.toContain('@post.example');
    expect((await town.get('/werkplek/abonnementen', 'nora')).statusCode).toBe(403);
    const found = await town.post('/werkplek/abonnementen', { email: 'ZoekMij@post.example' }, 'bea');
    const page = await town.get(String(found.headers.location), 'bea');
    expect(page.body).toContain('zoekmij@post.example');
    const { rows } = await house.db.pool.query<{ details: unknown }>(
      `select details from journal where verb = 'subscription_looked_up'`,
    );
    expect(rows).toEqual([{ details: { found: true } }]);
    const none = await town.post('/werkplek/abonnementen', { email: 'niemand@post.example' }, 'bea');
    expect((await town.get(String(none.headers.location), 'bea')).body).toContain(
      'Dit adres krijgt geen nieuws.',
    );
    const id = /gevonden=([0-9a-f-]{36})/.exec(String(found.headers.location))?.[1] ?? '';
    await town.post('/werkplek/abonnementen/stoppen', { abonnement: id }, 'bea');
    const { rows: left } = await house.db.pool.query(
      `select 1 from subscriptions where email = 'zoekmij@post.example'`,
    );
    expect(left).toEqual([]);
  });
});

test('the page of an area leads to its news, by mail and as a feed', async () => {
  const page = await town.get('/gebieden/noord');
  expect(page.body).toContain('href="/op-de-hoogte?gebied=noord"');
  expect(page.body).toContain('type="application/atom+xml" href="/gebieden/noord/nieuws.atom"');
  const form = await town.get('/op-de-hoogte?gebied=noord');
  expect(form.body).toMatch(new RegExp(`value="${town.area('noord')}" checked`));
});
