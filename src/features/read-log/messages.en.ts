// SPDX-License-Identifier: EUPL-1.2
import type { ReadLogMessages } from './messages.nl.ts';

export const en: ReadLogMessages = {
  title: 'Who looked at this',
  columns: { when: 'When', who: 'Who', part: 'What', ground: 'Why' },
  parts: {
    item: 'the contribution',
    contact: 'the contact details',
    file: 'an attachment',
    export: 'an export',
    shared: 'what was shared',
    shared_file: 'a shared attachment',
  },
  grounds: {
    own_task: 'own task',
    public_task: 'task in the public interest',
    consent: 'consent of the resident',
    legal_obligation: 'legal obligation',
    vital_interest: 'life or health in danger',
  },
  none: 'Nobody has looked at this yet.',
  gone: 'somebody who no longer works here',
};
