// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { fullDay, listInWords, sentenceCase, timeOfDay } from '../../platform/html/index.ts';
import { type Said, publicCount, saidByItem } from './after-domain.ts';
import { type Note, notesIn, wordsIn } from './domain.ts';
import { messages } from './messages.ts';
import type { Desk } from './reading.ts';
import { nameOf } from './views/live-body.tsx';

// A report is a public record of the town, in its language.
const locale = 'nl';

/**
 * A first text of the report, from what was done and noted: the programme with when each part began, who spoke, and what each
 * party group said. Names of residents only with their consent; everything can be changed by hand before it is on the site.
 */
export function draftReport(desk: Desk): string {
  const t = messages[locale].after.draft;
  const { session, items, standing } = desk.snapshot;
  const { openedAt, closedAt } = standing;
  const notes = notesIn(desk.snapshot.deeds);
  const said = new Map(
    saidByItem(
      notes,
      items.map(({ id }) => id),
    ).map((one) => [one.itemId, one.said]),
  );
  const parts = items.map((item, index) => {
    const presented = item.presenters ? t.presented(item.presenters) : '';
    const head = `## ${index + 1}. ${item.title}`;
    return [head, presented, spokenAt(desk, item.id), ...saidHere(desk, said.get(item.id))];
  });
  const rest = saidHere(desk, said.get(null));
  // Both come first: at the end the last would stand under whoever spoke last.
  const times = [
    openedAt ? t.opened(session.chair ?? '', timeOfDay(locale, openedAt)) : '',
    closedAt ? t.closed(timeOfDay(locale, closedAt)) : '',
  ];
  return [
    times.filter((text) => text !== '').join(' '),
    ...parts.flat(),
    ...(rest.length > 0 ? [`## ${t.general}`, ...rest] : []),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Who had the word at a part: by name where that was agreed, the others by their number. */
function spokenAt({ snapshot }: Desk, itemId: Id): string {
  const t = messages[locale].after.draft;
  const ids = new Set(
    wordsIn(snapshot.deeds)
      .filter((word) => word.itemId === itemId)
      .map(({ speakerId }) => speakerId),
  );
  const speakers = snapshot.speakers.filter(({ id }) => ids.has(id));
  const named = speakers
    .map((one) => ({ ...one, name: one.isNamePublic ? one.name : null }))
    .filter(({ name, organisation }) => name ?? organisation)
    .map((one) => nameOf(locale, one));
  const unnamed = speakers.length - named.length;
  // Two of one group, both without their name, are that group once.
  const times = Map.groupBy(named, (name) => name);
  const once = [...times].map(([name, { length }]) => (length > 1 ? t.several(name, length) : name));
  const all = [...once, ...(unnamed > 0 ? [t.residents(publicCount(unnamed))] : [])];
  return all.length > 0 ? t.spoke(sentenceCase(listInWords(locale, all))) : '';
}

/** Each under the heading of who said it; what nobody in particular said comes first, under no name. */
function saidHere(desk: Desk, said: readonly Said[] = []): string[] {
  const of = said.map((one) => ({ ...one, party: desk.parties.find(({ id }) => id === one.partyId)?.name }));
  const loose = of.filter(({ party }) => party === undefined).flatMap(({ notes }) => notes);
  const named = of.filter(({ party }) => party !== undefined);
  return [
    ...linesOf(desk, loose),
    ...named.flatMap(({ party = '', notes }) => [`### ${party}`, ...linesOf(desk, notes)]),
  ];
}

/** The question of the council under which something was said stands above it once. */
function linesOf(desk: Desk, notes: readonly Note[]): string[] {
  const t = messages[locale].after.draft;
  let lastQuestion: Id | null = null;
  return notes.flatMap((note) => {
    const question = desk.snapshot.questions.find(({ id }) => id === note.questionId);
    const isNew = question !== undefined && note.kind === 'note' && question.id !== lastQuestion;
    if (question) lastQuestion = question.id;
    return [...(isNew ? [t.on(question.body)] : []), lineOf(desk, note)];
  });
}

function lineOf({ aldermen }: Desk, note: Note): string {
  const t = messages[locale].after.draft;
  const who = note.asker ? `${note.asker}: ` : '';
  const body = withoutHeadings(note.body ?? '');
  switch (note.kind) {
    case 'note':
      return `${who}${body}`;
    case 'question': {
      const answer = note.answer ? `\n\n${t.answer(note.answerer ?? '', withoutHeadings(note.answer))}` : '';
      return `${who}${t.question(body)}${answer}`;
    }
    case 'promise': {
      const alderman = aldermen.find(({ id }) => id === note.aldermanId)?.name ?? '';
      return t.promise(alderman, body, note.dueOn ? fullDay(locale, note.dueOn) : '');
    }
  }
}

/** A line that was noted is never a heading of the report. */
function withoutHeadings(text: string): string {
  return text.replaceAll(/^(\s*)#+(?=\s)/gm, '$1');
}
