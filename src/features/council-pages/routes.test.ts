// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveRole, givePortfolio } from '../teams/index.ts';
import { insertParty } from '../council/index.ts';
import { insertMotion, replacePartyParts, updateMotion } from '../motions/index.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { system } from '../../kernel/actor.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

async function see(path: string, as?: Key): Promise<string> {
  await town.deps.fresh.check(town.municipality.id);
  const page = await town.get(path, as);
  expect([path, page.statusCode]).toEqual([path, 200]);
  return page.body;
}

function inTown<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  return inMunicipality(town.deps, town.municipality.id, work);
}

type Asked = {
  readonly number: string;
  readonly title: string;
  readonly kind?: 'motion' | 'pledge';
  readonly dueOn?: string;
  readonly holderId?: Id;
  readonly themeIds?: readonly Id[];
  readonly isHidden?: boolean;
};

async function ask(trx: Trx, one: Asked): Promise<Id> {
  const id = newId();
  const at = town.clock.now();
  await insertMotion(trx, {
    id,
    number: one.number,
    kind: one.kind ?? 'motion',
    title: one.title,
    request: 'Verzoekt het college daarvoor te zorgen.',
    explanation: null,
    agendaItem: null,
    submitters: null,
    decidedOn: '2026-01-14',
    result: null,
    areaIds: [],
    themeIds: one.themeIds ?? [],
    holderId: one.holderId ?? null,
    organisationId: null,
    responsibleId: null,
    dueOn: one.dueOn ?? null,
    state: 'open',
    publishedAt: one.isHidden ? null : at,
    submissionKey: newId(),
    at,
  });
  return id;
}

describe('the page of the council', () => {
  it('says that there is nothing, when there is nothing', async () => {
    const page = await see('/raad');
    for (const words of ['niets gepland', 'Niets is te laat', 'nog niets afgedaan'])
      expect(page).toContain(words);
    expect(await see('/raad/akkoord')).toContain('nog geen punten');
    expect(await see('/raad/indicatoren')).toContain('nog geen indicatoren');
    expect(await see('/')).toContain('href="/raad"');
  });

  it('shows what is late first, what was settled, and nothing that is not public', async () => {
    await inTown(async (trx) => {
      await ask(trx, { number: 'M-1', title: 'Veel te laat', dueOn: '2025-10-01' });
      await ask(trx, { number: 'M-2', title: 'Een beetje te laat', dueOn: '2026-03-10' });
      await ask(trx, { number: 'M-3', title: 'Vandaag klaar is op tijd', dueOn: '2026-03-11' });
      await ask(trx, { number: 'M-4', title: 'Nog geheim en te laat', dueOn: '2025-01-01', isHidden: true });
      const done = await ask(trx, { number: 'M-5', title: 'Netjes gedaan' });
      const settled = {
        state: 'settled',
        proof: 'Te zien.',
        settledOn: '2026-03-01',
        agreedOn: '2026-03-02',
      } as const;
      await updateMotion(trx, done, settled, town.clock.now());
      await insertParty(trx, { id: newId(), name: 'Nieuw Noord', seats: 3 });
    });
    await town.post('/werkplek/raad/fracties', { sleutel: newId(), naam: 'Iets nieuws', zetels: '' }, 'bea');
    const page = await see('/raad');
    const [now = '', rest = ''] = page.split('id="afgedaan"');
    const [coming = '', late = ''] = now.split('id="te-laat"');
    expect(late).toMatch(/Veel te laat[\s\S]*Een beetje te laat/);
    expect([coming, late].map((part) => part.includes('Vandaag klaar'))).toEqual([true, false]);
    for (const title of ['Veel te laat', 'Een beetje te laat']) expect(coming).not.toContain(title);
    expect(page).not.toContain('geheim');
    expect(rest).toContain('Netjes gedaan');
    expect(page).toMatch(/<b>2<\/b> daarvan te laat/);
    expect(page).toMatch(/<b>3<\/b> loopt nog/);
  });
});

