// SPDX-License-Identifier: EUPL-1.2
import type { SessionImportMessages } from './messages.nl.ts';

const planned: SessionImportMessages['planned'] = {
  new: 'New',
  changed: 'Changed',
  same: 'Nothing new',
  asks: 'Something is missing',
  begun: 'Has begun',
  off_here: 'Called off here',
  off: 'Called off',
  left_out: 'Not read in',
};

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const en: SessionImportMessages = {
  back: 'Reading in lists',
  section: 'Meetings',
  title: (source) => `Meetings of ${source}`,
  meetings: (count) => counted(count, 'meeting', 'meetings'),
  kinds: { market: 'political market', committee: 'committee meeting', council: 'council meeting' },
  states: { preview: 'To look at', done: 'Read in', dropped: 'Laid aside' },
  lead: 'See what will happen. A new session is then prepared in the workplace. It is not on the site yet.',
  nothing: 'There is nothing new in this file.',
  alsoList: 'In this file are motions too, or other papers that you can follow.',
  toList: 'To the list of motions',
  wasRead:
    'This file was read in. Please check of a new session whether its purpose is right and until when residents can ask to speak. When there is a newer version of this file later, bring that in under the same name.',
  notNow: 'This file was read in or laid aside before.',
  planned,
  done: { ...planned, new: 'Prepared', changed: 'Brought up to date', asks: 'Not read in' },
  verdictTexts: {
    same: 'Everything stands here like this already.',
    asks: 'The file does not say this. If you fill in nothing, we leave this meeting out.',
    begun: 'This session has begun or is over. Nothing of it changes any more.',
    off_here: 'This session was called off here. Nothing of it changes any more.',
    off: 'This meeting is called off and is not in Meent yet. We leave it out.',
  },
  hindrances: {
    confidential: 'This meeting is confidential. We leave it out.',
    no_key: 'This meeting has no number, so we would not know it again. We leave it out.',
    too_many_items: 'This meeting has more than 1,000 agenda items. We leave it out.',
  },
  hereAlready: 'It is in Meent already. Please check whether that can stay so.',
  faults: {
    no_such_day: 'The date or time in the file does not exist.',
    cut: 'A text was too long and was cut.',
  },
  fields: {
    kind: 'Kind',
    title: 'Title',
    when: 'Day and time',
    place: 'Place',
    chair: 'Chair',
    background: 'Description',
  },
  labels: { day: 'Day', from: 'From', to: 'Until', place: 'Place' },
  timeHint: 'For example 19:30',
  when: (day, from, to) => `${day}, ${from} – ${to}`,
  unknown: {
    day: 'day not known',
    from: 'beginning not known',
    to: 'end not known',
    place: 'place not known',
  },
  items: (count) => (count === 0 ? 'no agenda items' : counted(count, 'agenda item', 'agenda items')),
  papers: (count) => counted(count, 'document', 'documents'),
  agenda: 'See the agenda',
  change: {
    field: (name, here, source) => `${name}: is ${here} now, becomes ${source}.`,
    fieldDone: (name, here, source) => `${name}: was ${here}, is ${source} now.`,
    nothing: 'empty',
    items: (added, changed, dropped) =>
      `Agenda items: ${[
        added > 0 ? `${added} added` : '',
        changed > 0 ? `${changed} changed` : '',
        dropped > 0 ? `${dropped} taken out` : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    order: 'The agenda items are in another order.',
    papers: 'The list of documents is different.',
    ties: (count) =>
      count === 1
        ? '1 motion or other paper that is in Meent already is put with it.'
        : `${count} motions or other papers that are in Meent already are put with it.`,
    off: 'The session is off. Who wants to speak hears so.',
    on_again: 'The session is on after all. Who wants to speak hears so.',
    moved: 'Who wants to speak hears so.',
    leftOut: (items, papers) =>
      `Confidential, so not taken over: ${[
        items > 0 ? counted(items, 'agenda item', 'agenda items') : '',
        papers > 0 ? counted(papers, 'document', 'documents') : '',
      ]
        .filter(Boolean)
        .join(' and ')}.`,
  },
  stays: (field, here, source) =>
    `${field} was changed here, and it stays so: “${here}”. The source says “${source}”.`,
  kindStays: 'Somebody chose another kind here. It stays so.',
  itemStays: (here, source) => `Changed here, and it stays so: “${here}”. The source says “${source}”.`,
  itemKept: (here) =>
    `“${here}” is no longer in the source. It stays, because something hangs on it here: speakers, a question or a text of your own.`,
  itemDropped: (here) => `“${here}” was taken out here. It stays so.`,
  orderStays: 'The order was changed here. It stays so.',
  speakUntilMoved: 'Asking to speak is possible until the new beginning. Please check that.',
  confirm: (made, changed) =>
    [
      made > 0 ? `Prepare ${counted(made, 'session', 'sessions')}` : '',
      changed > 0 ? `bring ${counted(changed, 'session', 'sessions')} up to date` : '',
    ]
      .filter(Boolean)
      .join(' and ')
      .replace(/^b/, 'B') || 'Fill in and prepare',
  drop: 'Lay this file aside',
  dropText: 'Nothing is done with it then.',
  reasons: {
    moved: (source) => `This is how it now stands in the agenda of ${source}.`,
    off: (source) => `Called off in the agenda of ${source}.`,
    onAgain: (source) => `The session was called off, but by the agenda of ${source} it is on after all.`,
  },
};
