// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { atDeparture, lacksAdministrator, markOf, shareADay, slugOf } from './changes-domain.ts';
import { holdsOn } from './domain.ts';
import { anyDay, anyStaffing, person, role, staffing } from '../../testing/made-up-staffing.ts';

const day = Temporal.PlainDate.from('2025-06-03');

test('two periods share a day when there is a day on which both hold', () => {
  const period = fc.tuple(anyDay, fc.option(fc.nat(30))).map(([from, days]) => ({
    from: from.toString(),
    to: days === null ? null : from.add({ days }).toString(),
  }));
  fc.assert(
    fc.property(period, period, (one, other) => {
      const later = one.from > other.from ? one : other;
      const isShared = [one, other].every((each) => holdsOn(each, Temporal.PlainDate.from(later.from)));
      expect(shareADay(one, other)).toBe(isShared);
      expect(shareADay(other, one)).toBe(isShared);
    }),
  );
});

test('after somebody left nothing of theirs holds any more, and until then all that held', () => {
  fc.assert(
    fc.property(anyStaffing, anyDay, anyDay, ({ roles }, lastDay, asked) => {
      const { end, withdraw } = atDeparture(roles, lastDay.toString());
      const after = roles
        .filter((one) => !withdraw.includes(one))
        .map((one) => (end.includes(one) ? { ...one, to: lastDay.toString() } : one));
      const isServing = Temporal.PlainDate.compare(asked, lastDay) <= 0;
      const before = roles.filter((one) => isServing && holdsOn(one, asked)).map(({ id }) => id);
      expect(after.filter((one) => holdsOn(one, asked)).map(({ id }) => id)).toEqual(before);
    }),
  );
});

test('an administrator who left is none', () => {
  const roles = [role('ann', { role: 'administrator', areaId: null })];
  expect(lacksAdministrator(staffing({ people: [person('ann')], roles }), day)).toBe(false);
  const left = person('ann', { endedAt: Temporal.Instant.from('2025-06-01T12:00:00Z') });
  expect(lacksAdministrator(staffing({ people: [left], roles }), day)).toBe(true);
});

test('the mark of a person changes with what the form shows, and only with that', () => {
  const ann = person('ann');
  expect(markOf({ ...ann, photoFileId: 'photo' })).toBe(markOf(ann));
  expect(markOf({ ...ann, meet: { nl: 'markt', en: '' } })).not.toBe(markOf(ann));
});

test('a slug has letters, digits and single dashes', () => {
  expect(slugOf('  Openbare ruimte & wégen ')).toBe('openbare-ruimte-wegen');
  expect(slugOf('???')).toBe('');
});
