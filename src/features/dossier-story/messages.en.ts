// SPDX-License-Identifier: EUPL-1.2
import type { StoryMessages } from './messages.nl.ts';

export const en: StoryMessages = {
  story: 'What happened',
  none: 'There is nothing in this dossier yet.',
  coming: 'Still to come',
  next: 'Comes to the council',
  isNow: 'In the council now',
  when: (day, from, to) => `${day}, from ${from} to ${to}`,
  outcome: 'What came of it',
  report: 'Read the report',
  off: 'Is called off',
  notOnSite: 'Not on the site yet',
  onAgenda: 'On the long-term agenda',
  by: (names) => `By ${names}`,
  latest: (day) => `How it stands, ${day}`,
  settled: (day) => `Settled on ${day}`,
  documents: (count) => (count === 1 ? '1 document' : `${String(count)} documents`),
  sessions: (count) => (count === 1 ? '1 session' : `${String(count)} sessions`),
  motions: (count) => (count === 1 ? '1 motion or pledge' : `${String(count)} motions and pledges`),
};
