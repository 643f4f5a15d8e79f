// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { formInPage } from '../../testing/form-in-page.ts';
import { type House, type Town, buildTown, must, openTestHouse, townMoment } from '../../testing/town.ts';
import { type FormVisitor, openFormVisitor } from '../../testing/visitors.ts';
import { insertParty } from '../council/index.ts';
import { startInitiative } from '../initiatives/index.ts';
import { findMotion, insertMotion, readPartyParts } from '../motions/index.ts';
import { giveRole, planAbsence } from '../teams/index.ts';
import { motionReminders } from './reminders.ts';

const home = '/werkplek/raad/moties';
let house: House;
let town: Town;
let clerk: FormVisitor;
let nora: FormVisitor;
const parties = { belang: newId(), dorpen: newId() };

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const bea = await town.doer('bea');
  const role = { id: newId(), role: 'clerk', areaId: null, organisationId: null } as const;
  must(await giveRole(town.deps, bea, { ...role, personId: town.ids.zoe, from: '2024-01-01', to: null }));
  await town.deps.fresh.check(town.municipality.id);
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    await insertParty(trx, { id: parties.belang, name: 'Belang', seats: 7 });
    await insertParty(trx, { id: parties.dorpen, name: 'Dorpen', seats: 5 });
  });
  clerk = await openFormVisitor(town, town.app, 'zoe');
  nora = await openFormVisitor(town, town.app, 'nora');
});
afterAll(() => house.close());

const m31 = {
  soort: 'motion',
  nummer: 'M-31',
  titel: 'Versterking gebiedsgericht werken',
  verzoek: 'Helder uiteen te zetten wat de rollen en taken zijn.',
  uitslag: 'adopted',
  besloten: '20-01-2026',
  klaar: '2026-06-01',
  openbaar: 'ja',
};

function note(fields: Readonly<Record<string, string>>) {
  const all = { ...m31, wethouder: town.ids.walt, verantwoordelijk: town.ids.nora, ...fields };
  return clerk.fillIn(`${home}/nieuw`, `${home}/nieuw`, all);
}

