// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { bring } from '../../testing/bringing.ts';
import { multipart, photo } from '../../testing/made-files.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { readInitiators } from './initiators-store.ts';
import { initiatorKey, initiatorPath } from './links.ts';
import { findInitiative } from './store.ts';

let house: House;
let town: Town;
let idea: string;
let number: string;
let item: string;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
beforeEach(async () => {
  ({ number: idea } = await bring(town, { onderwerp: 'Beweegtuin bij de molen' }));
  const form = await town.get(`/werkplek/initiatieven/nieuw?van=${idea}`, 'nora');
  expect(form.body).toContain('value="Beweegtuin bij de molen"');
  const started = await town.post('/werkplek/initiatieven/nieuw', { ...startFields(), van: idea }, 'nora');
  number = /I-\d+-\d+/.exec(String(started.headers.location))?.[0] ?? '';
  item = `/werkplek/initiatieven/${number}`;
});
afterAll(() => house.close());

function startFields(): Record<string, string> {
  return {
    formulier: newId(),
    titel: 'Beweegtuin bij de molen',
    tekst: 'Zes toestellen voor jong en oud.',
    gebied: town.area('molendorp'),
  };
}

const here = () =>
  inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findInitiative(trx, number);
    if (!found) throw new Error('It is not there.');
    const [me] = await readInitiators(trx, [found.id]);
    if (!me) throw new Error('Nobody leads it.');
    const sleutel = initiatorKey(town.deps.secrets, me.id);
    return { ...found, me, own: initiatorPath(number, me.id), sleutel };
  });

/** The subjects of the mails about it, the newest first. */
async function mails(to: string): Promise<string[]> {
  const { id } = await here();
  const { rows } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    sql<{ subject: string }>`select subject from mails
      where municipality_id = app_municipality() and about_id = ${id} and to_address = ${to} order by id desc`.execute(
      trx,
    ),
  );
  return rows.map(({ subject }) => subject);
}

const step = async (verb: string, more: Record<string, string> = {}, as: Key = 'nora') =>
  town.post(`${item}/stap/${verb}`, { versie: String((await here()).version), ...more }, as);

const answers = {
  taak: 'rules',
  kunnen: 'helped',
  nodig: 'room',
  opgave: 'helps',
  bereik: 'neighbourhood',
  anderen: 'together',
};

async function details(more: Record<string, string> = {}) {
  const { version } = await here();
  const { formulier, ...fields } = startFields();
  expect(formulier).toBeTruthy();
  const all = { ...fields, versie: String(version), openbaar: 'on', ...more };
  return town.post(`${item}/gegevens`, all, 'nora');
}

test('an idea becomes an initiative that goes from state to state by what is asked, and its submitter hears each step', async () => {
  expect(await mails('els@post.example')).toEqual([`Uw idee wordt een initiatief: Beweegtuin bij de molen`]);
  await step('explore');
  const page = await town.get(item, 'nora');
  expect(page.body).toContain('Eerst nog:');
  expect(page.body).toContain(`href="${item}/rol"`);
  expect((await step('support')).statusCode).toBe(422);
  expect(
    (await town.post(`${item}/rol`, { formulier: newId(), ...answers, rol: 'direct' }, 'nora')).body,
  ).toContain('waarom u een andere rol kiest');
  const advised = await town.post(`${item}/rol`, { ...answers, advies: 'ja', formulier: newId() }, 'nora');
  expect(advised.body).toContain('De antwoorden wijzen naar faciliteren.');
  const weighing = { formulier: newId(), ...answers, rol: 'facilitate', verwachten: 'Wij maaien het gras.' };
  await town.post(`${item}/rol`, weighing, 'nora');
  await town.post(`${item}/rol`, weighing, 'nora');
  await details({ [`thema-${town.themes.sport}`]: 'on', 'nodig-place': 'on', plan: 'In het voorjaar.' });
  expect((await step('support')).body).toContain('Stem af met de portefeuillehouders');
  const nobody = { thema: town.themes.sport, reden: 'Niemand heeft Sport.' };
  await town.post(`${item}/afstemming/overslaan`, nobody, 'nora');
  expect((await step('support')).statusCode).toBe(303);
  await town.post(`${item}/behoefte/place`, { door: 'Afdeling Groen' }, 'nora');
  expect((await town.get(item, 'nora')).body).toContain('Geregeld door Afdeling Groen');
  await step('begin');
  expect((await step('realise')).body).toContain('Schrijf op wat het geworden is.');
  await town.postRaw(
    `${item}/resultaat`,
    await multipart(
      { formulier: newId(), resultaat: 'Hij staat er.', dag: '2026-03-10', magopenbaar: 'on' },
      [{ name: 'tuin.jpg', content: await photo() }],
    ),
    'nora',
  );
  await step('realise');
  expect(await here()).toMatchObject({
    state: 'realised',
    result: 'Hij staat er.',
    realisedOn: '2026-03-10',
  });
  expect((await mails('els@post.example')).slice(0, 5)).toEqual([
    'Het is gelukt: Beweegtuin bij de molen',
    'Uw initiatief gaat beginnen: Beweegtuin bij de molen',
    'Wij steunen uw initiatief: Beweegtuin bij de molen',
    'Wat u van ons mag verwachten: Beweegtuin bij de molen',
    'Wij gaan uw initiatief verkennen: Beweegtuin bij de molen',
  ]);
});

