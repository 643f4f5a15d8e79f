// SPDX-License-Identifier: EUPL-1.2
import { type Thing, asThing, asThings, isHidden, textIn } from './json-things.ts';
import { attributeWords, titleAttribute } from './meeting-words.messages.ts';
import { type RawItem, type RawMeeting, type RawPaper, paperOf } from './raw-meeting.ts';

/** A meeting as NotuBiz gives it: its agenda nested, its documents with the item that they belong to. */
export function fromNotubiz(meeting: Thing): RawMeeting {
  const [planning] = asThings(meeting.plannings);
  const said = attributesOf(meeting.attributes);
  const { items, hidden, hiddenPapers } = agendaOf(meeting);
  const own = papersOf(meeting);
  return {
    key: textIn(meeting, 'id'),
    title: said.title,
    body: textIn(asThing(meeting.gremium), 'name', 'title'),
    start: textIn(planning, 'start_date') || textIn(meeting, 'start_date'),
    end: textIn(planning, 'end_date') || textIn(meeting, 'end_date'),
    place: said.place || textIn(meeting, 'location'),
    chair: said.chair,
    background: said.background,
    isCancelled: meeting.canceled === true || meeting.cancelled === true,
    isConfidential: isHidden(meeting),
    items,
    papers: own.papers,
    leftOut: { items: hidden, papers: hiddenPapers + own.hidden },
  };
}

type Agenda = { readonly items: RawItem[]; hidden: number; hiddenPapers: number };

/** In order, one under the other; however deep they are nested, without falling in. */
function agendaOf(meeting: Thing): Agenda {
  const agenda: Agenda = { items: [], hidden: 0, hiddenPapers: 0 };
  const waiting = inOrder(meeting).toReversed();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    if (isHidden(item)) {
      agenda.hidden += 1;
      continue;
    }
    const { papers, hidden } = papersOf(item);
    agenda.hiddenPapers += hidden;
    agenda.items.push(itemOf(item, papers, agenda.items.length));
    waiting.push(...inOrder(item).toReversed());
  }
  return agenda;
}

/** By the order that is told; what has none comes after that, as it stands. */
function inOrder(within: Thing): Thing[] {
  const place = ({ order }: Thing): number => (typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER);
  return asThings(within.agenda_items).toSorted((one, other) => place(one) - place(other));
}

function itemOf(item: Thing, papers: readonly RawPaper[], at: number): RawItem {
  const data = asThing(item.type_data);
  const said = attributesOf(data?.attributes);
  const minutes = Number.parseInt(textIn(item, 'duration', 'minutes') || textIn(data, 'duration'), 10);
  return {
    key: textIn(item, 'id').slice(0, 200) || `~${at}`,
    number: textIn(data, 'title_prefix'),
    title: said.title || textIn(data, 'title') || textIn(item, 'title'),
    note: said.background,
    start: textIn(item, 'start_date') || textIn(data, 'start_date'),
    end: textIn(item, 'end_date') || textIn(data, 'end_date'),
    minutes: Number.isNaN(minutes) ? null : minutes,
    papers,
  };
}

function papersOf(within: Thing): { readonly papers: RawPaper[]; readonly hidden: number } {
  const all = asThings(within.documents);
  const open = all.filter((one) => !isHidden(one));
  const papers = open.map((one) =>
    paperOf({
      key: textIn(one, 'id') || textIn(one, 'url') || textIn(one, 'title'),
      title: textIn(one, 'title'),
      kind: asThings(one.types)
        .map((type) => textIn(type, 'value'))
        .join(', '),
      day: textIn(one, 'date', 'publication_date').slice(0, 10),
      urls: [textIn(one, 'url')],
    }),
  );
  return { papers: papers.filter(({ key }) => key !== ''), hidden: all.length - open.length };
}

type Said = Record<keyof typeof attributeWords, string>;

/** Attributes stand by their name, or in a list by their number or label. */
function attributesOf(value: unknown): Said {
  const pairs: [string, string][] = Array.isArray(value)
    ? asThings(value).flatMap((one) => {
        const text = textIn(one, 'value');
        const isTitle = textIn(one, 'id') === titleAttribute;
        return [[isTitle ? 'title' : textIn(one, 'label', 'name').toLowerCase(), text] as [string, string]];
      })
    : Object.keys(asThing(value) ?? {}).map((name) => [name.toLowerCase(), textIn(asThing(value), name)]);
  const of = (words: readonly string[]): string =>
    pairs.find(([name, text]) => text !== '' && words.includes(name))?.[1] ?? '';
  return {
    title: of(attributeWords.title),
    place: of(attributeWords.place),
    chair: of(attributeWords.chair),
    background: of(attributeWords.background),
  };
}
