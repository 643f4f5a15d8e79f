// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, anonymous, isStaff, resident } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { questionOf } from '../../kernel/question.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { readFiles } from '../../testing/documenting.ts';
import { pdfOf } from '../../testing/made-documents.ts';
import { multipart } from '../../testing/made-files.ts';
import { type House, type Key, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import {
  type CouncilDocument,
  accesses,
  addDocument,
  canReadDocument,
  changeDocument,
  findDocument,
  findDossier,
  publishDocument,
  readDocumentsIn,
  readDocumentsOf,
  readDocumentsPartOf,
} from '../dossiers/index.ts';
import { type Hit, readerOf, searchDocuments } from '../document-texts/index.ts';
import { link } from '../thread/index.ts';

// What is confidential never leaks: not by a page, a picture, a file, a list, a count, the thread, the search or its address.

let house: House;
let town: Town;

const staff: readonly Key[] = ['nora', 'mo', 'walt', 'gijs', 'bea'];
/** Walt holds the portfolio, Bea is the administrator, Gijs is named on one. */
const documents: readonly {
  readonly number: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly readers: readonly Key[];
}[] = [
  { number: '4100001', title: 'Aardbei', fields: { publicatie: 'now' }, readers: staff },
  { number: '4100002', title: 'Braam', fields: {}, readers: staff },
  {
    number: '4100003',
    title: 'Citroen',
    fields: { publicatie: 'embargo', moment: '2026-05-01T10:00' },
    readers: staff,
  },
  { number: '4100004', title: 'Dadel', fields: { toegang: 'internal' }, readers: staff },
  { number: '4100005', title: 'Elzenbes', fields: { toegang: 'confidential' }, readers: ['walt', 'bea'] },
  {
    number: '4100006',
    title: 'Framboos',
    fields: { toegang: 'confidential', genoemd: 'ja' },
    readers: ['walt', 'gijs', 'bea'],
  },
];
const missing = '4199999';

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const dossier = { sleutel: newId(), nummer: '4100000', titel: 'Fruitschaal', openbaar: 'on' };
  await town.post('/werkplek/raad/dossiers/nieuw', { ...dossier, [`houder-${town.ids.walt}`]: 'on' }, 'bea');
  for (const { number, title, fields } of documents) {
    const { genoemd, ...more } = fields;
    const named = genoemd ? { [`noemt-${town.ids.gijs}`]: 'on' } : {};
    const about = { nummers: number, titel: title, soort: 'memo', datum: '2026-02-01', toegang: 'public' };
    const form = { formulier: newId(), publicatie: 'later', ...about, ...more, ...named };
    const content = await pdfOf([`Over de ${wordOf(title)} en de vruchtensalade.`]);
    const sent = await multipart(form, [{ name: 'stuk.pdf', content, field: 'bestand' }]);
    const { statusCode } = await town.postRaw('/werkplek/raad/dossiers/4100000/stuk', sent, 'bea');
    expect(statusCode).toBe(303);
  }
  await readFiles(town);
  const doer = await town.doer('bea');
  // Tied on the thread as well, so that a walk meets them.
  await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const to = await findDossier(trx, '4100000');
    for (const { number } of documents) {
      const one = await findDocument(trx, doer.actor, number);
      const tied = one && to && { from: ref('document', one.id), to: ref('dossier', to.id) };
      if (tied) await link(trx, { ...tied, reason: 'part_of' }, { by: town.ids.bea, at: house.clock.now() });
    }
  });
});
afterAll(() => house.close());

function ref<K extends 'document' | 'dossier'>(kind: K, id: string) {
  return { kind, id };
}

/** A word that is in its file alone. */
function wordOf(title: string): string {
  return `${title.toLowerCase()}moes`;
}

async function hitsOf(trx: Trx, actor: Actor, words: string): Promise<readonly Hit[]> {
  const reader = isStaff(actor)
    ? await readerOf(trx, actor, house.clock.now())
    : ({ kind: 'public' } as const);
  return searchDocuments(trx, reader, { question: questionOf(words), limit: 20 });
}

/** All that has the number of a document in its address. */
const ways = (number: string) => ({
  public: ['', '/voorblad/1', '/bestand/1'].map((way) => `/raad/stukken/${number}${way}`),
  work: ['', '/voorblad/1', '/bestand/1'].map((way) => `/werkplek/raad/stukken/${number}${way}`),
  threads: [`/draad/stuk/${number}`, `/werkplek/draad/stuk/${number}`],
});

describe.each(documents)('$title', ({ number, title, readers }) => {
  const isPublic = number === '4100001';

  test('everyone reads it at its public addresses, or nobody does', async () => {
    for (const path of ways(number).public)
      for (const as of [undefined, ...staff])
        expect([path, as, (await town.get(path, as)).statusCode]).toEqual([path, as, isPublic ? 200 : 404]);
  });

  test('at its addresses in the workplace it is there for its readers alone', async () => {
    for (const path of ways(number).work)
      for (const as of staff) {
        const { statusCode, headers } = await town.get(path, as);
        expect([path, as, statusCode]).toEqual([path, as, readers.includes(as) ? 200 : 404]);
        expect(headers['cache-control']).toContain('no-store');
      }
  });

  test('for who may not read it, it is as one that never was', async () => {
    const others = [undefined, ...staff].filter((as) => as === undefined || !readers.includes(as));
    for (const as of others) {
      const all = ways(number);
      const none = ways(missing);
      const paths = as === undefined && isPublic ? all.work : [...all.work, ...all.threads];
      const never = as === undefined && isPublic ? none.work : [...none.work, ...none.threads];
      for (const [index, path] of paths.entries()) {
        const here = await town.get(path, as);
        const there = await town.get(never[index] ?? '', as);
        const tidy = (text: string) => text.replaceAll(missing, number).replaceAll(/[\da-f-]{8,}/g, '');
        expect([path, here.statusCode]).toEqual([path, there.statusCode]);
        expect(tidy(here.body)).toBe(tidy(there.body));
        expect(here.body).not.toContain(title);
      }
    }
  });
});

