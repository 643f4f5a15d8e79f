// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { fullDay, listInWords, sentenceCase, timeOfDay } from '../../platform/html/index.ts';
import { type Said, saidByItem } from './after-domain.ts';
import { type Note, isStep, notesIn } from './domain.ts';
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
  return [
    openedAt ? t.opened(session.chair ?? '', timeOfDay(locale, openedAt)) : '',
    ...parts.flat(),
    ...(rest.length > 0 ? [`## ${t.general}`, ...rest] : []),
    closedAt ? t.closed(timeOfDay(locale, closedAt)) : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Who had the word at a part: by name where that was agreed, the others by their number. */
function spokenAt({ snapshot }: Desk, itemId: Id): string {
  const t = messages[locale].after.draft;
  const ids = new Set<Id>();
  let current: Id | null = null;
  for (const deed of snapshot.deeds.filter(isStep)) {
    if (deed.kind === 'open' || deed.kind === 'go_to_item') current = deed.itemId;
    if (deed.kind === 'give_word' && deed.speakerId && current === itemId) ids.add(deed.speakerId);
  }
  const speakers = snapshot.speakers.filter(({ id }) => ids.has(id));
  const named = speakers
    .map((one) => ({ ...one, name: one.isNamePublic ? one.name : null }))
    .filter(({ name, organisation }) => name ?? organisation)
    .map((one) => nameOf(locale, one));
  const unnamed = speakers.length - named.length;
  const all = [...named, ...(unnamed > 0 ? [t.residents(unnamed)] : [])];
  return all.length > 0 ? t.spoke(sentenceCase(listInWords(locale, all))) : '';
}

function saidHere(desk: Desk, said: readonly Said[] = []): string[] {
  return said.flatMap(({ partyId, notes }) => {
    const party = desk.parties.find(({ id }) => id === partyId)?.name;
    return [party ? `### ${party}` : '', ...linesOf(desk, notes)];
  });
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
  const body = note.body ?? '';
  switch (note.kind) {
    case 'note':
      return `${who}${body}`;
    case 'question': {
      const answer = note.answer ? `\n\n${t.answer(note.answerer ?? '', note.answer)}` : '';
      return `${who}${t.question(body)}${answer}`;
    }
    case 'promise': {
      const alderman = aldermen.find(({ id }) => id === note.aldermanId)?.name ?? '';
      return t.promise(alderman, body, note.dueOn ? fullDay(locale, note.dueOn) : '');
    }
  }
}
