// SPDX-License-Identifier: EUPL-1.2
import type { boardsNl } from './board.messages.nl.ts';

export const boardsEn: typeof boardsNl = {
  title: 'Coordination',
  leads: {
    gebied: 'Your area, with all themes.',
    portefeuille: 'Your themes, in all areas.',
    alles: 'All areas, with all themes.',
  },
  views: { gebied: 'My area', portefeuille: 'My portfolio', alles: 'All' },
  viewLabel: 'Which board',
  asOf: (day) => `As it stands ${day}.`,
  none: 'There is nothing to coordinate',
  noneText: 'As soon as an initiative or project has a theme, it stands here.',
  area: 'Area',
  matrix: 'What is going on, per area and theme',
  only: (what) => `Only ${what}`,
  all: 'Show all',
  short: { conflict: 'conflict', stuck: 'stuck', waiting: 'waits', rest: 'done' },
  parts: {
    conflict: 'In conflict',
    stuck: 'Stuck',
    promised: 'Promised',
    waiting: 'Waits for an answer',
    rest: 'Coordinated',
  },
  emptyParts: {
    conflict: 'Nothing in conflict.',
    stuck: 'Nothing is stuck.',
    promised: 'Nothing promised is open.',
  },
  conflicts: {
    talk: 'wants to talk about it',
    differ: 'portfolio holders answered differently',
    marked: 'marked as in conflict',
  },
  visits: 'On a working visit',
  visitsLead: 'All about an area on two sheets, to take along.',
  deeds: 'Promised to residents',
  due: (day) => `by ${day}`,
  condition: (who) => `Condition of ${who}`,
  full: 'The board shows the newest five hundred.',
};
