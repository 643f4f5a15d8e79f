// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonal, redact } from './domain.ts';
import { messages } from './messages.ts';

const known = { names: ['Jan van den Bos'] };

test.each([
  ['Mail mij op els.de-vries@post.example.nl.', 'mail', 'els.de-vries@post.example.nl'],
  ['Bel 06-12345678 na vijven', 'phone', '06-12345678'],
  ['Bel 06 12 34 56 78, graag', 'phone', '06 12 34 56 78'],
  ['Bel +31 6 1234 5678.', 'phone', '+31 6 1234 5678'],
  ['Of 0031 (0)6 12345678', 'phone', '0031 (0)6 12345678'],
  ['Kantoor: (0300) 12 34 56', 'phone', '(0300) 12 34 56'],
  ['Stort op NL91 ABNA 0417 1643 00 graag', 'iban', 'NL91 ABNA 0417 1643 00'],
  ['NL91ABNA0417164300', 'iban', 'NL91ABNA0417164300'],
  ['Een rode auto, GH-123-K, rijdt te hard', 'plate', 'GH-123-K'],
  ['kenteken 12-ab-34', 'plate', '12-ab-34'],
  ['Mijn nummer is 111222333', 'bsn', '111222333'],
  ['en 123.456.782', 'bsn', '123.456.782'],
  ['Ik woon op Kerkstraat 12a, 7151 AB Eibergen', 'address', 'Kerkstraat 12a, 7151 AB'],
  ['Ik woon op 7151AB 12', 'address', '7151AB 12'],
  ['Groet, Jan van den Bos', 'name', 'Jan van den Bos'],
  ['groet, jan van  den bos', 'name', 'jan van  den bos'],
  ['Vraag maar naar Jan.', 'name', 'Jan'],
  ['de heer Bos belde', 'name', 'Bos'],
] as const)('in “%s” it finds a %s: %s', (text, kind, passage) => {
  expect(findPersonal(text, known).map((one) => [one.kind, one.text])).toEqual([[kind, passage]]);
});

test.each([
  'Op 12-03-2026 lag er 1234567 kilo zand.',
  'In het bos achter de kerk, en in januari.',
  'Bijdrage B-2026-00042 gaat hier ook over.',
  'Mijn nummer is 111222334',
  'Rond postcode 7151 AB is het donker.',
  'NL91 ABNA 1417 1643 01',
  'De boete was 1.250,00 euro in 2024-2025.',
  'Bushalte A-B-C en lijn 12-13-14.',
])('in “%s” it finds nothing', (text) => {
  expect(findPersonal(text, known)).toEqual([]);
});

test('everything in one text, each once and in order', () => {
  const text = 'Ik ben Jan van den Bos (jan.bos@post.example, 0612345678), Dorpsweg 3, 7151 AB.';
  expect(redact(text, findPersonal(text, known), messages.nl.words)).toBe(
    'Ik ben [naam] ([mailadres], [telefoonnummer]), [adres].',
  );
});

test('what was redacted holds nothing that is found again, whatever stands around it', () => {
  const part = fc.oneof(
    fc.constantFrom('jan@post.example', '06 12 34 56 78', 'Jan van den Bos', 'GH-123-K', 'Weg 1, 7151 AB'),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join(' ');
      const clean = redact(text, findPersonal(text, known), messages.nl.words);
      expect(clean).not.toMatch(/jan@post\.example|06 12 34 56 78|Jan van den Bos/);
    }),
  );
});
