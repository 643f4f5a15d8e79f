// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { workingDaysBetween } from '../../kernel/calendar.ts';
import { dayOf } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import {
  codeOf,
  codeOfReply,
  faultOfTerm,
  quietSince,
  recipientsOf,
  replyTargetFor,
  usualTerm,
} from './domain.ts';

const wednesday = Temporal.PlainDate.from('2026-03-11');

test('a partner may look from today on and for half a year at most; by default ten working days', () => {
  expect(usualTerm(wednesday)).toBe('2026-03-25');
  expect(faultOfTerm('2026-03-10', wednesday)).toBe('day_passed');
  expect(faultOfTerm('2026-03-11', wednesday)).toBeUndefined();
  expect(faultOfTerm('2026-09-11', wednesday)).toBeUndefined();
  expect(faultOfTerm('2026-09-12', wednesday)).toBe('too_far');
});

test('nobody is reminded before there were three whole working days to answer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
      const today = wednesday.add({ days });
      const before = dayOf(quietSince(today)).subtract({ days: 1 });
      expect(workingDaysBetween(before, today)).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('a reply address names its question and nothing of another kind', () => {
  const code = codeOf(newId());
  expect(codeOfReply(replyTargetFor(code))).toBe(code);
  expect(codeOfReply({ kind: 'b', id: code })).toBeUndefined();
  expect(codeOfReply({ kind: 'p', id: '2026-00042' })).toBeUndefined();
});

test('only who has a mail address can be asked, and nobody of what has ended', () => {
  const contact = { id: newId(), name: 'Wim', role: '', email: 'wim@politie.example', phone: '' };
  const politie = {
    id: newId(),
    kind: 'partner' as const,
    name: 'Politie',
    email: '',
    phone: '',
    endedAt: null,
    contacts: [contact, { ...contact, id: newId(), email: '' }],
    themeIds: [],
    areaIds: [],
  };
  expect(recipientsOf([politie]).map(({ value }) => value)).toEqual([`persoon:${contact.id}`]);
  expect(recipientsOf([{ ...politie, endedAt: Temporal.Instant.from('2026-01-01T00:00:00Z') }])).toEqual([]);
});
