// SPDX-License-Identifier: EUPL-1.2
import type { ThreadDeskMessages } from './messages.nl.ts';

export const en: ThreadDeskMessages = {
  titleOf: (title) => `The red thread of ${title}`,
  publicLead: 'How this is tied to what others asked and did. You see only what is public.',
  publicPage: 'Public thread',
  back: 'Back to this record',
  tied: 'Tied. The thread is up to date.',
  untied: 'The tie was taken away.',
  byHand: 'Tied by hand',
  byHandLead:
    'What the system knows by itself, such as a split or a merge, stands in the thread and cannot be taken away here.',
  wasFirst: (reason, title) => `${title} → ${reason} → this`,
  cameOf: (reason, title) => `this → ${reason} → ${title}`,
  untie: 'Take this tie away',
  why: 'Why is it not right?',
  whyHint: 'This goes into the journal.',
  noWhy: 'Fill in why this tie can go.',
  tieForm: {
    title: (title) => `Tie “${title}”`,
    search: 'Find what belongs to it',
    searchHint: 'By number or by words.',
    nothing: (text) => `Nothing found with “${text}”.`,
    nothingHint: 'Try fewer words, or the number.',
    other: 'To what?',
    first: 'Which was first?',
    firstOptions: { ander: 'The other was first', dit: 'This was first' },
    reason: 'How are they tied?',
    reasonHint: 'Read it from what was first to what came of it.',
    note: 'Note',
    noteHint: 'For colleagues. Not public.',
    save: 'Tie',
    cancel: 'Rather not',
    noOther: 'Choose what to tie this to.',
    noFirst: 'Choose which was first.',
    noReason: 'Choose how they are tied.',
  },
  mail: {
    dear: (name) => (name === '' ? 'Dear resident,' : `Dear ${name},`),
    subject: (title, many) =>
      many === 1
        ? `Something happened with what you told us: ${title}`
        : `Something happened with what you told us: ${title} and more`,
    title: 'What happened afterwards',
    brought: (titles, more) =>
      `You told us: ${titles.map((title) => `“${title}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}. Something came of it. This is new:`,
    shows: 'This is where that can be seen',
    more: (many) => `And ${many} more. You find them on your own page.`,
    own: 'See your contribution',
    stop: 'No more mail about what comes of my contributions',
    closing: 'You get this mail because you told us something. We send one a day at most.',
  },
  stop: {
    asked: {
      title: 'No more mail?',
      text: 'Then you no longer hear by yourself what comes of your contributions. Answers to your own contributions you get as before.',
      button: 'Stop sending me these mails',
    },
    stopped: {
      title: 'You no longer get these mails',
      text: 'Answers to your own contributions you get as before. On your own page you always see what happened.',
      button: 'Send them again after all',
    },
  },
  refusals: {
    unknown: 'This number was not found. Look for it again.',
    itself: 'Something cannot be tied to itself.',
    circle:
      'This cannot be: what you choose as what came of it was there before. The thread would go round. Turn the order around, or choose “see also”.',
  },
};
