// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { addPlan } from '../council-agenda/index.ts';
import { link } from '../thread/index.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { lapseFor, noteFor, settleFor, tellFor } from '../../testing/council-motions.ts';
import { addItem, fill, prepare, publish } from '../../testing/preparing-sessions.ts';
import { type House, type Key, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let session: string;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  await noteFor(town, 'M-31', {
    title: 'Versterking gebiedsgericht werken',
    submitters: 'Zandstra, De Boer',
  });
  await noteFor(town, 'M-32', { title: 'De dijk', submitters: 'Visser', isPublic: false });
  await tellFor(town, 'M-31', { onDay: '2026-02-01', body: 'Met de aannemer is gesproken: 3 < 5 & klaar.' });
  await tellFor(town, 'M-32', { onDay: '2026-02-01', body: 'Met de aannemer is een zebrapad besproken.' });
  const { page, number } = await prepare(town);
  session = number;
  await addItem(town, page, { titel: 'Knelpunten per kern', minuten: '30' });
  const asked = { vraag: 'Wat zijn succesindicatoren?', hulp: 'Denk aan bewonerstevredenheid.' };
  await fill(town, { from: `${page}/vragen/nieuw` }, asked);
});
afterAll(() => house.close());

async function see(path: string, as?: Key): Promise<string> {
  await town.deps.fresh.check(town.municipality.id);
  const page = await town.get(path, as);
  expect([path, page.statusCode]).toEqual([path, 200]);
  return page.body;
}

/** Which of these is found by everyone, and by who works here. */
async function finds(words: string, path: string): Promise<[boolean, boolean]> {
  const sought = encodeURIComponent(words);
  const [everyone, staff] = [
    await see(`/raad/zoeken?zoek=${sought}`),
    await see(`/werkplek/zoeken?zoek=${sought}`, 'nora'),
  ];
  return [everyone.includes(`href="/raad/${path}"`), staff.includes(`href="/werkplek/raad/${path}"`)];
}

test('a motion is found by every word in it and what was told about it, with the words around it', async () => {
  for (const words of ['Zandstra', 'aannemer', 'aannemers gesproken', 'versterk', 'gebiedsgerichte zandstra'])
    expect([words, await finds(words, 'moties/M-31')]).toEqual([words, [true, true]]);
  for (const words of ['Visser', 'zebrapad'])
    expect([words, await finds(words, 'moties/M-32')]).toEqual([words, [false, true]]);
  const page = await see('/raad/zoeken?zoek=aannemer');
  expect(page).toContain('<mark>aannemer</mark> is gesproken: 3 &lt; 5 &amp; klaar');
  for (const words of ['aannemer', 'zandstra', '31', 'm31', 'M 31', 'm-31']) {
    const list = await see(`/raad/moties?woorden=${encodeURIComponent(words)}`);
    expect([words, list.includes('/raad/moties/M-31')]).toEqual([words, true]);
    expect(list).not.toContain('/raad/moties/M-32');
  }
  expect(await see('/werkplek/raad/moties?zoek=zebrapad', 'bea')).toContain('M-32');
  expect(await finds('31', 'moties/M-31')).toEqual([true, true]);
});

test('what came later is found as soon as it is there; what turned out wrong says so', async () => {
  expect(await finds('rotonde', 'moties/M-31')).toEqual([false, false]);
  const correctsId = await tellFor(town, 'M-31', { onDay: '2026-02-02', body: 'Er komt een rotonde.' });
  expect(await see('/raad/zoeken?zoek=rotonde')).not.toContain('later verbeterd');
  await tellFor(town, 'M-31', { onDay: '2026-02-03', body: 'Er komt een drempel.', correctsId });
  expect(await see('/raad/zoeken?zoek=rotonde')).toMatch(/<mark>rotonde<\/mark>[^<]*\(later verbeterd\)/);
  expect(await see('/raad/zoeken?zoek=drempel')).not.toContain('later verbeterd');
  await settleFor(town, 'M-31', 'Het convenant is getekend.');
  expect(await finds('convenant', 'moties/M-31')).toEqual([true, true]);
  await noteFor(town, 'M-33', { title: 'Bomen' });
  await lapseFor(town, 'M-33', 'Achterhaald door de stormschade.');
  expect(await finds('stormschade', 'moties/M-33')).toEqual([true, true]);
});