async function noted(number: string, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await note({ nummer: number, ...fields });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${home}/${number}?gelukt=1`]);
  return `${home}/${number}`;
}

function motion(number: string) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findMotion(trx, number);
    if (!found) throw new Error(`${number} is not there.`);
    return { ...found, parties: (await readPartyParts(trx, [found.id])).get(found.id) ?? [] };
  });
}

describe('taking in', () => {
  test('with party groups, the first submitter first, and their votes; whoever is unticked did not submit', async () => {
    await noted('M-31', {
      eerste: parties.dorpen,
      [`fractie-${parties.belang}`]: 'on',
      [`voor-${parties.dorpen}`]: '5',
      [`tegen-${parties.dorpen}`]: '',
      [`gebied-${town.area('molendorp')}`]: 'on',
      [`thema-${town.themes.groen}`]: 'on',
    });
    expect(await motion('m-31')).toMatchObject({
      decidedOn: '2026-01-20',
      areaIds: [town.area('molendorp')],
      themeIds: [town.themes.groen],
      parties: [
        { name: 'Dorpen', isSubmitter: true, inFavour: 5, against: 0 },
        { name: 'Belang', isSubmitter: true, inFavour: null, against: null },
      ],
    });
    const page = await town.get(`${home}/M-31`, 'gijs');
    expect(page.body).toContain('Dorpen, Belang');
    // Who only reads is offered nothing that they may not do.
    expect(page.body).not.toContain('/M-31/stand');
    expect(page.body).not.toContain('Laat vervallen');
    const change = `${home}/M-31/wijzigen`;
    await clerk.fillIn(change, change, { [`fractie-${parties.dorpen}`]: '' });
    expect((await motion('m-31')).parties.filter(({ isSubmitter }) => isSubmitter)).toHaveLength(1);
  });

  test('a number that is taken and a day that is none keep all that was typed', async () => {
    const taken = await note({ titel: 'Nog een' });
    expect(taken.statusCode).toBe(422);
    expect(taken.body).toContain('Dit nummer is er al.');
    expect(taken.body).toContain('value="Nog een"');
    for (const klaar of ['31-02-2021', 'medio 2022']) {
      const vague = await note({ nummer: 'M-32', klaar, [`voor-${parties.belang}`]: 'veel' });
      expect(vague.statusCode).toBe(422);
      expect(vague.body).toContain('Dit is geen dag die bestaat.');
      expect(vague.body).toContain(`value="${klaar}"`);
      expect(vague.body).toContain('value="veel"');
    }
    const other = await note({ nummer: 'B-2026-00001' });
    expect(other.body).toContain('Zo’n nummer geeft Meent aan iets anders');
  });

  test('is for the clerk, and nothing of it is for residents', async () => {
    expect((await town.get(`${home}/nieuw`, 'nora')).statusCode).toBe(403);
    expect((await town.get(home)).statusCode).toBe(303);
  });
});

describe('two clerks on one', () => {
  test('each sees what the other changed; nothing is lost', async () => {
    const one = await noted('M-40', { titel: 'Bomen' });
    const shown = formInPage((await clerk.get(`${one}/wijzigen`)).body, `${one}/wijzigen`);
    const bea = await openFormVisitor(town, town.app, 'bea');
    const other = { klaar: '2026-07-01', titel: 'Veel bomen' };
    expect((await bea.fillIn(`${one}/wijzigen`, `${one}/wijzigen`, other)).statusCode).toBe(303);
    const back = await clerk.post(`${one}/wijzigen`, { ...shown, titel: 'Meer bomen', agendapunt: '7' });
    expect(back.statusCode).toBe(422);
    expect(back.body).toContain('Bea Beheer veranderde dit');
    expect(back.body).toContain('Overgenomen, want u had het niet veranderd: Klaar op.');
    expect(back.body).toContain('Er staat nu: Veel bomen');
    const again = formInPage(back.body, `${one}/wijzigen`);
    expect(again).toMatchObject({ titel: 'Meer bomen', agendapunt: '7', klaar: '2026-07-01' });
    expect((await clerk.post(`${one}/wijzigen`, again)).statusCode).toBe(303);
    expect(await motion('M-40')).toMatchObject({ title: 'Meer bomen', dueOn: '2026-07-01', agendaItem: '7' });
  });

  test('that somebody told how it stands meanwhile is in nobody’s way', async () => {
    const one = await noted('M-41');
    const shown = formInPage((await clerk.get(`${one}/wijzigen`)).body, `${one}/wijzigen`);
    await nora.fillIn(`${one}/stand`, `${one}/stand`, { tekst: 'Begonnen.' });
    expect((await clerk.post(`${one}/wijzigen`, { ...shown, agendapunt: '7' })).statusCode).toBe(303);
  });
});

describe('how it stands', () => {
  test('by day, pointing to what one may see, and put right by one more', async () => {
    const one = await noted('M-50');
    const stand = `${one}/stand`;
    const plan = await startInitiative(town.deps, await town.doer('nora'), {
      title: 'Buurtmoestuin',
      body: 'Samen groente telen.',
      locale: 'nl',
      areaIds: [town.area('noord')],
      themeIds: [],
      wantsPublic: false,
      submissionKey: newId(),
    });
    const future = await nora.fillIn(stand, stand, { tekst: 'Klaar.', dag: '12-03-2026' });
    expect([future.statusCode, future.body.includes('Deze dag moet nog komen.')]).toEqual([422, true]);
    // Words that may mean more are looked up first, with or without the button.
    const words = { tekst: 'Er is een moestuin.', zoek: 'moestuin, niets' };
    const asked = await nora.fillIn(stand, stand, words);
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('Niet gevonden: niets.');
    expect(asked.body).toContain('Buurtmoestuin');
    const found = await nora.fillIn(stand, stand, { ...words, zoek: plan.toLowerCase(), doe: 'zoek' });
    expect(found.statusCode).toBe(200);
    const filled = formInPage(found.body, stand);
    expect((await nora.post(stand, filled)).statusCode).toBe(303);
    const page = await clerk.get(one);
    expect(page.body).toMatch(new RegExp(`href="/werkplek/initiatieven/${plan}"[^>]*>Buurtmoestuin`));
    const correct = /href="([^"]*verbetert=[^"]*)"/.exec(page.body)?.[1] ?? '';
    const put = await clerk.fillIn(correct, stand, { tekst: 'Er komt een moestuin.' });
    expect(put.statusCode).toBe(303);
    const after = (await clerk.get(one)).body;
    expect(after).toContain('Dit klopte niet; het is rechtgezet.');
    expect(after).toContain('Er is een moestuin.');
    expect(after).toContain('Er komt een moestuin.');
    const late = await clerk.fillIn(correct, stand, { tekst: 'Toch niet.' });
    expect([late.statusCode, late.body.includes('Dit is al rechtgezet.')]).toEqual([422, true]);
    expect((await town.get(stand, 'mo')).statusCode).toBe(403);
  });

  test('is settled only with proof and the agreement of the council', async () => {
    const one = await noted('M-51');
    const step = (fields: Readonly<Record<string, string>>) => clerk.fillIn(one, `${one}/stap`, fields);
    const settling = { stap: 'settle', bewijs: 'Het staat op de site.' };
    const without = await step({ ...settling, akkoord: '' });
    expect(without.statusCode).toBe(422);
    expect(without.body).toContain('Zonder akkoord van de raad blijft het open.');
    expect(without.body).toContain('Het staat op de site.</textarea>');
    expect((await step({ ...settling, akkoord: '10-03-2026' })).statusCode).toBe(303);
    expect((await clerk.get(one)).body).toContain('De raad stemde in op 10 maart 2026.');
    expect((await step({ stap: 'reopen', bewijs: '', akkoord: '', reden: 'Toch niet.' })).statusCode).toBe(
      303,
    );
    expect(await motion('M-51')).toMatchObject({ state: 'in_progress', proof: null, agreedOn: null });
    expect((await nora.post(`${one}/stap`, { stap: 'lapse', versie: '3', reden: 'Zo.' })).statusCode).toBe(
      403,
    );
  });
});

describe('the list', () => {
  test('says what is to be done next, by view, words and kind', async () => {
    await noted('M-60', { titel: 'Zwembad open', klaar: '2026-03-01' });
    await noted('SV-61', {
      titel: 'Wanneer komt het bankje?',
      soort: 'question',
      verantwoordelijk: '',
      openbaar: 'nee',
    });
    const late = (await clerk.get(`${home}?toon=te-laat`)).body;
    expect(late).toContain('Te laat: meld hoe het staat');
    expect(late).not.toContain('bankje');
    const words = (await clerk.get(`${home}?woorden=zwembad`)).body;
    expect([words.includes('M-60'), words.includes('SV-61')]).toEqual([true, false]);
    expect((await clerk.get(`${home}?woorden=sv-61`)).body).toContain('Kies wie dit doet');
    const hidden = (await clerk.get(`${home}?toon=niet-op-de-site&soort=question`)).body;
    expect([hidden.includes('SV-61'), hidden.includes('M-60')]).toEqual([true, false]);
    await clerk.fillIn(`${home}/SV-61`, `${home}/SV-61/publiceren`, {});
    expect((await motion('SV-61')).publishedAt).not.toBeNull();
    expect((await clerk.get(`${home}?woorden=nergens`)).body).toContain('Er is niets gevonden');
  });

  test('goes on page after page, each line once', async () => {
    await inMunicipality(town.deps, town.municipality.id, async (trx) => {
      for (let place = 0; place < 65; place += 1)
        await insertMotion(trx, {
          ...{
            id: newId(),
            number: `Z9.${place}`,
            kind: 'amendment',
            title: `Wijziging ${place}`,
            request: 'Iets.',
          },
          ...{ explanation: null, agendaItem: null, submitters: null, decidedOn: null, result: null },
          ...{ areaIds: [], themeIds: [], holderId: null, organisationId: null, responsibleId: null },
          ...{
            dueOn: place % 2 ? '2027-01-01' : null,
            state: 'open',
            publishedAt: null,
            submissionKey: newId(),
          },
          at: town.clock.now(),
        });
    });
    const seen: string[] = [];
    let next: string | undefined = `${home}?soort=amendment`;
    while (next) {
      const { body }: { body: string } = await clerk.get(next);
      seen.push(...[...body.matchAll(/Amendement (Z9\.\d+)/g)].map(([, number = '']) => number));
      next = /href="([^"]*na=[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect([seen.length, new Set(seen).size]).toEqual([65, 65]);
  });
});

test('deadlines remind who does it or stands in, then the clerk, of each once', async () => {
  const bea = await town.doer('bea');
  await noted('M-70', { titel: 'Fietspad', klaar: '2026-04-20' });
  const absence = { id: newId(), personId: town.ids.nora, deputyId: town.ids.mo };
  must(await planAbsence(town.deps, bea, { ...absence, from: '2026-04-16', to: '2026-05-04' }));
  const round = motionReminders(town.deps);
  const mails = async (day: string): Promise<string[]> => {
    town.clock.set(Temporal.Instant.from(`${day}T06:00:00Z`));
    await town.deps.fresh.check(town.municipality.id);
    const { rows: before } = await house.db.pool.query('select id from mails');
    await round.run(town.municipality.id, day);
    await round.run(town.municipality.id, `${day} again`);
    const { rows } = await house.db.pool.query<{ to: string }>(
      `select to_address as "to" from mails where about_topic = 'motions' and body_text like '%Fietspad%' and not (id = any ($1::uuid[]))
       order by to_address`,
      [before.map(({ id }: { id: string }) => id)],
    );
    return rows.map(({ to }) => to);
  };
  expect(await mails('2026-03-30')).toEqual([]);
  expect(await mails('2026-04-14')).toEqual(['nora@town.example']);
  expect(await mails('2026-04-15')).toEqual([]);
  expect(await mails('2026-04-20')).toEqual(['mo@town.example']);
  expect(await mails('2026-04-21')).toEqual(['zoe@town.example']);
  expect(await mails('2026-04-22')).toEqual([]);
  town.clock.set(townMoment);
});
