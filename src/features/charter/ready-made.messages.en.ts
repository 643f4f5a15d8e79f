// SPDX-License-Identifier: EUPL-1.2
import type { Task } from './domain.ts';

/** Tasks to begin with, as municipalities that work area by area describe them. */
export const readyMade: readonly Omit<Task, 'id'>[] = [
  {
    group: 'Contact with residents',
    name: 'Be the first contact for residents',
    explanation:
      'Questions, ideas and concerns of a district or village come in here. Visible and reachable in the area.',
    marks: { area_manager: 'does', community_worker: 'asked', area_alderman: 'told' },
  },
  {
    group: 'Contact with residents',
    name: 'Look into questions and solve them',
    explanation: 'The department that it is up to looks into it and says when it is ready.',
    marks: { departments: 'does', area_manager: 'told', partners: 'asked' },
  },
  {
    group: 'Contact with residents',
    name: 'Tell what was done with it',
    explanation: 'Whoever brought something hears what came of it, also when the answer is no.',
    marks: { area_manager: 'does', departments: 'asked', residents: 'told', area_alderman: 'told' },
  },
  {
    group: 'Initiatives',
    name: 'Support residents’ initiatives',
    explanation:
      'Think along, bring people together and show the way. The initiative stays with the residents.',
    marks: {
      area_manager: 'does',
      community_worker: 'does',
      residents: 'decides',
      area_alderman: 'told',
      portfolio_holder: 'told',
    },
  },
  {
    group: 'Initiatives',
    name: 'Weigh the role of the municipality',
    explanation:
      'Let go, facilitate, stimulate, direct or regulate: every time anew, and told in plain words.',
    marks: {
      area_manager: 'does',
      area_alderman: 'decides',
      portfolio_holder: 'asked',
      departments: 'asked',
      residents: 'told',
    },
  },
  {
    group: 'Initiatives',
    name: 'Coordinate with the portfolio holder',
    explanation: 'No sports initiative without the alderman for Sport knowing.',
    marks: { area_alderman: 'does', area_manager: 'asked', portfolio_holder: 'decides', departments: 'told' },
  },
  {
    group: 'Liveability',
    name: 'Connect people and organisations',
    explanation:
      'Residents, associations, municipality, police, housing corporation and community work know where to find each other.',
    marks: { area_manager: 'does', community_worker: 'does', partners: 'asked', residents: 'asked' },
  },
  {
    group: 'Liveability',
    name: 'Set up projects for liveability',
    explanation: 'Together with residents and partners, with an aim that is shared in the area.',
    marks: {
      area_manager: 'does',
      community_worker: 'does',
      area_alderman: 'decides',
      partners: 'asked',
      residents: 'asked',
      departments: 'told',
    },
  },
  {
    group: 'Liveability',
    name: 'Signal what lowers liveability',
    explanation: 'See and hear what goes wrong, and bring it to the right place.',
    marks: {
      area_manager: 'does',
      community_worker: 'does',
      partners: 'does',
      area_alderman: 'told',
      departments: 'told',
      residents: 'asked',
    },
  },
  {
    group: 'Plans and government',
    name: 'Be the ambassador of the area',
    explanation:
      'The governor to speak to about what goes on in the district or village, beside the own portfolio.',
    marks: { area_alderman: 'does', area_manager: 'asked', portfolio_holder: 'told' },
  },
  {
    group: 'Plans and government',
    name: 'Make and keep the area plan',
    explanation: 'What is needed and what do we agree? From figures, talks and ideas.',
    marks: {
      area_manager: 'does',
      area_alderman: 'decides',
      residents: 'asked',
      partners: 'asked',
      departments: 'asked',
      portfolio_holder: 'told',
    },
  },
  {
    group: 'Plans and government',
    name: 'Decide within a theme',
    explanation: 'Policy and money for a subject, such as traffic or sport.',
    marks: { portfolio_holder: 'decides', departments: 'does', area_alderman: 'asked', area_manager: 'told' },
  },
];
