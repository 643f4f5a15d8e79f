// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayOf } from '../../kernel/clock.ts';
import { byDay } from './days.ts';
import { placeBeads } from './lanes.ts';

const moment = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 23 }), fc.boolean())
  .map(([days, hour, isDated]) => ({
    happenedAt: Temporal.Instant.from('2026-03-01T00:00:00+01:00').add({ hours: 24 * days + hour }),
    isDated,
  }));

test('on the line of a record the days never run back, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 12 }), (moments) => {
      const given = moments.map((one, id) => ({ one, id }));
      const shown = byDay(given);
      const days = shown.filter(({ one }) => one.isDated).map(({ one }) => dayOf(one.happenedAt).toString());
      expect(days).toEqual(days.toSorted());
      expect(shown.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(given.map(({ id }) => id));
      const undated = (all: typeof given) => all.flatMap(({ one }, place) => (one.isDated ? [] : [place]));
      expect(undated(shown)).toEqual(undated(given));
    }),
  );
});

test('in the drawing the rows follow the days, whatever is tied to what', () => {
  const bead = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.nat(7), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(bead, { maxLength: 8 }), (given) => {
      const beads = given.map(([at], index) => ({ id: `${index}`, at, count: 1 }));
      const ties = given.flatMap(([, to], index) =>
        to.filter((one) => one > index).map((one) => ({ from: `${index}`, to: `${one}` })),
      );
      const placed = placeBeads(beads, { rootId: 'r', ties, style: 'both_sides' });
      const days = placed.toSorted((a, b) => a.row - b.row).map(({ bead: { at } }) => at);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(placed.length).toBe(beads.length);
      // Of one day, what led to something stands before it.
      const rows = new Map(placed.map((one) => [one.bead.id, one]));
      for (const { from, to } of ties) {
        const [first, then] = [rows.get(from), rows.get(to)];
        if (first && then && first.bead.at === then.bead.at) expect(first.row).toBeLessThan(then.row);
      }
    }),
  );
});