test.each([undefined, ...staff])(
  'the dossier, its list, its thread and the search name to %s what that reader may read',
  async (as) => {
    const room = as === undefined ? '' : '/werkplek';
    const pages = ['/raad/dossiers/4100000', '/raad/dossiers', '/draad/dossier/4100000'];
    const bodies = await Promise.all(pages.map(async (page) => (await town.get(`${room}${page}`, as)).body));
    for (const { number, title, readers } of documents) {
      const mayRead = as === undefined ? number === '4100001' : readers.includes(as);
      expect([title, bodies[0]?.includes(title)]).toEqual([title, mayRead]);
      const said = bodies.some((body) => body.includes(number));
      if (!mayRead) expect([title, said]).toEqual([title, false]);
    }
    for (const { number, title, readers } of as === undefined ? [] : documents.slice(4)) {
      const { body } = await town.get(`/werkplek/zoeken?zoek=${title}`, as);
      if (as && !readers.includes(as)) expect(body).not.toContain(number);
    }
  },
);

test.each([undefined, ...staff])(
  'the words in a file bring %s what that reader may read, and nothing of the rest',
  async (as) => {
    const search = as === undefined ? '/raad/zoeken' : '/werkplek/zoeken';
    const all = (await town.get(`${search}?zoek=vruchtensalade`, as)).body;
    for (const { number, title, readers } of documents) {
      const mayRead = as === undefined ? number === '4100001' : readers.includes(as);
      expect([title, all.includes(number)]).toEqual([title, mayRead]);
      const { body } = await town.get(`${search}?zoek=${wordOf(title)}`, as);
      expect([title, body.includes(number), body.includes('vruchtensalade')]).toEqual([
        title,
        mayRead,
        mayRead,
      ]);
    }
  },
);

test('who stands in for a portfolio holder finds nothing confidential by the words in it', async () => {
  const walt = await town.actor('walt');
  const mo = await town.actor('mo');
  const hits = await inMunicipality(town.deps, town.municipality.id, (trx) =>
    hitsOf(trx, { ...mo, standsInFor: [walt.personId] }, 'vruchtensalade'),
  );
  expect(hits.map(({ number }) => number)).not.toContain('4100005');
  expect(hits).toHaveLength(4);
});

test('counts count what their reader may read', async () => {
  for (const as of staff) {
    const count = documents.filter(({ readers }) => readers.includes(as)).length;
    expect((await town.get('/werkplek/raad/dossiers', as)).body).toContain(`${count} stukken`);
    expect((await town.get('/werkplek/raad/dossiers/4100000', as)).body).toContain(`${count} stukken`);
  }
  expect((await town.get('/raad/dossiers')).body).toContain('1 stuk,');
});

test('whatever a document becomes, lists and pages keep to the rule of who may read it', async () => {
  const actors: Actor[] = [anonymous, resident, ...(await Promise.all(staff.map((key) => town.actor(key))))];
  const doer = await town.doer('bea');
  const number = '4100099';
  await addDocument(town.deps, doer, {
    ...{ numbers: [number], title: 'Guave', kind: 'memo', author: null, datedOn: '2026-02-02', note: null },
    ...{ access: 'public', namedIds: [], dossierNumber: '4100000', file: undefined, formKey: newId() },
    publication: { when: 'later' },
  });
  const page = `/werkplek/raad/stukken/${number}`;
  const sent = { formulier: newId(), wijziging: '' };
  const content = await pdfOf(['Over guavesap.']);
  const file = { name: 'guave.pdf', content, field: 'bestand' };
  await town.postRaw(`${page}/versie`, await multipart(sent, [file]), 'bea');
  await readFiles(town);
  const read = (actor: Actor) =>
    inMunicipality(town.deps, town.municipality.id, async (trx) => {
      const found = await findDocument(trx, doer.actor, number);
      if (!found?.dossier) throw new Error('It is not there.');
      const has = (all: readonly CouncilDocument[]) => all.some(({ id }) => id === found.id);
      const dossier = ref('dossier', found.dossier.id);
      return {
        may: canReadDocument(actor, found),
        does: [
          (await findDocument(trx, actor, number)) !== undefined,
          has(await readDocumentsOf(trx, actor, [found.id])),
          has(await readDocumentsIn(trx, actor, dossier.id)),
        ],
        isFound: (await hitsOf(trx, actor, 'guavesap')).some(({ id }) => id === found.id),
        isTied: has(await readDocumentsPartOf(trx, actor, dossier)),
        version: found.version,
      };
    });
  const named = fc.subarray([town.ids.gijs, town.ids.mo, town.ids.nora]);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...accesses), named, fc.boolean(), async (access, namedIds, isOut) => {
      const about = {
        title: 'Guave',
        kind: 'memo',
        author: null,
        datedOn: '2026-02-02',
        note: null,
      } as const;
      const { version } = await read(doer.actor);
      const details = { ...about, numbers: [number] as const, access, namedIds };
      await changeDocument(town.deps, doer, { number, version, details: { ...details, numbers: [number] } });
      const what = isOut ? 'now' : 'withdraw';
      await publishDocument(town.deps, doer, { number, version: version + 1, what });
      for (const actor of actors) {
        const { may, does, isFound, isTied } = await read(actor);
        expect(does).toEqual([may, may, may]);
        expect(isFound).toBe(may);
        expect(isTied).toBe(false);
      }
    }),
    { numRuns: 8 },
  );
});
