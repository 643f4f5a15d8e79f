// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { multipart, pdf } from '../../testing/made-files.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { type FormVisitor, openFormVisitor } from '../../testing/visitors.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { changeMotion, findMotion, readPartyParts, readUpdates } from '../motions/index.ts';
import { councilImportJob } from './jobs.ts';
import { doPart, goOn } from './work.ts';

let house: House;
let town: Town;
let clerk: FormVisitor;

beforeAll(async () => {
  // The work is done by hand, so that nothing has to be waited for.
  house = await openTestHouse({
    jobs: (deps) => [{ ...councilImportJob(deps), handle: () => Promise.resolve() }],
  });
  town = await buildTown(house);
  clerk = await openFormVisitor(town, house.app, 'bea');
});
afterAll(() => house.close());

const home = '/werkplek/raad/inlezen';
const head =
  'ID;Agendapunt;Titel;Toelichting;Einddatum;Portefeuillehouder;Stand van Zaken;Status;Fractie(s);Datum afdoening';

const fiveUpdates = `Update 18-01-2022:
Op 16 november 2021 is de raad bijgepraat.
Update: 10-11-2021: De gesprekken zijn gevoerd.
Update 06-09-2021: Er is een infographic gemaakt.
Update 07-07-2021: de herijking wordt gedeeld op 16 november 2021.
Update 01-03-2021: De werkgroep is begonnen.`;
const request = 'In de nieuwe nota helder uiteen te zetten hoe het college dit wil doen.';

type Cells = {
  id: string;
  title?: string;
  due?: string;
  holder?: string;
  updates?: string;
  state?: string;
  parties?: string;
  settled?: string;
};
function lineOf({
  id,
  title = 'Versterking',
  due = '',
  holder = '',
  updates = '',
  state = 'Loopt',
  parties = '',
  settled = '',
}: Cells): string {
  return [
    id,
    '7b',
    title,
    request,
    due,
    holder,
    `"${updates.replaceAll('"', '""')}"`,
    state,
    parties,
    settled,
  ].join(';');
}
const m31 = {
  id: 'M-31',
  due: '01-07-2022',
  holder: 'Wethouder Houder',
  updates: fiveUpdates,
  state: 'In behandeling',
  parties: 'PvdA e.a.',
};
function listOf(...lines: readonly Cells[]): string {
  return [head, ...lines.map(lineOf)].join('\r\n');
}

async function upload(text: string | Buffer, source = 'Griffielijst') {
  const content = typeof text === 'string' ? Buffer.from(text) : text;
  const form = await multipart({ sleutel: newId(), bron: source }, [
    { name: 'lijst.csv', content, field: 'bestand' },
  ]);
  return town.postRaw(home, form, 'bea');
}

async function work(id: Id): Promise<void> {
  await goOn(town.deps, town.municipality.id, id);
}

/** As a clerk does it: brings the list in, takes over what is guessed, and has it looked at. */
async function toPreview(
  text: string,
  source?: string,
  values: Record<string, string> = {},
): Promise<string> {
  const page = String((await upload(text, source)).headers.location);
  const columns = await clerk.fillIn(`${page}/kolommen`, `${page}/kolommen`, {});
  expect(columns.statusCode).toBe(303);
  const told = await clerk.fillIn(`${page}/waarden`, `${page}/waarden`, values);
  expect(told.statusCode).toBe(303);
  await work(page.slice(-36));
  return page;
}

async function readIn(page: string, fields: Record<string, string> = {}): Promise<string> {
  await clerk.fillIn(page, `${page}/begin`, fields);
  await work(page.slice(-36));
  return (await clerk.get(page)).body;
}

/** The tabs of a page, with how much is under each. */
function tabs(html: string): Record<string, number> {
  const found = [
    ...html.matchAll(/<a href="[^"]*toon=(\w+)"[^>]*>[^<]*<span class="meent-tabs__count"> (\d+)<\/span>/g),
  ];
  return Object.fromEntries(found.map(([, name = '', count = '']) => [name, Number(count)]));
}

