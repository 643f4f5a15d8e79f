// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import {
  type FaultyField,
  type Fields,
  type Typed,
  optionalDay,
  optionalId,
  optionalNumber,
  optionalText,
  readFields,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import type { Attendance, Conclusion } from './after-domain.ts';
import type { Note } from './domain.ts';

const textOfReport = { uitkomst: optionalText(500), verslag: optionalText(50_000) };
const conclusionForm = z.object({ versie: z.coerce.number(), basis: optionalText(10_000), ...textOfReport });

/** Per group a few fields of its own, so that what was typed comes back with a refused form (R11). */
export const groupFields = {
  names: (group: string) => `namen-${group}`,
  number: (group: string) => `aantal-${group}`,
};

const groupNames = optionalText(2000);
const groupNumber = optionalNumber(0, 9999);

/** How a group without an id is called in the names of its fields. */
export const otherGroups = { aldermen: 'wethouders', residents: 'inwoners' } as const;

/** Who was there, the outcome and the report, as the form shows them; `shown` is the text of the report on the page. */
export function typedOf(
  attendance: readonly Attendance[],
  { outcome }: Pick<Conclusion, 'outcome'>,
  shown: string,
): Typed {
  const groups = attendance.flatMap(({ kind, partyId, names, number }): [string, string][] => {
    const group = kind === 'party' ? (partyId ?? '') : otherGroups[kind];
    return [
      [groupFields.names(group), names ?? ''],
      [groupFields.number(group), number === null ? '' : String(number)],
    ];
  });
  return { ...Object.fromEntries(groups), uitkomst: outcome ?? '', verslag: shown };
}

/** The same fields of a form that came in: only these are merged with what somebody else made of them. */
export function ownIn(fields: Typed): Typed {
  const isOwn = (name: string) =>
    name === 'uitkomst' || name === 'verslag' || name.startsWith('namen-') || name.startsWith('aantal-');
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isOwn(name)));
}

export type ReadConclusion = {
  readonly version: number;
  readonly basis: string;
  readonly outcome: string | null;
  readonly report: string | null;
  readonly attendance: readonly Attendance[];
};

/** The part of the form that is about the whole session, or everything that is wrong with it at once. */
export function readConclusionForm(fields: Fields): Result<ReadConclusion, readonly FaultyField[]> {
  const read = readFields(conclusionForm, fields);
  const there = readAttendance(fields);
  if (!read.ok || !there.ok)
    return { ok: false, reason: [...(there.ok ? [] : there.reason), ...(read.ok ? [] : read.reason)] };
  const { versie, basis, uitkomst, verslag } = read.value;
  const texts = { outcome: uitkomst || null, report: verslag || null };
  return { ok: true, value: { version: versie, basis, ...texts, attendance: there.value } };
}

function partiesIn(fields: Fields): Id[] {
  return Object.keys(fields)
    .filter((field) => field.startsWith('aantal-'))
    .map((field) => field.slice('aantal-'.length))
    .filter(isId);
}

/** Groups of which nothing was filled in are not written down. */
function readAttendance(fields: Fields): Result<Attendance[], FaultyField[]> {
  const groups = [
    ...partiesIn(fields).map((id) => ({ id, kind: 'party' as const, partyId: id })),
    { id: otherGroups.aldermen, kind: 'aldermen' as const, partyId: null },
    { id: otherGroups.residents, kind: 'residents' as const, partyId: null },
  ];
  const faults: FaultyField[] = [];
  const all = groups.flatMap(({ id, kind, partyId }) => {
    const names = groupNames.safeParse(fields[groupFields.names(id)] ?? '');
    const number = groupNumber.safeParse(fields[groupFields.number(id)] ?? '');
    if (!names.success) faults.push({ field: groupFields.names(id), fault: 'too_long' });
    if (!number.success) faults.push({ field: groupFields.number(id), fault: 'not_a_number' });
    if (!names.success || !number.success) return [];
    const one = { kind, partyId, names: names.data || null, number: number.data ?? null };
    return one.names === null && one.number === null ? [] : [one];
  });
  return faults.length > 0 ? { ok: false, reason: faults } : { ok: true, value: all };
}

const pledgeForm = z.object({
  sleutel: requiredId(),
  titel: requiredText(300),
  tekst: requiredText(10_000),
  wethouder: optionalId(),
  aan: optionalId(),
  klaar: optionalDay(),
});
const indicatorForm = z.object({
  sleutel: requiredId(),
  titel: requiredText(300),
  bron: requiredText(300),
  streven: optionalText(300),
});

/** The name of a field of the few that one note has on the page. */
export function noteField(name: string, noteId: Id): string {
  return `${name}-${noteId}`;
}

/** What of a note is filled in beforehand. */
export function startOf(note: Note): Typed {
  const titel = firstLine(note);
  if (note.kind !== 'promise') return { titel, bron: '', streven: '' };
  const { body, aldermanId, partyId, dueOn } = note;
  return { titel, tekst: body ?? '', wethouder: aldermanId ?? '', aan: partyId ?? '', klaar: dueOn ?? '' };
}

const longestTitle = 300;

/** The first sentence of a note, for a title. */
function firstLine({ kind, body, answer }: Note): string {
  const [line = ''] = ((kind === 'question' ? answer : body) ?? '').split('\n');
  const [sentence = ''] = line.split(/(?<=[.!?])\s/);
  return sentence.slice(0, longestTitle);
}

/** Whether something was typed in the fields of a note that is not there of itself. */
export function isBegun(note: Note, fields: Typed): boolean {
  return Object.entries(startOf(note)).some(([name, first]) => {
    const sent = fields[noteField(name, note.id)];
    return sent !== undefined && plain(sent) !== plain(first);
  });
}

/** Browsers send line ends in another way than they got them. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** The fields of one note under their plain names; faults carry the names of the page. */
function fieldsOfNote(noteId: Id, fields: Fields): Fields {
  const end = `-${noteId}`;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.endsWith(end))
      .map(([name, value]) => [name.slice(0, -end.length), value]),
  );
}

function readOfNote<S extends z.ZodType>(schema: S, noteId: Id, fields: Fields) {
  const read = readFields(schema, fieldsOfNote(noteId, fields));
  if (read.ok) return read;
  const reason = read.reason.map(({ field, fault }) => ({ field: noteField(field, noteId), fault }));
  return { ok: false as const, reason };
}

export function readPledgeForm(noteId: Id, fields: Fields) {
  return readOfNote(pledgeForm, noteId, fields);
}

export function readIndicatorForm(noteId: Id, fields: Fields) {
  return readOfNote(indicatorForm, noteId, fields);
}

/** Which button was pressed; the key of return presses the first. */
export type Pressed =
  | { readonly what: 'save' | 'publish' | 'redraft' }
  | { readonly what: 'pledge' | 'indicator'; readonly noteId: Id };

export const buttons = {
  save: 'bewaren',
  publish: 'openbaar',
  redraft: 'opstellen',
  pledge: (noteId: Id) => `toezegging-${noteId}`,
  indicator: (noteId: Id) => `indicator-${noteId}`,
};

export function pressedIn(fields: Fields): Pressed {
  const doe = typeof fields.doe === 'string' ? fields.doe : '';
  const [, kind, noteId = ''] = /^(toezegging|indicator)-(.+)$/.exec(doe) ?? [];
  if (kind && isId(noteId)) return { what: kind === 'toezegging' ? 'pledge' : 'indicator', noteId };
  if (doe === buttons.publish) return { what: 'publish' };
  return { what: doe === buttons.redraft ? 'redraft' : 'save' };
}
