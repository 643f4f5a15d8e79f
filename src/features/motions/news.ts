// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewsItem, NewsSource, NewsText, Told, Wrong } from '../news/index.ts';
import { type ThreadRecord, kindTable, knownRefs, readRecords } from '../thread/index.ts';
import { type DonePart, readDoneParts } from './action-store.ts';
import type { Motion, Update } from './domain.ts';
import { readUpdatesOfMany } from './import-store.ts';
import { messages } from './messages.ts';
import { type NewsKind, newsKinds } from './news-kinds.ts';
import { readMotionsById } from './store.ts';

/** For who follows a motion. That there is news is written down by the tables themselves (0040, 0056). */
export const motionNews: NewsSource = {
  topic: 'motions',
  isForFollowers: true,
  all: { path: '/raad/moties', label: { nl: messages.nl.all, en: messages.en.all } },
  describe: async (trx, items) => {
    const read = await readMotionsById(trx, [...new Set(items.map((item) => item.subjectId))]);
    const motions = read.filter(({ publishedAt }) => publishedAt !== null);
    const ids = motions.map(({ id }) => id);
    const [updates, parts, shown] = [
      await readUpdatesOfMany(trx, ids),
      await readDoneParts(trx, ids),
      await readShown(trx, motions),
    ];
    const around: Around = { updates: byId(updates), parts: byId(parts), shown };
    const published = byId(motions);
    return new Map(
      items.flatMap((item) => {
        const one = published.get(item.subjectId);
        const kind = newsKinds.find((each) => each === item.kind);
        const text = one && kind && textOf(one, kind, { item, around });
        return text ? [[item.id, text] as const] : [];
      }),
    );
  },
};

type Shown = ReadonlyMap<Id, ThreadRecord>;
type Around = {
  readonly updates: ReadonlyMap<Id, Update>;
  readonly parts: ReadonlyMap<Id, DonePart>;
  readonly shown: Shown;
};
type Of = { readonly item: NewsItem; readonly around: Around };

function byId<T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(records.map((one) => [one.id, one]));
}

function textOf(one: Motion, kind: NewsKind, of: Of): NewsText | undefined {
  const happened = happenedTo(one, kind, of);
  if (!happened) return undefined;
  const { anchor = '', ...told } = happened;
  return {
    title: `${one.number} ${one.title}`,
    label: { nl: messages.nl.news[kind], en: messages.en.news[kind] },
    text: '',
    path: `/raad/moties/${one.number}${anchor}`,
    told: { ...told, standing: { nl: messages.nl.states[one.state], en: messages.en.states[one.state] } },
  };
}

type Happened = Omit<Told, 'standing'> & { readonly anchor?: string };

/** Nothing when it is not so any more: a part that was done and is taken up again. */
function happenedTo(one: Motion, kind: NewsKind, { item, around }: Of): Happened | undefined {
  const { updates, parts, shown } = around;
  const saidOn = dayOf(item.at).toString();
  if (kind === 'told' || kind === 'corrected') {
    const update = updates.get(item.aboutId ?? '');
    if (!update) return undefined;
    const { id, onDay, body } = update;
    return { onDay, text: body, putsRight: putRightBy(update, updates), anchor: `#stand-${id}` };
  }
  if (kind === 'part_done') {
    const part = parts.get(item.aboutId ?? '');
    return part && { onDay: part.doneOn, text: part.title, doneIn: part.areaId, anchor: '#onderdelen' };
  }
  if (kind === 'settled' && one.state === 'settled')
    return { onDay: one.settledOn ?? saidOn, text: one.proof ?? '', shownBy: shownByOf(one, shown) };
  return { onDay: saidOn, text: kind === 'lapsed' ? (one.lapsedBecause ?? '') : '' };
}

/** What an update puts right, and what that put right in its turn. */
function putRightBy({ correctsId }: Update, updates: Around['updates']): Wrong[] {
  const wrong = updates.get(correctsId ?? '');
  if (!wrong) return [];
  const { id, onDay, body } = wrong;
  return [{ id, onDay, text: body }, ...putRightBy(wrong, updates)];
}

/** What shows of these that they were done, as everyone may read it now. */
async function readShown(trx: Trx, motions: readonly Motion[]): Promise<Shown> {
  const refs = knownRefs(motions.flatMap(({ proofCites }) => proofCites));
  return byId(await readRecords(trx, { kind: 'public' }, refs));
}

function shownByOf({ proofCites }: Motion, shown: Shown) {
  return proofCites
    .flatMap(({ id }) => shown.get(id) ?? [])
    .map(({ title, kind, number }) => ({ title, path: kindTable[kind].publicPath(number) }));
}