async function motion(number: string) {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const one = await findMotion(trx, number);
    if (!one) throw new Error(`${number} is not there.`);
    const [updates, parties] = await Promise.all([readUpdates(trx, one.id), readPartyParts(trx, [one.id])]);
    return { ...one, updates, parties: parties.get(one.id) ?? [] };
  });
}

async function answer(page: string, choose: (name: string) => Record<string, string>) {
  const { body } = await clerk.get(page);
  const [name = ''] = /doe-\d+-[\w-]+/.exec(body) ?? [];
  return clerk.fillIn(page, `${page}/twijfels`, choose(name));
}

describe('M-31 with its five updates', () => {
  let page: string;

  test('is taken apart, shown before anything changes, and read in', async () => {
    page = await toPreview(listOf(m31));
    const preview = await clerk.get(page);
    expect(tabs(preview.body)).toEqual({ new: 1 });
    expect(preview.body).toContain('5 keer een nieuwe stand van zaken');
    await expect(motion('M-31')).rejects.toThrow('not there');
    expect(tabs(await readIn(page))).toEqual({ made: 1 });
    const one = await motion('M-31');
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
    const again = String((await upload(listOf(m31), 'griffielijst')).headers.location);
    expect((await clerk.get(`${again}/kolommen`)).body).toContain('Dit koos u de vorige keer');
    page = await toPreview(listOf(m31), 'griffielijst');
    const preview = (await clerk.get(page)).body;
    expect(tabs(preview)).toEqual({ same: 1 });
    expect(preview).toContain('In deze lijst staat niets nieuws.');
    expect((await motion('M-31')).updates).toHaveLength(5);
  });

  test('a newer list adds only what is new, and changes what only the list changed', async () => {
    const newer = {
      ...m31,
      title: 'Versterking wijken',
      updates: `Update 01-03-2022: De nota is er.\n${fiveUpdates}`,
    };
    page = await toPreview(listOf(newer));
    expect((await clerk.get(page)).body).toContain('Veranderd: Titel · 1 nieuwe stand van zaken');
    await readIn(page);
    const one = await motion('M-31');
    expect(one.title).toBe('Versterking wijken');
    expect(one.updates.map(({ body }) => body)[0]).toBe('De nota is er.');
    expect(one.updates).toHaveLength(6);
  });

  test('what a clerk changed by hand is not overwritten without asking, and stays when the list says nothing new', async () => {
    const before = await motion('M-31');
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
    page = await toPreview(listOf(same));
    expect(tabs((await clerk.get(page)).body)).toEqual({ same: 1 });
    page = await toPreview(listOf({ ...same, title: 'Nota wijken' }));
    const doubt = (await clerk.get(page)).body;
    expect(tabs(doubt)).toEqual({ doubt: 1 });
    expect(doubt).toContain('Sterke wijken');
    await answer(page, (name) => ({ [name]: 'keep' }));
    await clerk.get(page);
    const kept = await toPreview(listOf({ ...same, title: 'Nota wijken', due: '01-08-2022' }));
    await answer(kept, (name) => ({ [name]: 'keep' }));
    await readIn(kept);
    expect(await motion('M-31')).toMatchObject({ title: 'Sterke wijken', dueOn: '2022-08-01' });
    // Decided once; the same list does not ask it again.
    page = await toPreview(listOf({ ...same, title: 'Nota wijken', due: '01-08-2022' }));
    expect(tabs((await clerk.get(page)).body)).toEqual({ same: 1 });
  });

  test('an update that the list now tells in other words becomes a correction, and the first stays', async () => {
    const { updates, title } = await motion('M-31');
    expect(title).toBe('Sterke wijken');
    const rewritten = fiveUpdates.replace('De werkgroep is begonnen.', 'De werkgroep begon in april.');
    page = await toPreview(listOf({ ...m31, title: 'Nota wijken', due: '01-08-2022', updates: rewritten }));
    expect((await clerk.get(page)).body).toContain('Van deze dag staat er al iets');
    await answer(page, (name) => ({ [name]: 'list' }));
    await readIn(page);
    const after = (await motion('M-31')).updates;
    expect(after).toHaveLength(updates.length + 1);
    const old = after.find(({ body }) => body === 'De werkgroep is begonnen.');
    expect(after.find(({ body }) => body === 'De werkgroep begon in april.')?.correctsId).toBe(old?.id);
  });
});

