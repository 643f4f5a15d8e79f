// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { startSession } from '../accounts/session-actions.ts';
import { loadStaffing } from './store.ts';

let house: House;
let town: Town;
let other: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  other = await buildTown(house);
});
afterAll(() => house.close());

/** The form of somebody new; everybody is somebody else. */
function jo(name = 'Jo Nieuw') {
  const key = newId();
  return { key, name, email: `${key}@town.example`, phone: '', employer: '', meet_nl: '', meet_en: '' };
}

async function added(name?: string): Promise<Id> {
  const form = jo(name);
  expect((await town.post('/werkplek/mensen/nieuw', form, 'bea')).statusCode).toBe(303);
  return form.key;
}

const personPath = (id: Id, rest = ''): string => `/werkplek/mensen/${id}${rest}`;

function staffing() {
  return inMunicipality(town.deps, town.municipality.id, loadStaffing);
}

/** The value of a hidden field of the form on a page. */
function hiddenIn(html: string, name: string): string {
  return new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

async function sendPhoto(personId: Id, content: Buffer) {
  const { token } = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    startSession(town.deps, trx, {
      personId: town.ids.bea,
      method: 'code',
      device: 'test',
      before: anonymous,
    }),
  );
  const head = '--edge\r\ncontent-disposition: form-data; name="photo"; filename="me.jpg"\r\n\r\n';
  return town.app.inject({
    method: 'POST',
    url: personPath(personId, '/foto'),
    headers: {
      host: town.host,
      cookie: `meent=${token}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'multipart/form-data; boundary=edge',
    },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--edge--\r\n')]),
  });
}

describe('who may', () => {
  const paths = ['/werkplek/mensen', '/werkplek/mensen/nieuw', '/werkplek/teams', '/werkplek/themas'];

  test.each(paths)('%s is for an administrator only', async (path) => {
    const [stranger, manager, administrator] = [
      await town.get(path),
      await town.get(path, 'nora'),
      await town.get(path, 'bea'),
    ];
    expect(stranger.headers.location).toContain('/inloggen');
    expect([stranger, manager, administrator].map((answer) => answer.statusCode)).toEqual([303, 403, 200]);
  });

  test('somebody of another municipality is not found, nor is what is no id', async () => {
    for (const path of [
      personPath(other.ids.nora),
      personPath(other.ids.nora, '/foto'),
      personPath('nobody'),
    ]) {
      expect((await town.get(path, 'bea')).statusCode).toBe(404);
    }
    const form = { key: newId(), role: 'administrator', from: '2026-03-11' };
    expect((await town.post(personPath(other.ids.nora, '/rollen/nieuw'), form, 'bea')).statusCode).toBe(404);
  });

  test("a period of another person is not found under this one's address", async () => {
    const role = (await staffing()).roles.find((one) => one.personId === town.ids.nora);
    expect((await town.get(personPath(town.ids.nora, `/rollen/${role?.id}`), 'bea')).statusCode).toBe(200);
    expect((await town.get(personPath(town.ids.mo, `/rollen/${role?.id}`), 'bea')).statusCode).toBe(404);
    const withdrawal = personPath(town.ids.mo, `/rollen/${role?.id}/intrekken`);
    expect((await town.post(withdrawal, {}, 'bea')).statusCode).toBe(404);
    expect(await staffing()).toMatchObject({ roles: expect.arrayContaining([role]) });
  });
});

describe('people', () => {
  test('a refused form keeps what was typed and says first what is wrong', async () => {
    const sent = { ...jo(), name: '', email: 'jo.example', meet_nl: 'Elke dinsdag op de markt' };
    const answer = await town.post('/werkplek/mensen/nieuw', sent, 'bea');
    expect(answer.statusCode).toBe(422);
    for (const text of [
      'href="#name"',
      'href="#email"',
      'value="jo.example"',
      'Elke dinsdag op de markt',
      sent.key,
    ]) {
      expect(answer.body).toContain(text);
    }
  });

  test('sent twice, a form makes one person and leads to the same page', async () => {
    const form = jo('Anneloes Dubbel');
    const answers = await Promise.all([1, 2].map(() => town.post('/werkplek/mensen/nieuw', form, 'bea')));
    expect(answers.map((answer) => answer.headers.location)).toEqual(
      [1, 2].map(() => personPath(form.key, '?gelukt=1')),
    );
    const found = await town.get('/werkplek/mensen?zoek=anneloes+DUBBEL', 'bea');
    expect(found.body.match(/Anneloes Dubbel/g)).toHaveLength(1);
  });

  test('a name is found without its accents; filters tell who has a role', async () => {
    const named = await town.get('/werkplek/mensen?zoek=zoe', 'bea');
    expect(named.body).toContain('Zoë Zuid');
    expect(named.body).not.toContain('Nora Noord');
    await added('Iris Vrij');
    const idle = await town.get('/werkplek/mensen?rol=zonder', 'bea');
    expect(idle.body).toContain('Iris Vrij');
    expect(idle.body).not.toContain('Zoë Zuid');
  });

  test('who saves after somebody else is told, sees both, and can save then', async () => {
    const path = personPath(town.ids.nora, '/gegevens');
    const mark = hiddenIn((await town.get(path, 'bea')).body, 'mark');
    const typed = { ...jo('Nora Noord'), email: 'nora@town.example', mark };
    expect((await town.post(path, { ...typed, phone: '0300 22 22 22' }, 'bea')).statusCode).toBe(303);

    const late = await town.post(path, { ...typed, phone: '0300 33 33 33' }, 'bea');
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Iemand anders heeft deze gegevens gewijzigd');
    expect(late.body).toContain('0300 22 22 22');
    expect(late.body).toContain('value="0300 33 33 33"');

    const again = { ...typed, phone: '0300 33 33 33', mark: hiddenIn(late.body, 'mark') };
    expect((await town.post(path, again, 'bea')).statusCode).toBe(303);
    expect((await staffing()).people.get(town.ids.nora)?.phone).toBe('0300 33 33 33');
  });

  test('whoever leaves has no role from the next day on, and the page tells it', async () => {
    const id = await added();
    const role = {
      key: newId(),
      role: 'area_manager',
      area: town.area('havenwijk'),
      from: '2026-01-01',
      to: '',
    };
    await town.post(personPath(id, '/rollen/nieuw'), role, 'bea');
    await town.post(personPath(id, '/vertrek'), { to: '2026-03-10' }, 'bea');
    expect((await town.get(personPath(id), 'bea')).body).toContain('De laatste dag was 10 maart 2026');
    const gap = 'Havenwijk heeft geen gebiedsregisseur';
    expect((await town.get('/werkplek/teams', 'bea')).body).toContain(gap);
    expect((await town.get('/werkplek/teams?op=2026-03-10', 'bea')).body).not.toContain(gap);
  });

  test('the last administrator cannot be sent away', async () => {
    const answer = await town.post(personPath(town.ids.bea, '/vertrek'), { to: '2026-03-11' }, 'bea');
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('geen functioneel beheerder meer');
  });
});

describe('roles, portfolios and absence', () => {
  test('a role is given, refused when it is there already, and ended with a reason', async () => {
    const add = personPath(town.ids.mo, '/rollen/nieuw');
    const form = {
      key: newId(),
      role: 'area_manager',
      area: town.area('dijkdorp'),
      from: '2026-03-11',
      to: '',
    };
    expect((await town.post(add, { ...form, area: '' }, 'bea')).body).toContain('Kies in welk gebied');
    expect((await town.post(add, form, 'bea')).statusCode).toBe(303);
    expect((await town.post(add, { ...form, key: newId() }, 'bea')).statusCode).toBe(422);

    const end = personPath(town.ids.mo, `/rollen/${form.key}`);
    expect((await town.post(end, { to: '2026-03-10', reason: '' }, 'bea')).statusCode).toBe(422);
    expect((await town.post(end, { to: '2026-03-31', reason: 'Nieuwe indeling' }, 'bea')).statusCode).toBe(
      303,
    );
    const page = await town.get(personPath(town.ids.mo), 'bea');
    expect(page.body).toContain('11 maart 2026 tot en met 31 maart 2026');
    expect(page.body).toContain('Reden: Nieuwe indeling');
  });

  test('a theme without a portfolio holder is shown until somebody holds it', async () => {
    const unheld = async (): Promise<number> => {
      const { body } = await town.get('/werkplek/teams', 'bea');
      return Number(/(\d+) thema(?:’s hebben| heeft) geen portefeuillehouder/.exec(body)?.[1] ?? 0);
    };
    const before = await unheld();
    const form = { key: newId(), theme: town.themes.groen, from: '2026-03-01', to: '' };
    await town.post(personPath(town.ids.walt, '/portefeuille/nieuw'), form, 'bea');
    expect(await unheld()).toBe(before - 1);
  });

  test('who is away is shown with the deputy, until the absence is withdrawn', async () => {
    const form = { key: newId(), deputy: town.ids.zoe, from: '2026-03-09', to: '2026-03-20' };
    expect((await town.post(personPath(town.ids.nora, '/afwezig/nieuw'), form, 'bea')).statusCode).toBe(303);
    expect((await town.get('/werkplek/teams', 'bea')).body).toContain('Zoë Zuid neemt waar');
    expect((await town.get(personPath(town.ids.zoe), 'bea')).body).toContain('voor Nora Noord');
    await town.post(personPath(town.ids.nora, `/afwezig/${form.key}/intrekken`), {}, 'bea');
    expect((await town.get('/werkplek/teams', 'bea')).body).not.toContain('neemt waar');
  });
});

describe('photos', () => {
  test('a photo is served to anyone, to be kept long, and only by its own municipality', async () => {
    const content = await sharp({ create: { width: 500, height: 700, channels: 3, background: '#aa5533' } })
      .jpeg()
      .toBuffer();
    expect((await sendPhoto(town.ids.nora, content)).statusCode).toBe(303);
    const src =
      /\/fotos\/[0-9a-f-]+/.exec((await town.get(personPath(town.ids.nora), 'bea')).body)?.[0] ?? '';
    const served = await town.get(src);
    expect(served.headers).toMatchObject({ 'content-type': 'image/webp' });
    expect(served.headers['cache-control']).toContain('immutable');
    expect(await sharp(served.rawPayload).metadata()).toMatchObject({ width: 400, height: 400 });
    expect((await other.get(src)).statusCode).toBe(404);
  });

  test('what is no photo comes back with a sentence', async () => {
    const answer = await sendPhoto(town.ids.nora, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('geen foto die wij kunnen lezen');
  });
});

describe('themes', () => {
  test('a theme is added once, and renamed', async () => {
    const form = { key: newId(), nl: 'Verkeer', en: '' };
    expect((await town.post('/werkplek/themas', form, 'bea')).statusCode).toBe(303);
    expect((await town.post('/werkplek/themas', { ...form, key: newId() }, 'bea')).statusCode).toBe(422);
    await town.post(`/werkplek/themas/${form.key}`, { nl: 'Mobiliteit', en: 'Mobility' }, 'bea');
    expect((await town.get('/werkplek/themas', 'bea')).body).toContain('Mobiliteit');
    expect((await town.get('/en/werkplek/themas', 'bea')).body).toContain('Mobility');
  });
});
