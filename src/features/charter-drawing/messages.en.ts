// SPDX-License-Identifier: EUPL-1.2
import type { DrawingMessages } from './messages.nl.ts';

export const en: DrawingMessages = {
  overline: (municipality) => municipality,
  residents: 'Residents',
  residentsMore: 'and their groups',
  partners: 'Partners',
  townHall: 'Town hall',
  college: 'College and council',
  collegeMore: 'set the course',
  holder: 'Portfolio holders',
  holderMore: (count) =>
    count === 0
      ? 'aldermen with a theme'
      : count === 1
        ? '1 alderman with a theme'
        : `${count} aldermen with a theme`,
  departments: 'Departments',
  departmentsMore: (count) =>
    count === 0
      ? 'do the work'
      : count === 1
        ? '1 department does the work'
        : `${count} departments do the work`,
  roles: {
    area_manager: { one: 'area manager', many: 'area managers' },
    community_worker: { one: 'community worker', many: 'community workers' },
    area_alderman: { one: 'area alderman', many: 'area aldermen' },
  },
  together: 'work together',
  more: (count) => `+${count}`,
  morePeople: (count) => (count === 1 ? 'and 1 colleague more' : `and ${count} colleagues more`),
  moreTasks: (count) => (count === 1 ? 'and 1 task more' : `and ${count} tasks more`),
  noTasks: 'No tasks in this version.',
  moreAreas: (count) => (count === 1 ? 'and 1 area more' : `and ${count} areas more`),
  nobody: 'nobody yet',
  thread: [
    'You bring a question, idea or concern',
    'The area manager takes it up',
    'A department looks into it',
    'Whoever it is up to, decides',
    'You hear what was done with it',
  ],
  whoDoesWhat: 'Who does what',
  whoWhere: 'Who works where',
  marks: { does: 'does it', decides: 'decides', asked: 'is asked', told: 'hears of it' },
  draft: 'Draft',
};