describe('what cannot be read with certainty is for a person', () => {
  test('days that do not exist and times that are no day', async () => {
    const page = await toPreview(
      listOf(
        { id: 'D-1', due: '31-02-2021' },
        { id: 'D-2', due: 'medio 2022' },
        { id: 'D-3', updates: 'Wij zijn ermee bezig. Update 02-02-2021: Klaar.' },
        { id: 'D-4', state: 'Afgedaan' },
        { id: 'D-5' },
      ),
      'Dagen',
    );
    const preview = (await clerk.get(page)).body;
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
    const refused = await clerk.fillIn(page, `${page}/twijfels`, chosen);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Vul in op welke dag.');
    const days = {
      [first.replace('doe', 'dag')]: '2021-02-28',
      [fourth.replace('doe', 'dag')]: '2021-06-01',
    };
    expect((await clerk.fillIn(page, `${page}/twijfels`, { ...chosen, ...days })).statusCode).toBe(303);
    await readIn(page, { openbaar: 'on' });
    expect(await motion('D-1')).toMatchObject({ dueOn: '2021-02-28' });
    expect((await motion('D-1')).publishedAt).not.toBeNull();
    expect(await motion('D-2')).toMatchObject({ dueOn: null, explanation: 'Einddatum: medio 2022' });
    expect((await motion('D-3')).updates).toMatchObject([{ onDay: '2021-02-02', body: 'Klaar.' }]);
    expect(await motion('D-4')).toMatchObject({
      state: 'settled',
      settledOn: '2021-06-01',
      agreedOn: '2021-06-01',
    });
    expect((await motion('D-4')).proof).toContain('Dagen');
  });

  test('what nobody decided waits, and many can be decided at once', async () => {
    const text = listOf({ id: 'V-1', due: 'medio 2022' }, { id: 'V-2', due: 'najaar 2022' }, { id: 'V-3' });
    const waiting = await toPreview(text, 'Vaag');
    expect(tabs(await readIn(waiting))).toEqual({ made: 1, waiting: 2 });
    await expect(motion('V-1')).rejects.toThrow('not there');
    const page = await toPreview(text, 'Vaag');
    await clerk.fillIn(page, `${page}/twijfels/alle`, { waarom: 'no_day', doe: 'text' });
    expect(tabs((await clerk.get(page)).body)).toEqual({ new: 2, same: 1 });
  });

  test('lines without a title, doubles, an unknown holder and a number that is there already', async () => {
    const page = await toPreview(
      listOf(
        { id: 'F-1', title: '' },
        { id: 'F-2', holder: 'M. Onbekend' },
        { id: 'f-2' },
        { id: 'M-31', title: 'Van een andere lijst' },
        { id: 'een id dat veel te lang is voor een nummer' },
      ),
      'Fouten',
    );
    expect(tabs((await clerk.get(page)).body)).toEqual({ new: 1, unreadable: 4 });
    const unread = (await clerk.get(`${page}?toon=unreadable`)).body;
    for (const sentence of [
      'geen titel',
      'stond al eerder in deze lijst',
      'al van een andere regel of lijst',
      'geen nummer te maken',
    ])
      expect(unread).toContain(sentence);
    await readIn(page);
    expect(await motion('F-2')).toMatchObject({
      holderId: null,
      explanation: 'Portefeuillehouder: M. Onbekend',
    });
    const report = await clerk.get(`${page}/verslag.csv`);
    expect(report.body).toContain('Portefeuillehouder M. Onbekend is niet bekend');
  });

  test('a file that is no list comes back with a sentence', async () => {
    const refused = await upload(pdf);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Dit is geen lijst');
    expect((await upload('')).body).toContain('Dit bestand is leeg');
    const large = await upload(Buffer.alloc(11 * 1024 * 1024, 'a'));
    expect(large.statusCode).toBe(422);
    expect(large.body).toContain('hooguit 10 MB');
  });
});

