// SPDX-License-Identifier: EUPL-1.2
import { kinds, outcomes, states } from '../motions/index.ts';
import { kindBySign, namesIn } from './guessing.ts';
import {
  type Choice,
  type Decisions,
  type Doubt,
  type DoubtReason,
  type Line,
  type LineFault,
  type Note,
  markOf,
} from './line.ts';
import { type Field, type Mapping, leaveOut, nothing } from './mapping-domain.ts';
import { dayOfSerial, isFarDay, readDay } from './days-domain.ts';
import { toldBy } from './told-by.ts';
import { type DatedUpdate, takeApart } from './updates-domain.ts';
import { keptAs, numberBefore } from './list-words.messages.ts';
import { votedAs } from './vote-words.messages.ts';
import { type NamedVote, byParty, readVotes } from './votes.ts';

export type Reading = {
  readonly mapping: Mapping;
  readonly columns: readonly string[];
  readonly places: ReadonlyMap<Field, number>;
  readonly today: string;
};

const longest = { title: 300, agendaItem: 300, submitters: 500, request: 20_000, update: 10_000 } as const;

/** Everything that is found out about one line while it is read. */
type Open = Reading & {
  readonly decisions: Decisions;
  readonly doubts: Doubt[];
  readonly faults: LineFault[];
  readonly notes: Note[];
  /** What has no place of its own is kept as text. */
  readonly kept: string[];
  cell(field: Field): string;
};

/** Understands a line, with what a person decided about it. What cannot be read with certainty is a doubt, never a guess. */
export function readLine(cells: readonly string[], reading: Reading, decisions: Decisions): Line {
  const cell = (field: Field): string => cells[reading.places.get(field) ?? -1] ?? '';
  const open: Open = { ...reading, decisions, doubts: [], faults: [], notes: [], kept: [], cell };
  const title = shortened(open, 'title');
  const key = (cell('key') || cell('number')).slice(0, 200);
  const number = numberOf(open);
  const kind = kindIn(open, number, title);
  if (title === '') open.faults.push('no_title');
  if (key === '') open.faults.push('no_key');
  else if (number === '') open.faults.push('no_number');
  const state = stateOf(open);
  const votes = votesOf(open);
  const values = {
    kind: kinds.find((one) => one === kind) ?? ('motion' as const),
    title,
    request: cell('request') || title,
    agendaItem: shortened(open, 'agendaItem') || null,
    submitters: shortened(open, 'submitters') || null,
    decidedOn: dayIn(open, 'decidedOn'),
    agreedOn: dayIn(open, 'agreedOn'),
    result: outcomes.find((one) => one === meaning(open, 'result')) ?? null,
    holderId: holderOf(open),
    dueOn: dayIn(open, 'dueOn'),
    state: state.state,
    parties: partiesOf(open),
    votes: byParty(votes),
  };
  const updates = updatesOf(open);
  const explanation = explanationOf(open);
  if ([values.request, explanation].some((text) => (text?.length ?? 0) > longest.request))
    open.faults.push('too_long');
  return {
    key,
    number,
    values: { ...values, explanation },
    told: toldBy(open.places, explanation, votes.length > 0),
    settledOn: state.on,
    status: cell('state'),
    updates,
    votes,
    doubts: open.doubts,
    faults: open.faults,
    notes: open.notes,
    isLeftOut: kind === leaveOut,
  };
}

function shortened(open: Open, field: 'title' | 'agendaItem' | 'submitters'): string {
  const text = open.cell(field).replaceAll(/\s+/g, ' ');
  if (text.length <= longest[field]) return text;
  open.notes.push({ why: 'shortened', text: columnOf(open, field) });
  open.kept.push(keptAs(columnOf(open, field), text));
  return `${text.slice(0, longest[field] - 1)}…`;
}

function columnOf({ columns, places }: Reading, field: Field): string {
  return columns[places.get(field) ?? -1] ?? '';
}

/** As the council gave it, in the characters that a number can have; else the one that the title begins with. */
function numberOf(open: Open): string {
  const written = [open.cell('number'), open.cell('key'), numberBefore.exec(open.cell('title'))?.[1] ?? ''];
  const tidy = written.map((text) =>
    text
      .trim()
      .replaceAll(/[\s/_\\:]+/g, '-')
      .replaceAll(/^-+|[-.]+$/g, ''),
  );
  return tidy.find((text) => /^[A-Za-z0-9][A-Za-z0-9.-]{0,29}$/.test(text)) ?? '';
}

/** As the list says; where its number or title says something else, a person chooses. */
function kindIn(open: Open, number: string, title: string): string {
  const listed = open.mapping.values.kind[open.cell('kind')] ?? open.mapping.kind;
  const sign = kindBySign(number, title);
  if (listed === leaveOut || sign === undefined || sign === listed) return listed;
  const id = `kind-${markOf(listed, sign)}`;
  const decision = open.decisions[id];
  if (!decision)
    open.doubts.push({
      id,
      why: 'other_kind',
      field: 'kind',
      text: listed,
      now: sign,
      choices: ['sign', 'list', 'skip'],
    });
  if (decision?.do === 'skip') return leaveOut;
  return decision?.do === 'sign' ? sign : listed;
}

function meaning(open: Open, field: 'state' | 'result' | 'holder'): string {
  const told = open.mapping.values[field][open.cell(field)] ?? '';
  return told === nothing ? '' : told;
}

type Asked = {
  readonly id: string;
  readonly why: DoubtReason;
  readonly text: string;
  readonly choices: readonly Choice[];
};

