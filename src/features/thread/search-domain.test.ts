// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeNumber, questionOf, writingsOf } from './search-domain.ts';

describe('a number that was typed', () => {
  it.each(['M-31', 'm 31', 'M31', 'I-2026-0007', '3641304', ' S-2023-0003 '])(
    'is seen as one: %s',
    (text) => {
      expect(looksLikeNumber(text)).toBe(true);
    },
  );

  it.each(['bankje', 'motie over wijken', '', 'het is 31 maart', '-31'])('is told from words: %j', (text) => {
    expect(looksLikeNumber(text)).toBe(false);
  });

  it.each(['M-31', 'm 31', 'M31', 'm31 '])('may be written in more ways: %s', (text) => {
    expect(writingsOf(text)).toContain('m-31');
  });

  it('takes any text at all, quickly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        looksLikeNumber(text);
        expect(writingsOf(text).length).toBeLessThanOrEqual(4);
        expect(questionOf(text) ?? 'x').toMatch(/^[\p{L}\p{N}:*|&()!<> -]+$/u);
      }),
    );
  });
});

describe('the words that are sought', () => {
  it('are all wanted, of the last also what begins with it', () => {
    expect(questionOf('gebiedsgericht wer')).toBe('gebiedsgericht & (wer | wer:*)');
    expect(questionOf('op')).toBe('op');
    expect(questionOf('!?')).toBeUndefined();
  });

  it('may follow each other, or be left out', () => {
    expect(questionOf('"gebiedsgericht werken" -parkeren')).toBe('(gebiedsgericht <-> werken) & !(parkeren)');
    expect(questionOf('-parkeren')).toBeUndefined();
  });
});
