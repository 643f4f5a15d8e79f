// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import { type Standing, untilOf } from './domain.ts';

/** When it is expected to end, and how many minutes after what was planned; below zero it is early. */
export type Ending = {
  readonly at: Temporal.Instant;
  readonly planned: Temporal.Instant;
  readonly lateMinutes: number;
};

type Part = { readonly id: Id; readonly minutes: number };
export type Course = {
  readonly items: readonly Part[];
  readonly standing: Standing;
  /** So long who has the word may speak, without what was added. */
  readonly wordMinutes: number;
};

/** So many minutes the parts after this one take. */
export function minutesAfter(items: readonly Part[], itemId: Id | null): number {
  const index = items.findIndex(({ id }) => id === itemId);
  return items.slice(index + 1).reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * The part that is on takes as long as it was given, or as who speaks in it; what comes after it takes as long as planned. What is
 * over time, and how long a break lasts, counts with `now` only. Nothing while it does not go on, or when no part has a length.
 */
export function endingOf(
  { items, standing, wordMinutes }: Course,
  planned: Temporal.Instant,
  now?: Temporal.Instant,
): Ending | undefined {
  const { phase, itemId, itemSince, itemExtra, word, pausedAt } = standing;
  const isOn = phase === 'running' || phase === 'paused';
  if (!isOn || !itemSince || items.every(({ minutes }) => minutes === 0)) return undefined;
  const minutes = items.find(({ id }) => id === itemId)?.minutes ?? 0;
  const untils = [
    untilOf(itemSince, minutes === 0 ? 0 : minutes + itemExtra),
    ...(word ? [untilOf(word.since, wordMinutes + word.extra)] : []),
    ...(now ? [pausedAt ?? now] : []),
  ];
  const latest = Math.max(...untils.map(({ epochMilliseconds }) => epochMilliseconds));
  const pause = now && pausedAt ? pausedAt.until(now).total('milliseconds') : 0;
  const end = latest + pause + minutesAfter(items, itemId) * 60_000;
  const late = Math.round((end - planned.epochMilliseconds) / 60_000);
  return { at: planned.add({ milliseconds: end - planned.epochMilliseconds }), planned, lateMinutes: late };
}