test('it stops with a reason that the initiators read, and can be taken up again', async () => {
  await step('explore');
  expect((await step('stop', { reden: '' })).statusCode).toBe(422);
  await step('stop', { reden: 'Er broedt een valk.' });
  const { own, sleutel } = await here();
  expect((await town.get(`${own}?sleutel=${sleutel}`)).body).toContain('Er broedt een valk.');
  await step('resume', { reden: 'De valk is weg.' });
  expect(await here()).toMatchObject({ state: 'explored', stopReason: null });
});

describe('the page of an initiator', () => {
  test('opens with its key only, and ends with the initiator', async () => {
    const { own, sleutel, me } = await here();
    expect((await town.get(own)).statusCode).toBe(404);
    expect((await town.get(`${own}?sleutel=${sleutel}x`)).statusCode).toBe(404);
    const page = await town.get(`${own}?sleutel=${sleutel}`);
    expect(page.body).toContain('noindex');
    expect(page.body).toContain('Bel Nora Noord');
    await town.post(`${item}/initiatiefnemers/${me.id}/einde`, { dag: '2026-03-11' }, 'nora');
    expect((await town.get(`${own}?sleutel=${sleutel}`)).statusCode).toBe(404);
  });

  test('takes a message and another planning, which the team hears of and decides on', async () => {
    await step('explore');
    const { own, sleutel } = await here();
    const message = { sleutel, formulier: newId(), bericht: 'Mogen wij het veld al op?' };
    await town.post(`${own}/bericht`, message);
    await town.post(`${own}/bericht`, message);
    expect((await here()).waitsSince).not.toBeNull();
    const page = (await town.get(item, 'nora')).body;
    expect(page.split('Mogen wij het veld al op?')).toHaveLength(2);
    expect(page).toContain('wachten op antwoord');
    expect((await town.get('/werkplek/initiatieven?toon=wacht', 'nora')).body).toContain(number);
    await town.post(
      `${item}/bericht`,
      { formulier: newId(), voor: 'note', bericht: 'Groen vragen.' },
      'nora',
    );
    await town.post(`${item}/bericht`, { formulier: newId(), voor: 'letter', bericht: 'Vanaf mei.' }, 'nora');
    expect((await here()).waitsSince).toBeNull();
    const wish = {
      sleutel,
      formulier: newId(),
      plan: 'Liever in de zomer.',
      begin: '2026-07-02',
      eind: '2026-07-01',
    };
    expect((await town.post(`${own}/planning`, wish)).statusCode).toBe(422);
    await town.post(`${own}/planning`, { ...wish, eind: '2026-07-09' });
    const wished = /planning\/([0-9a-f-]{36})/.exec((await town.get(item, 'nora')).body)?.[1] ?? '';
    await town.post(`${item}/planning/${wished}`, { besluit: 'ja' }, 'nora');
    expect(await here()).toMatchObject({
      plan: 'Liever in de zomer.',
      endsOn: '2026-07-09',
      waitsSince: null,
    });
    const seen = (await town.get(`${own}?sleutel=${sleutel}`)).body;
    expect(seen).toContain('Vanaf mei.');
    expect(seen).not.toContain('Groen vragen.');
  });

  test('takes pictures by their content; everyone sees one when sender, team and site let them', async () => {
    const { own, sleutel, id } = await here();
    const send = async (name: string, content: Buffer, more: Record<string, string> = {}) =>
      town.postRaw(
        `${own}/beelden`,
        await multipart({ sleutel, formulier: newId(), beschrijving: '', ...more }, [{ name, content }]),
      );
    const bad = await send(
      'foto.jpg',
      Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'),
    );
    expect(bad.statusCode).toBe(422);
    expect((await send('tuin.jpg', await photo(), { openbaar: 'on' })).statusCode).toBe(303);
    const { rows } = await house.db.pool.query(
      'select file_id as id from initiative_pictures where initiative_id = $1',
      [id],
    );
    const picture = String(rows[0]?.id);
    expect(rows).toHaveLength(1);
    const publicPath = `/initiatieven/${number}/beelden/${picture}/groot`;
    expect(
      (await town.get(`${own}/beelden/${picture}/groot?sleutel=${sleutel}`)).headers['content-type'],
    ).toBe('image/webp');
    const describing = { beschrijving: '', openbaar: 'on' };
    expect((await town.post(`${item}/beelden/${picture}`, describing, 'nora')).statusCode).toBe(422);
    await town.post(`${item}/beelden/${picture}`, { ...describing, beschrijving: 'De tuin.' }, 'nora');
    expect((await town.get(publicPath)).statusCode).toBe(404);
    await house.db.pool.query(
      'update initiatives set wants_public = true, published_at = now() where id = $1',
      [id],
    );
    expect((await town.get(publicPath)).statusCode).toBe(200);
  });
});

