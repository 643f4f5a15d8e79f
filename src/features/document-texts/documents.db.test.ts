// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '../../kernel/ids.ts';
import { questionOf } from '../../kernel/question.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { VirusScanner } from '../../platform/files/virus-scanner.ts';
import { giveFile, makeDocument, makeDossier, takeContent } from '../../testing/documenting.ts';
import { pdfOf, wordOf } from '../../testing/made-documents.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { type Reader, type Reading, partsOf } from './domain.ts';
import { readVersion, readingRound } from './jobs.ts';
import { readerOf } from './reading.ts';
import { type Hit, searchDocuments } from './search-store.ts';
import { startReading } from './taking.ts';
import { replaceText } from './texts-store.ts';

const everyone: Reader = { kind: 'public' };
let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

function search(words: string, reader: Reader = everyone): Promise<readonly Hit[]> {
  return inMunicipality(house.deps, town.municipality.id, (trx) =>
    searchDocuments(trx, reader, { question: questionOf(words), limit: 20 }),
  );
}

/** The text of a document as the reading of its file keeps it. */
function write(documentId: Id, text: string): Promise<void> {
  return inMunicipality(house.deps, town.municipality.id, (trx) =>
    replaceText(trx, { documentId, version: 1 }, partsOf(text, false)),
  );
}

/** How it stands with the newest version. */
async function readingOf(documentId: Id): Promise<Partial<Reading> | undefined> {
  const { rows } = await house.db.pool.query<Partial<Reading>>(
    `select version, storage_key as "storageKey", scan, state, refusal, file_kind as "fileKind", pages, is_cut as "isCut",
       preview_key as "previewKey", attempts
     from document_readings where document_id = $1 order by version desc limit 1`,
    [documentId],
  );
  return rows[0];
}

