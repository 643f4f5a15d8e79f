// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readPlaceLines } from './places-csv.ts';
import { lineOf, pointsOf } from './places-points.ts';
import { sayPlacesFault } from './report.ts';

const read = (text: string) => readPlaceLines(new TextEncoder().encode(text));

function lines(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(sayPlacesFault('en', result.reason));
  return result.value;
}

test('columns are known in any order and case, with any separator', () => {
  const one = { lon: 6.65, lat: 52.1, postcode: '7151AB', street: 'Dorpsstraat', place: 'Eibergen' };
  expect(lines('Postcode;Straat;Woonplaats;LON;LAT\n7151 AB;Dorpsstraat;Eibergen;6,65;52,10\n')).toEqual([
    one,
  ]);
  expect(lines('lat,lon,plaats,straat,postcode\r\n52.1,6.65,Eibergen,Dorpsstraat,7151ab')).toEqual([one]);
  expect(lines('straat\tlon\tlat\nDorpsstraat\t6.65\t52.1')).toMatchObject([
    { street: 'Dorpsstraat', place: '' },
  ]);
});

test('metres in RD become degrees', () => {
  const [line] = lines('straat;x;y\nKerkplein;155000;463000');
  expect(line?.lon).toBeCloseTo(5.38721, 4);
  expect(line?.lat).toBeCloseTo(52.15517, 4);
});

test('quoted cells may hold separators, line ends and quotes', () => {
  const text = 'straat,plaats,lon,lat\n"Straat, de ""oude""","Sint\nAnna",6.65,52.1\n\nB,C,6.66,52.1\n';
  expect(lines(text)).toMatchObject([{ street: 'Straat, de "oude"', place: 'Sint\nAnna' }, { street: 'B' }]);
});

test('what older programs write is read as well', () => {
  const bytes = Uint8Array.from(
    [...'straat;lon;lat\nSl']
      .map((letter) => letter.charCodeAt(0))
      .concat(0xea, ...[...'nk;6.65;52.1'].map((letter) => letter.charCodeAt(0))),
  );
  const result = readPlaceLines(bytes);
  expect(result.ok && result.value[0]?.street).toBe('Slênk');
  expect(lines('\uFEFFstraat;lon;lat\nSlênk;6.65;52.1')).toMatchObject([{ street: 'Slênk' }]);
});

test.each([
  ['', 'There are no lines'],
  ['straat;lon;lat', 'There are no lines'],
  ['naam;lon;lat\nA;6;52', 'These columns are in the file: naam, lon, lat.'],
  ['straat;lon\nA;6', 'These columns are in the file'],
  [
    'straat;lon;lat\nA;6.65;52.1\n"B\nB";6.65;52.1\nC;6.65;oost',
    'Line 5 is not right: "oost" is not a number.',
  ],
  ['straat;lon;lat\nA;52.1;6.65', 'Line 2 is not right: 52.1, 6.65 is not in the Netherlands.'],
  ['postcode;lon;lat\n0151AB;6.65;52.1', '"0151AB" is not a postcode'],
  ['straat;lon;lat\n;6.65;52.1', 'there is no postcode, street or place'],
  ['straat;lon;lat\n"A;6.65;52.1', 'Line 2 is not right: the quotes are not right'],
])('%j is refused with the line named', (text, sentence) => {
  const result = read(text);
  expect(result.ok ? 'read' : sayPlacesFault('en', result.reason)).toContain(sentence);
});

test('of each name one point per area and surroundings is kept, and what lies outside is counted', () => {
  const at = (lon: number) => lineOf({ kind: 'street', name: 'Dorpsstraat', lon, lat: 52.1 });
  const areaOf = ({ lon }: { lon: number }): string | undefined =>
    lon < 6.7 ? 'west' : lon < 6.8 ? 'east' : undefined;
  const { points, outside } = pointsOf([at(6.65), at(6.6501), at(6.69995), at(6.70001), at(6.9)], areaOf);
  expect(points.map(({ lon }) => lon)).toEqual([6.65, 6.69995, 6.70001]);
  expect(outside).toBe(1);
  expect(lineOf({ kind: 'postcode', name: '7151 ab', lon: 6, lat: 52 })).toMatchObject({
    postcode: '7151AB',
  });
});
