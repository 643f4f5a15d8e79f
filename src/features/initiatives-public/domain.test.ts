// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  type Facet,
  type OfferState,
  answerKinds,
  answerOffer,
  canTakePart,
  countByArea,
  decidePublication,
  decisions,
  groupFrom,
  groupWords,
  isExchanged,
  stateGroups,
} from './domain.ts';
import { stepsIn, stepsToCome } from './steps.ts';

const at = Temporal.Instant.from('2026-03-11T09:00:00Z');

describe('help that was offered', () => {
  const states: readonly OfferState[] = ['offered', ...answerKinds];

  test('details are exchanged only when it was accepted by who leads it and both said yes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('initiator' as const, 'team' as const, null),
        (state, sharesContact, sharesBack, answeredBy) => {
          const both = sharesContact && sharesBack;
          expect(isExchanged({ state, sharesContact, sharesBack, answeredBy })).toBe(
            both && state === 'accepted' && answeredBy === 'initiator',
          );
        },
      ),
    );
  });

  test('it is answered once, and not without a word to who meant well', () => {
    expect(answerOffer({ state: 'offered' }, { kind: 'accepted', text: '' })).toMatchObject({ ok: true });
    expect(answerOffer({ state: 'offered' }, { kind: 'declined', text: '' })).toMatchObject({
      reason: 'sentence',
    });
    for (const state of answerKinds)
      expect(answerOffer({ state }, { kind: 'accepted', text: 'Graag' })).toMatchObject({
        reason: 'answered',
      });
  });

  test.each([
    ['proposed', at, true],
    ['under_way', at, true],
    ['realised', at, false],
    ['stopped', at, false],
    ['under_way', null, false],
  ])('taking part in one that is %s', (state, publishedAt, isOpen) => {
    expect(canTakePart({ state, publishedAt })).toBe(isOpen);
  });
});

describe('letting words onto the site', () => {
  const looked = { version: 3, wantsPublic: true, publishedAt: null };

  test('is never decided on words that were not read, and no "no" goes without a reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decisions),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (decision, version, isOn) => {
          const now = { ...looked, publishedAt: isOn ? at : null };
          const decided = decidePublication(now, { decision, version, reason: '' });
          expect(decided.ok).toBe(version === 3 && decision === 'published');
        },
      ),
    );
  });

  test('only what is there is taken off, and only what they want there is put on', () => {
    const wish = { version: 3, reason: 'Een naam.' };
    expect(decidePublication(looked, { ...wish, decision: 'withdrawn' })).toMatchObject({
      reason: 'not_now',
    });
    const shy = { ...looked, wantsPublic: false };
    expect(decidePublication(shy, { ...wish, decision: 'published' })).toMatchObject({ reason: 'not_now' });
  });
});

test('what is counted in each area is what one finds there, however many others there are', () => {
  const ids = ['a', 'b', 'c'];
  const facet = fc.record({
    areaIds: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    themeIds: fc.subarray(['groen', 'sport']),
    needs: fc.subarray(['hands', 'place']),
    group: fc.constantFrom(...stateGroups),
    count: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(
      fc.array(facet, { maxLength: 20 }),
      fc.constantFrom(undefined, ...stateGroups),
      (all: Facet[], group) => {
        const counts = countByArea(all, group ? { group } : {}, (id) => (id === 'c' ? undefined : id));
        for (const id of ['a', 'b']) {
          const there = all.filter((one) => one.areaIds.includes(id) && (!group || one.group === group));
          expect(counts.get(id) ?? 0).toBe(there.reduce((sum, one) => sum + one.count, 0));
        }
        expect(counts.has('c')).toBe(false);
      },
    ),
  );
});

test('a group in an address is one of ours or nothing', () => {
  for (const group of stateGroups) expect(groupFrom(groupWords[group])).toBe(group);
  expect(groupFrom('alles')).toBeUndefined();
});

test('everyone sees which states it came through, and nothing else of its history', () => {
  const entries = ['proposed', 'role_weighed', 'explore', 'noted', 'support'].map((verb) => ({ verb, at }));
  const steps = stepsIn(entries, { createdAt: at }).map(({ state }) => state);
  expect(steps).toEqual(['proposed', 'explored', 'supported']);
  expect(stepsToCome('supported')).toEqual(['under_way', 'realised']);
  expect(stepsToCome('stopped')).toEqual([]);
});
