// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '../../kernel/ids.ts';
import { questionOf } from '../../kernel/question.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { makeDocument } from '../../testing/documenting.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { type Reader, partsOf } from './domain.ts';
import { type Hit, type Sought, searchDocuments } from './search-store.ts';
import { replaceText } from './texts-store.ts';

const everyone: Reader = { kind: 'public' };
let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

function search(words: string, more: Partial<Sought> = {}): Promise<readonly Hit[]> {
  const sought = { question: questionOf(words), limit: 20, ...more };
  return inMunicipality(house.deps, town.municipality.id, (trx) => searchDocuments(trx, everyone, sought));
}

async function numbers(words: string, more: Partial<Sought> = {}): Promise<string[]> {
  return (await search(words, more)).map(({ number }) => number);
}

/** The text of a document as the reading of its file keeps it. */
function write(documentId: Id, text: string): Promise<void> {
  return inMunicipality(house.deps, town.municipality.id, (trx) =>
    replaceText(trx, { documentId, version: 1 }, partsOf(text, false)),
  );
}

describe('a question', () => {
  test('between quotes finds words that follow each other, also far on in a long text', async () => {
    const near = await makeDocument(town);
    await write(near.id, 'Over gebiedsgericht werken in Zandhaven.');
    const apart = await makeDocument(town);
    await write(apart.id, 'Werken in Zandhaven, en gebiedsgericht.');
    const far = await makeDocument(town);
    const filling = Array.from({ length: 40_000 }, (_, index) => `vul${index.toString(36)}`).join(' ');
    await write(far.id, `Zandhaven. ${filling} Zandhaven wil gebiedsgericht werken.`);
    expect((await numbers('gebiedsgericht werken zandhaven')).toSorted()).toEqual([
      near.number,
      apart.number,
      far.number,
    ]);
    expect((await numbers('"gebiedsgericht werken" zandhaven')).toSorted()).toEqual([
      near.number,
      far.number,
    ]);
    const [hit] = await search('“gebiedsgericht werken” zandhaven');
    expect(hit?.excerpt).toMatch(/⟦gebiedsgericht⟧ ⟦werken⟧/);
  });

  test('leaves out what has a dash before it: a word, or a phrase', async () => {
    const [parking, green] = [await makeDocument(town), await makeDocument(town)];
    await write(parking.id, 'Kanaalzijde: parkeren aan de kade.');
    await write(green.id, 'Kanaalzijde: groen aan de kade.');
    expect(await numbers('kanaalzijde -parkeren')).toEqual([green.number]);
    expect(await numbers('kanaalzijde -groen')).toEqual([parking.number]);
    expect(await numbers('kanaalzijde -"groen aan de kade"')).toEqual([parking.number]);
    expect(await numbers('-parkeren')).toEqual([]);
  });

  test('has pages that hold each of what is found once, always in the same order', async () => {
    const made = [];
    for (let index = 0; index < 9; index += 1) {
      const { id, number } = await makeDocument(town, {
        title: index % 4 === 0 ? 'Turfmarkt' : 'Nota',
        datedOn: `202${index % 3}-03-0${1 + (index % 2)}`,
      });
      await write(id, `De turfmarkt ${'turfmarkt '.repeat(index % 3)}en meer.`);
      made.push(number);
    }
    const all = await numbers('turfmarkt');
    expect(all.toSorted()).toEqual(made.toSorted());
    const pages = [];
    for (const skipped of [0, 4, 8, 12]) pages.push(...(await numbers('turfmarkt', { limit: 4, skipped })));
    expect(pages).toEqual(all);
    expect(await numbers('turfmarkt', { year: 2021 })).toHaveLength(3);
    expect(await numbers('turfmarkt', { kind: 'decision' })).toEqual([]);
    expect(await numbers('turfmarkt', { kind: 'memo', year: 2020 })).toHaveLength(3);
  });

  test('that finds more than is ranked goes on with the rest, the newest first', async () => {
    await house.db.pool.query(
      `insert into documents (municipality_id, id, number, title, kind, dated_on, access, published_at, submission_key, created_at, updated_at)
       select $1, gen_random_uuid(), 'VEEL-' || n, 'Veelvoud', 'memo', date '2000-01-01' + n, 'public', now(), gen_random_uuid(), now(), now()
       from generate_series(1, 100) n`,
      [town.municipality.id],
    );
    const pages = [];
    for (const skipped of [0, 20, 40, 60, 80]) pages.push(...(await numbers('veelvoud', { skipped })));
    expect(new Set(pages).size).toBe(100);
    expect(pages.slice(80)).toEqual(Array.from({ length: 20 }, (_, index) => `VEEL-${20 - index}`));
    const page = (await town.get('/raad/zoeken?zoek=veelvoud&blad=5')).body;
    expect(page).toContain('VEEL-1 ');
    expect(page).toContain('zoek=veelvoud&amp;blad=4');
    expect(page).not.toContain('blad=6');
    expect((await town.get('/werkplek/zoeken/stukken?zoek=veelvoud', 'nora')).body).toContain('blad=2');
    expect((await town.get('/raad/zoeken?zoek=veelvoud&jaar=1999')).body).toContain('Geen stukken');
  });

  test('that finds nothing says so, with what may find more', async () => {
    const page = (await town.get(`/raad/zoeken?zoek=${encodeURIComponent('"veelvoud bestaatniet"')}`)).body;
    expect(page).toContain('Niets gevonden');
    expect(page).toContain('zoek=veelvoud+bestaatniet');
    expect(page).toContain('zoek=veelvoud"');
    expect((await town.get('/raad/zoeken?zoek=-veelvoud')).body).toContain('Typ ook een woord');
  });
});
