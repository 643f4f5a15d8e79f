// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fiveUpdates, listOf, m31, request, tabs, openImporter } from '../../testing/council-importing.ts';
import { pdf } from '../../testing/made-files.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { councilImportJob } from './jobs.ts';
import { changeMotion } from '../motions/index.ts';

let house: House;
let town: Town;
let by: Awaited<ReturnType<typeof openImporter>>;

beforeAll(async () => {
  house = await openTestHouse({
    jobs: (deps) => [{ ...councilImportJob(deps), handle: () => Promise.resolve() }],
  });
  town = await buildTown(house);
  by = await openImporter(town);
});
afterAll(() => house.close());

describe('M-31 with its five updates', () => {
  let page: string;

  test('is taken apart, shown before anything changes, and read in', async () => {
    page = await by.toPreview(listOf(m31));
    const preview = await by.clerk.get(page);
    expect(tabs(preview.body)).toEqual({ new: 1 });
    expect(preview.body).toContain('5 keer een nieuwe stand van zaken');
    await expect(by.motion('M-31')).rejects.toThrow('not there');
    expect(tabs(await by.readIn(page))).toEqual({ made: 1 });
    const one = await by.motion('M-31');
    expect(one).toMatchObject({
      title: 'Versterking',
      request,
      agendaItem: '7b',
      dueOn: '2022-07-01',
      state: 'in_progress',
      holderId: town.ids.walt,
      publishedAt: null,
      updatedOn: '2022-01-18',
    });
    expect(one.updates.map(({ onDay }) => onDay)).toEqual([
      '2022-01-18',
      '2021-11-10',
      '2021-09-06',
      '2021-07-07',
      '2021-03-01',
    ]);
    expect(one.updates[0]?.body).toBe('Op 16 november 2021 is de raad bijgepraat.');
    expect(one.parties).toMatchObject([{ name: 'PvdA', isSubmitter: true }]);
  });

  test('read again nothing doubles, and what was told of columns and values is offered', async () => {
    const again = String((await by.upload(listOf(m31), 'griffielijst')).headers.location);
    expect((await by.clerk.get(`${again}/kolommen`)).body).toContain('Dit koos u de vorige keer');
    page = await by.toPreview(listOf(m31), 'griffielijst');
    const preview = (await by.clerk.get(page)).body;
    expect(tabs(preview)).toEqual({ same: 1 });
    expect(preview).toContain('In deze lijst staat niets nieuws.');
    expect((await by.motion('M-31')).updates).toHaveLength(5);
  });

  test('a newer list adds only what is new, and changes what only the list changed', async () => {
    const newer = {
      ...m31,
      title: 'Versterking wijken',
      updates: `Update 01-03-2022: De nota is er.\n${fiveUpdates}`,
    };
    page = await by.toPreview(listOf(newer));
    expect((await by.clerk.get(page)).body).toContain('Veranderd: Titel · 1 nieuwe stand van zaken');
    await by.readIn(page);
    const one = await by.motion('M-31');
    expect(one.title).toBe('Versterking wijken');
    expect(one.updates.map(({ body }) => body)[0]).toBe('De nota is er.');
    expect(one.updates).toHaveLength(6);
  });

  test('what a clerk changed by hand is not overwritten without asking, and stays when the list says nothing new', async () => {
    const before = await by.motion('M-31');
    const doer = await town.doer('bea');
    await changeMotion(town.deps, doer, {
      number: 'M-31',
      version: before.version,
      changes: { title: 'Sterke wijken' },
    });
    const same = {
      ...m31,
      title: 'Versterking wijken',
      updates: `Update 01-03-2022: De nota is er.\n${fiveUpdates}`,
    };
    page = await by.toPreview(listOf(same));
    expect(tabs((await by.clerk.get(page)).body)).toEqual({ same: 1 });
    page = await by.toPreview(listOf({ ...same, title: 'Nota wijken' }));
    const doubt = (await by.clerk.get(page)).body;
    expect(tabs(doubt)).toEqual({ doubt: 1 });
    expect(doubt).toContain('Sterke wijken');
    await by.answer(page, (name) => ({ [name]: 'keep' }));
    await by.clerk.get(page);
    const kept = await by.toPreview(listOf({ ...same, title: 'Nota wijken', due: '01-08-2022' }));
    await by.answer(kept, (name) => ({ [name]: 'keep' }));
    await by.readIn(kept);
    expect(await by.motion('M-31')).toMatchObject({ title: 'Sterke wijken', dueOn: '2022-08-01' });
    // Decided once; the same list does not ask it again.
    page = await by.toPreview(listOf({ ...same, title: 'Nota wijken', due: '01-08-2022' }));
    expect(tabs((await by.clerk.get(page)).body)).toEqual({ same: 1 });
  });

  test('an update that the list now tells in other words becomes a correction, and the first stays', async () => {
    const { updates, title } = await by.motion('M-31');
    expect(title).toBe('Sterke wijken');
    const rewritten = fiveUpdates.replace('De werkgroep is begonnen.', 'De werkgroep begon in april.');
    page = await by.toPreview(
      listOf({ ...m31, title: 'Nota wijken', due: '01-08-2022', updates: rewritten }),
    );
    expect((await by.clerk.get(page)).body).toContain('Van deze dag staat er al iets');
    await by.answer(page, (name) => ({ [name]: 'list' }));
    await by.readIn(page);
    const after = (await by.motion('M-31')).updates;
    expect(after).toHaveLength(updates.length + 1);
    const old = after.find(({ body }) => body === 'De werkgroep is begonnen.');
    expect(after.find(({ body }) => body === 'De werkgroep begon in april.')?.correctsId).toBe(old?.id);
  });
});

