// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '../../kernel/ids.ts';
import {
  divideOver,
  lapseFor,
  noteFor,
  partyIn,
  settleFor,
  tellFor,
  voteOn,
} from '../../testing/council-motions.ts';
import { propose, publish } from '../../testing/initiating.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
const parties: Record<string, Id> = {};

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  for (const name of ['PvdA', 'Lokaal']) parties[name] = await partyIn(town, name);
  const m31 = await noteFor(town, 'M-31', {
    title: 'Versterking gebiedsgericht werken',
    request: 'Helder uiteen te zetten wat de rollen en taken zijn van de wijkwethouders.',
    decidedOn: '2026-01-20',
    dueOn: '2026-02-28',
    holderId: town.ids.walt,
    themeIds: [town.themes.groen],
  });
  await voteOn(town, m31, [
    { partyId: parties.PvdA ?? '', isSubmitter: true, inFavour: 5, against: 0 },
    { partyId: parties.Lokaal ?? '', isSubmitter: false, inFavour: 1, against: 3 },
  ]);
  await divideOver(town, m31, [town.area('molendorp'), town.area('dijkdorp')]);
  await noteFor(town, 'T-2026-0001', {
    kind: 'pledge',
    title: 'Brief over de bus',
    holderId: town.ids.zoe,
    areaIds: [town.area('zuid')],
    dueOn: '2026-06-01',
    result: null,
  });
  await noteFor(town, 'V-12', { kind: 'question', title: 'Hoeveel lantaarnpalen zijn uit?' });
  await settleFor(town, 'V-12', 'Het antwoord staat in de brief van 1 maart.');
});
afterAll(() => house.close());