describe('the accord', () => {
  const item = {
    soort: 'coalition_accord',
    titel: 'In elk dorp een plek',
    tekst: 'Overal een plek om elkaar te ontmoeten.',
    van: '2022-06-16',
  };

  it('is added to, note by note, and everyone reads how it stands', async () => {
    await town.post('/werkplek/opgaven/nieuw', { sleutel: newId(), ...item }, 'bea');
    const path = /href="(\/raad\/akkoord\/O-[^"]+)"/.exec(await see('/raad/akkoord'))?.[1] ?? '';
    expect(await see('/raad')).toContain('nog niet begonnen');
    const tell = (fields: Readonly<Record<string, string>>, as: Key = 'bea') =>
      town.post(`/werkplek${path}`, { sleutel: newId(), ...fields }, as);
    const first = {
      sleutel: newId(),
      stand: 'under_way',
      dag: '2025-05-01',
      tekst: 'Vier dorpen hebben er een.',
    };
    for (const turn of [1, 2]) expect([turn, (await tell(first)).statusCode]).toEqual([turn, 303]);
    await tell({ stand: 'reached', dag: '2026-02-01', tekst: 'Nu alle zes.' });
    // What is told late about an earlier day does not change how it stands now.
    await tell({ stand: 'under_way', dag: '2025-09-01', tekst: 'Vijf, intussen.' });
    const page = await see(path);
    expect(page.match(/Vier dorpen hebben er een/g)).toHaveLength(1);
    expect(page.indexOf('Nu alle zes')).toBeLessThan(page.indexOf('Vijf, intussen'));
    expect(await see('/raad/akkoord')).toContain('Nu alle zes');
    expect(await see(path.replace('/raad/akkoord', '/opgaven'))).toContain('Bereikt');
    const ahead = await tell({ stand: 'dropped', dag: '2026-03-12', tekst: 'Morgen pas.' });
    expect([ahead.statusCode, ahead.body.includes('Morgen pas.')]).toEqual([422, true]);
    expect((await tell({ stand: 'reached', dag: '2026-03-01', tekst: '' })).statusCode).toBe(422);
    expect((await tell({ stand: 'reached', dag: '2026-03-01', tekst: 'Mag niet.' }, 'nora')).statusCode).toBe(
      403,
    );
    expect((await town.get('/raad/akkoord/O-1999-0001')).statusCode).toBe(404);
  });

  it('is kept by the clerk as well, who changes no other programme', async () => {
    const doer = { municipality: town.municipality, actor: system };
    const period = { from: '2026-01-01', to: null };
    const clerk = {
      personId: town.ids.gijs,
      role: 'clerk',
      areaId: null,
      organisationId: null,
      ...period,
    } as const;
    await giveRole(town.deps, doer, { id: newId(), ...clerk });
    const add = (soort: string) =>
      town.post('/werkplek/opgaven/nieuw', { sleutel: newId(), ...item, titel: soort, soort }, 'gijs');
    expect((await add('coalition_accord')).statusCode).toBe(303);
    expect((await add('safety_plan')).statusCode).toBe(403);
    expect((await town.get('/werkplek/opgaven/nieuw', 'nora')).statusCode).toBe(403);
    expect(await see('/werkplek/raad/akkoord', 'nora')).not.toContain('Punt toevoegen');
  });
});

