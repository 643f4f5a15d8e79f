// SPDX-License-Identifier: EUPL-1.2
import type { RedactionMessages } from './messages.nl.ts';

export const en: RedactionMessages = {
  words: {
    mail: '[mail address]',
    iban: '[account number]',
    address: '[address]',
    plate: '[licence plate]',
    phone: '[phone number]',
    bsn: '[number]',
    name: '[name]',
  },
  kinds: {
    mail: 'mail address',
    iban: 'account number',
    address: 'address',
    plate: 'licence plate',
    phone: 'phone number',
    bsn: 'perhaps a citizen service number',
    name: 'name of the resident',
  },
  found: 'This looks like personal data. Below, another word stands in its place:',
  none: 'We found no mail address, phone number, address or name of the resident. Do read whether there is anything else personal in it.',
};
