// SPDX-License-Identifier: EUPL-1.2
import type { GrantMessages } from './messages.nl.ts';

export const en: GrantMessages = {
  kinds: { voucher: 'Neighbourhood voucher', small_grant: 'Small grant' },
  states: {
    requested: 'Waits for a decision',
    granted: 'Granted',
    refused: 'Refused',
    paid: 'Paid out',
    accounted: 'Accounted for',
    withdrawn: 'Withdrawn',
  },
  ways: {
    transfer: 'by bank transfer',
    bill: 'we pay the bill',
    cash: 'in cash',
    goods: 'as goods',
  },
  deciders: { area_manager: 'area manager', area_alderman: 'area alderman' },
  forArea: {
    title: 'Money for your plan',
    more: 'How it works and who got some',
    left: (left, amount) => `there is ${left} left of ${amount}.`,
  },
  part: {
    title: 'Voucher and grant',
    none: 'Nothing has been asked yet.',
    asked: (amount) => `${amount} asked`,
    granted: (amount) => `${amount} granted`,
    askedAndGranted: (asked, granted) => `${granted} granted of ${asked}`,
    request: 'Ask for money',
  },
};