describe('the file of a version', () => {
  test('is stored, read in the background, and found by its words with the page on which they are', async () => {
    const dossierId = await makeDossier(town, []);
    const { id, number } = await makeDocument(town, { title: 'Raadsbrief', dossierId });
    const content = await pdfOf(['Geachte raad', 'Over de lindebomen in de straten van Molendorp.']);
    await giveFile(town, id, { content, isRead: false });
    expect(await readingOf(id)).toMatchObject({ state: 'reading', fileKind: 'pdf', pages: 2, scan: 'none' });
    expect(await search('lindeboom')).toEqual([]);
    await readVersion(house.deps, town.municipality.id, { documentId: id, version: 1 });
    const reading = await readingOf(id);
    expect(reading).toMatchObject({ state: 'read', refusal: null, isCut: false });
    expect((await house.deps.files.get(reading?.storageKey ?? ''))?.equals(content)).toBe(true);
    const preview = await house.deps.files.get(reading?.previewKey ?? '');
    expect((await sharp(preview).metadata()).width).toBe(480);
    expect(await search('lindebomen straat')).toMatchObject([
      { id, number, page: 2, dossierTitle: 'Gebiedsgericht werken', kind: 'memo' },
    ]);
    const [hit] = await search('straten');
    expect(hit?.excerpt).toContain('⟦straten⟧ van Molendorp');
  });

  test.each<[string, () => Promise<Buffer>]>([
    ['encrypted', () => pdfOf(['geheim'], 'sesam')],
    ['broken', async () => (await pdfOf(['half'])).subarray(0, 150)],
    ['not_allowed', () => Promise.resolve(Buffer.from('MZ\u0090\u0000\u0003', 'latin1'))],
    ['empty', () => Promise.resolve(Buffer.alloc(0))],
    ['not_allowed', () => wordOf(['x'], { 'word/vbaProject.bin': 'x' })],
  ])('is refused when it is %s, and nothing of it is kept', async (why, content) => {
    const before = await countLoose();
    expect(await takeContent(town, await content())).toEqual({ ok: false, reason: why });
    expect(await countLoose()).toBe(before);
  });

  test('is called what it is, whatever it was called', async () => {
    expect(must(await takeContent(town, await pdfOf(['x']))).name).toBe('nota.exe.pdf');
  });

  test('that is put in the place of another takes its words with it, in whatever order they are read', async () => {
    const { id } = await makeDocument(town);
    await giveFile(town, id, { content: await wordOf(['eersteversie']), isRead: false });
    await giveFile(town, id, { content: await wordOf(['tweedeversie']), version: 2 });
    await readVersion(house.deps, town.municipality.id, { documentId: id, version: 1 });
    expect(await search('eersteversie')).toEqual([]);
    expect((await search('tweedeversie')).map((hit) => hit.id)).toEqual([id]);
    expect(await readingOf(id)).toMatchObject({ version: 2, state: 'read' });
  });

  test('that came twice is read once', async () => {
    const { id } = await makeDocument(town);
    const content = await wordOf(['dubbelgestuurd']);
    await giveFile(town, id, { content });
    const first = await readingOf(id);
    await giveFile(town, id, { content });
    expect(await readingOf(id)).toEqual(first);
  });

  test('of a book is found by its last word', async () => {
    const { id } = await makeDocument(town);
    const words = Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}q`);
    await giveFile(town, id, { content: Buffer.from([...words, 'slotwoord'].join(' ')) });
    expect(await search('slotwoord')).toMatchObject([{ id }]);
    expect((await search('slotwoord'))[0]?.excerpt).toContain('⟦slotwoord⟧');
  });

  test('whose job was lost is read by the round', async () => {
    const { id } = await makeDocument(town);
    await giveFile(town, id, { content: await wordOf(['kwijtgeraakt']), isRead: false });
    house.clock.set(house.clock.now().add({ hours: 3 }));
    await readingRound(house.deps).run(town.municipality.id, '');
    expect(await search('kwijtgeraakt')).toMatchObject([{ id }]);
  });

  test('at which reading fails again and again is let alone', async () => {
    const { id } = await makeDocument(town);
    await giveFile(town, id, { content: await wordOf(['onleesbaar']), isRead: false });
    await house.db.pool.query('update document_readings set attempts = 5 where document_id = $1', [id]);
    await readVersion(house.deps, town.municipality.id, { documentId: id, version: 1 });
    expect(await readingOf(id)).toMatchObject({ state: 'refused', refusal: 'broken' });
  });
});

test('a file that the scanner could not see waits for it, and is gone when it is ill', async () => {
  const verdicts = { first: 'unreachable', then: 'clean' } as {
    first: 'unreachable';
    then: 'clean' | 'infected';
  };
  const away: VirusScanner = {
    scan: () => Promise.resolve(verdicts.first),
    scanFile: () => Promise.resolve(verdicts.first),
  };
  const back: VirusScanner = { ...away, scanFile: () => Promise.resolve(verdicts.then) };
  for (const then of ['clean', 'infected'] as const) {
    verdicts.then = then;
    const { id } = await makeDocument(town);
    const file = must(await takeContent(town, await wordOf([`zaak${then}`]), { scanner: away }));
    expect(file.scan).toBe('waiting');
    const of = { municipalityId: town.municipality.id, documentId: id, version: 1, file };
    await inMunicipality(house.deps, town.municipality.id, (trx) => startReading(house.deps, trx, of));
    const read = (scanner: VirusScanner): Promise<void> =>
      readVersion({ ...house.deps, scanner }, town.municipality.id, { documentId: id, version: 1 });
    await expect(read(away)).rejects.toThrow('cannot be reached');
    await read(back);
    expect(await readingOf(id)).toMatchObject({ scan: then, state: then === 'clean' ? 'read' : 'refused' });
    expect(await search(`zaak${then}`)).toHaveLength(then === 'clean' ? 1 : 0);
  }
  expect(
    await takeContent(town, await pdfOf(['x']), {
      scanner: { ...back, scanFile: () => Promise.resolve('infected') },
    }),
  ).toEqual({
    ok: false,
    reason: 'infected',
  });
});

describe('what is sought', () => {
  test('is found by its title and number at once, and by a new title', async () => {
    const { id, number } = await makeDocument(town, { title: 'Startnotitie pleinvrees' });
    await write(id, 'binnenwerk');
    expect((await search('startnotitie')).map((hit) => hit.id)).toEqual([id]);
    expect((await search(number)).map((hit) => hit.id)).toContain(id);
    await house.db.pool.query(`update documents set title = 'Eindnotitie' where id = $1`, [id]);
    expect(await search('pleinvrees')).toEqual([]);
    expect((await search('eindnotitie binnenwerk')).map((hit) => hit.id)).toEqual([id]);
  });

  test('comes first where it is in the title', async () => {
    const inText = await makeDocument(town, { title: 'Nota', datedOn: '2026-02-20' });
    await write(inText.id, 'Over de zonneweide en meer.');
    const inTitle = await makeDocument(town, { title: 'Zonneweide', datedOn: '2020-01-01' });
    expect((await search('zonneweide')).map((hit) => hit.id)).toEqual([inTitle.id, inText.id]);
  });

  test.each(["' or 1=1 --", '&|!():*', '"', '⟦mark⟧', 'de', 'a'.repeat(300)])(
    'may be any text: %j',
    async (words) => {
      expect(Array.isArray(await search(words))).toBe(true);
    },
  );

  test('cannot bring marks or markup of its own', async () => {
    const { id } = await makeDocument(town);
    await giveFile(town, id, { content: Buffer.from('Stukje <b>opmaak</b> en ⟦namaak⟧ hier') });
    const [hit] = await search('namaak');
    expect(hit?.excerpt).not.toContain('⟦namaak⟧ hier');
    const page = (await town.get('/raad/zoeken?zoek=namaak')).body;
    expect(page).not.toContain('<b>opmaak');
    expect(page).toContain('<mark>namaak</mark>');
  });
});

test('what is confidential comes out of no search but of those whom it concerns, nor what is internal out of that for everyone', async () => {
  const held = await makeDossier(town, [town.ids.walt], false);
  const other = await makeDossier(town, [], false);
  const all: { id: Id; access: 'public' | 'internal' | 'confidential'; dossierId: Id }[] = [];
  for (const access of ['public', 'internal', 'confidential'] as const)
    for (const dossierId of [held, other]) {
      const { id } = await makeDocument(town, { access, dossierId, title: 'Kernwoord titel' });
      await write(id, 'kernwoord en zijwoord in de tekst');
      all.push({ id, access, dossierId });
    }
  const reader = async (key: 'walt' | 'nora' | 'bea'): Promise<Reader> => {
    const actor = await town.actor(key);
    return inMunicipality(house.deps, town.municipality.id, (trx) => readerOf(trx, actor, house.clock.now()));
  };
  const readers = [
    { reader: everyone, may: (one: (typeof all)[number]) => one.access === 'public' },
    { reader: await reader('nora'), may: (one: (typeof all)[number]) => one.access !== 'confidential' },
    {
      reader: await reader('walt'),
      may: (one: (typeof all)[number]) => one.access !== 'confidential' || one.dossierId === held,
    },
    { reader: await reader('bea'), may: () => true },
  ];
  const words = fc.subarray(['kernwoord', 'zijwoord', 'titel', 'tekst'], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom(...readers), async (sought, { reader: who, may }) => {
      const found = new Set((await search(sought.join(' '), who)).map(({ id }) => id));
      const known = all.filter(({ id }) => found.has(id)).map(({ id }) => id);
      expect(known).toEqual(all.filter(may).map(({ id }) => id));
    }),
    { numRuns: 10 },
  );
  const [first] = await search('kernwoord');
  expect(first?.dossierTitle).toBeNull();
  const page = (await town.get('/raad/zoeken?zoek=kernwoord')).body;
  expect(page.match(/Kernwoord titel/g)).toHaveLength(2);
  const work = (await town.get('/werkplek/zoeken?zoek=kernwoord', 'nora')).body;
  expect(work.match(/Kernwoord titel/g)).toHaveLength(4);
});

test('another town finds nothing of it', async () => {
  const { id } = await makeDocument(town, { title: 'Buurgemeente geheim' });
  expect((await search('buurgemeente')).map((hit) => hit.id)).toEqual([id]);
  const next = await buildTown(house);
  const found = await inMunicipality(house.deps, next.municipality.id, (trx) =>
    searchDocuments(
      trx,
      { kind: 'staff', personId: next.ids.bea, at: house.clock.now(), seesConfidentialOf: 'all' },
      { question: questionOf('buurgemeente'), limit: 20 },
    ),
  );
  expect(found).toEqual([]);
});

async function countLoose(): Promise<number> {
  const { rows } = await house.db.pool.query<{ count: number }>(
    'select count(*)::int as count from loose_bytes',
  );
  return rows[0]?.count ?? 0;
}