test('stopped halfway nothing is half done, and it goes on where it was', async () => {
  const lines = Array.from({ length: 600 }, (_, at) => ({
    id: `H-${at}`,
    updates: 'Update 01-02-2021: Begonnen.',
  }));
  const page = await toPreview(listOf(...lines), 'Half');
  const id = page.slice(-36);
  await clerk.fillIn(page, `${page}/begin`, {});
  await doPart(town.deps, town.municipality.id, id);
  const busy = (await clerk.get(page)).body;
  expect(busy).toContain('250 van 600 regels');
  expect(busy).toContain('http-equiv="refresh"');
  expect((await clerk.get(`${page}?stil=1`)).body).not.toContain('http-equiv="refresh"');
  await clerk.fillIn(page, `${page}/stop`, {});
  await work(id);
  const stopped = (await clerk.get(page)).body;
  expect(tabs(stopped)).toEqual({ made: 250 });
  await clerk.fillIn(page, `${page}/verder`, {});
  // As after a restart, and by two at once.
  await Promise.all([work(id), work(id)]);
  expect(tabs((await clerk.get(page)).body)).toEqual({ made: 600 });
  expect((await motion('H-599')).updates).toHaveLength(1);
});

test('party groups from Popolo', async () => {
  const organisations = [
    { classification: 'Party', name: 'Stadsbelang', seats: 4 },
    { classification: 'Party', name: 'pvda' },
    { classification: 'Party' },
    { classification: 'Council', name: 'Raad' },
  ];
  const page = String((await upload(JSON.stringify({ organisations }), 'Fracties')).headers.location);
  await work(page.slice(-36));
  expect(tabs((await clerk.get(page)).body)).toEqual({ new: 1, same: 1, unreadable: 1 });
  expect(tabs(await readIn(page))).toEqual({ made: 1, same: 1, unreadable: 1 });
  const { rows } = await house.db.pool.query(`select name, seats from parties where name = 'Stadsbelang'`);
  expect(rows).toEqual([{ name: 'Stadsbelang', seats: 4 }]);
});

test('only the clerk and the administrator', async () => {
  expect((await town.get(home, 'nora')).statusCode).toBe(403);
  expect((await town.get(home)).statusCode).toBe(302 + 1);
});

test('a list let go is gone with its lines', async () => {
  const page = String((await upload(listOf(m31), 'Weg')).headers.location);
  expect((await clerk.fillIn(`${page}/kolommen`, `${page}/weg`, {})).headers.location).toBe(home);
  expect((await clerk.get(page)).statusCode).toBe(404);
});

test('whatever is in a list, reading it twice is reading it once', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '1'), maxLength: 12 });
  const day = fc.constantFrom('', '01-02-2021', '31-02-2021', 'medio 2022', '2020-05-06');
  const one = fc.record({
    id: fc.constantFrom('P-1', 'P-2', 'P-3', 'P 4', ''),
    title: text,
    due: day,
    updates: fc.constantFrom('', 'Update 01-02-2021: a', 'b Update 03-04-2021: c', fiveUpdates),
    state: fc.constantFrom('Loopt', 'Afgedaan', ''),
    parties: fc.constantFrom('', 'PvdA', 'CDA, D66'),
    settled: day,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (lines) => {
      const source = `Steeds ${newId()}`;
      const named = lines.map((line) => ({ ...line, id: line.id && `${line.id}-${source.slice(-6)}` }));
      const first = await toPreview(listOf(...named), source);
      if ((await clerk.get(first)).body.includes(`${first}/begin`)) await readIn(first);
      const contents = await everything();
      const second = await toPreview(listOf(...named), source);
      const { changed = 0, new: fresh = 0 } = tabs((await clerk.get(second)).body);
      expect({ changed, fresh }).toEqual({ changed: 0, fresh: 0 });
      expect(await everything()).toEqual(contents);
    }),
    { numRuns: 6 },
  );
});

async function everything(): Promise<unknown> {
  const { rows } = await house.db.pool.query(
    `select (select count(*) from motions) as motions, (select count(*) from motion_updates) as updates,
      (select count(*) from motion_parties) as parties, (select sum(version) from motions) as versions`,
  );
  return rows;
}
