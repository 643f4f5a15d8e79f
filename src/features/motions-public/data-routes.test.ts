// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { system } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import { divideOver, noteFor, partyIn, settleFor, tellFor } from '../../testing/council-motions.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { readActions, stepPart } from '../motions/index.ts';

let house: House;
let town: Town;
let many: Town;
let mixed: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  many = await buildTown(house);
  mixed = await buildTown(house);
});
afterAll(() => house.close());

const listShape = z.object({
  moties: z.array(
    z.object({
      nummer: z.string(),
      soort: z.string(),
      titel: z.string(),
      verzoek: z.string(),
      status: z.string(),
      teLaat: z.boolean(),
      einddatum: z.string().nullable(),
      fracties: z.array(z.object({ naam: z.string(), diendeIn: z.boolean() })),
      laatsteStand: z.object({ datum: z.string(), tekst: z.string() }).nullable(),
      adres: z.url(),
    }),
  ),
});
const oneShape = z.object({
  nummer: z.string(),
  stand: z.array(z.object({ datum: z.string(), tekst: z.string(), zetRecht: z.string().nullable() })),
  onderdelen: z.array(z.unknown()),
});

const list = async (query = '') =>
  listShape.parse(JSON.parse((await town.get(`/raad/moties.json${query}`)).body)).moties;

test('an empty list is a list in every form', async () => {
  expect(await list()).toEqual([]);
  expect((await town.get('/raad/moties')).body).toContain('Er staat nog niets');
  expect((await town.get('/raad/moties.atom')).body).toContain('<feed');
  expect((await town.get('/raad/moties.csv')).body).toContain('Nummer;Soort;Titel');
});

test('what is chosen of the list is what programs and spreadsheets get', async () => {
  await noteFor(town, 'M-1', { title: 'Fietspad; met "haakjes"', dueOn: '2026-02-01' });
  await noteFor(town, 'T-1', { kind: 'pledge', title: 'Brief' });
  await tellFor(town, 'M-1', { onDay: '2026-03-02', body: 'De eerste meters liggen er.' });
  expect((await list('?soort=pledge')).map(({ nummer }) => nummer)).toEqual(['T-1']);
  const [late] = await list('?toon=te-laat');
  expect(late).toMatchObject({
    nummer: 'M-1',
    soort: 'motie',
    status: 'loopt',
    teLaat: true,
    laatsteStand: { datum: '2026-03-02', tekst: 'De eerste meters liggen er.' },
    adres: 'http://meent.test/raad/moties/M-1',
  });
  const csv = (await town.get('/raad/moties.csv?toon=te-laat')).body;
  expect(csv).toContain('M-1;Motie;"Fietspad; met ""haakjes""";');
  expect(csv).not.toContain('T-1');
  const xlsx = await town.get('/raad/moties.xlsx');
  expect(xlsx.headers['content-type']).toContain('spreadsheetml');
  expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  const one = oneShape.parse(JSON.parse((await town.get('/raad/moties/M-1/gegevens.json')).body));
  expect(one.stand.map(({ tekst }) => tekst)).toEqual(['De eerste meters liggen er.']);
});

test('a spreadsheet says how each party group voted, and about which themes and areas it is', async () => {
  const dorp = await partyIn(town, 'Dorp');
  const stad = await partyIn(town, 'Stad');
  const water = await partyIn(town, 'Water');
  await noteFor(town, 'M-2', {
    themeIds: [town.themes.sport],
    areaIds: [town.area('molendorp'), town.area('zuid')],
    parties: [
      { partyId: dorp, isSubmitter: true, inFavour: 5, against: 0 },
      { partyId: stad, isSubmitter: false, inFavour: 2, against: 3 },
      { partyId: water, isSubmitter: false, inFavour: 0, against: 4 },
    ],
  });
  const [head = '', ...lines] = (await town.get('/raad/moties.csv')).body.split('\n');
  const columns = head.trim().split(';');
  const cells = (lines.find((line) => line.startsWith('M-2;')) ?? '').split(';');
  const cell = (name: string) => cells[columns.indexOf(name)];
  expect([cell('Stemmen voor'), cell('Stemmen tegen')]).toEqual(['7', '7']);
  expect([cell('Fracties voor'), cell('Fracties tegen')]).toEqual(['Dorp, Stad', 'Stad, Water']);
  expect([cell('Thema’s'), cell('Gebieden')]).toEqual(['Sport', 'Molendorp, Zuid']);
});

test('a feed tells the latest of the list, and of one', async () => {
  const all = (await town.get('/raad/moties.atom')).body;
  expect(all).toContain('De eerste meters liggen er.');
  expect(all).toContain('Toezegging T-1: Brief');
  const one = (await town.get('/raad/moties/M-1/nieuws.atom')).body;
  expect(one).toContain('<title>Stand van zaken, 2 maart 2026</title>');
  expect(one).toMatch(/href="http:\/\/meent\.test\/raad\/moties\/M-1#stand-[0-9a-f-]{36}"/);
});