test('a session is found by its programme, questions and background, for everyone once it is public', async () => {
  const words = [
    'knelpunten',
    'succesindicatoren',
    'bewonerstevredenheid',
    'opnieuw ingevoerd',
    'Voorzitter',
  ];
  for (const one of words)
    expect([one, await finds(one, `sessies/${session}`)]).toEqual([one, [false, true]]);
  await publish(town, `/werkplek/raad/sessies/${session}`);
  for (const one of words) expect([one, await finds(one, `sessies/${session}`)]).toEqual([one, [true, true]]);
  const { rows } = await town.db.pool.query<{ id: string }>(
    'delete from session_items where municipality_id = $1 returning id',
    [town.municipality.id],
  );
  expect(rows).toHaveLength(1);
  expect(await finds('knelpunten', `sessies/${session}`)).toEqual([false, false]);
});

test('the agenda is found by its words, when it is public', async () => {
  const plan = {
    note: null,
    when: { on: '2026-06-01', precision: 'month' },
    holderId: null,
    broughtBy: null,
    sessionId: null,
  } as const;
  const clerk = await town.doer('bea');
  for (const [title, isPublic] of [
    ['Uitvoering schoolroutes', true],
    ['Verkoop schoolgebouw', false],
  ] as const)
    must(await addPlan(town.deps, clerk, { ...plan, id: newId(), title, about: null, isPublic }));
  expect(await see('/raad/zoeken?zoek=schoolroute')).toContain('Uitvoering schoolroutes');
  expect(await see('/raad/zoeken?zoek=schoolgebouw')).toContain('Niets gevonden');
  for (const title of ['Uitvoering schoolroutes', 'Verkoop schoolgebouw']) {
    const page = await see(`/werkplek/zoeken?zoek=${title.split(' ').at(-1) ?? ''}`, 'nora');
    expect(page).toMatch(new RegExp(`href="/werkplek/raad/agenda/[0-9a-f-]+"[^>]*>${title}`));
    expect(page.includes('Nog niet op de site')).toBe(title.startsWith('Verkoop'));
  }
});

test('the thread tells the day of what happened, not of when it was written down', async () => {
  const motionId = await noteFor(town, 'M-40', { title: 'Het fietspad', decidedOn: '2021-11-10' });
  const undatedId = await noteFor(town, 'M-41', { title: 'De stoep', decidedOn: null });
  const { rows } = await town.db.pool.query<{ id: string }>(
    'select id from council_sessions where municipality_id = $1 and number = $2',
    [town.municipality.id, session],
  );
  const to = { kind: 'session', id: rows[0]?.id ?? '' } as const;
  const by = { by: null, at: town.clock.now() };
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    for (const id of [motionId, undatedId])
      await link(trx, { from: { kind: 'motion', id }, to, reason: 'led_to' }, by);
  });
  const own = await see(`/raad/sessies/${session}`);
  expect(own).toMatch(
    /datetime="2021-11-10"[\s\S]*Het fietspad[\s\S]*datetime="2026-03-26"[\s\S]*Dit onderwerp/,
  );
  expect(own).toMatch(/dag onbekend[\s\S]{0,200}De stoep/);
  const thread = await see('/draad/motie/M-40');
  expect(thread).toContain('komt nog');
  expect(thread).toContain('Sessie van de raad · komt do 26 mrt');
  expect(thread).toMatch(/datetime="2026-03-26"/);
  expect(thread).not.toContain(`datetime="${town.clock.now().toString().slice(0, 10)}`);
});
