// SPDX-License-Identifier: EUPL-1.2
import type { SatisfactionMessages } from './messages.nl.ts';

export const en: SatisfactionMessages = {
  helped: { yes: 'Yes', partly: 'A little', no: 'No' },
  said: {
    yes: 'The resident was helped.',
    partly: 'The resident was helped a little.',
    no: 'The resident was not helped.',
  },
  title: 'Two questions for you',
  lead: 'Your contribution is closed. We like to learn from you.',
  question: 'Were you helped?',
  better: 'What could be better?',
  betterHint: 'Were you not helped? Then somebody reads this and decides whether we take it up again.',
  send: 'Send my answer',
  choose: 'Choose whether you were helped.',
  thanks: 'Thank you for your answer.',
  yourAnswer: (answer) => `Were you helped? Your answer: ${answer.toLowerCase()}.`,
  waiting: 'You were not helped. One of us reads what you wrote and tells you whether we take it up again.',
  left: 'We read that you were not helped. Still we leave it as it is. This is the reason:',
};
