// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { runRounds } from '../../platform/jobs/rounds.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import {
  type House,
  type Key,
  type Town,
  buildTown,
  must,
  openTestHouse,
  townMoment,
} from '../../testing/town.ts';
import { findInitiative, insertInitiator, moveInitiative, startInitiative } from '../initiatives/index.ts';
import { endPortfolio, givePortfolio } from '../teams/index.ts';
import { portfolioRound } from './round.ts';
import { changeRules, markOfRules } from './rules-actions.ts';
import { loadRules } from '../portfolio/index.ts';

let house: House;
let town: Town;
let sportsPeriod: string;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  // Gijs holds Sport, Walt (alderman of Noord) holds Green.
  sportsPeriod = await give('gijs', 'sport');
  await give('walt', 'groen');
  const terms = {
    termWorkingDays: 5,
    remindBefore: 1,
    remindAfter: 2,
    informSilence: 'known',
    consultSilence: 'up',
    secretaryName: 'Sam Secretaris',
    secretaryEmail: 'secretaris@town.example',
  } as const;
  const mark = markOfRules(await inMunicipality(town.deps, town.municipality.id, loadRules));
  const levels = new Map([[town.themes.sport, 'consult' as const]]);
  must(await changeRules(town.deps, await town.doer('bea'), { levels, terms }, mark));
  await fresh();
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(townMoment));

const fresh = () => town.deps.fresh.check(town.municipality.id);

async function give(key: Key, theme: 'sport' | 'groen', from = '2024-01-01'): Promise<string> {
  const id = newId();
  const portfolio = { id, personId: town.ids[key], themeId: town.themes[theme], from, to: null };
  must(await givePortfolio(town.deps, { municipality: town.municipality, actor: system }, portfolio));
  await fresh();
  return id;
}

async function start(themes: readonly ('sport' | 'groen')[]): Promise<string> {
  const number = await startInitiative(town.deps, await town.doer('nora'), {
    title: 'Beweegtuin <b>Molendorp</b>',
    body: 'Wij maken een beweegtuin.',
    locale: 'nl',
    areaIds: [town.area('molendorp')],
    themeIds: themes.map((one) => town.themes[one]),
    wantsPublic: true,
    submissionKey: newId(),
  });
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const initiative = await findInitiative(trx, number);
    const contactId = newId();
    await sql`insert into contacts (municipality_id, id, name, created_at) values (app_municipality(), ${contactId}, 'Els', now())`.execute(
      trx,
    );
    await insertInitiator(trx, {
      id: newId(),
      initiativeId: initiative?.id ?? '',
      contactId,
      groupName: null,
      isNamedPublicly: false,
      createdAt: townMoment,
    });
  });
  expect(await move(number, 'explore')).toMatchObject({ ok: true });
  return number;
}

async function move(number: string, verb: 'explore' | 'support') {
  const doer = await town.doer('nora');
  const initiative = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    findInitiative(trx, number),
  );
  return moveInitiative(town.deps, doer, { number, verb, version: initiative?.version ?? 0 });
}

const desk = (number: string) => `/werkplek/initiatieven/${number}/afstemming`;

async function ask(number: string): Promise<void> {
  const sent = await town.post(
    `${desk(number)}/vragen`,
    { bericht: 'Kunt u zich hierin vinden?', uiterlijk: '2026-03-18' },
    'nora',
  );
  expect(sent.headers.location).toBe(`${desk(number)}?gelukt=gevraagd`);
}

type Mail = { to_address: string; subject: string; body_text: string };

async function mails(): Promise<readonly Mail[]> {
  const { rows } = await house.db.pool.query<Mail>(
    'select to_address, subject, body_text from mails order by id',
  );
  return rows;
}

async function linkTo(address: string): Promise<string> {
  const mail = (await mails()).findLast(({ to_address: to }) => to === address);
  return /\/afstemming\/[\w-]{32}/.exec(mail?.body_text ?? '')?.[0] ?? '';
}

async function runRound(at: string): Promise<void> {
  house.clock.set(Temporal.Instant.from(at));
  await fresh();
  await runRounds(town.deps, [portfolioRound(town.deps)], [town.municipality.id]);
}

test('a sports initiative is not supported before the alderman for Sport answers, with one tap from the mail', async () => {
  const number = await start(['sport']);
  expect(await move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });
  const page = await town.get(desk(number), 'nora');
  expect(page.body).toContain('Gijs Groen');
  await ask(number);
  // A double tap asks once.
  const before = (await mails()).length;
  const twice = await town.post(
    `${desk(number)}/vragen`,
    { bericht: 'Nog eens', uiterlijk: '2026-03-18' },
    'nora',
  );
  expect(twice.statusCode).toBe(422);
  expect((await mails()).length).toBe(before);
  expect(await move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });

  const link = await linkTo('gijs@town.example');
  // Programs that open links change nothing.
  const shown = await town.get(`${link}?keuze=agreed`);
  expect(shown.statusCode).toBe(200);
  expect(shown.body).toContain('Beweegtuin &lt;b>Molendorp&lt;/b>');
  expect(shown.body).not.toContain('Els');
  expect(await move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });

  const key = newId();
  const sent = await town.post(link, { formulier: key, antwoord: 'agreed', zin: 'Mooi plan.' });
  expect(sent.headers.location).toBe(`${link}?gelukt=ja`);
  await town.post(link, { formulier: key, antwoord: 'agreed', zin: 'Mooi plan.' });
  const told = (await mails()).filter(({ subject }) => subject.startsWith('Gijs Groen: akkoord'));
  expect(told.map(({ to_address: to }) => to)).toEqual(['nora@town.example']);
  expect((await town.get('/werkplek', 'nora')).body).toContain('Gijs Groen: Akkoord');
  expect(await move(number, 'support')).toMatchObject({ ok: true, value: 'supported' });

  // From now on the answer stands.
  const late = await town.post(link, { formulier: newId(), antwoord: 'talk', zin: '' });
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('Dit wordt al gesteund');
});

