// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { timeZone } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';

export const frequencies = ['at_once', 'weekly', 'monthly'] as const;
export type Frequency = (typeof frequencies)[number];

/** What somebody wants to hear about: no areas is the whole municipality, no themes is all of them. */
export type Interests = { readonly areaIds: readonly Id[]; readonly themeIds: readonly Id[] };

export type Choices = Interests & { readonly frequency: Frequency };

/** Single records that somebody follows, beside what was chosen; or nothing but these. */
export type Following = { readonly followed: readonly Id[]; readonly isFollowedOnly: boolean };

/** Somebody who wants to hear what happens (abonnement). */
export type Subscription = Choices & {
  readonly id: Id;
  /** Gone when it was stopped: only a tombstone is left. */
  readonly email: string | null;
  readonly locale: Locale;
  readonly askedAt: Temporal.Instant;
  readonly askedTimes: number;
  readonly confirmedAt: Temporal.Instant | null;
  readonly bouncedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
} & Following;

export type SubscriptionState = 'asked' | 'active' | 'bounced' | 'ended';

export function stateOf(one: Pick<Subscription, 'confirmedAt' | 'bouncedAt' | 'endedAt'>): SubscriptionState {
  if (one.endedAt) return 'ended';
  if (one.bouncedAt) return 'bounced';
  return one.confirmedAt ? 'active' : 'asked';
}

/** The same choices always look the same, so that those who chose the same get the same digest. */
export function inOrder(ids: readonly Id[]): Id[] {
  return [...new Set(ids)].sort();
}

/** Is this news what somebody asked for? What is of the whole municipality is of every area. */
export function matches(
  interests: Interests,
  item: { readonly areaId: Id; readonly themeId: Id | null },
  areas: { readonly rootId: Id; readonly within: (areaId: Id, aboveId: Id) => boolean },
): boolean {
  const { areaIds, themeIds } = interests;
  const isHere =
    areaIds.length === 0 ||
    item.areaId === areas.rootId ||
    areaIds.some((areaId) => areas.within(item.areaId, areaId));
  const isAbout = themeIds.length === 0 || (item.themeId !== null && themeIds.includes(item.themeId));
  return isHere && isAbout;
}

/** The same, for somebody who also follows single records. */
export function wants(
  reader: Interests & Following,
  item: {
    readonly subjectId: Id;
    readonly areaId: Id;
    readonly themeId: Id | null;
    readonly isForFollowers?: boolean;
  },
  areas: Parameters<typeof matches>[2],
): boolean {
  if (reader.followed.includes(item.subjectId)) return true;
  return !item.isForFollowers && !reader.isFollowedOnly && matches(reader, item, areas);
}

/** For so long the link in the mail confirms. */
export const confirmWithin = { hours: 72 };
/** What was asked and not confirmed is forgotten after so long, and so is an address that takes no mail. */
export const askedKept = { hours: 24 * 7 };
export const bouncedKept = { hours: 24 * 30 };

const mailsADay = 3;

/** An address gets at most three of these mails in a day, whoever asks for them. Gives the count of now; nothing when it is enough. */
export function countAsked(
  before: Pick<Subscription, 'askedAt' | 'askedTimes'>,
  now: Temporal.Instant,
): { askedAt: Temporal.Instant; askedTimes: number } | undefined {
  if (Temporal.Instant.compare(before.askedAt.add({ hours: 24 }), now) <= 0)
    return { askedAt: now, askedTimes: 1 };
  if (before.askedTimes >= mailsADay) return undefined;
  return { askedAt: before.askedAt, askedTimes: before.askedTimes + 1 };
}

/** In the morning, when people read their mail; a server that was out then does it later. */
const digestTime = Temporal.PlainTime.from('07:00');

/** The week whose digest is due: that of the latest Monday at seven. */
export function weekOf(now: Temporal.Instant): string {
  const here = now.toZonedDateTimeISO(timeZone);
  const day = here.toPlainDate();
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return `week ${(isBefore(here, monday) ? monday.subtract({ days: 7 }) : monday).toString()}`;
}

/** The month whose digest is due: from its first working day at seven. */
export function monthOf(now: Temporal.Instant): string {
  const here = now.toZonedDateTimeISO(timeZone);
  const month = here.toPlainDate().toPlainYearMonth();
  const due = isBefore(here, firstWorkingDay(month)) ? month.subtract({ months: 1 }) : month;
  return `month ${due.toString()}`;
}

function firstWorkingDay(month: Temporal.PlainYearMonth): Temporal.PlainDate {
  let day = month.toPlainDate({ day: 1 });
  while (!isWorkingDay(day)) day = day.add({ days: 1 });
  return day;
}

function isBefore(here: Temporal.ZonedDateTime, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDateTime.compare(here.toPlainDateTime(), day.toPlainDateTime(digestTime)) < 0;
}

const minutesBetween = 5;

/** The turns of what is told at once. */
export function fiveMinutesOf(now: Temporal.Instant): string {
  return `minutes ${Math.floor(now.epochMilliseconds / (minutesBetween * 60_000))}`;
}
