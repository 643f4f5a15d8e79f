// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { widerQuery } from './search-words.ts';

it.each([
  ['bank', ['bank', 'bankje', 'bankjes']],
  ['Bankjes', ['bank', 'bankje', 'bankjes']],
  ['paaltje', ['paal', 'paaltjes']],
  ['boompjes', ['boom', 'boompje']],
  ['speeltuin', ['speeltuintje']],
])('%s is sought as %j as well', (text, sizes) => {
  const sought = widerQuery(text)?.split(/[()| &]+/);
  expect(sought).toEqual(expect.arrayContaining(sizes));
});

it('asks for all words', () => {
  expect(widerQuery('3 op rij')).toMatch(/^\(3\) & \(op\) & \(rij \|/);
});

it.each(['"losse tegel"', 'tegel -stoep', 'tegel or stoep', '', '&|!:*', 'a b c d e f g h i'])(
  'leaves %j to what it says',
  (text) => expect(widerQuery(text)).toBeUndefined(),
);
