// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const url = 'imaps://wijk%40lindewoude.example:p%40ss@mail.example';

test('the address of a mailbox is who signs in, unless told otherwise', () => {
  expect(readConfig({}).imap).toBeUndefined();
  expect(readConfig({ IMAP_URL: url }).imap).toEqual({
    url,
    folder: 'INBOX',
    address: 'wijk@lindewoude.example',
  });
  const told = { IMAP_URL: url, IMAP_FOLDER: 'Vragen', IMAP_ADDRESS: 'vraag@lindewoude.example' };
  expect(readConfig(told).imap).toEqual({ url, folder: 'Vragen', address: 'vraag@lindewoude.example' });
  const plain = { IMAP_URL: 'imap://wijk:geheim@mail.example', MAIL_FROM: 'van@lindewoude.example' };
  expect(readConfig(plain).imap?.address).toBe('van@lindewoude.example');
});

test.each([
  [{ IMAP_URL: 'https://mail.example' }, 'IMAP_URL'],
  [{ IMAP_URL: 'imaps://mail.example' }, 'IMAP_URL'],
  [{ IMAP_URL: 'imap://wijk:geheim@mail.example' }, 'IMAP_ADDRESS'],
  [{ IMAP_URL: url, IMAP_ADDRESS: 'wijk+x@lindewoude.example' }, 'IMAP_ADDRESS'],
])('%o is refused at the start, by name', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(name);
});

test('a file of a document may have 100 MB, or what is told', () => {
  expect(readConfig({}).largestDocument).toBe(100_000_000);
  expect(readConfig({ DOCUMENT_MB: '250' }).largestDocument).toBe(250_000_000);
  for (const wrong of ['0', '2001', '1.5', 'veel'])
    expect(() => readConfig({ DOCUMENT_MB: wrong })).toThrow('DOCUMENT_MB must be');
});
