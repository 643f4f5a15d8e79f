// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingFault, MeetingItem, MeetingPaper } from './domain.ts';
import { kindWords, placeHeading, timeHeading, untitled } from './meeting-words.messages.ts';
import { minutesOfDay, momentIn } from './moments.ts';
import { atMost, oneLine, plainText } from './plain-text.ts';

export type RawPaper = Omit<MeetingPaper, 'itemKey'>;

export type RawItem = {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly note: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number | null;
  readonly papers: readonly RawPaper[];
};

/** A meeting as it stands in a file, in whichever shape; '' where the file is silent. */
export type RawMeeting = {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly chair: string;
  readonly background: string;
  readonly isCancelled: boolean;
  readonly isConfidential: boolean;
  readonly items: readonly RawItem[];
  readonly papers: readonly RawPaper[];
  readonly leftOut: { readonly items: number; readonly papers: number };
};

export const mostItems = 1000;
const mostPapers = 2000;
const titleLength = 300;

/** What can be kept of it: texts without markup and of a length that fits, days that are on the calendar. */
export function meetingOf(raw: RawMeeting): Meeting {
  const faults = new Set<MeetingFault>();
  const fit = (text: string, length: number): string => {
    if (text.length > length) faults.add('cut');
    return atMost(text, length);
  };
  const heads = headingsOf(raw.items);
  const start = momentIn(raw.start);
  const end = momentIn(raw.end);
  if (start.isWrong || end.isWrong) faults.add('no_such_day');
  if (raw.isConfidential) faults.add('confidential');
  if (raw.key === '' || raw.key.length > 200) faults.add('no_key');
  if (raw.items.length > mostItems) faults.add('too_many_items');
  const title = oneLine(raw.title) || oneLine(raw.body) || untitled;
  const items = faults.has('too_many_items') ? [] : itemsOf(heads.rest, fit);
  const keys = new Set(items.map(({ key }) => key));
  const papers = [
    ...raw.papers.map((paper) => ({ ...paper, itemKey: null })),
    ...raw.items.flatMap((item) =>
      item.papers.map((paper) => ({ ...paper, itemKey: keys.has(item.key) ? item.key : null })),
    ),
  ];
  const place = fit(oneLine(raw.place) || heads.place, titleLength);
  return {
    key: raw.key.slice(0, 200),
    kind: kindOfMeeting(`${title} ${raw.body}`),
    title: fit(title, titleLength),
    day: start.day,
    from: start.time ?? heads.from,
    to: end.time ?? heads.to,
    place: place || null,
    chair: fit(oneLine(raw.chair), 100) || null,
    background: fit(plainText(raw.background), 20_000) || null,
    isCancelled: raw.isCancelled,
    items,
    papers: once(papers)
      .slice(0, mostPapers)
      .map((paper) => ({ ...paper, title: fit(oneLine(paper.title), titleLength) || paper.key })),
    leftOut: raw.leftOut,
    faults: [...faults],
  };
}

function kindOfMeeting(called: string): Meeting['kind'] {
  return kindWords.find(({ fits }) => fits.test(called))?.kind ?? 'committee';
}

/** Some agendas tell when and where in headings of their own; those are taken as that. */
function headingsOf(items: readonly RawItem[]) {
  const found = { from: null as string | null, to: null as string | null, place: '' };
  const rest = items.filter(({ title, number, papers }) => {
    const text = oneLine(title);
    if (number !== '' || papers.length > 0) return true;
    const [, hour, minute, toHour, toMinute] = timeHeading.exec(text) ?? [];
    const place = placeHeading.exec(text)?.[1];
    if (hour && minute) found.from = clock(hour, minute);
    if (toHour && toMinute) found.to = clock(toHour, toMinute);
    if (place) found.place = place.trim();
    return !(hour || place);
  });
  return { ...found, rest };
}

function clock(hour: string, minute: string): string | null {
  const isTime = Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : null;
}

function itemsOf(raw: readonly RawItem[], fit: (text: string, length: number) => string): MeetingItem[] {
  const seen = new Set<string>();
  return raw.flatMap((one, at) => {
    const title = oneLine(`${one.number} ${one.title}`);
    if (title === '' || seen.has(one.key)) return [];
    seen.add(one.key);
    const note = fit(plainText(one.note), 5000) || null;
    return [{ key: one.key, title: fit(title, titleLength), note, minutes: minutesOf(one, raw[at + 1]) }];
  });
}

/** As long as the source says, or until it ends, or until the next begins; else nobody knows. */
function minutesOf({ minutes, start, end }: RawItem, next: RawItem | undefined): number {
  if (minutes !== null) return minutes >= 1 && minutes <= 600 ? Math.round(minutes) : 0;
  const from = momentIn(start).time;
  const to = momentIn(end).time ?? momentIn(next?.start ?? '').time;
  if (from === null || to === null) return 0;
  const length = minutesOfDay(to) - minutesOfDay(from);
  return length >= 1 && length <= 600 ? length : 0;
}

function once(papers: readonly MeetingPaper[]): MeetingPaper[] {
  const byKey = new Map(papers.map((one) => [`${one.itemKey ?? ''}\n${one.key}`, one]));
  return [...byKey.values()];
}

/** A document with an address on the web, if it has one. */
export function paperOf(paper: {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly day: string;
  readonly urls: readonly string[];
}): RawPaper {
  const url = paper.urls.find((one) => one.length <= 2000 && isWebAddress(one));
  return {
    key: paper.key.slice(0, 200),
    title: paper.title,
    kind: atMost(oneLine(paper.kind), 100) || null,
    day: momentIn(paper.day).day,
    url: url ?? null,
  };
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.username === '';
}