test('a feed passes over nothing: each update, a correction with what it says otherwise, each part, the end', async () => {
  const id = await noteFor(town, 'M-40', { title: 'Alles op een dag' });
  await tellFor(town, 'M-40', { onDay: '2026-03-02', body: 'De eerste stap.' });
  const wrong = await tellFor(town, 'M-40', { onDay: '2026-03-03', body: 'In april klaar.' });
  await tellFor(town, 'M-40', { onDay: '2026-03-04', body: 'In mei klaar.', correctsId: wrong });
  await divideOver(town, id, [town.area('molendorp')]);
  const { version, state } = { version: 1, state: 'done' } as const;
  const [part] = await inMunicipality(town.deps, town.municipality.id, (trx) => readActions(trx, id));
  const doer = { municipality: town.municipality, actor: system };
  must(await stepPart(town.deps, doer, { number: 'M-40', id: part?.id ?? '', version, state, note: null }));
  await settleFor(town, 'M-40', 'Het is er.');
  const entriesOf = (body: string): string[] =>
    [...body.matchAll(/<entry>([^]*?)<\/entry>/g)].map(([all]) => all);
  const one = entriesOf((await town.get('/raad/moties/M-40/nieuws.atom')).body);
  const all = entriesOf((await town.get('/raad/moties.atom')).body).filter((entry) => entry.includes('M-40'));
  for (const entries of [one, all]) {
    expect(entries).toHaveLength(5);
    const saying = (text: string) => entries.filter((entry) => entry.includes(text));
    expect(saying('De eerste stap.')).toHaveLength(1);
    expect(saying('In mei klaar.\n\nEerst stond er, op 3 maart 2026:\nIn april klaar.')).toHaveLength(1);
    expect(saying('Molendorp: Gesprek over rollen')).toHaveLength(1);
    expect(saying('Het is er.')).toHaveLength(1);
    expect(new Set(entries.map((entry) => /<id>(.*?)<\/id>/.exec(entry)?.[1])).size).toBe(5);
  }
  expect(all.every((entry) => entry.includes('Motie M-40: Alles op een dag · '))).toBe(true);
});

test('page after page, each motion is there exactly once', async () => {
  const numbers = Array.from({ length: 30 }, (_, n) => `M-${n + 1}`);
  for (const [n, number] of numbers.entries())
    await noteFor(many, number, { decidedOn: n % 3 === 0 ? null : '2026-01-01', dueOn: '2026-02-01' });
  for (const first of ['/raad/moties', '/raad/moties?toon=te-laat']) {
    const seen: string[] = [];
    let next: string | undefined = first;
    while (next !== undefined && seen.length < 100) {
      const { body } = await many.get(next);
      seen.push(...[...body.matchAll(/meent-motions__number">([^<]+)</g)].map(([, number]) => number ?? ''));
      next = /meent-pager[^]*?href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.toSorted()).toEqual(numbers.toSorted());
  }
});

test('what is not published never shows, wherever one looks', async () => {
  const before: { readonly isLate: boolean }[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ isPublic: fc.boolean(), isLate: fc.boolean() }), { minLength: 1, maxLength: 4 }),
      async (motions) => {
        const made = motions.map((one) => ({ ...one, number: `X${newId().slice(-8)}` }));
        for (const { number, isPublic, isLate } of made) {
          await noteFor(mixed, number, {
            isPublic,
            dueOn: isLate ? '2026-01-20' : null,
            title: `Sluisdeur ${number}`,
          });
          await tellFor(mixed, number, { onDay: '2026-03-01', body: `Stand van ${number}.` });
        }
        const drafts = made.filter(({ isPublic }) => !isPublic);
        const shown = made.filter(({ isPublic }) => isPublic);
        before.push(...shown);
        for (const path of ['', '?toon=te-laat', '?woorden=sluisdeur', '.atom', '.csv', '.json']) {
          const { body } = await mixed.get(`/raad/moties${path}`);
          for (const { number } of drafts) expect(body).not.toContain(number);
          for (const { number, isLate } of shown)
            if (isLate || path !== '?toon=te-laat') expect(body).toContain(number);
        }
        const { body } = await mixed.get('/raad/moties');
        expect(body).toMatch(new RegExp(`Alles<span[^>]*> ${before.length}<`));
        expect(body).toMatch(
          new RegExp(`Daarvan te laat<span[^>]*> ${before.filter(({ isLate }) => isLate).length}<`),
        );
        for (const { number } of drafts)
          for (const rest of ['', '/volgen', '/nieuws.atom', '/gegevens.json'])
            expect((await mixed.get(`/raad/moties/${number}${rest}`)).statusCode).toBe(404);
        for (const { number } of drafts) {
          const { body: found } = await mixed.get(`/raad/moties?woorden=${number}`);
          expect(found).not.toContain('meent-motions__number');
        }
      },
    ),
    { numRuns: 5 },
  );
});
