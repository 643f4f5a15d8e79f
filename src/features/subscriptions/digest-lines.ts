// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { listInWords } from '../../platform/html/index.ts';
import type { NewsItem, NewsText, Told } from '../news/index.ts';

/** One subject in a digest, in the language of its reader. */
export type DigestLine = {
  readonly title: string;
  readonly label: string;
  readonly place: string;
  readonly path: string;
  readonly topic: string;
  /** Of what this reader follows by itself. */
  readonly followedId?: Id;
  /** All that happened to it, where everything is told. */
  readonly told?: Happenings;
};

export type Happenings = {
  /** How it stands now. */
  readonly standing: string;
  /** The newest first. */
  readonly shown: readonly Happening[];
  /** How many more are on its page. */
  readonly more: number;
};

export type Happening = Pick<Told, 'onDay' | 'text'> &
  Required<Pick<Told, 'putsRight' | 'shownBy'>> & { readonly label: string };

/** An item with its words, and what its area is called. */
export type ToldItem = { readonly item: NewsItem; readonly text: NewsText };
type Words = { readonly locale: Locale; readonly nameOf: (areaId: Id) => string };

/** So many of one subject stand in a mail; the rest is on its page. */
const mostShown = 5;

/** Everything that happened to one subject, given in the order in which it could be seen; the newest day first. */
export function happeningsOf(items: readonly ToldItem[], words: Words): Happenings | undefined {
  const latest = items.flatMap(({ text }) => text.told ?? []).at(-1);
  if (!latest) return undefined;
  const all = onePerDay(standing(items), words);
  const shown = all.slice(0, mostShown);
  return { standing: latest.standing[words.locale], shown, more: all.length - shown.length };
}

type Standing = Omit<ToldItem, 'text'> & { readonly text: NewsText; readonly told: Told };

/** Each once, in the order of its days; what is read beside its correction does not stand there by itself. */
function standing(items: readonly ToldItem[]): Standing[] {
  const told = items.flatMap(({ item, text }) => (text.told ? [{ item, text, told: text.told }] : []));
  const wrong = new Set(told.flatMap((one) => (one.told.putsRight ?? []).map(({ id }) => id)));
  const each = new Map(told.map((one) => [one.item.aboutId ?? one.item.kind, one]));
  return [...each.values()]
    .filter(({ item }) => item.aboutId === null || !wrong.has(item.aboutId))
    .sort(newestFirst);
}

/** By the day that it is about, then by when it was said; at the same moment the end stands before the parts that came with it. */
function newestFirst(one: Standing, other: Standing): number {
  return (
    Temporal.PlainDate.compare(other.told.onDay, one.told.onDay) ||
    Temporal.Instant.compare(other.item.at, one.item.at) ||
    Number(one.told.doneIn !== undefined) - Number(other.told.doneIn !== undefined)
  );
}

/** The parts that were done on one day are one. */
function onePerDay(all: readonly Standing[], words: Words): Happening[] {
  const groups = Map.groupBy(all, ({ item, told }) =>
    told.doneIn === undefined ? item.id : `${item.kind} ${told.onDay}`,
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { text, told } = first;
    const { onDay, putsRight = [], shownBy = [] } = told;
    const label = text.label[words.locale];
    return [
      {
        label,
        onDay,
        text: told.doneIn === undefined ? told.text : partsIn(same, words),
        putsRight,
        shownBy,
      },
    ];
  });
}

/** "Gesprek over rollen: Havenwijk en Molendorp", a line for each thing that was to be done. */
function partsIn(parts: readonly Standing[], { locale, nameOf }: Words): string {
  return [...Map.groupBy(parts, ({ told }) => told.text)]
    .map(([title, same]) => {
      const places = same.flatMap(({ told }) => (told.doneIn ? [nameOf(told.doneIn)] : []));
      places.sort((one, other) => one.localeCompare(other, locale));
      return places.length === 0 ? title : `${title}: ${listInWords(locale, places)}`;
    })
    .join('\n');
}
