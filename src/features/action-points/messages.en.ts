// SPDX-License-Identifier: EUPL-1.2
import type { ActionPointMessages } from './messages.nl.ts';

export const en: ActionPointMessages = {
  outcomes: { done: 'Done', dropped: 'Will not be done' },
  refusals: {
    day_past: 'This day has passed. Choose today or later.',
    owner_gone: 'This person or organisation does not work here any more. Choose somebody else.',
    reason_missing: 'Write down why.',
    day_missing: 'Choose the new day.',
    same_day: 'That is the day it has already. Choose another one.',
    closed_already: 'This action was closed already.',
  },
  mine: 'My actions in projects',
  allProjects: 'All projects',
  ofOrganisation: (name) => `by ${name}`,
  mail: {
    subject: (count) => (count === 1 ? 'An action waits for you' : `${count} actions wait for you`),
    title: (name) => `Dear ${name}`,
    opening: 'These actions in projects have to be ready soon, or should have been ready.',
    due: (day, project) => `${day} · ${project}`,
    late: (day, project) => `should have been ready on ${day} · ${project}`,
    ofOther: (name) => `This is an action of ${name}; you lead the project.`,
    button: 'To the projects',
    closing:
      'Is an action done? Tick it off. Is there not enough time? Then move it, with the reason. You get this mail because your name is with these actions in Meent.',
  },
};