describe('an indicator', () => {
  it('is measured over time; what was wrong stays readable; what is hidden is hidden', async () => {
    const home = '/werkplek/raad/indicatoren';
    const id = newId();
    const about = {
      titel: 'Actieve inwoners',
      bron: 'Monitor',
      eenheid: '%',
      streefgetal: '25',
      openbaar: 'on',
    };
    for (const turn of [1, 2]) {
      const sent = await town.post(`${home}/nieuw`, { sleutel: id, ...about }, 'bea');
      expect([turn, sent.statusCode]).toEqual([turn, 303]);
    }
    const give = (fields: Readonly<Record<string, string>>) =>
      town.post(`${home}/${id}`, { sleutel: newId(), dag: '2026-01-05', ...fields }, 'bea');
    const wrong = newId();
    await give({ sleutel: wrong, getal: '91', dag: '2025-01-05' });
    await give({ getal: '19', dag: '2025-01-05', verbetert: wrong });
    await give({ getal: '22,5' });
    expect((await give({ getal: '20', dag: '2025-01-05', verbetert: wrong })).body).toContain(
      'al rechtgezet',
    );
    expect((await give({})).statusCode).toBe(422);
    expect((await give({ getal: 'veel' })).statusCode).toBe(422);
    expect((await give({ getal: '3', dag: '2026-03-12' })).body).toContain('moet nog komen');
    expect((await give({ getal: '3', verbetert: newId() })).statusCode).toBe(404);
    const page = await see('/raad/indicatoren');
    expect(page.match(/Actieve inwoners<\/h2>/g)).toHaveLength(1);
    expect(page).toContain('22,5%');
    expect(page).toContain('<del>91%</del>');
    expect(page).toContain('van 19% naar 22,5%');
    expect(await see('/raad')).toContain('22,5%');
    await town.post(`${home}/${id}/einde`, {}, 'bea');
    expect(await see('/raad/indicatoren')).toContain('wordt niet meer gemeten');
    expect(await see('/raad')).not.toContain('22,5%');
    await town.post(`${home}/${id}/wijzigen`, { ...about, openbaar: '' }, 'bea');
    expect(await see('/raad/indicatoren')).not.toContain('Actieve inwoners');
    expect(await see(home, 'nora')).toContain('staat niet op de site');
    expect((await town.post(`${home}/${id}`, { sleutel: newId(), getal: '1' }, 'nora')).statusCode).toBe(403);
  });
});

describe('party groups', () => {
  it('are found again however they are written, end and go on', async () => {
    const home = '/werkplek/raad/fracties';
    const id = newId();
    await town.post(home, { sleutel: id, naam: 'Groen Links-Noord', zetels: '4' }, 'bea');
    for (const naam of ['groenlinks noord', 'GroenLinks – Noord', 'GRÓÉNLINKSNOORD']) {
      const again = await town.post(home, { sleutel: newId(), naam }, 'bea');
      expect([naam, again.statusCode, again.body.includes('staat er al')]).toEqual([naam, 422, true]);
    }
    await town.post(`${home}/${id}/einde`, {}, 'bea');
    expect(await see(home, 'bea')).toContain('Gestopte fracties (1)');
    await town.post(`${home}/${id}/einde`, { weer: 'on' }, 'bea');
    expect(await see(home, 'bea')).not.toContain('Gestopte fracties');
    expect((await town.post(home, { sleutel: newId(), naam: 'X', zetels: '3,5' }, 'bea')).statusCode).toBe(
      422,
    );
    expect((await town.post(home, { sleutel: newId(), naam: 'X' }, 'zoe')).statusCode).toBe(403);
    expect(await see('/werkplek/inrichten', 'bea')).toContain(`href="${home}"`);
  });
});

