// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type Template, fillFields, fitting, templateFields, unknownFields } from './domain.ts';

const values = {
  naam: 'Els',
  nummer: 'B-2026-00001',
  onderwerp: 'Lamp',
  gebied: 'Midden',
  ik: 'Joost',
  telefoon: '14 0999',
};

describe('fields', () => {
  test('are filled in wherever they stand', () => {
    expect(fillFields('Beste {naam}, over {onderwerp} ({nummer}). {naam}!', values)).toBe(
      'Beste Els, over Lamp (B-2026-00001). Els!',
    );
  });

  test('a value that looks like a field stays as it is', () => {
    expect(fillFields('{onderwerp}', { ...values, onderwerp: '{naam} $& $1' })).toBe('{naam} $& $1');
  });

  test('a name that is no field is told', () => {
    expect(unknownFields('Beste {naam}, {datum} en {datum} en {}')).toEqual(['datum', '']);
  });

  test('after filling in, none of the fields is left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...templateFields.map((one) => `{${one}}`)), fc.string())),
        (parts) => {
          const filled = fillFields(parts.join(' '), values);
          for (const field of templateFields) expect(filled).not.toContain(`{${field}}`);
        },
      ),
    );
  });
});

describe('which templates fit', () => {
  const [green, sport] = [newId(), newId()];
  const template = (title: string, rest: Partial<Template> = {}): Template => ({
    id: newId(),
    title,
    kind: null,
    themeId: null,
    locale: 'nl',
    body: 'Dag',
    endedAt: null,
    ...rest,
  });

  test('the most particular first, others not at all', () => {
    const all = [
      template('voor alles'),
      template('vraag', { kind: 'question' }),
      template('groen', { themeId: green }),
      template('vraag over groen', { themeId: green, kind: 'question' }),
      template('sport', { themeId: sport }),
      template('idee', { kind: 'idea' }),
      template('English', { locale: 'en' }),
    ];
    const about = { kind: 'question', themeId: green, locale: 'nl' } as const;
    expect(fitting(all, about).map((one) => one.title)).toEqual([
      'vraag over groen',
      'groen',
      'vraag',
      'voor alles',
    ]);
  });
});