test('agreed, if asks for the condition, keeps what was typed, and stands as promised until it is met', async () => {
  const number = await start(['sport']);
  await ask(number);
  const link = await linkTo('gijs@town.example');
  const empty = await town.post(link, { formulier: newId(), antwoord: 'agreed_if', zin: ' ' });
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('onder welke voorwaarde');
  await town.post(link, { formulier: newId(), antwoord: 'agreed_if', zin: 'De gymzaal blijft vrij.' });
  const page = await town.get(desk(number), 'nora');
  expect(page.body).toContain('De gymzaal blijft vrij.');
  expect((await town.get('/werkplek/afstemming', 'nora')).body).toContain('De gymzaal blijft vrij.');
  const met = /action="([^"]*\/vervuld)"/.exec(page.body)?.[1] ?? '';
  await town.post(met, { notitie: 'De sleutel is terug.' }, 'nora');
  expect((await town.get('/werkplek/afstemming', 'nora')).body).not.toContain('De gymzaal blijft vrij.');
});

test('an alderman who is signed in finds it on today and answers there; let us talk waits until the team notes what was said', async () => {
  const number = await start(['sport']);
  await ask(number);
  expect((await town.get('/werkplek', 'gijs')).body).toContain(desk(number));
  const answer = { formulier: newId(), antwoord: 'talk', zin: 'Morgen om tien uur', persoon: town.ids.gijs };
  expect((await town.post(`${desk(number)}/antwoord`, answer, 'zoe')).statusCode).toBe(403);
  expect((await town.post(`${desk(number)}/antwoord`, answer, 'gijs')).statusCode).toBe(303);
  expect(await move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });
  expect((await town.get('/werkplek/afstemming', 'nora')).body).toContain('wil erover praten');
  const page = await town.get(desk(number), 'nora');
  const settle = /action="([^"]*\/besproken)"/.exec(page.body)?.[1] ?? '';
  const noted = { formulier: newId(), uitkomst: 'agreed', afspraak: 'Hij is voor.' };
  expect((await town.post(settle, noted, 'nora')).statusCode).toBe(303);
  expect(await move(number, 'support')).toMatchObject({ ok: true });
});

test('the own theme of the area alderman is shown and not asked', async () => {
  const number = await start(['groen']);
  expect((await town.get(desk(number), 'nora')).body).toContain('is ook gebiedswethouder hier');
  const sent = await town.post(`${desk(number)}/vragen`, { bericht: 'Ja?', uiterlijk: '2026-03-18' }, 'nora');
  expect(sent.statusCode).toBe(422);
  expect(await move(number, 'support')).toMatchObject({ ok: true });
});

test('skipping asks for a reason, which stays to be seen', async () => {
  const number = await start(['sport']);
  const thema = town.themes.sport;
  const empty = await town.post(`${desk(number)}/overslaan`, { thema, reden: '' }, 'nora');
  expect(empty.statusCode).toBe(422);
  await town.post(`${desk(number)}/overslaan`, { thema, reden: 'Spoed, het toernooi is morgen.' }, 'nora');
  for (const path of [desk(number), `/werkplek/initiatieven/${number}`])
    expect((await town.get(path, 'nora')).body).toContain('Spoed, het toernooi is morgen.');
  expect(await move(number, 'support')).toMatchObject({ ok: true });
});

test('silence goes up, once; the holder is reminded, once; and the request goes over to a successor', async () => {
  const number = await start(['sport']);
  await ask(number);
  const before = (await mails()).length;
  const since = async () => (await mails()).slice(before).map(({ to_address: to, subject }) => [to, subject]);
  await runRound('2026-03-17T09:00:00Z');
  await runRound('2026-03-17T09:30:00Z');
  expect(await since()).toEqual([['gijs@town.example', expect.stringContaining('bijna de laatste dag')]]);
  await runRound('2026-03-19T09:00:00Z');
  const up = expect.stringContaining('Geen antwoord');
  expect((await since()).slice(1)).toEqual([
    ['bea@town.example', up],
    ['secretaris@town.example', up],
  ]);
  await runRound('2026-03-20T09:00:00Z');
  expect((await since()).at(-1)).toEqual(['gijs@town.example', expect.stringContaining('ontbreekt')]);
  expect(await move(number, 'support')).toEqual({ ok: false, reason: 'coordinated' });

  const old = await linkTo('gijs@town.example');
  const actor = { municipality: town.municipality, actor: system };
  must(await endPortfolio(town.deps, actor, { id: sportsPeriod, to: '2026-03-22' }));
  await fresh();
  await give('zoe', 'sport', '2026-03-23');
  await runRound('2026-03-23T09:00:00Z');
  expect((await since()).at(-1)).toEqual(['zoe@town.example', expect.stringContaining('Nu bij u')]);
  expect((await town.get(old)).statusCode).toBe(404);
  expect((await town.post(old, { formulier: newId(), antwoord: 'agreed', zin: '' })).statusCode).toBe(404);
  const link = await linkTo('zoe@town.example');
  await town.post(link, { formulier: newId(), antwoord: 'known', zin: '' });
  expect(await move(number, 'support')).toMatchObject({ ok: true });
  // The answer of who held it then stays valid on initiatives that were asked before.
});
