// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Result, no, ok } from '../../kernel/result.ts';
import { kindOf } from './guessing.ts';
import { type Thing, listOf, textIn, things } from './json-things.ts';
import { jsonColumns } from './list-words.messages.ts';
import {
  type PartyLine,
  type Seats,
  isParty,
  partiesOfPeople,
  seatsByParty,
  withSeats,
} from './json-people.ts';
import { type NameOf, votesAsText } from './json-votes.ts';

export type JsonRead =
  | { readonly kind: 'lines'; readonly lines: readonly (readonly string[])[]; readonly seats?: Seats }
  | { readonly kind: 'parties'; readonly parties: readonly PartyLine[] };
export type JsonFault = 'broken_json' | 'no_motions' | 'only_people' | 'no_list';

/**
 * What council information systems and Open Raadsinformatie give as JSON: Popolo organisations become party groups; a NotuBiz
 * meeting gives the motions among its documents; Popolo motions and any list of flat records are read as a list. Persons give the seats
 * of party groups, as they are today.
 */
export function readJson(text: string, today: string): Result<JsonRead, JsonFault> {
  const parsed = parse(text);
  if (parsed === undefined) return no('broken_json');
  const whole = things([parsed])[0] ?? {};
  const motions = listOf(whole, 'motions');
  if (motions.length > 0) {
    const read = flat(motions, namesIn(whole));
    return read.ok ? ok({ ...read.value, seats: seatsByParty(partiesIn(organisationsIn(whole))) }) : read;
  }
  const list = Array.isArray(parsed) ? things(parsed) : listIn(whole);
  const organisations = list.filter((one) => textIn(one, 'classification') !== '' && !('date' in one));
  const persons = list.some((one) => 'memberships' in one) ? list : listOf(whole, 'persons');
  const counted = partiesOfPeople(persons, organisations, today);
  if (organisations.length > 0 || counted.length > 0) return parties(organisations, counted);
  if ('agenda_items' in whole) return fromMeetings([whole]);
  if (list.some((one) => 'agenda_items' in one)) return fromMeetings(list);
  if (persons.length > 0) return no('only_people');
  if (list.length === 0) return no('no_list');
  if (list.some((one) => 'ori_id' in one && 'properties' in one)) return fromPredicates(list);
  return flat(list, namesIn(whole));
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const listNames = ['organisations', 'organizations', 'results', 'items', 'data', 'value'];

/** The records of an answer of an interface, wherever they stand in it. */
function listIn(whole: Thing): Thing[] {
  for (const name of listNames) {
    const found = listOf(whole, name);
    if (found.length > 0) return found;
  }
  const [hits] = things([whole.hits]);
  return hits ? listOf(hits, 'hits').flatMap((one) => things([one._source])) : [];
}

function parties(
  organisations: readonly Thing[],
  counted: readonly PartyLine[],
): Result<JsonRead, JsonFault> {
  const found = withSeats(partiesIn(organisations), counted);
  return found.length > 0 ? ok({ kind: 'parties', parties: found }) : no('no_list');
}

function partiesIn(organisations: readonly Thing[]): PartyLine[] {
  return organisations
    .filter(isParty)
    .map((one) => ({ name: textIn(one, 'name'), seats: seatsOf(one.seats) }));
}

function organisationsIn(whole: Thing): Thing[] {
  return [...listOf(whole, 'organisations'), ...listOf(whole, 'organizations')];
}

function seatsOf(value: unknown): number | null {
  const read = z.coerce.number().int().min(0).max(99).safeParse(value);
  return value !== null && value !== undefined && read.success ? read.data : null;
}

/** Documents of a meeting that are a motion, an amendment, a pledge or written questions by their type or title. */
function fromMeetings(meetings: readonly Thing[]): Result<JsonRead, JsonFault> {
  const { id, title, kind, date, agendaItem, documents } = jsonColumns;
  const lines = meetings.flatMap((meeting) => {
    const [planning] = listOf(meeting, 'plannings');
    const day = planning ? textIn(planning, 'start_date').slice(0, 10) : '';
    return itemsOf(meeting).flatMap(({ name, item }) =>
      listOf(item, 'documents').flatMap((document) => {
        const type = listOf(document, 'types').map((one) => textIn(one, 'value'));
        const is = [...type, textIn(document, 'title')].find((one) => kindOf(one) !== undefined);
        if (is === undefined || document.confidential === 1) return [];
        return [[textIn(document, 'id'), textIn(document, 'title'), is, day, name, textIn(document, 'url')]];
      }),
    );
  });
  if (lines.length === 0) return no('no_motions');
  return ok({ kind: 'lines', lines: [[id, title, kind, date, agendaItem, documents], ...lines] });
}

function itemsOf(within: Thing): { readonly name: string; readonly item: Thing }[] {
  return listOf(within, 'agenda_items').flatMap((item) => {
    const [about] = things([item.type_data]);
    const name = about ? listOf(about, 'attributes').map((one) => textIn(one, 'value'))[0] : undefined;
    return [{ name: name ?? '', item }, ...itemsOf(item)];
  });
}

/** Records of the database of Open Raadsinformatie: what they are stands among what is said of them. */
function fromPredicates(records: readonly Thing[]): Result<JsonRead, JsonFault> {
  const told = records.flatMap((record) => {
    const said = new Map(
      listOf(record, 'properties').map((one) => [lastPart(textIn(one, 'predicate')), textIn(one, 'value')]),
    );
    if (kindOf(said.get('type') ?? '') === undefined) return [];
    return [{ ...Object.fromEntries(said), id: textIn(record, 'ori_id') }];
  });
  return told.length > 0 ? flat(told, (id) => id) : no('no_motions');
}

function lastPart(predicate: string): string {
  return predicate.split(/[#/]/).at(-1) ?? predicate;
}

/** What organisations that a file tells of are called, by their ids. */
function namesIn(whole: Thing): NameOf {
  const names = new Map(organisationsIn(whole).map((one) => [textIn(one, 'id'), textIn(one, 'name')]));
  return (id) => names.get(id) ?? id;
}

/** Every name that any record has is a column; several texts in one are put after each other, what is deeper but votes is left out. */
function flat(records: readonly Thing[], nameOf: NameOf): Result<JsonRead, JsonFault> {
  const cells = records.map((one) =>
    Object.fromEntries(Object.entries(one).map(([name, value]) => [name, cellOf(value, nameOf)])),
  );
  const names = [...new Set(cells.flatMap((one) => Object.keys(one)))].filter((name) =>
    cells.some((one) => one[name]),
  );
  const lines = cells.map((one) => names.map((name) => one[name] ?? ''));
  return names.length > 1 ? ok({ kind: 'lines', lines: [names, ...lines] }) : no('no_list');
}

function cellOf(value: unknown, nameOf: NameOf): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return '';
  const texts = value.filter((one) => typeof one === 'string').join(', ');
  return texts === '' ? votesAsText(things(value), nameOf) : texts;
}
