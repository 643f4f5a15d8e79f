// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Item, Speaker } from './domain.ts';
import { askingOf, mattersTo, minutesOf, shownAs, slotsOf, stepped, turnsOf } from './programme.ts';

const startsAt = Temporal.Instant.from('2026-03-26T18:30:00Z');

function item(id: string, minutes: number): Item {
  return { id, sessionId: 'sessie', title: id, note: null, minutes, presenters: null, documentId: null };
}

function speaker(id: string, more: Partial<Speaker> = {}): Speaker {
  return {
    id,
    sessionId: 'sessie',
    itemId: null,
    contactId: null,
    organisation: null,
    gist: null,
    isNamePublic: false,
    isInvited: false,
    state: 'confirmed',
    place: null,
    minutes: null,
    reason: null,
    language: 'nl',
    toldAt: null,
    toldSpeaksAt: null,
    toldMinutes: null,
    createdAt: startsAt,
    ...more,
  };
}

test('each part begins exactly when the one before it ends, and together they last their minutes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 20 }), (lengths) => {
      const items = lengths.map((minutes, place) => item(String(place), minutes));
      const slots = slotsOf(startsAt, items);
      slots.forEach((slot, place) => {
        expect(slot.startsAt.equals(slots[place - 1]?.endsAt ?? startsAt)).toBe(true);
      });
      expect(slots.at(-1)?.endsAt.equals(startsAt.add({ minutes: minutesOf(items) }))).toBe(true);
    }),
  );
});

test('a step swaps two neighbours, and the way back gives what was', () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(ids, fc.nat(), (all, pick) => {
      const id = all[pick % all.length] ?? '';
      const down = stepped(all, id, 'down');
      expect([...down].sort()).toEqual([...all].sort());
      if (id === all.at(-1)) expect(down).toEqual(all);
      else expect(stepped(down, id, 'up')).toEqual(all);
    }),
  );
});

test('speakers come one after the other within their part, and only who is confirmed', () => {
  const items = [item('opening', 10), item('gesprek', 30)];
  const turns = turnsOf({ startsAt, speakingMinutes: 5 }, items, [
    speaker('een', { itemId: 'gesprek', minutes: 8 }),
    speaker('twee', { itemId: 'gesprek' }),
    speaker('drie', { itemId: 'gesprek', state: 'registered' }),
    speaker('vier'),
  ]);
  expect(turns.map(({ speaker: { id }, speaksAt, minutes }) => [id, speaksAt.toString(), minutes])).toEqual([
    ['vier', '2026-03-26T18:30:00Z', 5],
    ['een', '2026-03-26T18:40:00Z', 8],
    ['twee', '2026-03-26T18:48:00Z', 5],
  ]);
});

test('another time is told from ten minutes on, another length always', () => {
  const told = (shift: number, minutes = 5) =>
    mattersTo({
      speaker: speaker('een', { toldSpeaksAt: startsAt, toldMinutes: 5 }),
      speaksAt: startsAt.add({ minutes: shift }),
      minutes,
    });
  expect([told(0), told(9), told(-9), told(10), told(-10), told(0, 4)]).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(mattersTo({ speaker: speaker('nooit'), speaksAt: startsAt, minutes: 5 })).toBe(true);
});

test('a name is shown only by who agreed to that', () => {
  const organisation = 'Dorpsraad Kolkum';
  expect(shownAs({ isNamePublic: false, organisation: null }, 'Els')).toBeUndefined();
  expect(shownAs({ isNamePublic: false, organisation }, 'Els')).toBe(organisation);
  expect(shownAs({ isNamePublic: true, organisation }, 'Els')).toBe('Els, Dorpsraad Kolkum');
  expect(shownAs({ isNamePublic: true, organisation: null }, 'Els')).toBe('Els');
  expect(shownAs({ isNamePublic: true, organisation: null }, undefined)).toBeUndefined();
});

test('one can ask to speak up to and including the last moment, and not when it is off', () => {
  const speakUntil = startsAt.subtract({ hours: 24 });
  const planned = { state: 'planned', speakUntil } as const;
  expect(askingOf(planned, speakUntil)).toBe('open');
  expect(askingOf(planned, speakUntil.add({ seconds: 1 }))).toBe('closed');
  expect(askingOf({ state: 'live', speakUntil }, speakUntil)).toBe('closed');
  expect(askingOf({ state: 'planned', speakUntil: null }, speakUntil)).toBe('nobody_speaks');
  expect(askingOf({ state: 'cancelled', speakUntil }, speakUntil)).toBe('off');
});