describe('what cannot be read with certainty is for a person', () => {
  test('days that do not exist and times that are no day', async () => {
    const page = await by.toPreview(
      listOf(
        { id: 'D-1', due: '31-02-2021' },
        { id: 'D-2', due: 'medio 2022' },
        { id: 'D-3', updates: 'Wij zijn ermee bezig. Update 02-02-2021: Klaar.' },
        { id: 'D-4', state: 'Afgedaan' },
        { id: 'D-5' },
      ),
      'Dagen',
    );
    const preview = (await by.clerk.get(page)).body;
    expect(tabs(preview)).toEqual({ new: 1, doubt: 4 });
    for (const text of [
      '31-02-2021',
      'medio 2022',
      'Wij zijn ermee bezig.',
      'er staat niet bij op welke dag',
    ])
      expect(preview).toContain(text);
    const names = [...new Set(preview.match(/doe-\d+-[\w-]+/g))].filter((name) =>
      /-[0-9a-f]{12}$/.test(name),
    );
    const [first = '', second = '', third = '', fourth = ''] = names;
    const chosen = { [first]: 'day', [second]: 'text', [third]: 'skip', [fourth]: 'day' };
    const refused = await by.clerk.fillIn(page, `${page}/twijfels`, chosen);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Vul in op welke dag.');
    const days = {
      [first.replace('doe', 'dag')]: '2021-02-28',
      [fourth.replace('doe', 'dag')]: '2021-06-01',
    };
    expect((await by.clerk.fillIn(page, `${page}/twijfels`, { ...chosen, ...days })).statusCode).toBe(303);
    await by.readIn(page, { openbaar: 'on' });
    expect(await by.motion('D-1')).toMatchObject({ dueOn: '2021-02-28' });
    expect((await by.motion('D-1')).publishedAt).not.toBeNull();
    expect(await by.motion('D-2')).toMatchObject({ dueOn: null, explanation: 'Einddatum: medio 2022' });
    expect((await by.motion('D-3')).updates).toMatchObject([{ onDay: '2021-02-02', body: 'Klaar.' }]);
    expect(await by.motion('D-4')).toMatchObject({
      state: 'settled',
      settledOn: '2021-06-01',
      agreedOn: null,
    });
    // Done is not agreed: of that the list says nothing.
    expect((await by.motion('D-4')).proof).toBe('Volgens de lijst ‘Dagen’ is dit ‘Afgedaan’ op 1 juni 2021.');
  });

  test('what nobody decided waits, and many can be decided at once', async () => {
    const text = listOf({ id: 'V-1', due: 'medio 2022' }, { id: 'V-2', due: 'najaar 2022' }, { id: 'V-3' });
    const waiting = await by.toPreview(text, 'Vaag');
    expect(tabs(await by.readIn(waiting))).toEqual({ made: 1, waiting: 2 });
    await expect(by.motion('V-1')).rejects.toThrow('not there');
    const page = await by.toPreview(text, 'Vaag');
    await by.clerk.fillIn(page, `${page}/twijfels/alle`, { waarom: 'no_day', doe: 'text' });
    expect(tabs((await by.clerk.get(page)).body)).toEqual({ new: 2, same: 1 });
  });

  test('lines without a title, doubles and an unknown holder', async () => {
    const page = await by.toPreview(
      listOf(
        { id: 'F-1', title: '' },
        { id: 'F-2', holder: 'M. Onbekend' },
        { id: 'f-2' },
        { id: 'een id dat veel te lang is voor een nummer' },
      ),
      'Fouten',
    );
    expect(tabs((await by.clerk.get(page)).body)).toEqual({ new: 1, unreadable: 3 });
    const unread = (await by.clerk.get(`${page}?toon=unreadable`)).body;
    for (const sentence of ['geen titel', 'stond al eerder in deze lijst', 'geen nummer te maken'])
      expect(unread).toContain(sentence);
    await by.readIn(page);
    expect(await by.motion('F-2')).toMatchObject({
      holderId: null,
      explanation: 'Portefeuillehouder: M. Onbekend',
    });
    const report = await by.clerk.get(`${page}/verslag.csv`);
    expect(report.body).toContain('Portefeuillehouder M. Onbekend is niet bekend');
  });

  test('a number of another list is the same when a person says so; each list goes on with what it said itself', async () => {
    const first = { id: 'N-1', title: 'Van de griffie', updates: 'Update 01-02-2021: Begonnen.' };
    await by.readIn(await by.toPreview(listOf(first), 'Griffie'));
    const other = listOf({
      ...first,
      title: 'Van de afdeling',
      due: '01-07-2022',
      updates: 'Update 01-03-2021: Halverwege.',
    });
    const page = await by.toPreview(other, 'Afdeling');
    expect((await by.clerk.get(page)).body).toContain('uit een andere lijst of met de hand ingevoerd');
    await by.answer(page, (name) => ({ [name]: 'same' }));
    expect(tabs(await by.readIn(page))).toEqual({ changed: 1 });
    const both = await by.motion('N-1');
    expect(both).toMatchObject({ title: 'Van de griffie', dueOn: '2022-07-01' });
    expect(both.updates.map(({ body }) => body)).toEqual(['Halverwege.', 'Begonnen.']);
    for (const [text, source] of [
      [other, 'Afdeling'],
      [listOf(first), 'Griffie'],
    ] as const)
      expect(tabs((await by.clerk.get(await by.toPreview(text, source))).body)).toEqual({ same: 1 });
    const renamed = await by.toPreview(listOf({ ...first, title: 'Nieuwe titel' }), 'Griffie');
    await by.readIn(renamed);
    expect(await by.motion('N-1')).toMatchObject({ title: 'Nieuwe titel' });
    // Said of one list, not of any.
    const third = await by.toPreview(listOf(first), 'Derde');
    expect(tabs((await by.clerk.get(third)).body)).toEqual({ doubt: 1 });
  });

  test('a file that is no list comes back with a sentence', async () => {
    const refused = await by.upload(pdf);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Dit is geen lijst');
    expect((await by.upload('')).body).toContain('Dit bestand is leeg');
    const large = await by.upload(Buffer.alloc(11 * 1024 * 1024, 'a'));
    expect(large.statusCode).toBe(422);
    expect(large.body).toContain('hooguit 10 MB');
  });
});
