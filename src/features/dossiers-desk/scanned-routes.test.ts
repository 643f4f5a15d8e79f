// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import type { VirusScanner } from '../../platform/files/virus-scanner.ts';
import { readFiles } from '../../testing/documenting.ts';
import { pdfOf } from '../../testing/made-documents.ts';
import { multipart } from '../../testing/made-files.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

// A scanner that is away for a while: what it did not see holds for nobody.

type Verdict = Awaited<ReturnType<VirusScanner['scanFile']>>;
let verdict: Verdict = 'clean';
const scanner: VirusScanner = {
  scan: () => Promise.resolve(verdict),
  scanFile: () => Promise.resolve(verdict),
};
let house: House;
let town: Town;
const paper = '/raad/stukken/4200001';
const desk = '/werkplek/raad/stukken/4200001';

beforeAll(async () => {
  house = await openTestHouse({ scanner });
  town = await buildTown(house);
  const dossier = { sleutel: newId(), nummer: '4200000', titel: 'Bomen', openbaar: 'on' };
  await town.post('/werkplek/raad/dossiers/nieuw', dossier, 'bea');
});
afterAll(() => house.close());

async function send(to: string, fields: Readonly<Record<string, string>>, words: string) {
  const file = { name: 'stuk.pdf', content: await pdfOf([words]), field: 'bestand' };
  return town.postRaw(to, await multipart({ formulier: newId(), wijziging: '', ...fields }, [file]), 'bea');
}

async function found(word: string): Promise<boolean> {
  return (await town.get(`/raad/zoeken?zoek=${word}`)).body.includes('4200001');
}

async function statusOf(...paths: readonly string[]): Promise<number[]> {
  const answers = await Promise.all(paths.map((path) => town.get(path, 'bea')));
  return answers.map(({ statusCode }) => statusCode);
}

test('what the scanner did not see is given to nobody, and the version before it holds on', async () => {
  const about = { nummers: '4200001', titel: 'Nota', soort: 'memo', datum: '2026-02-01', toegang: 'public' };
  const to = '/werkplek/raad/dossiers/4200000/stuk';
  expect((await send(to, { ...about, publicatie: 'now' }, 'Over lindebomen.')).statusCode).toBe(303);
  await readFiles(town);
  verdict = 'unreachable';
  expect((await send(`${desk}/versie`, {}, 'Over wilgen.')).statusCode).toBe(303);
  expect(await statusOf(`${paper}/bestand/1`, `${paper}/bestand/2`, `${desk}/bestand/2`)).toEqual([
    200, 404, 404,
  ]);
  expect((await town.get(desk, 'bea')).body).toContain('wacht op de virusscanner');
  expect([await found('lindebomen'), await found('wilgen')]).toEqual([true, false]);
  verdict = 'infected';
  await readFiles(town);
  expect(await statusOf(`${paper}/bestand/1`, `${paper}/bestand/2`, `${desk}/bestand/2`)).toEqual([
    200, 404, 404,
  ]);
  expect((await town.get(desk, 'bea')).body).toContain('hierin zat een virus');
  expect([await found('lindebomen'), await found('wilgen')]).toEqual([true, false]);
});

test('what the scanner finds clean later on holds from then', async () => {
  verdict = 'unreachable';
  await send(`${desk}/versie`, {}, 'Over kastanjes.');
  verdict = 'clean';
  await readFiles(town);
  expect(await statusOf(`${paper}/bestand/1`, `${paper}/bestand/3`, `${paper}/voorblad/3`)).toEqual([
    404, 200, 200,
  ]);
  expect([await found('lindebomen'), await found('kastanjes')]).toEqual([false, true]);
});

test('what is infected is refused at once, with what was typed kept', async () => {
  verdict = 'infected';
  const { statusCode, body } = await send(`${desk}/versie`, { wijziging: 'Een tikfout' }, 'ziek');
  verdict = 'clean';
  expect(statusCode).toBe(422);
  expect(body).toContain('In “stuk.pdf” zit een virus.');
  expect(body).toContain('Een tikfout');
  expect(await statusOf(`${paper}/bestand/3`, `${desk}/bestand/4`)).toEqual([200, 404]);
});
