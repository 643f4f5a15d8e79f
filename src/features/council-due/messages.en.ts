// SPDX-License-Identifier: EUPL-1.2
import type { CouncilDueMessages } from './messages.nl.ts';

export const en: CouncilDueMessages = {
  title: 'For the council',
  all: 'My motions and pledges',
  sessions: 'Sessions of the council',
  late: 'Late for the council',
  allLate: 'All that is late',
  nobodys: 'Nobody’s yet',
  reportToDo: 'the report is still to be written',
  speakersWaiting: (count: number) =>
    count === 1 ? '1 speaker waits for your answer' : `${String(count)} speakers wait for your answer`,
};