test('who works elsewhere sees that it is there, not who takes it, and changes nothing', async () => {
  const page = (await town.get(item, 'zoe')).body;
  expect(page).toContain('Beweegtuin bij de molen');
  expect(page).not.toContain('els@post.example');
  expect((await step('explore', {}, 'zoe')).statusCode).toBe(403);
  expect((await town.get(`${item}/initiatiefnemers`, 'zoe')).statusCode).toBe(403);
  const elsewhere = { ...startFields(), gebied: town.area('zuid') };
  expect((await town.post('/werkplek/initiatieven/nieuw', elsewhere, 'mo')).statusCode).toBe(422);
});

test('initiators come and go; one is called first; a name is public only when said so', async () => {
  const add = (more: Record<string, string>) =>
    town.post(
      `${item}/initiatiefnemers`,
      { formulier: newId(), taal: 'nl', wie: '', groep: '', ...more },
      'nora',
    );
  expect((await add({})).statusCode).toBe(422);
  await add({ wie: 'Piet de Vries piet@post.example', groep: 'Gymclub', taal: 'en' });
  expect(await mails('piet@post.example')).toEqual(['You are with an initiative: Beweegtuin bij de molen']);
  const { id } = await here();
  const [, piet] = await inMunicipality(town.deps, town.municipality.id, (trx) => readInitiators(trx, [id]));
  expect(piet).toMatchObject({ groupName: 'Gymclub', isNamedPublicly: false, isContact: false });
  await town.post(`${item}/initiatiefnemers/${piet?.id}/eerste`, {}, 'nora');
  await town.post(`${item}/initiatiefnemers/${piet?.id}/naam`, { mag: 'ja' }, 'nora');
  const [, now] = await inMunicipality(town.deps, town.municipality.id, (trx) => readInitiators(trx, [id]));
  expect(now).toMatchObject({ isNamedPublicly: true, isContact: true });
});

test('the list is found by words, area, theme and state', async () => {
  const list = async (query: string) => (await town.get(`/werkplek/initiatieven?${query}`, 'nora')).body;
  expect(await list('zoek=beweegtuinen')).toContain(number);
  expect(await list('zoek=zwembad')).not.toContain(number);
  expect(await list(`toon=lopend&gebied=${town.area('noord')}&stand=proposed`)).toContain(number);
  expect(await list(`toon=lopend&thema=${town.themes.groen}`)).not.toContain(number);
  expect(await list('toon=gestopt')).not.toContain(number);
});
