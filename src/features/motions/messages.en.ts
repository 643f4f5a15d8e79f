// SPDX-License-Identifier: EUPL-1.2
import type { MotionMessages } from './messages.nl.ts';

export const en: MotionMessages = {
  decidedOf: { motion: 'Decision', amendment: 'Decision', pledge: 'Promised on', question: 'Asked on' },
  partiesOf: {
    motion: 'Submitted by',
    amendment: 'Submitted by',
    pledge: 'Promised to',
    question: 'Asked by',
  },
  kinds: { motion: 'Motion', amendment: 'Amendment', pledge: 'Pledge', question: 'Written question' },
  states: { open: 'Not begun', in_progress: 'In progress', settled: 'Settled', lapsed: 'Lapsed' },
  outcomes: { adopted: 'Adopted', rejected: 'Rejected', withdrawn: 'Withdrawn', held_over: 'Held over' },
  actionStates: { open: 'To do', in_progress: 'In progress', done: 'Done', dropped: 'Dropped' },
  news: {
    told: 'New: how it stands',
    corrected: 'How it stands was put right',
    part_done: 'Part of it done',
    settled: 'Settled',
    lapsed: 'Lapsed',
    reopened: 'Taken up again',
  },
  all: 'All motions and pledges',
  late: 'Late',
  dueOn: (day) => `Done by ${day}`,
  readOn: 'Read on: the whole request',
  parts: {
    legend: 'What the marks say',
    doneOn: (day) => `on ${day}`,
    dueOn: (day) => `due ${day}`,
    wasDueOn: (day) => `was due on ${day}`,
  },
  total: 'Together',
  facts: {
    number: 'Number',
    kind: 'Kind',
    parties: 'Submitted by',
    promisedTo: 'Promised to',
    agendaItem: 'Agenda item',
    holder: 'Portfolio holder',
    organisation: 'Department',
    due: 'Done by',
    agreed: 'Council agreed',
    areas: 'Areas',
    themes: 'Themes',
  },
};
