// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { faultItems } from '../../platform/html/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Fields, type FaultyField, readFields } from '../../platform/http/fields.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Outcome, noteTalks } from './actions.ts';
import type { Note } from './domain.ts';
import { keptNote, labelled, noteFrom, parcel } from './forms.ts';
import { messages } from './messages.ts';

/** What the phone hears of one note. Only what was taken may leave the phone. */
export type NoteAnswer = {
  readonly id: Id;
  readonly outcome: Outcome['kind'];
  /** In the reader's language, for a note that was refused. */
  readonly why?: string;
};

/** Takes what a phone sent, judged note by note; nothing when it cannot be read as a parcel at all. */
export async function takeParcel(
  deps: Deps,
  visit: Visit,
  sent: unknown,
): Promise<{ results: readonly NoteAnswer[] } | undefined> {
  const read = parcel.safeParse(sent);
  if (!read.success) return undefined;
  const notes: Note[] = [];
  const unreadable: NoteAnswer[] = [];
  for (const one of read.data.notities) {
    const label = labelled.safeParse(one);
    if (!label.success) return undefined;
    const note = readNote(one);
    if (note.ok) notes.push(note.value);
    else unreadable.push({ id: label.data.sleutel, outcome: 'refused', why: whyNot(visit, note.reason) });
  }
  const outcomes = await noteTalks(deps, visit, { notes, phoneNow: read.data.nu });
  return { results: [...unreadable, ...outcomes.map((outcome) => answerOf(visit, outcome))] };
}

function readNote(sent: unknown) {
  const read = readFields(keptNote, fieldsOf(sent));
  if (!read.ok) return read;
  const { persoon, genoteerd } = read.value;
  return { ok: true, value: noteFrom(read.value, { personId: persoon, notedAt: genoteerd }) } as const;
}

/** The same fields as the form's: texts, and a list of them for themes. */
function fieldsOf(sent: unknown): Fields {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(sent ?? {})) {
    if (typeof value === 'string') fields[name] = value;
    else if (Array.isArray(value)) fields[name] = value.filter((one) => typeof one === 'string');
  }
  return fields;
}

function answerOf(visit: Visit, outcome: Outcome): NoteAnswer {
  if (outcome.kind !== 'refused') return { id: outcome.id, outcome: outcome.kind };
  const why = outcome.refusals.map((one) => messages[visit.locale].refusals[one]).join(' ');
  return { id: outcome.id, outcome: 'refused', why };
}

function whyNot(visit: Visit, faults: readonly FaultyField[]): string {
  const t = messages[visit.locale].note;
  const labels = { email: t.email, telefoon: t.phone, naam: t.name };
  return faultItems(visit, faults, { own: t.faults, labels })
    .map(({ text }) => text)
    .join(' ');
}
