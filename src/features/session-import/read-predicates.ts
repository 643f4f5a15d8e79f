// SPDX-License-Identifier: EUPL-1.2
import { type Thing, asThing, asThings, isHidden, textIn } from './json-things.ts';
import { type RawItem, type RawMeeting, type RawPaper, paperOf } from './raw-meeting.ts';

type Said = ReadonlyMap<string, readonly string[]>;
type Records = ReadonlyMap<string, Said>;

/** Meetings as the database of Open Raadsinformatie tells them: records that point at each other, what they are among what is said. */
export function fromPredicates(values: readonly unknown[]): RawMeeting[] {
  const records = recordsIn(values);
  return [...records].flatMap(([key, said]) =>
    first(said, 'type') === 'Meeting' ? [meetingIn(records, key, said)] : [],
  );
}

/** Records stand by themselves, or under their number with what they came from. */
function recordsIn(values: readonly unknown[]): Records {
  const found = values.flatMap((value) => {
    const thing = asThing(value);
    if (!thing) return [];
    if ('properties' in thing) return [thing];
    return Object.values(thing)
      .flatMap((inner) => (Array.isArray(inner) ? asThings(inner) : asThings([inner])))
      .filter((one) => 'properties' in one);
  });
  // Who is in a file twice tells the same there.
  return new Map(found.map((one) => [textIn(one, 'ori_id'), saidOf(one)]));
}

function saidOf(record: Thing): Said {
  const said = new Map<string, { readonly order: number; readonly value: string }[]>();
  for (const one of asThings(record.properties)) {
    const name = textIn(one, 'predicate').split(/[#/]/).at(-1) ?? '';
    const order = typeof one.order === 'number' ? one.order : 0;
    const value = textIn(one, 'value') || (one.value === true ? 'true' : '');
    if (value !== '') said.set(name, [...(said.get(name) ?? []), { order, value }]);
  }
  return new Map(
    [...said].map(([name, all]) => [
      name,
      all.toSorted((one, other) => one.order - other.order).map(({ value }) => value),
    ]),
  );
}

function first(said: Said | undefined, ...names: readonly string[]): string {
  return names.flatMap((name) => said?.get(name) ?? [])[0] ?? '';
}

function meetingIn(records: Records, key: string, said: Said): RawMeeting {
  const committee = records.get(first(said, 'committee'));
  const chair = first(said, 'chair');
  const agenda = agendaOf(records, said);
  const own = papersOf(records, said);
  return {
    key,
    title: first(said, 'name', 'prefLabel'),
    body: first(committee, 'prefLabel', 'name'),
    start: first(said, 'startDate'),
    end: first(said, 'endDate'),
    place: first(said, 'location'),
    // A person is another record; a number that leads nowhere is no name.
    chair: first(records.get(chair), 'name') || (/^\d+$/.test(chair) ? '' : chair),
    background: first(said, 'description'),
    isCancelled: /EventCancell?ed$/i.test(first(said, 'eventStatus')),
    isConfidential: isSecret(said),
    items: agenda.items,
    papers: own.papers,
    leftOut: { items: agenda.hidden, papers: agenda.hiddenPapers + own.hidden },
  };
}

function isSecret(said: Said): boolean {
  return isHidden(Object.fromEntries([...said].map(([name, all]) => [name, all[0]])));
}

type Agenda = { readonly items: RawItem[]; hidden: number; hiddenPapers: number };

/** Item by item with what is under it; records that point at each other in a circle are met once. */
function agendaOf(records: Records, said: Said): Agenda {
  const agenda: Agenda = { items: [], hidden: 0, hiddenPapers: 0 };
  const met = new Set<string>();
  const waiting = under(records, said).toReversed();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const item = records.get(key);
    if (!item || met.has(key)) continue;
    met.add(key);
    if (isSecret(item)) {
      agenda.hidden += 1;
      continue;
    }
    const { papers, hidden } = papersOf(records, item);
    agenda.hiddenPapers += hidden;
    agenda.items.push({
      key,
      number: first(item, 'number', 'title_prefix'),
      title: first(item, 'name', 'prefLabel'),
      note: first(item, 'description'),
      start: first(item, 'startDate'),
      end: first(item, 'endDate'),
      minutes: null,
      papers,
    });
    waiting.push(...under(records, item).toReversed());
  }
  return agenda;
}

/** In the order in which they are told, or that they say of themselves. */
function under(records: Records, said: Said): string[] {
  const place = (key: string): number => Number(first(records.get(key), 'position')) || 0;
  return [...(said.get('agenda') ?? [])].toSorted((one, other) => place(one) - place(other));
}

function papersOf(records: Records, said: Said): { readonly papers: RawPaper[]; readonly hidden: number } {
  const all = (said.get('attachment') ?? []).flatMap((key) => {
    const document = records.get(key);
    return document ? [{ key, document }] : [];
  });
  const open = all.filter(({ document }) => !isSecret(document));
  const papers = open.map(({ key, document }) =>
    paperOf({
      key,
      title: first(document, 'name', 'fileName'),
      kind: first(document, 'classification', 'documentType'),
      day: first(document, 'datePublished', 'dateCreated', 'date').slice(0, 10),
      // Where the council keeps it, before a copy.
      urls: ['isBasedOn', 'contentUrl', 'url'].map((name) => first(document, name)),
    }),
  );
  return { papers, hidden: all.length - open.length };
}
