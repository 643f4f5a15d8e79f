// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { isDeliverable } from './addresses.ts';
import { type Letter, writeMail } from './mail-document.tsx';

const word = { one: '', many: '' };
const letter: Letter = {
  locale: 'nl',
  title: 'Wij hebben uw vraag gelezen',
  municipality: {
    id: '0',
    slug: 'lindewoude',
    name: 'Lindewoude',
    isDemo: true,
    settings: {
      tagline: { nl: '', en: '' },
      address: 'Raadhuisplein 1, Lindewoude',
      phone: '0300 12 34 00',
      email: '',
      words: { municipality: word, region: word, district: word, village: word, neighbourhood: word },
      answerWorkingDays: { question: 5, idea: 5, concern: 5, compliment: 5 },
    },
  },
  parts: [
    { kind: 'paragraph', text: 'Beste Jos,' },
    { kind: 'quote', text: 'De lamp is <b>stuk</b>.\nAl weken.', by: 'U schreef' },
    {
      kind: 'button',
      text: 'Lees het antwoord',
      href: 'https://lindewoude.example/bijdragen/B-1?sleutel=a&b=c',
    },
    { kind: 'code', text: '012345' },
  ],
  closing: 'U krijgt deze mail omdat u iets hebt gevraagd.',
};

test('text and HTML say the same, and end with who sent it and how to reach them', () => {
  const { text, html } = writeMail(letter);
  for (const sentence of [
    'Beste Jos,',
    'Lees het antwoord',
    '012345',
    'U krijgt deze mail',
    'Gemeente Lindewoude',
    '0300 12 34 00',
  ]) {
    expect(text).toContain(sentence);
    expect(html).toContain(sentence);
  }
  expect(text).toContain('> De lamp is <b>stuk</b>.\n> Al weken.');
  expect(text).toContain('https://lindewoude.example/bijdragen/B-1?sleutel=a&b=c');
  expect(html).toContain('href="https://lindewoude.example/bijdragen/B-1?sleutel=a&amp;b=c"');
});

test('what a resident wrote is never markup', () => {
  expect(writeMail(letter).html).not.toContain('<b>');
});

test.each(['jos@example.nl', 'jos.o+wijk@sub.example.nl'])('%s can be sent to', (address) => {
  expect(isDeliverable(address)).toBe(true);
});

test.each([
  '',
  'jos',
  'jos@example.nl\r\nBcc: x@example.nl',
  'a@example.nl,b@example.nl',
  '<jos@example.nl>',
  'jos @example.nl',
])('%j cannot', (address) => {
  expect(isDeliverable(address)).toBe(false);
});
