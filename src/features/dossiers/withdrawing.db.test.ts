// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { questionOf } from '../../kernel/question.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { makeDocument, readFiles, takeContent } from '../../testing/documenting.ts';
import { pdfOf } from '../../testing/made-documents.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { searchDocuments } from '../document-texts/index.ts';
import { readVersion } from '../document-texts/jobs.ts';
import { tidyFiles } from '../uploads/index.ts';
import { addVersion } from './document-actions.ts';
import { findDocument } from './documents-store.ts';
import { withdrawVersion } from './withdrawing.ts';

// A version is withdrawn while its file is read in the background, or in whatever order of all that can happen.

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const doer = () => ({ municipality: town.municipality, actor: system });

async function add(number: string, content: Buffer): Promise<void> {
  const file = must(await takeContent(town, content));
  must(await addVersion(house.deps, doer(), { number, note: null, file, formKey: newId() }));
}

async function withdraw(number: string, version: number): Promise<void> {
  must(await withdrawVersion(house.deps, doer(), { number, version, reason: 'Het verkeerde bestand.' }));
}

async function isFound(word: string): Promise<boolean> {
  const hits = await inMunicipality(house.deps, town.municipality.id, (trx) =>
    searchDocuments(trx, { kind: 'public' }, { question: questionOf(word), limit: 5 }),
  );
  return hits.length > 0;
}

type Kept = { readonly texts: number; readonly readings: number; readonly key: string | null };

async function keptOf(documentId: Id): Promise<Kept | undefined> {
  const { rows } = await town.db.pool.query<Kept>(
    `select (select count(*)::int from document_pages where document_id = $1) as texts,
       (select count(*)::int from document_readings where document_id = $1) as readings,
       (select storage_key from document_readings where document_id = $1) as key`,
    [documentId],
  );
  return rows[0];
}

/** The files of this house, with something that happens while one of its calls is under way. */
function filesWith(
  when: 'before it is read' | 'while it is read' | 'when it was read',
  act: () => Promise<void>,
): FileStore {
  const { files } = house.deps;
  return {
    ...files,
    getStream: async (key) => {
      if (when === 'before it is read') await act();
      const stream = await files.getStream(key);
      if (when === 'while it is read') await act();
      return stream;
    },
    put: async (key, content) => {
      if (when === 'when it was read') await act();
      await files.put(key, content);
    },
  };
}

test.each(['before it is read', 'while it is read', 'when it was read'] as const)(
  'a version that is withdrawn %s puts nothing back',
  async (when) => {
    const { id, number } = await makeDocument(town);
    await add(number, await pdfOf(['Over het wedloopwoord.']));
    const key = (await keptOf(id))?.key ?? '';
    expect(await house.deps.files.has(key)).toBe(true);
    const files = filesWith(when, () => withdraw(number, 1));
    await readVersion({ ...house.deps, files }, town.municipality.id, { documentId: id, version: 1 });
    expect(await keptOf(id)).toEqual({ texts: 0, readings: 0, key: null });
    expect(await isFound('wedloopwoord')).toBe(false);
    for (const one of [key, `${key}.first`]) expect(await house.deps.files.has(one)).toBe(false);
    // A job that comes late, and once more.
    await readVersion(house.deps, town.municipality.id, { documentId: id, version: 1 });
    expect(await keptOf(id)).toMatchObject({ texts: 0, readings: 0 });
  },
);

test('a file that two read at the same time keeps its first page', async () => {
  const { id, number } = await makeDocument(town);
  await add(number, await pdfOf(['Tweemaal gelezen.']));
  const which = { documentId: id, version: 1 };
  let isOther = false;
  const files = filesWith('when it was read', async () => {
    if (!isOther) {
      isOther = true;
      await readVersion(house.deps, town.municipality.id, which);
    }
  });
  await readVersion({ ...house.deps, files }, town.municipality.id, which);
  house.clock.set(house.clock.now().add({ hours: 48 }));
  await tidyFiles(house.deps, town.municipality.id);
  const key = (await keptOf(id))?.key ?? '';
  for (const one of [key, `${key}.first`]) expect(await house.deps.files.has(one)).toBe(true);
});

test('of two who withdraw the same version at once, one does and the other hears it', async () => {
  const { id, number } = await makeDocument(town);
  await add(number, Buffer.from('Een stuk.'));
  const both = ['De ene reden.', 'De andere reden.'].map((reason) =>
    withdrawVersion(house.deps, doer(), { number, version: 1, reason }),
  );
  const done = await Promise.all(both);
  expect(done.map((one) => (one.ok ? 'done' : one.reason)).toSorted()).toEqual(['done', 'withdrawn_before']);
  const { rows } = await town.db.pool.query(
    `select from journal where subject_id = $1 and verb = 'version_withdrawn'`,
    [id],
  );
  expect(rows).toHaveLength(1);
});

const step = fc.oneof(
  fc.constant({ what: 'add' } as const),
  fc.constant({ what: 'read' } as const),
  fc.record({ what: fc.constant('withdraw' as const), which: fc.nat(5) }),
);

test('in whatever order versions come, are read and are withdrawn: the highest that remains holds, and no word of another is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      const { number } = await makeDocument(town);
      const mark = newId().replaceAll('-', '');
      const word = (version: number): string => `w${version}x${mark}`;
      const there: number[] = [];
      let made = 0;
      for (const one of steps) {
        if (one.what === 'add') {
          made += 1;
          await add(number, Buffer.from(`Een stuk met ${word(made)} erin.`));
          there.push(made);
        } else if (one.what === 'read') await readFiles(town);
        else {
          const version = there[one.which % Math.max(1, there.length)];
          if (version === undefined) continue;
          await withdraw(number, version);
          there.splice(there.indexOf(version), 1);
        }
        const document = await inMunicipality(house.deps, town.municipality.id, (trx) =>
          findDocument(trx, system, number),
        );
        expect(document?.file?.version).toBe(there.at(-1));
        for (let version = 1; version <= made; version += 1)
          if (version !== there.at(-1)) expect(await isFound(word(version))).toBe(false);
      }
      await readFiles(town);
      const last = there.at(-1);
      if (last !== undefined) expect(await isFound(word(last))).toBe(true);
    }),
    { numRuns: 5 },
  );
});