describe('a page per alderman and portfolio', () => {
  it('tells what was promised, to whom, by when; a page at a time; and knows who left', async () => {
    const { walt, gijs } = town.ids;
    const doer = { municipality: town.municipality, actor: system };
    const held = (personId: Id, from: string, to: string | null) =>
      givePortfolio(town.deps, doer, { id: newId(), personId, themeId: town.themes.sport, from, to });
    await held(gijs, '2022-01-01', '2024-12-31');
    await held(walt, '2025-01-01', null);
    await inTown(async (trx) => {
      const party = newId();
      await insertParty(trx, { id: party, name: 'Partij Molendorp', seats: 2 });
      for (let turn = 1; turn <= 27; turn += 1) {
        const dueOn = `2026-${turn < 10 ? '02' : '05'}-${String(turn).padStart(2, '0')}`;
        const about = { kind: 'pledge', holderId: walt, themeIds: [town.themes.sport], dueOn } as const;
        const id = await ask(trx, { number: `T-${turn}`, title: `Toezegging ${turn}.`, ...about });
        if (turn === 1)
          await replacePartyParts(trx, id, [
            { partyId: party, isSubmitter: true, inFavour: null, against: null },
          ]);
      }
      await ask(trx, { number: 'T-99', title: 'Van wie wegging', holderId: gijs, kind: 'pledge' });
    });
    await town.post('/werkplek/raad/fracties', { sleutel: newId(), naam: 'Nog iets nieuws' }, 'bea');
    const list = await see('/raad/wethouders');
    expect(list).toContain('27 open, 9 te laat');
    expect(list.indexOf('Gijs Groen', list.indexOf('id="vroeger"'))).toBeGreaterThan(0);
    const page = await see('/raad/wethouders/walt-houder');
    expect(page).toContain('aan Partij Molendorp');
    expect(page).toContain('had klaar moeten zijn op 1 februari 2026');
    expect(page.match(/Toezegging \d+\./g)).toHaveLength(25);
    const next = /href="([^"]*\?na=[^"]*)"/.exec(page)?.[1] ?? '';
    expect((await see(next)).match(/Toezegging \d+\./g)).toEqual(['Toezegging 26.', 'Toezegging 27.']);
    expect((await town.get(`/raad/wethouders/${gijs}`)).headers.location).toBe('/raad/wethouders/gijs-groen');
    const former = await see('/raad/wethouders/gijs-groen');
    expect(former).toMatch(/van 1 januari 2022 tot en met 31 december 2024[^]*Van wie wegging/);
    const portfolio = await see('/raad/portefeuilles/sport');
    for (const words of ['Walt Houder', 'Gijs Groen', 'Toezegging 1.', 'aan de raad · wethouder Walt Houder'])
      expect(portfolio).toContain(words);
    expect((await town.get('/raad/wethouders/nora-noord')).statusCode).toBe(404);
  });
});

describe('searching', () => {
  it('finds by word, beginning and number, only what the reader may see', async () => {
    await inTown(async (trx) => {
      await ask(trx, { number: 'M-31', title: 'Versterking gebiedsgericht werken' });
      await ask(trx, { number: 'M-32', title: 'Versterking van de dijk', isHidden: true });
    });
    for (const text of ['gebiedsgericht', 'verster', 'Versterkingen werk'])
      expect([text, (await see(`/raad/zoeken?zoek=${text}`)).includes('/raad/moties/M-31')]).toEqual([
        text,
        true,
      ]);
    expect(await see('/raad/zoeken?zoek=versterking')).not.toContain('dijk');
    expect(await see('/werkplek/zoeken?zoek=versterking', 'zoe')).toContain('/werkplek/raad/moties/M-32');
    const to = async (path: string, as?: Key) => (await town.get(path, as)).headers.location;
    expect(await to('/raad/zoeken?zoek=m31')).toBe('/raad/moties/M-31');
    expect(await to('/raad/zoeken?zoek=M-32')).toBeUndefined();
    expect(await to('/werkplek/zoeken?zoek=M%2032', 'zoe')).toBe('/werkplek/raad/moties/M-32');
    expect(await see('/raad/zoeken?zoek=qqqq')).toContain('Niets gevonden');
  });

  it.each(["' or 1=1 --", '&|!():*', '\u0000', 'a'.repeat(5000), 'het de een'])(
    'takes any text: %j',
    async (text) => {
      await see(`/raad/zoeken?zoek=${encodeURIComponent(text)}`);
    },
  );
});
