// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { locales } from '../../kernel/locale.ts';
import { fieldFaults } from '../http/fields.ts';
import { faultItems, faultTexts } from './fault-texts.ts';

describe.each(locales)('sentences for faults in %s', (locale) => {
  test.each(fieldFaults)('%s has one', (fault) => {
    const sentence = faultTexts({ locale }, [{ field: 'x', fault }])('x');
    expect(sentence).toMatch(/^\p{Lu}.{5,}\.$/u);
  });
});

const nl = { locale: 'nl' } as const;

test("a feature's own sentence goes before the general one", () => {
  const faults = [
    { field: 'subject', fault: 'required' },
    { field: 'text', fault: 'too_long' },
  ] as const;
  const fault = faultTexts(nl, faults, { subject: { required: 'Schrijf in één zin waar het over gaat.' } });
  expect(fault('subject')).toBe('Schrijf in één zin waar het over gaat.');
  expect(fault('text')).toBe('Dit is te lang. Maak de tekst korter.');
  expect(fault('email')).toBeUndefined();
});

test('the items of a summary lead to their fields and name them', () => {
  const items = faultItems(nl, [{ field: 'name', fault: 'required' }], { labels: { name: 'Naam' } });
  expect(items).toEqual([{ href: '#name', text: 'Naam: Vul dit in.' }]);
});
