// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationMessages } from './messages.nl.ts';

export const en: OrganisationMessages = {
  refusals: {
    name_taken: 'There is already a department or partner with this name.',
    changed:
      'Somebody else changed this while you were busy. Below you see what is there now. Is what you typed right? Then save it once more.',
  },
  kinds: { department: 'Department', partner: 'Partner' },
  kindHints: {
    department: 'Inside the town hall, for instance Green or Traffic.',
    partner: 'Outside the town hall, for instance the police or a housing corporation.',
  },
  lists: { department: 'Departments', partner: 'Partners' },
  title: 'Organisations',
  lead: 'Departments and partners that can take over a contribution or give their view of it.',
  add: 'Add an organisation',
  change: (name) => `Change ${name}`,
  labels: { kind: 'Kind', name: 'Name', email: 'Mail address', phone: 'Phone' },
  emailHint: 'The address at which colleagues reach this organisation.',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved.',
  now: 'What is there now',
  none: 'There is none yet. Add the first.',
  noneToSee: 'There is none yet.',
  ended: (count) => `Ended (${count})`,
  endedOn: (day) => `ended on ${day}`,
  endTitle: 'End',
  endText: 'Nothing new goes there any more. What this organisation has stays with it.',
  end: 'End',
  revive: 'Use again',
  reviveText: 'This organisation has ended. You can use it again.',
};
