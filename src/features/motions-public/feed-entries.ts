// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { fullDay } from '../../platform/html/index.ts';
import { type AreaTree, areaName } from '../areas/index.ts';
import { readLastEntries } from '../journal/index.ts';
import {
  type DonePart,
  type Motion,
  type Update,
  readDoneParts,
  readUpdatesOfMany,
  motionMessages as words,
} from '../motions/index.ts';
import type { FeedEntry } from '../subscriptions/index.ts';
import { messages } from './messages.ts';

/** Something that was told of a motion, for programs: an update, a part that is done, the end; or else what was asked. */
export type Entry = Pick<FeedEntry, 'id' | 'text' | 'at'> & {
  readonly motion: Motion;
  /** Empty when it only is what was asked. */
  readonly title: string;
  /** Where on its page. */
  readonly anchor: string;
};

type Words = { readonly locale: Locale; readonly tree: AreaTree };

/** What was told of these, the latest first. */
export async function readFeedEntries(
  trx: Trx,
  motions: readonly Motion[],
  { locale, tree }: Words,
): Promise<Entry[]> {
  const ids = motions.map(({ id }) => id);
  const [updates, parts, settled, lapsed] = [
    Map.groupBy(await readUpdatesOfMany(trx, ids), ({ motionId }) => motionId),
    Map.groupBy(await readDoneParts(trx, ids), ({ motionId }) => motionId),
    await readLastEntries(trx, ids, 'motion_settle'),
    await readLastEntries(trx, ids, 'motion_lapse'),
  ];
  return motions
    .flatMap((motion): Entry[] => {
      const told = [
        ...endOf(motion, (motion.state === 'settled' ? settled : lapsed).get(motion.id)?.at, locale),
        ...updatesOf(motion, updates.get(motion.id) ?? [], locale),
        ...(parts.get(motion.id) ?? []).map((part) => partOf(motion, part, { locale, tree })),
      ];
      return told.length > 0 ? told : [firstOf(motion)];
    })
    .sort((one, other) => Temporal.Instant.compare(other.at, one.at));
}

/** One that puts another right carries the words of that one as well. */
function updatesOf(motion: Motion, updates: readonly Update[], locale: Locale): Entry[] {
  const { page: t } = messages[locale];
  const byId = new Map(updates.map((one) => [one.id, one]));
  return updates.map(({ id, onDay, body, correctsId, createdAt: at }) => {
    const wrong = byId.get(correctsId ?? '');
    const before = wrong ? `\n\n${t.before(fullDay(locale, wrong.onDay))}\n${wrong.body}` : '';
    const title = (correctsId ? t.correctionTitle : t.updateTitle)(fullDay(locale, onDay));
    return { id, motion, title, text: `${body}${before}`, at, anchor: `#stand-${id}` };
  });
}

function partOf(
  motion: Motion,
  { id, title, areaId, doneOn, doneAt }: DonePart,
  { locale, tree }: Words,
): Entry {
  const area = areaId === null ? undefined : tree.byId(areaId);
  const { page: t } = messages[locale];
  return {
    id,
    motion,
    title: t.partDoneTitle(fullDay(locale, doneOn)),
    text: area ? `${areaName(area, locale)}: ${title}` : title,
    at: doneAt ?? startOf(doneOn),
    anchor: '#onderdelen',
  };
}

/** That it was settled or lapsed; of a list that was read in only the day is known, or nothing. */
function endOf(motion: Motion, said: Temporal.Instant | undefined, locale: Locale): Entry[] {
  const { id, state, settledOn, proof, lapsedBecause } = motion;
  if (state !== 'settled' && state !== 'lapsed') return [];
  const at = said ?? (settledOn === null ? undefined : startOf(settledOn));
  const text = (state === 'settled' ? proof : lapsedBecause) ?? '';
  return at ? [{ id, motion, title: words[locale].states[state], text, at, anchor: '' }] : [];
}

function startOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
}

/** What was asked, as long as nothing was told of it. */
function firstOf(motion: Motion): Entry {
  const { id, request: text, publishedAt, createdAt } = motion;
  return { id, motion, title: '', text, at: publishedAt ?? createdAt, anchor: '' };
}
