// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId, newId } from './ids.ts';

const moments = fc.integer({ min: 0, max: 2 ** 45 });

describe('newId', () => {
  it('makes UUIDs of version 7, each another', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(isId(id) && id[14] === '7' && '89ab'.includes(id[19] ?? '')).toBe(true);
  });

  it('sorts by moment, and for one moment by the order of making, whatever is made in between', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [first, between, second] = [newId(one), newId(other), newId(one)];
        expect(first < second).toBe(true);
        if (one !== other) expect(first < between).toBe(one < other);
      }),
    );
  });
});
