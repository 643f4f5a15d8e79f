// SPDX-License-Identifier: EUPL-1.2
import type { nl } from './messages.nl.ts';

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
];

export const en: typeof nl = {
  numbers,
  faults: {
    missing: 'Answer the sum. It tells us that you are not a computer.',
    wrong: 'That is not the answer to the sum. Please try again.',
    expired:
      'This form was open for a long time. Answer the new sum and send it again. What you filled in is still there.',
    used: 'This form has been sent already. Answer the new sum to send something else.',
  },
  question: (a: number, b: number) => `How much is ${numbers[a]} plus ${numbers[b]}?`,
  hint: 'Type a number or a word.',
  working: 'In the background we check that you are not a computer. You need not do anything.',
};
