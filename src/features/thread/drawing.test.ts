// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cut, type Sketch, cuts, draw, strandWidth } from './drawing.ts';
import type { Tie } from './graph.ts';
import { linesOf, widthOf } from './text-fitting.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzWM'),
  minLength: 1,
  maxLength: 40,
});
const title = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));

/** Any few records, each tied to some that come after it. */
const half = (letter: string) =>
  fc
    .array(fc.tuple(title, fc.array(fc.nat(9), { maxLength: 2 }), fc.integer({ min: 1, max: 9000 })), {
      maxLength: 10,
    })
    .map((all) => ({
      titles: new Map(all.map(([text], index) => [`${letter}${index}`, text])),
      beads: all.map(([, , count], index) => ({ id: `${letter}${index}`, at: index, count })),
      ties: all.flatMap(([, to], index): Tie[] =>
        to
          .filter((one) => one > index && one < all.length)
          .map((one) => ({ from: `${letter}${index}`, to: `${letter}${one}` })),
      ),
    }));

const sketches = fc.tuple(half('u'), half('d'), title).map(([up, down, own]): Sketch => {
  const titles = new Map([...up.titles, ...down.titles, ['r', own]]);
  return {
    root: { id: 'r' },
    upstream: up,
    downstream: down,
    labelOf: (id) => ({ title: titles.get(id) ?? '', meta: ['Bijdrage', '3 maart 2026', 'Broekhuizen'] }),
  };
});

test.each(Object.entries(cuts))(
  '%s: no words run into other words, into the thread or out of the drawing',
  (_name, cut: Cut) => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const drawn = draw(sketch, cut);
        const boxes = drawn.written.map((one) => {
          const size = one.isRoot ? cut.rootSize : cut.size;
          const wide = Math.max(widthOf(one.meta, 14), ...one.lines.map((line) => widthOf(line, size)));
          const tall = 20 + one.lines.length * one.lineHeight;
          const left = one.anchor === 'start' ? one.x : one.x - wide;
          return { left, right: left + wide, top: one.y - tall / 2, bottom: one.y + tall / 2 };
        });
        const points = drawn.strands.flatMap(({ path, width }) =>
          pointsOn(path).map(([x, y]) => ({ x, y, around: width / 2 })),
        );
        const drawnThings = [...points, ...drawn.stations.map(({ x, y }) => ({ x, y, around: 7 }))];
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(cut.width);
          expect(box.bottom).toBeLessThanOrEqual(drawn.height);
          const below = boxes[index + 1];
          if (below) expect(box.bottom).toBeLessThan(below.top);
          const under = drawnThings.filter(
            ({ x, y, around }) =>
              x > box.left - around && x < box.right + around && y > box.top && y < box.bottom,
          );
          expect(under).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  },
);

/** Points along a path of cubic curves. */
function pointsOn(path: string): [number, number][] {
  const numbers = [...path.matchAll(/-?[\d.]+/gu)].map(([text]) => Number(text));
  const points: [number, number][] = [];
  for (let at = 0; at + 7 < numbers.length; at += 6) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers.slice(at, at + 8);
    for (let part = 0; part <= 1; part += 0.1) {
      const [a, b, c, d] = [
        (1 - part) ** 3,
        3 * (1 - part) ** 2 * part,
        3 * (1 - part) * part ** 2,
        part ** 3,
      ];
      points.push([a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]);
    }
  }
  return points;
}

test('every record has its station and its words, and all but the one that it is about a strand', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const drawn = draw(sketch, cuts.wide);
      const all = sketch.upstream.beads.length + sketch.downstream.beads.length;
      expect([drawn.stations.length, drawn.written.length, drawn.strands.length]).toEqual([
        all + 1,
        all + 1,
        all,
      ]);
      const rows = new Map(drawn.written.map(({ id, y }) => [id, y]));
      for (const { from, to } of sketch.upstream.ties) expect(rows.get(from)).toBeLessThan(rows.get(to) ?? 0);
      for (const { id } of sketch.upstream.beads) expect(rows.get(id)).toBeLessThan(rows.get('r') ?? 0);
      for (const { id } of sketch.downstream.beads) expect(rows.get(id)).toBeGreaterThan(rows.get('r') ?? 0);
    }),
    { numRuns: 100 },
  );
});

test('a strand is thicker the more run through it, and never too thick', () => {
  expect(strandWidth(1)).toBeLessThan(strandWidth(2));
  expect(strandWidth(5000)).toBeLessThanOrEqual(15);
});

test('a title that is too long ends in dots, a word that is too long is broken', () => {
  expect(linesOf('een twee drie', { width: 50, size: 16, most: 2 }).at(-1)).toMatch(/…$/u);
  const lines = linesOf('Aansprakelijkheidswaardevaststellingsveranderingen', {
    width: 120,
    size: 16,
    most: 9,
  });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('').replaceAll('-', '')).toBe('Aansprakelijkheidswaardevaststellingsveranderingen');
});
