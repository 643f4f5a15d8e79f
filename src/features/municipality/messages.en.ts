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
  others: 'To manage as well',
  themes: 'Themes',
  norms: 'Terms per theme',
  similar: 'Similar contributions',
  teams: 'Areas and teams',
};
