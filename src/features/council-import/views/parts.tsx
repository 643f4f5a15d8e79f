// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonRow, Form, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Import, decide } from '../domain.ts';
import type { StoredLine } from '../rows-store.ts';
import { messages } from '../messages.ts';
import { pathOf } from './paths.ts';

type Props = { readonly visit: Visit; readonly one: Import };

/** Letting a list go that is not read in. */
export function DropForm({ visit, one }: Props) {
  if (!decide(one.state, 'drop').ok) return null;
  return (
    <Form action={href(visit, pathOf(one.id, '/weg'))}>
      <ButtonRow>
        <Button variant="subtle">{messages[visit.locale].preview.drop}</Button>
      </ButtonRow>
    </Form>
  );
}

const noteWords = {
  unknown_holder: 'unknownHolder',
  unknown_party: 'unknownParty',
  shortened: 'shortened',
  votes_unsure: 'votesUnsure',
} as const;

/** What is to be said about a line, in sentences. */
export function remarksOf(visit: Pick<Visit, 'locale'>, line: StoredLine): string[] {
  const t = messages[visit.locale];
  const { faults, notes, changed, updates, votes = [], seats } = line;
  return [
    ...faults.map((fault) => t.lineFaults[fault]),
    ...(changed.length > 0 ? [t.rows.changes(changed.map((field) => t.told[field]).join(', '))] : []),
    ...(seats ? [t.rows.seats(seats.now, seats.then)] : []),
    ...(updates > 0 ? [t.rows.newUpdates(updates)] : []),
    ...(votes.length > 0 ? [t.rows.votes(votes.map(t.rows.voted).join(', '))] : []),
    ...notes.map((note) =>
      note.why === 'serial_day'
        ? t.rows.serialDay(note.text, note.number, fullDay(visit.locale, note.day))
        : t.rows[noteWords[note.why]](note.text),
    ),
  ];
}
