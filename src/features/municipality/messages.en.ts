// SPDX-License-Identifier: EUPL-1.2
import type { SettingsMessages } from './messages.nl.ts';

export const en: SettingsMessages = {
  title: 'Settings',
  lead: 'How the municipality presents itself, which words it uses and what it promises.',
  saved: 'Saved.',
  save: 'Save',
  changed:
    'Somebody else changed the settings while you were busy. What you typed is still in the form. Compare it with what is there now and save it once more.',
  now: 'What is there now',
  look: 'Name and motto',
  name: 'Name of the municipality',
  nameHint: 'Without ‘municipality of’ before it.',
  tagline_nl: 'Motto in Dutch',
  tagline_en: 'Motto in English',
  taglineHint: 'A few words under the name.',
  contact: 'Contact',
  address: 'Address',
  phone: 'Phone',
  email: 'Mail address',
  words: 'Words for areas',
  wordsHint:
    'How the municipality calls its areas towards residents, in Dutch. In English there are general words.',
  areaKinds: {
    municipality: 'The whole municipality',
    region: 'A larger area',
    district: 'A district',
    village: 'A village',
    neighbourhood: 'A neighbourhood',
  },
  one: (kind) => kind,
  many: (kind) => `${kind}, more than one`,
  days: 'Within how many working days do you answer?',
  daysHint:
    'Residents see this before they send something. A change holds for new contributions. What was promised stays as it is.',
  contributionKinds: {
    question: 'A question',
    idea: 'An idea',
    concern: 'A concern about liveability',
    compliment: 'A compliment',
  },
  daysFault: (most) => `Fill in a whole number from 1 to ${most}.`,
  setUp: {
    title: 'Set up',
    lead: 'Who works where, which rules hold and how the municipality shows itself.',
    groups: { who: 'Areas and people', work: 'The work', house: 'The municipality', account: 'Looking back' },
    doors: {
      areas: { text: 'Areas', about: 'names, boundaries and texts' },
      people: { text: 'People', about: 'roles, portfolios and who is away' },
      teams: { text: 'Teams', about: 'who works where, and where somebody is still needed' },
      rights: { text: 'Rights', about: 'who may do what, and where somebody is signed in' },
      routing: { text: 'Who gets what', about: 'the rules for new contributions' },
      themes: { text: 'Themes', about: 'what contributions are about' },
      norms: { text: 'Terms per theme', about: 'when an answer is due' },
      portfolio: { text: 'Coordination', about: 'what a portfolio holder must know first' },
      similar: { text: 'Similar contributions', about: 'how near counts as the same' },
      parties: { text: 'Party groups', about: 'those in the council, and their seats' },
      settings: { text: 'Settings', about: 'name, contact, words and terms' },
      subscriptions: { text: 'Subscriptions', about: 'how many people get news' },
      logbook: { text: 'Journal', about: 'who did what, when and why' },
    },
  },
};
