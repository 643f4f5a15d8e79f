// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Session } from './domain.ts';
import { sessionsWhere } from './store.ts';

/** Where a list goes on: the beginning and id of the last one that was shown. */
export type Place = { readonly at: string; readonly id: Id };

export type Listing = {
  readonly onlyPublic: boolean;
  readonly limit: number;
  readonly after?: Place | undefined;
};

/** Those that are not over at a moment, the first first; also what is off, so that who had it in mind sees so. */
export async function readComing(
  trx: Trx,
  from: Temporal.Instant,
  { onlyPublic, limit, after }: Listing,
): Promise<Session[]> {
  const next = after ? sql`and (s.starts_at, s.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const query = sql<Session>`${sessionsWhere(
    sql`s.ends_at >= ${from.toString()}::timestamptz and s.state <> 'held' ${publicOnly(onlyPublic)} ${next}`,
  )} order by s.starts_at, s.id limit ${limit}`;
  return (await query.execute(trx)).rows;
}

/** Those that were, the latest first. */
export async function readPast(
  trx: Trx,
  from: Temporal.Instant,
  { onlyPublic, limit, after }: Listing,
): Promise<Session[]> {
  const next = after ? sql`and (s.starts_at, s.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const query = sql<Session>`${sessionsWhere(
    sql`(s.ends_at < ${from.toString()}::timestamptz or s.state = 'held') ${publicOnly(onlyPublic)} ${next}`,
  )} order by s.starts_at desc, s.id desc limit ${limit}`;
  return (await query.execute(trx)).rows;
}

function publicOnly(onlyPublic: boolean) {
  return onlyPublic ? sql`and s.published_at is not null` : sql``;
}

const mostDrafts = 200;

/** What is not on the site yet. */
export async function readDrafts(trx: Trx): Promise<Session[]> {
  const query = sql<Session>`${sessionsWhere(
    sql`s.published_at is null and s.state <> 'cancelled'`,
  )} order by s.starts_at, s.id limit ${mostDrafts}`;
  return (await query.execute(trx)).rows;
}

/** What was put on the site last, and what is not over yet: for programs that read along. */
export async function readLatestPublished(trx: Trx, limit: number): Promise<Session[]> {
  const query = sql<Session>`${sessionsWhere(
    sql`s.published_at is not null`,
  )} order by s.published_at desc, s.id desc limit ${limit}`;
  return (await query.execute(trx)).rows;
}

/** Public ones from a moment on, the first first; also what is off. */
export async function readFrom(trx: Trx, from: Temporal.Instant, limit: number): Promise<Session[]> {
  const query = sql<Session>`${sessionsWhere(
    sql`s.starts_at >= ${from.toString()}::timestamptz and s.published_at is not null`,
  )} order by s.starts_at, s.id limit ${limit}`;
  return (await query.execute(trx)).rows;
}

/** All public ones, the first first, part by part. */
export async function readPublished(
  trx: Trx,
  { limit, after }: Omit<Listing, 'onlyPublic'>,
): Promise<Session[]> {
  const next = after ? sql`and (s.starts_at, s.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const query = sql<Session>`${sessionsWhere(
    sql`s.published_at is not null ${next}`,
  )} order by s.starts_at, s.id limit ${limit}`;
  return (await query.execute(trx)).rows;
}

/** Whose embargo is over. Held, so that two servers do not both put them on the site. */
export async function lockDue(trx: Trx, now: Temporal.Instant): Promise<Session[]> {
  const query = sql<Session>`${sessionsWhere(
    sql`s.published_at is null and s.embargo_until <= ${now.toString()}::timestamptz and s.state <> 'cancelled'`,
  )} order by s.embargo_until, s.id for update`;
  return (await query.execute(trx)).rows;
}
