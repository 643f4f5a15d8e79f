// SPDX-License-Identifier: EUPL-1.2
import type { MotionMessages } from './messages.nl.ts';

export const en: MotionMessages = {
  kinds: { motion: 'Motion', amendment: 'Amendment', pledge: 'Pledge', question: 'Written question' },
  states: { open: 'Not begun', in_progress: 'In progress', settled: 'Settled', lapsed: 'Lapsed' },
  outcomes: { adopted: 'Adopted', rejected: 'Rejected', withdrawn: 'Withdrawn', held_over: 'Held over' },
  actionStates: { open: 'To do', in_progress: 'Busy', done: 'Done', dropped: 'Dropped' },
  refusals: {
    not_now: 'That cannot be done any more: how it stands has changed.',
    changed_meanwhile: 'Somebody else changed this meanwhile. Look at it and try again.',
    number_taken: 'This number is taken.',
    proof: 'Write down where it can be seen that it was done.',
    agreement: 'Fill in on which day the council agreed.',
    reason: 'Write down why.',
  },
  news: {
    told: 'New: how it stands',
    corrected: 'How it stands was put right',
    settled: 'Settled',
    lapsed: 'Lapsed',
    reopened: 'Taken up again',
  },
  late: 'Late',
  facts: {
    number: 'Number',
    kind: 'Kind',
    decided: 'Decision',
    parties: 'Submitted by',
    agendaItem: 'Agenda item',
    holder: 'Portfolio holder',
    organisation: 'Department',
    due: 'Done by',
    agreed: 'Council agreed',
    areas: 'Areas',
    themes: 'Themes',
  },
};
