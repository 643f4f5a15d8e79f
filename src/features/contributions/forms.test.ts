// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { readFields } from '../../platform/http/fields.ts';
import { submitForm } from './forms.ts';

const filledIn = { soort: 'concern', onderwerp: 'Lamp', tekst: 'Hij knippert.', sleutel: newId() };

function faultsOf(fields: Record<string, string>) {
  const read = readFields(submitForm, { ...filledIn, ...fields });
  return read.ok ? [] : read.reason.map(({ field, fault }) => [field, fault]);
}

describe('the form for a contribution', () => {
  it('asks for the address or number of who wants to hear from us in that way', () => {
    expect(faultsOf({ voorkeur: 'email' })).toEqual([['email', 'required']]);
    expect(faultsOf({ voorkeur: 'phone' })).toEqual([['telefoon', 'required']]);
    expect(faultsOf({ voorkeur: 'phone', telefoon: '06 12345678' })).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  it('says everything that is wrong at once, each field once', () => {
    expect(faultsOf({ onderwerp: '', voorkeur: 'phone', email: 'jan' })).toEqual([
      ['onderwerp', 'required'],
      ['email', 'not_email'],
      ['telefoon', 'required'],
    ]);
    expect(faultsOf({ voorkeur: 'email', email: 'jan' })).toEqual([['email', 'not_email']]);
  });
});
