// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type ContactRow, changedFields, hasNewReach, joinable, markOf, personOf } from './domain.ts';
import { readWho } from './who-domain.ts';

function contact(more: Partial<ContactRow> = {}): ContactRow {
  return {
    id: newId(),
    name: null,
    email: null,
    phone: null,
    prefers: null,
    mergedInto: null,
    createdAt: Temporal.Instant.from('2026-03-11T09:00:00Z'),
    ...more,
  };
}

it.each([
  ['', null, null, null],
  ['Els de Vries', 'Els de Vries', null, null],
  ['06-12345678', null, '06-12345678', null],
  ['Els de Vries 06 12 34 56 78', 'Els de Vries', '06 12 34 56 78', null],
  ['+31 (0)6 12345678, Els', 'Els', '+31 (0)6 12345678', null],
  ['els@post.example Els', 'Els', null, 'els@post.example'],
  ['Els <els@post.example> 0612345678', 'Els', '0612345678', 'els@post.example'],
  ['els2026@post.example', null, null, 'els2026@post.example'],
  ['Jan 2', 'Jan 2', null, null],
])('reads who "%s" is', (text, name, phone, email) => {
  expect(readWho(text)).toEqual({ name, phone, email });
});

it('loses no letter or digit of what was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { name, phone, email } = readWho(text);
      const letters = (value: string): string[] =>
        value
          .replace(/[\s,;<>"]/g, '')
          .split('')
          .sort();
      expect(letters([name, phone, email].join(''))).toEqual(letters(text));
    }),
  );
});

it('says each name, number and address once, the latest first', () => {
  const first = contact({ name: 'E. de Vries', phone: '+31 6 12345678', email: 'Els@post.example' });
  const second = contact({ name: 'Els de Vries', phone: '06-12345678', email: 'els@post.example' });
  const { names, phones, emails } = personOf(first.id, [first, second]);
  expect([names, phones, emails]).toEqual([
    ['Els de Vries', 'E. de Vries'],
    ['06-12345678'],
    ['els@post.example'],
  ]);
});

it('knows a number that is new from one that is only written otherwise', () => {
  const person = personOf('x', [contact({ phone: '+31 6 12345678', email: 'els@post.example' })]);
  expect(hasNewReach(person, { phone: '06 12 34 56 78', email: null })).toBe(false);
  expect(hasNewReach(person, { phone: '06 12 34 56 79', email: null })).toBe(true);
  expect(hasNewReach(person, { phone: null, email: 'ELS@post.example' })).toBe(false);
  expect(hasNewReach(person, { phone: null, email: 'e@post.example' })).toBe(true);
});

it('joins a contact that is not joined yet, the one asked for first', () => {
  const free = contact();
  const asked = contact();
  const bound = contact({ mergedInto: free.id });
  expect(joinable(personOf(asked.id, [free, asked, bound]))).toBe(asked);
  expect(joinable(personOf(bound.id, [bound, free]))).toBe(free);
  expect(joinable(personOf(bound.id, [bound]))).toBeUndefined();
});

it('names what changed, and marks it, without saying what it was', () => {
  const before = { name: 'Els', email: 'els@post.example', phone: null, prefers: null };
  const after = { ...before, email: 'e@post.example', prefers: 'email' as const };
  expect(changedFields(before, after)).toEqual(['email', 'prefers']);
  expect(markOf(before)).not.toBe(markOf(after));
  expect(markOf(before)).not.toContain('els');
});
