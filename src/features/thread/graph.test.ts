// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Seen, type Tie, pick, shortTies, sidesOf, wouldClose } from './graph.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;

function seenOf(id: string, at = id.codePointAt(0) ?? 0): Seen {
  return { id, kind: 'contribution', at, areaId: null, day: '2026-03-05' };
}

function whole(ties: readonly Tie[], visible: readonly string[]) {
  return { root: seenOf('e'), ties, seen: new Map(visible.map((id) => [id, seenOf(id)])) };
}

function ids(side: readonly Seen[]): string {
  return side.map(({ id }) => id).join('');
}

function ties(text: string): Tie[] {
  return text.split(' ').map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));
}

describe('what a reader sees of a thread', () => {
  test('everything upstream and downstream, the newest first', () => {
    const sides = sidesOf(whole(ties('ab be ce ef fg'), names));
    expect([ids(sides.upstream), ids(sides.downstream)]).toEqual(['cba', 'gf']);
  });

  test('what is hidden joins its ends: the one before it hangs on the one after it', () => {
    const hidden = whole(ties('ab be'), ['a']);
    expect(ids(sidesOf(hidden).upstream)).toBe('a');
    expect(shortTies(hidden, 'upstream', sidesOf(hidden).upstream)).toEqual([{ from: 'a', to: 'e' }]);
  });

  test('a circle is gone round once, and time says what was first', () => {
    const sides = sidesOf(whole(ties('de ef fd'), names));
    expect([ids(sides.upstream), ids(sides.downstream)]).toEqual(['d', 'f']);
  });

  test('who came of whom is said as shortly as can be', () => {
    const one = whole(ties('ab be ae'), names);
    expect(shortTies(one, 'upstream', sidesOf(one).upstream)).toEqual([
      { from: 'b', to: 'e' },
      { from: 'a', to: 'b' },
    ]);
  });

  test('it follows from what may be seen and what can be reached alone: no hidden record leaves a mark', () => {
    const letter = fc.constantFrom(...names);
    const graph = fc.array(fc.record({ from: letter, to: letter }), { maxLength: 14 });
    fc.assert(
      fc.property(graph, fc.subarray([...names]), (all, visible) => {
        const one = whole(all, visible);
        // The same visible ends, tied to each other directly: nothing hidden is in it any more.
        const open = new Set([...visible, 'e']);
        const joined = [...open].flatMap((from) =>
          [...reachedOver(all, from, open)].map((to) => ({ from, to })),
        );
        const other = whole(joined, visible);
        for (const side of ['upstream', 'downstream'] as const) {
          const [seen, same] = [sidesOf(one)[side], sidesOf(other)[side]];
          expect(ids(same)).toBe(ids(seen));
          expect(seen.every(({ id }) => visible.includes(id as (typeof names)[number]))).toBe(true);
          expect(shortTies(other, side, same)).toEqual(shortTies(one, side, seen));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nothing hangs in a circle of short ties, and everything that was picked hangs on the record', () => {
    const letter = fc.constantFrom(...names);
    fc.assert(
      fc.property(fc.array(fc.record({ from: letter, to: letter }), { maxLength: 20 }), (all) => {
        const one = whole(all, names);
        const { upstream } = sidesOf(one);
        const short = shortTies(one, 'upstream', upstream);
        for (const { id } of upstream) {
          expect(short.some(({ from }) => from === id)).toBe(true);
          expect(wouldClose(short, { from: 'e', to: id })).toBe(true);
          expect(wouldClose(short, { from: id, to: 'e' })).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Over hidden records only: the next visible ones. */
function reachedOver(all: readonly Tie[], start: string, open: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const passed = new Set<string>();
  const waiting = [start];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const { from, to } of all) {
      if (from !== here) continue;
      if (open.has(to)) found.add(to);
      else if (!passed.has(to)) {
        passed.add(to);
        waiting.push(to);
      }
    }
  }
  return found;
}

describe('many', () => {
  test('the other records and the newest contributions are told apart, the rest is a bundle', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...seenOf(`c${index}`, index),
      day: index < 10 ? '2026-01-03' : '2026-02-03',
    }));
    const project: Seen = { ...seenOf('p', -1), kind: 'project' };
    const picked = pick([...many.toReversed(), project], 3);
    expect(ids(picked.few)).toBe('c29c28p');
    expect(picked.bundles).toEqual([{ kind: 'contribution', count: 28, from: '2026-01', to: '2026-02' }]);
  });

  test('one more than fits is shown too: a bundle of one says less than its name', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => seenOf(id));
    expect(pick(four, 3)).toEqual({ few: four, bundles: [] });
  });
});

describe('tying by hand', () => {
  test('to itself, or back to what was before, closes a circle', () => {
    expect(wouldClose([], { from: 'a', to: 'a' })).toBe(true);
    expect(wouldClose(ties('ab bc'), { from: 'c', to: 'a' })).toBe(true);
    expect(wouldClose(ties('ab bc'), { from: 'a', to: 'c' })).toBe(false);
  });
});
