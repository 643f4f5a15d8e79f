// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isVisible, mentionedIn, partnerState, shareables, sharedOf } from './domain.ts';

const all = {
  subject: 'Het onderwerp',
  text: 'De tekst',
  place: 'De plek',
  contact: { name: 'De naam', email: 'de@mail.example', phone: '0300 12 34 56' },
  messages: [{ id: 'm1' }, { id: 'm2' }, { id: 'm3' }],
  files: [{ id: 'f1' }, { id: 'f2' }],
};

describe('a partner sees exactly what was shared (R9)', () => {
  test('never anything that was not ticked, always all that was', () => {
    fc.assert(
      fc.property(
        fc.subarray([...shareables]),
        fc.subarray(['m1', 'm2', 'm3', 'of another']),
        fc.subarray(['f1', 'f2', 'of another']),
        (shares, messageIds, fileIds) => {
          const shown = sharedOf(all, { shares, messageIds, fileIds });
          expect(shown.text !== undefined && shown.subject !== undefined).toBe(shares.includes('text'));
          expect(shown.place !== undefined).toBe(shares.includes('place'));
          expect(shown.name !== undefined).toBe(shares.includes('name'));
          expect(shown.email !== undefined).toBe(shares.includes('email'));
          expect(shown.phone !== undefined).toBe(shares.includes('phone'));
          expect(shown.messages.map(({ id }) => id)).toEqual(messageIds.filter((id) => id.startsWith('m')));
          expect(shown.files.map(({ id }) => id)).toEqual(fileIds.filter((id) => id.startsWith('f')));
        },
      ),
    );
  });

  test('what is not there is not shown: who brought it without a name has none', () => {
    const shown = sharedOf(
      { ...all, contact: undefined },
      { shares: shareables, messageIds: [], fileIds: [] },
    );
    expect(shown).not.toHaveProperty('name');
    expect(shown).not.toHaveProperty('email');
  });
});

const at = Temporal.Instant.from('2026-03-11T09:00:00Z');
const open = { withdrawnAt: null, answeredAt: null, visibleUntil: '2026-03-18' };

describe('how long a partner may look', () => {
  test.each([
    [open, '2026-03-18', 'waiting', true],
    [open, '2026-03-19', 'expired', false],
    [{ ...open, answeredAt: at }, '2026-03-18', 'answered', true],
    [{ ...open, answeredAt: at }, '2026-03-19', 'answered', false],
    [{ ...open, withdrawnAt: at }, '2026-03-11', 'withdrawn', false],
    [{ ...open, withdrawnAt: at, answeredAt: at }, '2026-03-11', 'withdrawn', false],
  ] as const)('%o on %s: %s', (question, today, state, isSeen) => {
    expect(partnerState(question, today)).toBe(state);
    expect(isVisible(question, today)).toBe(isSeen);
  });
});

describe('who is meant by @', () => {
  const people = [
    { id: 'joost', name: 'Joost Hendriks' },
    { id: 'zoe', name: 'Zoë Zuid' },
    { id: 'jan1', name: 'Jan Bos' },
    { id: 'jan2', name: 'Jan Bosch' },
  ];
  test.each([
    ['@Joost kijk jij?', ['joost']],
    ['Graag @joosthendriks en @zoe.', ['joost', 'zoe']],
    ['@Jan kijk jij?', []],
    ['@Jan Bos, weet jij dit?', ['jan1']],
    ['@Jan Bosch weet dit', ['jan2']],
    ['mail naar jan@joost.example', []],
    ['Joost weet dit', []],
  ])('%s', (text, ids) => {
    expect(mentionedIn(text, people)).toEqual(ids);
  });

  test('a whole name behind an @ is always found, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.string(), fc.string(), (person, before, after) => {
        const text = `${before} @${person.name.toUpperCase()} ${after}`;
        expect(mentionedIn(text, people)).toContain(person.id);
      }),
    );
  });
});