/** What a person decided about it; nothing when they did not yet, and then it is a doubt. */
function decided(open: Open, field: Field, asked: Asked & { readonly heading?: string }) {
  const decision = open.decisions[asked.id];
  if (decision) return decision;
  open.doubts.push({ ...asked, column: columnOf(open, field) });
  return undefined;
}

const dayTextSkip = ['day', 'text', 'skip'] as const;

function dayIn(open: Open, field: 'decidedOn' | 'dueOn' | 'settledOn' | 'agreedOn'): string | null {
  const text = open.cell(field);
  // Systems write a day of noughts for none.
  if (/^[0\s:./-]*$/.test(text)) return null;
  const serial = dayOfSerial(text);
  if (serial !== undefined) {
    open.notes.push({ why: 'serial_day', text: columnOf(open, field), number: text, day: serial });
    return serial;
  }
  // A spreadsheet writes midnight behind a day.
  const read = readDay(text.replace(/[T ]\d{1,2}:\d{2}.*$/, ''));
  if (read.kind === 'day' && !isFarDay(read.day)) return read.day;
  const why = read.kind === 'day' ? 'far_day' : read.kind;
  const id = `${field}-${markOf(text)}`;
  const decision = decided(open, field, { id, why, text, choices: dayTextSkip });
  if (decision?.do === 'text') open.kept.push(keptAs(columnOf(open, field), text));
  return decision?.do === 'day' ? (decision.day ?? null) : null;
}

/** What is done needs the day on which; without one, a person gives it or it is not done yet. */
function stateOf(open: Open) {
  const on = dayIn(open, 'settledOn');
  const told = states.find((one) => one === meaning(open, 'state')) ?? null;
  const state = told ?? (on === null ? null : 'settled');
  if (state !== 'settled') return { state, on: null };
  if (on !== null) return { state, on };
  // About the day itself a person is asked already.
  if (open.doubts.some(({ id }) => id.startsWith('settledOn-'))) return { state, on };
  const text = open.cell('state');
  const asked = {
    id: `settled-${markOf(text)}`,
    why: 'no_settled_day',
    text,
    choices: ['day', 'skip'],
  } as const;
  const decision = decided(open, 'state', asked);
  if (decision?.do === 'day' && decision.day) return { state, on: decision.day };
  return { state: decision ? ('in_progress' as const) : state, on };
}

function holderOf(open: Open): string | null {
  const name = open.cell('holder');
  if (name === '') return null;
  const holder = meaning(open, 'holder');
  if (holder !== '') return holder;
  open.notes.push({ why: 'unknown_holder', text: name });
  open.kept.push(keptAs(columnOf(open, 'holder'), name));
  return null;
}

function partiesOf(open: Open): string[] {
  const known = open.mapping.values.parties;
  const found = namesIn(open.cell('parties'), (name) => name in known).map((name) => ({
    name,
    party: known[name] ?? nothing,
  }));
  const missed = found.filter(({ party }) => party === nothing).map(({ name }) => name);
  for (const text of missed) open.notes.push({ why: 'unknown_party', text });
  if (missed.length > 0) open.kept.push(keptAs(columnOf(open, 'parties'), missed.join(', ')));
  return [...new Set(found.filter(({ party }) => party !== nothing).map(({ party }) => party))];
}

/** What cannot be read as votes of party groups, such as a total, is kept as the text that it is. */
function votesOf(open: Open): (NamedVote & { readonly party: string })[] {
  const cells = { votes: open.cell('votes'), inFavour: open.cell('inFavour'), against: open.cell('against') };
  const read = readVotes(cells);
  if (!read) {
    const columns = voteFields.filter((field) => open.cell(field) !== '');
    open.kept.push(...columns.map((field) => keptAs(columnOf(open, field), open.cell(field))));
    const names = columns.map((field) => columnOf(open, field)).join(', ');
    open.notes.push({ why: 'votes_unsure', text: names });
    return [];
  }
  const known = open.mapping.values.parties;
  const found = read.map((one) => ({ ...one, party: known[one.name] ?? nothing }));
  for (const { name, inFavour, against } of found.filter(({ party }) => party === nothing)) {
    open.notes.push({ why: 'unknown_party', text: name });
    open.kept.push(votedAs(name, inFavour, against));
  }
  return found.filter(({ party }) => party !== nothing);
}

const voteFields = ['votes', 'inFavour', 'against'] as const;

function updatesOf(open: Open): DatedUpdate[] {
  const taken = takeApart(open.cell('updates'));
  const sure = taken.updates.filter(({ day }) => day <= open.today);
  const unsure = [
    ...taken.updates
      .filter(({ day }) => day > open.today)
      .map(({ day, text }) => ({ why: 'future' as const, heading: day, text })),
    // A day without words tells nothing.
    ...taken.unsure.filter(({ why }) => why !== 'no_text'),
  ];
  const given = unsure.flatMap(({ why, heading, text }) => {
    const id = `update-${markOf(heading, text)}`;
    const decision = decided(open, 'updates', { id, why, heading, text, choices: dayTextSkip });
    if (decision?.do === 'text') open.kept.push([heading, text].filter(Boolean).join(' '));
    return decision?.do === 'day' && decision.day && text !== '' ? [{ day: decision.day, text }] : [];
  });
  // Those of one day stay in their order.
  const updates = [...sure, ...given].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  if (updates.some(({ text }) => text.length > longest.update)) open.faults.push('too_long');
  return updates;
}

function explanationOf(open: Open): string | null {
  const documents = open.cell('documents');
  const parts = [
    open.cell('explanation'),
    ...open.kept,
    documents && keptAs(columnOf(open, 'documents'), documents),
  ];
  return parts.filter((text) => text !== '').join('\n\n') || null;
}
