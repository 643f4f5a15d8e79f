// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { DayText } from '../date-text/date-text.tsx';
import { Thread, type ThreadItem } from './thread.tsx';

const items: readonly ThreadItem[] = [
  {
    when: <DayText visit={visit} day="2026-05-28" />,
    text: 'Gesprek bij de koffiekar in Ter Horst',
    state: 'done',
  },
  {
    when: <DayText visit={visit} day="2026-06-01" />,
    text: 'Marieke vraagt het na bij Groen',
    note: 'Openbare ruimte: het mag',
    state: 'done',
  },
  { when: 'nu', text: 'Bewoners plaatsen het bankje zelf', state: 'now' },
  {
    when: 'uiterlijk donderdag 4 juni',
    dateTime: '2026-06-04',
    text: 'U hoort welk plan het wordt',
    state: 'todo',
  },
];

export function ThreadExample() {
  return <Thread visit={visit} items={items} />;
}
