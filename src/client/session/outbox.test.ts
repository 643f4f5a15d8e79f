// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { type Waiting, openOutbox } from './outbox.ts';

function keeping() {
  const kept = new Map<string, string>();
  return {
    kept,
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  };
}

const step = (sleutel: string, doe: string, wat: string): Waiting => ({
  action: '/stap',
  fields: { sleutel, doe, wat, stand: '4' },
  at: 0,
  label: doe,
});
const note = (sleutel: string): Waiting => ({
  action: '/noteren',
  fields: { sleutel, tekst: 'Ja' },
  at: 0,
  label: 'Ja',
});

test('steps that wait build on each other, notes do not count, and the same button twice is one step', () => {
  const box = openOutbox('S-1', keeping().storage);
  for (const deed of [
    step('a', 'go_to_item', '1'),
    step('b', 'go_to_item', '1'),
    note('c'),
    step('d', 'give_word', '7'),
    step('e', 'end_word', ''),
  ])
    box.add(deed);
  expect(box.all().map(({ fields }) => [fields.sleutel, fields.stand])).toEqual([
    ['a', '4'],
    ['c', undefined],
    ['d', '5'],
    ['e', '6'],
  ]);
});

test('a minute more and another one are two steps, the same minute is one', () => {
  const box = openOutbox('S-1', keeping().storage);
  const more = (sleutel: string, minuten: string): Waiting => {
    const deed = step(sleutel, 'lengthen_word', '7');
    return { ...deed, fields: { ...deed.fields, minuten } };
  };
  for (const deed of [more('a', '1'), more('b', '1'), more('c', '2')]) box.add(deed);
  expect(box.all().map(({ fields }) => [fields.sleutel, fields.stand])).toEqual([
    ['a', '4'],
    ['c', '5'],
  ]);
});

test('what waits is there again when the page is opened anew, and gone when the server has it', () => {
  const { kept, storage } = keeping();
  openOutbox('S-1', storage).add(note('a'));
  const again = openOutbox('S-1', storage);
  expect(again.all()).toEqual([note('a')]);
  again.replace('a', undefined);
  expect([openOutbox('S-1', storage).all(), kept.size]).toEqual([[], 0]);
});

test('where nothing can be kept, it waits as long as the page is open', () => {
  const full = () => {
    throw new Error('QuotaExceededError');
  };
  const box = openOutbox('S-1', { getItem: () => 'no json', setItem: full, removeItem: full });
  box.add(note('a'));
  expect(box.all()).toEqual([note('a')]);
});
