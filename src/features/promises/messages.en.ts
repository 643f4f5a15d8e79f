// SPDX-License-Identifier: EUPL-1.2
import type { PromiseMessages } from './messages.nl.ts';

export const en: PromiseMessages = {
  refusals: {
    no_working_day: 'This is not a working day. Choose another day.',
    day_passed: 'This day has gone by. Choose a day that is still to come.',
    nothing_changes: 'Nothing would change. Choose something else.',
    changed_meanwhile:
      'Somebody else has just changed this. Below is how it is now. What you filled in is still there.',
    already_settled: 'This promise has been dealt with already.',
  },
  outcomes: {
    kept: 'done, in time',
    late: 'done, later than promised',
    failed: 'it cannot be done',
    withdrawn: 'no longer needed',
  },
  promisedToYou: 'What we promised you',
  until: (day) => `by ${day}`,
  was: (day) => `At first this was promised for ${day}.`,
  by: (name) => `${name} sees to this`,
  settledOn: (outcome, day) => `${outcome}, ${day}`,
  late: 'This is later than we promised. We are working on it.',
  norms: {
    title: 'Terms per theme',
    lead: 'For some themes you promise an answer sooner or later than usual. Leave a field empty where the usual term holds.',
    hint: 'The number of working days within which a resident gets an answer. Does a contribution turn out to belong to a theme with a shorter term? Then the promise moves forward. It never moves back by itself.',
    usual: (days) => `usually ${days}`,
    field: (theme, kind) => `${theme}: ${kind}`,
    fault: (most) => `Fill in a whole number from 1 to ${most}, or leave it empty.`,
    save: 'Save',
    saved: 'Saved. It holds for what is brought in or sorted from now on.',
    changed:
      'Somebody else changed the terms while you were busy. What you filled in is still there. Check it and save once more.',
    none: 'There are no themes yet.',
    kinds: { question: 'question', idea: 'idea', concern: 'concern', compliment: 'compliment' },
    back: 'Back to set up',
  },
};