/** The numbers in the list at an address, in their order. */
async function numbersAt(query: string): Promise<string[]> {
  const { body, statusCode } = await town.get(`/raad/moties${query}`);
  expect(statusCode).toBe(200);
  return [...body.matchAll(/meent-motions__number">([^<]+)</g)].map(([, number]) => number ?? '');
}

test('the list tells what was asked, by whom, how it stands and how late it is', async () => {
  expect(await numbersAt('')).toEqual(['M-31', 'V-12', 'T-2026-0001'].toSorted(byDecision));
  const { body } = await town.get('/raad/moties');
  expect(body).toContain('Versterking gebiedsgericht werken');
  expect(body).toContain('Motie · Van PvdA · 20 januari 2026');
  expect(body).toContain('11 dagen te laat');
  expect(body).toContain('moest klaar zijn op 28 februari 2026');
  expect(body).toContain('Beloofd door Zoë Zuid');
  expect(body).toMatch(/Daarvan te laat<span[^>]*> 1</);
});

function byDecision(one: string, other: string): number {
  // M-31 was decided on last; the others on one day, of which the latest made comes first.
  const order = ['M-31', 'V-12', 'T-2026-0001'];
  return order.indexOf(one) - order.indexOf(other);
}

test.each([
  ['?toon=te-laat', ['M-31']],
  ['?toon=afgedaan', ['V-12']],
  ['?toon=loopt&soort=pledge', ['T-2026-0001']],
  ['?woorden=lantaarn', ['V-12']],
  ['?woorden=t-2026', ['T-2026-0001']],
  ['?woorden=%27%20%5C%20%26%20(', []],
  ['?gebied=molendorp', ['M-31']],
  ['?gebied=zuid', ['M-31', 'T-2026-0001']],
  ['?na=2026-99-99~x', ['M-31', 'V-12', 'T-2026-0001']],
])('the list at %s', async (query, expected) => {
  expect(await numbersAt(query)).toEqual(expected);
});

test('the list by party group, portfolio holder and theme', async () => {
  expect(await numbersAt(`?fractie=${parties.PvdA}`)).toEqual(['M-31']);
  expect(await numbersAt(`?fractie=${parties.Lokaal}`)).toEqual([]);
  expect(await numbersAt(`?wethouder=${town.ids.zoe}`)).toEqual(['T-2026-0001']);
  expect(await numbersAt(`?thema=${town.themes.groen}&toon=loopt`)).toEqual(['M-31']);
  expect((await town.get(`/raad/moties?fractie=${parties.Lokaal}`)).body).toContain('Niets gevonden');
});

test('a motion tells how it stands, the newest first; what was wrong stays readable', async () => {
  await tellFor(town, 'M-31', { onDay: '2026-02-01', body: 'Er is geen dik stuk gemaakt.' });
  const wrong = await tellFor(town, 'M-31', { onDay: '2026-02-10', body: 'Alle afdelingen zijn geweest.' });
  const right = await tellFor(town, 'M-31', {
    onDay: '2026-03-01',
    body: 'Drie van de vier zijn <b>geweest</b>.',
    correctsId: wrong,
  });
  const { body } = await town.get('/raad/moties/m-31');
  const at = (text: string) => body.indexOf(text);
  expect(at('Drie van de vier zijn &lt;b>geweest')).toBeGreaterThan(0);
  expect(at('Drie van de vier')).toBeLessThan(at('Alle afdelingen zijn geweest.'));
  expect(at('Alle afdelingen zijn geweest.')).toBeLessThan(at('Er is geen dik stuk gemaakt.'));
  expect(body).toContain(`href="#stand-${wrong}"`);
  expect(body).toContain(`href="#stand-${right}"`);
  // Found by a word in there: the row says where, in place of what was told last.
  const rowAt = async (words: string) => (await town.get(`/raad/moties?woorden=${words}`)).body;
  const sought = await rowAt('dik');
  expect(sought).toContain('geen <mark>dik</mark> stuk gemaakt');
  expect(sought).not.toContain('Drie van de vier');
  expect(await rowAt('wijkwethouders')).toContain('<mark>wijkwethouders</mark>');
  expect(await rowAt('afdelingen')).toMatch(/<mark>afdelingen<\/mark> zijn geweest[ .…]+\([^)]+\)/);
  // By a word of its title or its number, the row says it itself.
  for (const words of ['versterking', 'm-31']) expect(await rowAt(words)).not.toContain('<mark>');
  expect(body).toContain('Dit klopte niet. Het is rechtgezet op 1 maart 2026.');
  expect(body).toContain('0 van 2 gedaan');
  expect(body).toContain('aria-label="6 voor, 3 tegen"');
  expect((await town.get('/raad/moties')).body).toContain('Drie van de vier');
  // Who holds the portfolio leads to everything that they promised; notes with a part are for who works here.
  expect(body).toContain(`href="/raad/wethouders/${town.ids.walt}"`);
  const { headers } = await town.get(`/raad/wethouders/${town.ids.walt}`);
  expect((await town.get(headers.location ?? '')).body).toContain('Walt Houder');
  const data = await town.get('/raad/moties/M-31/gegevens.json');
  expect(body + data.body).not.toContain('mevrouw Smit');
});

test('what is settled shows by what, and that the council agreed', async () => {
  const { body } = await town.get('/raad/moties/V-12');
  expect(body).toContain('Het antwoord staat in de brief van 1 maart.');
  expect(body).toContain('De raad was het ermee eens op 1 maart 2026.');
});

test('what is not done after all says why', async () => {
  await noteFor(town, 'M-44', { title: 'Een fontein op het plein' });
  await lapseFor(town, 'M-44', 'Het plein wordt heringericht.');
  const { body } = await town.get('/raad/moties/M-44');
  expect(body).toContain('Waarom het niet doorgaat');
  expect(body).toContain('Het plein wordt heringericht.');
});

test('of what an update points to everyone sees what is public, and nothing of the rest', async () => {
  const shown = await propose(town, { titel: 'Pluktuin in Molendorp' });
  await publish(town, shown.number);
  const hidden = await propose(town, { titel: 'Plan dat nog geheim is' });
  const { rows } = await town.db.pool.query<{ id: Id }>(
    'select id from initiatives where municipality_id = $1 and number = any ($2::text[])',
    [town.municipality.id, [shown.number, hidden.number]],
  );
  const cites = rows.map(({ id }) => ({ kind: 'initiative', id }));
  expect(cites).toHaveLength(2);
  await tellFor(town, 'T-2026-0001', { onDay: '2026-03-05', body: 'Zie de plannen.', cites });
  for (const path of ['/raad/moties/T-2026-0001', '/raad/moties/T-2026-0001/gegevens.json']) {
    const { body } = await town.get(path);
    expect(body).toContain('Pluktuin in Molendorp');
    expect(body).toContain(`/initiatieven/${shown.number}`);
    expect(body).not.toContain('geheim');
    expect(body).not.toContain(hidden.number);
  }
});

test('who asked is said in short, and by name once', async () => {
  const id = await noteFor(town, 'M-50', { submitters: 'Hetty Zandstra (PvdA), Douwe Prins (Lokaal)' });
  await voteOn(
    town,
    id,
    Object.values(parties).map((partyId) => ({ partyId, isSubmitter: true, inFavour: 5, against: 0 })),
  );
  const { body } = await town.get('/raad/moties/M-50');
  expect(body).toContain('Gevraagd door PvdA en Lokaal<');
  expect(body).toContain('<li>Hetty Zandstra (PvdA)</li><li>Douwe Prins (Lokaal)</li>');
  expect(body).not.toContain('((');
  expect(body).toContain('Iedereen stemde voor.');
});

test.each([
  ['rejected', 'Verworpen', 'De raad nam dit niet aan.'],
  ['withdrawn', 'Ingetrokken', 'De indieners trokken dit in.'],
] as const)('what was %s says so, and waits for nothing', async (result, word, sentence) => {
  await noteFor(town, `M-6-${result}`, { result });
  const { body } = await town.get(`/raad/moties/M-6-${result}`);
  expect(body).toContain(word);
  expect(body).toContain(sentence);
  expect(body).not.toContain('Er is nog niets over gemeld.');
});

test('many updates are folded, none is lost', async () => {
  await noteFor(town, 'M-51');
  for (let day = 1; day <= 15; day += 1)
    await tellFor(town, 'M-51', { onDay: `2026-02-${10 + day}`, body: `Stap ${day} is gezet.` });
  const { body } = await town.get('/raad/moties/M-51');
  expect(body).toContain('Eerdere meldingen (3)');
  for (let day = 1; day <= 15; day += 1) expect(body).toContain(`Stap ${day} is gezet.`);
});

test('each filter is seen and taken away by itself; what is not found here may be found elsewhere', async () => {
  const { body } = await town.get(
    `/raad/moties?toon=afgedaan&woorden=versterking&fractie=${parties.PvdA}&gebied=molendorp`,
  );
  expect(body).toContain('Niets gevonden');
  expect(body).toMatch(/href="\/raad\/moties\?[^"]*"[^>]*>Bij “Alles” wel: 1</);
  const away = [...body.matchAll(/href="([^"]+)"[^>]*><span[^>]*>Haal weg: ([^<]+)</g)];
  expect(away.map(([, , what]) => what)).toEqual([
    'Woorden of nummer: versterking',
    'Gebied: Molendorp',
    'Ingediend door fractie: PvdA',
  ]);
  for (const [, href = '', what = ''] of away) {
    const next = (await town.get(href.replaceAll('&amp;', '&'))).body;
    expect(next).not.toContain(`Haal weg: ${what}`);
    expect(next.match(/Haal weg: /g)).toHaveLength(2);
  }
});

test('in English, with nothing of the Dutch page left', async () => {
  const { body } = await town.get('/en/raad/moties');
  expect(body).toContain('Motions and pledges');
  expect(body).toContain('11 days late');
  expect(body).not.toContain('te laat');
});

test.each([
  ['', ['M-31', 'V-12', 'T-2026-0001']],
  ['?volgorde=einddatum', ['M-31', 'T-2026-0001', 'V-12']],
])('the list stands in the order that is asked: %s', async (query, expected) => {
  const { body } = await town.get(`/raad/moties${query}`);
  const places = expected.map((number) => body.indexOf(`href="/raad/moties/${number}"`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a filter that is not known is said, and nothing on the list must be filled in', async () => {
  const { body } = await town.get('/raad/moties?soort=brief&volgorde=bijgewerkt');
  expect(body).toContain('Dit kennen wij niet als filter: “brief”.');
  expect(body).not.toContain('aria-required');
  expect(body).toMatch(/href="\/raad" aria-current="page"/);
  expect(body).toMatch(/class="nl-link" href="\/raad">De raad</);
  expect((await town.get('/raad/moties?toon=alles')).body).not.toContain('kennen wij niet');
});
