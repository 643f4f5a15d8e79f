// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { faultsOf, isEmpty, sameForNext, withoutUnwanted } from './form.ts';

describe('a note on the phone', () => {
  test('is nothing as long as nothing was said', () => {
    expect(isEmpty({ aanleiding: 'doorstep', gebied: 'g', lat: '52', bewaren: 'on' })).toBe(true);
    expect(isEmpty({ tekst: '  ' })).toBe(true);
    expect(isEmpty({ tekst: 'x' })).toBe(false);
    expect(isEmpty({ stemming: 'happy' })).toBe(false);
    expect(isEmpty({ themas: ['t'] })).toBe(false);
    expect(isEmpty({ telefoon: '0' })).toBe(false);
  });

  test('says what has to be mended while the resident is still there', () => {
    expect(faultsOf({ bewaren: 'on' })).toEqual(['nothing_said']);
    expect(faultsOf({ tekst: 'x' })).toEqual(['not_to_keep']);
    expect(faultsOf({ stemming: 'happy' })).toEqual([]);
    expect(faultsOf({ tekst: 'x'.repeat(5001), bewaren: 'on' })).toEqual(['too_long']);
    expect(faultsOf({ tekst: 'x', bewaren: 'on', contact: 'on' })).toEqual(['nobody_to_reach']);
    expect(faultsOf({ tekst: 'x', bewaren: 'on', contact: 'on', email: 'els@post.example' })).toEqual([]);
  });

  test('holds no way to reach whom nobody may reach', () => {
    const fields = { tekst: 'x', naam: 'Els', telefoon: '0300 11 22 33' };
    expect(withoutUnwanted(fields)).toEqual({ tekst: 'x' });
    expect(withoutUnwanted({ ...fields, contact: 'on' })).toEqual({ ...fields, contact: 'on' });
  });

  test('gives the next one its occasion and area, and nothing of what was said', () => {
    expect(
      sameForNext({ tekst: 'x', aanleiding: 'doorstep', gebied: 'g', bewaren: 'on', lat: '52' }),
    ).toEqual({
      aanleiding: 'doorstep',
      gebied: 'g',
    });
  });
});
